import {expect} from 'chai';
import {nameErrorPage} from './error-page.js';

const name = (text: string, contentType = ''): string | undefined =>
  nameErrorPage(new TextEncoder().encode(text), contentType);

describe('nameErrorPage', () => {
  it('knows a page by its beginning, whatever the server calls it', () => {
    for (const text of [
      '<!DOCTYPE html><title>x</title>',
      '\uFEFF \n<HTML lang="sv"><head><title>x</title>',
      '<?xml version="1.0"?>\n<!-- a --><!-- b -->\n<html xmlns="http://www.w3.org/1999/xhtml"><title>x</title>',
      '<head>\n<title\nid="t">\n x\n</title>',
    ])
      expect(name(text, 'application/rdf+xml'), text).to.equal('an HTML page titled “x”');
  });

  it('reads the title in the letters of the page', () => {
    const bytes = Uint8Array.from('<html><title>F\xf6rbjudet', (char) => char.charCodeAt(0));
    const title = nameErrorPage(bytes, 'text/html; charset=iso-8859-1');
    expect(title).to.equal('an HTML page titled “Förbjudet”');
  });

  it('does without a title', () => {
    expect(name('<html><body>503</body></html>')).to.equal('an HTML page');
  });

  it('calls nothing, or nothing but space, empty', () => {
    expect(name('')).to.equal('an empty body');
    expect(name(' \r\n\t\uFEFF')).to.equal('an empty body');
  });

  it('lets data be, even as text/html', () => {
    for (const text of [
      '<?xml version="1.0"?><rdf:RDF/>',
      '<html:div xmlns:html="x"/>',
      '<htmlish/>',
      '{"html": "<html>"}',
      '@prefix a: <http://a.example/> .',
      'a;b\n<html>;2\n',
      '<!-- <html> --><rdf:RDF/>',
      '<!-- never closed <html>',
    ])
      expect(name(text, 'text/html'), text).to.equal(undefined);
  });
});

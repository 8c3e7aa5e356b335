import {expect} from 'chai';
import {recognizeNotData, recognizeRdf} from './recognize.js';

const nothing = {contentType: '', address: ''};

function syntaxOf(text: string, contentType = '', address = ''): string | undefined {
  return recognizeRdf(text, {contentType, address})?.syntax;
}

const rdfXmlns = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

describe('recognizeRdf', () => {
  it('knows RDF/XML by its root element, under any prefix and after any prolog', () => {
    expect(syntaxOf(`<rdf:RDF ${rdfXmlns}/>`)).to.equal('rdf-xml');
    expect(
      syntaxOf(
        '\uFEFF \n<?xml version="1.0"?>\n<!-- made by <tool> -->\n' +
          '<!DOCTYPE x [<!ENTITY rdf "http://www.w3.org/1999/02/22-rdf-syntax-ns#">]>\n' +
          '<R:RDF\n xmlns:R="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      ),
    ).to.equal('rdf-xml');
    expect(syntaxOf('<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#">')).to.equal(
      'rdf-xml',
    );
  });

  it('knows RDF/XML whose rdf:RDF is missing', () => {
    expect(syntaxOf('<dcat:Catalog xmlns:dcat="http://www.w3.org/ns/dcat#"/>')).to.equal('rdf-xml');
    expect(syntaxOf(`<x:Thing xmlns:x="http://x.example/" ${rdfXmlns} rdf:about="a"/>`)).to.equal(
      'rdf-xml',
    );
  });

  it('knows RDF/XML sent as plain text or HTML, and Turtle named .rdf', () => {
    expect(syntaxOf(`<rdf:RDF ${rdfXmlns}>`, 'text/html')).to.equal('rdf-xml');
    expect(
      syntaxOf('@prefix a: <b:> .', 'application/rdf+xml', 'https://x.example/dcat.rdf'),
    ).to.equal('turtle');
  });

  it('knows RDF/XML in the envelope of a catalog service', () => {
    const rdf = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">';
    const csw = `<csw:GetRecordsResponse xmlns:csw="c"><csw:SearchResults>${rdf}`;
    expect(recognizeRdf(csw, {contentType: '', address: ''})).to.deep.equal({
      syntax: 'rdf-xml',
      evidence: 'Its root element <csw:GetRecordsResponse> holds <rdf:RDF>.',
    });
    expect(syntaxOf(`<OAI-PMH xmlns="o"><metadata>${rdf}`)).to.equal('rdf-xml');
    for (const other of ['svg', 'html', 'body'])
      expect(syntaxOf(`<${other}>${rdf}`)).to.equal(undefined);
  });

  it('does not take other XML for RDF', () => {
    for (const text of [
      '<?xml version="1.0"?><gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd">',
      '<html xmlns="http://www.w3.org/1999/xhtml">',
      '<kml xmlns="http://www.opengis.net/kml/2.2"/>',
    ])
      expect(syntaxOf(text)).to.equal(undefined);
  });

  it('knows Turtle by directives of either style, after comments', () => {
    for (const text of [
      '@prefix dcat: <http://www.w3.org/ns/dcat#> .',
      '# made by hand\n\n  # twice\nPREFIX dcat: <http://www.w3.org/ns/dcat#>',
      '\uFEFF@base <http://a.example/> .',
      'base <http://a.example/>',
    ])
      expect(syntaxOf(text)).to.equal('turtle');
  });

  it('knows Turtle by the beginning of its first triple', () => {
    for (const text of [
      '<http://a.example/> a <http://b.example/B> ; <http://c.example/c> 1 .',
      '<#me> foaf:name "Me" .',
      'ex:catalog a dcat:Catalog .',
      '[] a dcat:Catalog .',
      '[ a dcat:Catalog ; dct:title "A" ] .',
      '<a>\n    a dcat:Dataset .',
    ])
      expect(syntaxOf(text), text).to.equal('turtle');
  });

  it('tells N-Triples and N-Quads from Turtle by their lines', () => {
    const triple = '<http://a.example/> <http://b.example/> "å \\"c\\""@sv .\n';
    const quad = '_:a <http://b.example/> <http://c.example/> <http://g.example/> .\n';
    expect(syntaxOf(triple + triple)).to.equal('n-triples');
    expect(syntaxOf(`${triple}# comment\n${quad}${triple}`)).to.equal('n-quads');
    expect(
      syntaxOf(`${triple}${triple}<http://a.example/> a <http://d.example/> .\n${triple}`),
    ).to.equal('turtle');
  });

  it('reads N-Triples whose lines are as long as geometries are', () => {
    const long = `<http://a.example/> <http://b.example/> "${'1 2,'.repeat(100_000)}" .\n`;
    expect(syntaxOf(long + long)).to.equal('n-triples');
  });

  it('tells TriG by a graph in braces, N3 by its name', () => {
    expect(syntaxOf('@prefix a: <b:> .\na:g {\n a:s a:p a:o }')).to.equal('trig');
    expect(syntaxOf('{ <a:s> <a:p> <a:o> }')).to.equal('trig');
    expect(syntaxOf('GRAPH <a:g> { <a:s> <a:p> <a:o> }')).to.equal('trig');
    expect(syntaxOf('@prefix a: <b:> .', 'text/n3')).to.equal('n3');
    expect(syntaxOf('@prefix a: <b:> .', '', 'https://a.example/x.trig?page=2')).to.equal('trig');
  });

  it('tells JSON-LD from RDF/JSON from any other JSON', () => {
    expect(syntaxOf('{"@context": {}, "@graph": []}')).to.equal('json-ld');
    expect(
      syntaxOf(
        '[{"@id": "a", "@type": ["http://www.w3.org/ns/dcat#Catalog"], "http://p.example/p": []}]',
      ),
    ).to.equal('json-ld');
    expect(syntaxOf('{"title": "late", "@context": "https://schema.org"}')).to.equal('json-ld');
    const property = '"http://purl.org/dc/terms/title": [{"type": "literal", "value": "A"}]';
    expect(syntaxOf(`{"http://a.example/": {${property}}}`)).to.equal('rdf-json');
    expect(syntaxOf(`{"_:b1": {${property}}}`)).to.equal('rdf-json');
    for (const other of [
      '{}',
      '[]',
      '{"success": true, "result": {}}',
      '{"type": "FeatureCollection", "features": [{"properties": {"@id": "way/1"}}]}',
      '{"@type": "dcat:Catalog", "dataset": [{"@type": "dcat:Dataset"}]}',
      '{"text": "\\"@context\\": {}"}',
    ])
      expect(syntaxOf(other), other).to.equal(undefined);
  });

  it('believes a specific media type or ending where the text leaves doubt', () => {
    expect(syntaxOf('@prefx a: <b:> .', 'text/turtle; charset=utf-8')).to.equal('turtle');
    expect(syntaxOf('{"title": "A"}', 'application/ld+json')).to.equal('json-ld');
    expect(syntaxOf('<Catalog/>', 'application/rdf+xml')).to.equal('rdf-xml');
    expect(syntaxOf('oh: dear', '', 'https://a.example/x.ttl')).to.equal('turtle');
  });

  it('believes nothing that can not be true', () => {
    expect(syntaxOf('<html><body>Logga in', 'text/turtle')).to.equal(undefined);
    expect(syntaxOf('{"error": 1}', 'application/rdf+xml')).to.equal(undefined);
    expect(syntaxOf('', 'text/turtle')).to.equal(undefined);
    expect(syntaxOf('namn;antal\nA;1', 'text/plain')).to.equal(undefined);
    expect(syntaxOf('Note: this is a text. It says: nothing.')).to.equal(undefined);
  });

  it('says in a sentence what told it', () => {
    expect(recognizeRdf('@prefix a: <b:> .', nothing)?.evidence).to.equal(
      'It begins with @prefix.',
    );
    expect(recognizeRdf(`<rdf:RDF ${rdfXmlns}>`, nothing)?.evidence).to.contain('<rdf:RDF>');
  });

  it('takes no time over long texts made to hurt', () => {
    const begin = performance.now();
    for (const part of [
      '<',
      '[',
      '{',
      '# \n',
      '<!--',
      '<?',
      '<!DOCTYPE [',
      'a:',
      '<a> ',
      '"\\',
      '_:a ',
    ])
      syntaxOf(part.repeat(1_000_000));
    expect(performance.now() - begin).to.be.below(3_000);
  });
});

const what = (text: string): string | undefined => recognizeNotData(text, '')?.what;

describe('recognizeNotData', () => {
  it('knows nothing for what it is', () => {
    expect(recognizeNotData('\uFEFF \n', '')).to.deep.equal({
      what: 'empty',
      evidence: 'an empty body',
      title: '',
    });
  });

  it('names a page by its title', () => {
    expect(recognizeNotData('<!DOCTYPE html><title>\n Logga in </title>', '')).to.deep.equal({
      what: 'html-page',
      evidence: 'an HTML page titled “Logga in”',
      title: 'Logga in',
    });
    expect(what('<!-- x --><h1>404</h1>')).to.equal('html-page');
    expect(what('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')).to.equal(
      'html-page',
    );
  });

  it('tells what an OGC exception report says', () => {
    const report =
      '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows"><ows:Exception>' +
      '<ows:ExceptionText>No such layer</ows:ExceptionText></ows:Exception></ows:ExceptionReport>';
    expect(recognizeNotData(report, '')).to.include({
      what: 'ogc-exception',
      title: 'No such layer',
    });
    const older = '<ServiceExceptionReport><ServiceException code="a">Bad</ServiceException>';
    expect(recognizeNotData(older, '')?.title).to.equal('Bad');
  });

  it('tells what an error in JSON says', () => {
    for (const json of [
      '{"success": false, "error": {"message": "Not found", "__type": "x"}}',
      '{"error": "Not found"}',
      '{"status": 404, "title": "Not found"}',
      '{"errors": [{"detail": "Not found"}]}',
    ])
      expect(recognizeNotData(json, ''), json).to.include({what: 'json', title: 'Not found'});
  });

  it('names other JSON by what is in it, broken or not', () => {
    expect(recognizeNotData('{"a": {"b": 1}, "title": 2, ', '')?.evidence).to.equal(
      'JSON with "a", "title"',
    );
    expect(recognizeNotData('[1]', '')?.evidence).to.equal('JSON without names');
  });

  it('names other XML by its root element', () => {
    expect(recognizeNotData('<gmd:MD_Metadata/>', '')?.evidence).to.equal(
      'XML with the root element <gmd:MD_Metadata>',
    );
  });

  it('knows archives, documents and pictures by their first letters', () => {
    expect(what('PK\u0003\u0004\u0014')).to.equal('zip');
    expect(what('%PDF-1.7')).to.equal('pdf');
    expect(what('\u001f‹\u0008')).to.equal('gzip');
    expect(what('‰PNG\r\n')).to.equal('image');
    expect(recognizeNotData('\u0000\u0001abc', 'application/x-sqlite3')?.evidence).to.equal(
      'binary data (application/x-sqlite3)',
    );
  });

  it('says nothing of plain text', () => {
    expect(what('namn;antal\nA;1')).to.equal(undefined);
  });
});

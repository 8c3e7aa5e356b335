import {expect} from 'chai';
import {isAbsoluteIri, resolveIri} from './resolve-iri.js';

const base = 'http://a/b/c/d;p?q';

/** RFC 3986, sections 5.4.1 and 5.4.2. */
const examples: readonly (readonly [string, string])[] = [
  ['g:h', 'g:h'],
  ['g', 'http://a/b/c/g'],
  ['./g', 'http://a/b/c/g'],
  ['g/', 'http://a/b/c/g/'],
  ['/g', 'http://a/g'],
  ['//g', 'http://g'],
  ['?y', 'http://a/b/c/d;p?y'],
  ['g?y', 'http://a/b/c/g?y'],
  ['#s', 'http://a/b/c/d;p?q#s'],
  ['g#s', 'http://a/b/c/g#s'],
  ['g?y#s', 'http://a/b/c/g?y#s'],
  [';x', 'http://a/b/c/;x'],
  ['g;x', 'http://a/b/c/g;x'],
  ['g;x?y#s', 'http://a/b/c/g;x?y#s'],
  ['', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/'],
  ['./', 'http://a/b/c/'],
  ['..', 'http://a/b/'],
  ['../', 'http://a/b/'],
  ['../g', 'http://a/b/g'],
  ['../..', 'http://a/'],
  ['../../', 'http://a/'],
  ['../../g', 'http://a/g'],
  ['../../../g', 'http://a/g'],
  ['../../../../g', 'http://a/g'],
  ['/./g', 'http://a/g'],
  ['/../g', 'http://a/g'],
  ['g.', 'http://a/b/c/g.'],
  ['.g', 'http://a/b/c/.g'],
  ['g..', 'http://a/b/c/g..'],
  ['..g', 'http://a/b/c/..g'],
  ['./../g', 'http://a/b/g'],
  ['./g/.', 'http://a/b/c/g/'],
  ['g/./h', 'http://a/b/c/g/h'],
  ['g/../h', 'http://a/b/c/h'],
  ['g;x=1/./y', 'http://a/b/c/g;x=1/y'],
  ['g;x=1/../y', 'http://a/b/c/y'],
  ['g?y/./x', 'http://a/b/c/g?y/./x'],
  ['g?y/../x', 'http://a/b/c/g?y/../x'],
  ['g#s/./x', 'http://a/b/c/g#s/./x'],
  ['g#s/../x', 'http://a/b/c/g#s/../x'],
  ['http:g', 'http:g'],
];

describe('resolveIri', () => {
  for (const [reference, expected] of examples) {
    it(`makes ${expected} of "${reference}", as RFC 3986 has it`, () => {
      expect(resolveIri(reference, base)).to.equal(expected);
    });
  }

  it('leaves the fragment of the base out', () => {
    expect(resolveIri('', 'http://a/b#c')).to.equal('http://a/b');
    expect(resolveIri('#d', 'http://a/b#c?e')).to.equal('http://a/b#d');
  });

  it('puts a slash after an authority without a path', () => {
    expect(resolveIri('g', 'http://a')).to.equal('http://a/g');
    expect(resolveIri('g', 'http://a?b/c')).to.equal('http://a/g');
    expect(resolveIri('?g', 'http://a')).to.equal('http://a?g');
  });

  it('does not mistake a slash in the query of the base for a folder', () => {
    expect(resolveIri('g', 'http://a/b/c?d/e')).to.equal('http://a/b/g');
  });

  it('removes dots after an authority of its own', () => {
    expect(resolveIri('//g/x/../y?../z', base)).to.equal('http://g/y?../z');
  });

  it('leaves an absolute IRI as it is written', () => {
    expect(resolveIri('HTTP://Å/x y/../z', base)).to.equal('HTTP://Å/x y/../z');
  });

  it('keeps spaces and letters beyond ASCII', () => {
    expect(resolveIri('öppna data', 'http://a/å/b')).to.equal('http://a/å/öppna data');
  });

  it('leaves a reference alone where there is no base', () => {
    expect(resolveIri('../g', '')).to.equal('../g');
    expect(resolveIri('g', 'folder/file')).to.equal('g');
  });

  it('resolves against a base without authority', () => {
    expect(resolveIri('#g', 'urn:x:y')).to.equal('urn:x:y#g');
    expect(resolveIri('g', 'file:/a/b')).to.equal('file:/a/g');
    expect(resolveIri('g', 'urn:x')).to.equal('urn:g');
  });

  it('follows when the base changes and changes back', () => {
    expect(resolveIri('g', 'http://a/')).to.equal('http://a/g');
    expect(resolveIri('g', 'http://b/')).to.equal('http://b/g');
    expect(resolveIri('g', 'http://a/')).to.equal('http://a/g');
  });

  it('is quick with a path of a hundred thousand dots', () => {
    expect(resolveIri('../x/'.repeat(100_000), base)).to.equal('http://a/b/x/');
  });
});

describe('isAbsoluteIri', () => {
  it('wants a scheme that begins with a letter', () => {
    expect(isAbsoluteIri('urn:x')).to.equal(true);
    expect(isAbsoluteIri('a+b.c-1:x')).to.equal(true);
    expect(isAbsoluteIri('1a:x')).to.equal(false);
    expect(isAbsoluteIri('a/b:c')).to.equal(false);
    expect(isAbsoluteIri(':x')).to.equal(false);
  });
});

import {expect} from 'chai';
import {readTriples} from '../../../test/node/support/read-json-ld.js';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

const codesOf = (document: unknown): readonly string[] =>
  readTriples(document).problems.map(({severity, code}) => `${severity} ${code}`);

/** `predicate kind value` of each triple. */
const linesOf = (document: unknown): readonly string[] =>
  readTriples(document).triples.map(({predicate, object}) =>
    [predicate.replace(dcat, 'dcat:').replace(dct, 'dct:'), object.kind, object.value].join(' '),
  );

describe('JSON-LD as it is met', () => {
  it('says on which line it is no JSON, and what stands there', () => {
    const {problems, triples} = readTriples(
      '{\n  "@graph": [\n    {% for d in datasets %}\n  ]\n}',
    );
    expect(triples).to.deep.equal([]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({severity: 'error', code: 'json-invalid', line: 3});
    expect(problems[0]?.message).to.contain('% for d in datasets %}');
  });

  it('is read up to its end when junk follows', () => {
    const text = '\uFEFF{"http://ex.se/p": "v"}\n<!-- cached -->';
    expect(linesOf(text)).to.deep.equal(['http://ex.se/p literal v']);
    expect(codesOf(text)).to.deep.equal(['warning json-junk']);
  });

  it('is read with commas too many and line ends in texts', () => {
    const text = '{"http://ex.se/p": ["v",\n],\n "http://ex.se/q": "två\nrader", }';
    expect(linesOf(text)).to.deep.equal([
      'http://ex.se/p literal v',
      'http://ex.se/q literal två rader',
    ]);
    expect(codesOf(text)).to.deep.equal(['warning json-mended']);
  });

  it('is not read when it is cut off', () => {
    expect(codesOf('{"http://ex.se/p": "v"')).to.deep.equal(['error json-invalid']);
  });

  it('keeps addresses with spaces, with a warning, and trims ids', () => {
    const document = {'@id': ' http://ex.se/s ', 'http://ex.se/p': {'@id': 'http://ex.se/a b.csv'}};
    expect(linesOf(document)).to.deep.equal(['http://ex.se/p iri http://ex.se/a b.csv']);
    expect(readTriples(document).triples[0]?.subject).to.equal('http://ex.se/s');
    expect(codesOf(document)).to.deep.equal(['warning iri-invalid']);
  });

  it('keeps text in an ill-formed language', () => {
    const document = {'http://ex.se/p': {'@value': 'v', '@language': 'sv_SE'}};
    expect(readTriples(document).triples[0]?.object.language).to.equal('sv_se');
    expect(codesOf(document)).to.deep.equal(['warning language-invalid']);
  });

  it('takes null for not said', () => {
    const document = {
      '@id': null,
      '@type': [null],
      'http://ex.se/p': {'@value': 'v', '@language': null, '@type': null},
    };
    expect(linesOf(document)).to.deep.equal(['http://ex.se/p literal v']);
    expect(codesOf(document)).to.deep.equal([]);
  });

  it('reads ArcGIS Hub, whose names are not quite those of DCAT', () => {
    const document = {
      '@context': {dcat, dct},
      '@type': 'dcat:Distribution',
      'dcat:accessUrl': 'https://ex.se/a.csv',
      'dct:title': 'CSV',
    };
    expect(linesOf(document).slice(1)).to.deep.equal([
      'dcat:accessUrl literal https://ex.se/a.csv',
      'dct:title literal CSV',
    ]);
  });

  it('knows usual prefixes that were not declared, and says so once', () => {
    const document = [{'@type': 'dcat:Dataset', 'dct:title': 'a'}, {'dct:title': 'b'}];
    expect(linesOf(document)).to.include('dct:title literal b');
    expect(codesOf(document)).to.deep.equal([
      'warning json-ld-prefix-undeclared',
      'warning json-ld-prefix-undeclared',
    ]);
  });

  it('is not troubled by names that objects have anyway', () => {
    const text =
      '{"@context": {"__proto__": "http://ex.se/proto", "constructor": "http://ex.se/con"},' +
      ' "__proto__": "a", "constructor": "b", "toString": "c"}';
    expect(linesOf(text)).to.deep.equal([
      'http://ex.se/proto literal a',
      'http://ex.se/con literal b',
    ]);
  });
});

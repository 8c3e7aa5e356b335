/** Documents made to hurt: bounded in depth, size, time and trust. */
import {expect} from 'chai';
import {rdfXml} from '../../../test/node/support/rdf-xml-text.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://example.org/';

const withDoctype = (subset: string, content: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [\n${subset}\n]>\n${rdfXml(content)}`;

const valuesOf = (text: string, limits = {}): string[] =>
  readAll(readRdfXml, text, {base, limits}).triples.map(({object}) => object.value);

const codesOf = (text: string, limits = {}): string[] =>
  readAll(readRdfXml, text, {base, limits}).problems.map(({code}) => code);

/** A document with that many `e:p` around one another. */
const nested = (depth: number): string =>
  rdfXml(`${'<e:T><e:p>'.repeat(depth)}x${'</e:p></e:T>'.repeat(depth)}<e:T rdf:about="last"/>`);

describe('readRdfXml on entities', () => {
  it('reads namespaces abbreviated by entities, as Jena and Protégé write them', () => {
    const text = withDoctype(
      `<!ENTITY dcat "http://www.w3.org/ns/dcat#">\n<!ENTITY xsd 'http://www.w3.org/2001/XMLSchema#'>`,
      '<rdf:Description rdf:about="a"><rdf:type rdf:resource="&dcat;Dataset"/><e:p rdf:datatype="&xsd;int">1</e:p></rdf:Description>',
    );
    const {triples, problems} = readAll(readRdfXml, text, {base});
    expect(triples[0]?.object.value).to.equal('http://www.w3.org/ns/dcat#Dataset');
    expect(triples[1]?.object.datatype).to.equal('http://www.w3.org/2001/XMLSchema#int');
    expect(problems).to.deep.equal([]);
  });

  it('uses them in declarations of namespaces', () => {
    const text = `<!DOCTYPE x [<!ENTITY n "http://n/">]><T xmlns="&n;"/>`;
    expect(valuesOf(text)).to.deep.equal(['http://n/T']);
  });

  it('understands character references in values, and counts the first declaration', () => {
    const text = withDoctype(
      '<!ENTITY a "&#229;&#x3c;"><!ENTITY a "b"><!-- <!ENTITY c "d"> -->',
      '<rdf:Description><e:p>&a;</e:p></rdf:Description>',
    );
    expect(valuesOf(text)).to.deep.equal(['å<']);
  });

  it('never reads the value of an entity as markup', () => {
    const text = withDoctype(
      '<!ENTITY a "<e:q>1</e:q>">',
      '<rdf:Description><e:p>&a;</e:p></rdf:Description>',
    );
    expect(valuesOf(text)).to.deep.equal(['<e:q>1</e:q>']);
  });

  for (const [name, subset] of [
    ['entities made of entities', '<!ENTITY b "x"><!ENTITY a "&b;&b;">'],
    ['entities in another file', '<!ENTITY a SYSTEM "file:///etc/passwd">'],
    ['entities in a public file', '<!ENTITY a PUBLIC "x" "http://x/">'],
    ['parameter entities', '<!ENTITY % a "x">'],
    ['references to parameter entities', '%a;'],
    ['values made of parameter entities', '<!ENTITY a "%b;">'],
  ] as const) {
    it(`refuses ${name}`, () => {
      const text = withDoctype(subset, '<rdf:Description><e:p>(&a;)</e:p></rdf:Description>');
      expect(codesOf(text)[0]).to.equal('xml-entity-refused');
      expect(valuesOf(text)[0]).to.match(/^\((?:&a;)?\)$/);
    });
  }

  it('refuses a billion laughs at once', () => {
    const levels = Array.from(
      {length: 30},
      (_none, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
    );
    const text = withDoctype(
      `<!ENTITY l0 "ha">${levels.join('')}`,
      '<rdf:Description><e:p>&l30;</e:p></rdf:Description>',
    );
    expect(valuesOf(text)).to.deep.equal(['']);
  });

  it('counts what entities add, and says once when it is too much', () => {
    const long = 'x'.repeat(1_000);
    const text = withDoctype(
      `<!ENTITY a "${long}">`,
      `<rdf:Description>${'<e:p>&a;</e:p>'.repeat(200)}</rdf:Description>`,
    );
    const limits = {entityCharacters: 5_000};
    expect(valuesOf(text, limits).filter((value) => value !== '')).to.have.length(5);
    expect(codesOf(text, limits)).to.deep.equal(['xml-entity-limit']);
  });

  it('allows the more the longer a document is, so that abbreviations may be all over it', () => {
    const property = '<rdf:type rdf:resource="&dcat;Dataset"/>';
    const text = withDoctype(
      '<!ENTITY dcat "http://www.w3.org/ns/dcat#">',
      `<rdf:Description>${property.repeat(20_000)}</rdf:Description>`,
    );
    expect(codesOf(text)).to.deep.equal([]);
  });
});

describe('readRdfXml on documents without measure', () => {
  it('leaves out what is deeper than allowed and reads on behind it', () => {
    const {triples, problems} = readAll(readRdfXml, nested(100), {base});
    expect(problems.map(({code}) => code)).to.deep.equal(['too-deep']);
    expect(triples.at(-1)?.subject).to.equal('http://example.org/last');
  });

  it('reads elements as deep as allowed', () => {
    expect(codesOf(nested(49), {depth: 99})).to.deep.equal([]);
    expect(codesOf(nested(49), {depth: 98})).to.deep.equal(['too-deep']);
  });

  it('stops after as many triples as allowed', () => {
    const text = rdfXml('<e:T e:p="1" e:q="2"/>'.repeat(10));
    expect(valuesOf(text, {triples: 7})).to.have.length(7);
    expect(codesOf(text, {triples: 7})).to.deep.equal(['too-many-triples']);
    expect(codesOf(text, {triples: 30})).to.deep.equal([]);
  });

  it('stops listing problems when there is nothing else', () => {
    const problems = codesOf(rdfXml('<e:T>&</e:T>'.repeat(20_000)));
    expect(problems).to.have.length(10_001);
    expect(problems.at(-1)).to.equal('too-many-problems');
  });

  const attributes = Array.from({length: 100_000}, (_none, at) => `e:p${String(at)}="x"`).join(' ');
  const declarations = Array.from(
    {length: 50_000},
    (_none, at) => `xmlns:n${String(at)}="http://n/"`,
  ).join(' ');

  /** Each takes minutes where reading is not linear. */
  for (const [name, text] of [
    ['30,000 nested elements', nested(15_000)],
    ['100,000 attributes of one element', rdfXml(`<e:T ${attributes}/>`)],
    ['50,000 namespaces', rdfXml(`<e:T ${declarations}>${'<e:p x:y="1"/>'.repeat(5_000)}</e:T>`)],
    [
      'namespaces on 50,000 elements',
      rdfXml(
        `<e:T ${declarations}/>${'<x:T xmlns:x="http://x/" xmlns:y="http://y/"/>'.repeat(50_000)}`,
      ),
    ],
    ['values without end', rdfXml('<e:T e:p="'.repeat(50_000))],
    ['values without end in other quotes', rdfXml(`<e:T e:p="<a b='`.repeat(50_000))],
    ['tags without end', rdfXml('<e:T '.repeat(100_000))],
    ['a tag of nothing but spaces', rdfXml(`<e:T${' '.repeat(1_000_000)}`)],
    ['a tag of stray characters', rdfXml(`<e:T ${'" = '.repeat(200_000)}>`)],
    ['a name of a million letters', rdfXml(`<e:${'T'.repeat(1_000_000)}`)],
    ['end tags that nothing begins', rdfXml('</a>'.repeat(100_000))],
    ['elements that never end', rdfXml('<e:T><e:p>'.repeat(100_000))],
    ['nodes without rdf:RDF', '<T xmlns="http://n/"/>'.repeat(50_000)],
    ['a million ampersands', rdfXml(`<e:T><e:p>${'&'.repeat(1_000_000)}</e:p></e:T>`)],
    ['half references', rdfXml(`<e:T><e:p>${'&#'.repeat(300_000)}</e:p></e:T>`)],
    ['a document type of comments', `<!DOCTYPE x [${'<!--'.repeat(100_000)}`],
    ['a document type of entities', `<!DOCTYPE x [${'<!ENTITY a "'.repeat(100_000)}`],
    ['a document type of spaces', `<!DOCTYPE x [${`<!ENTITY ${' '.repeat(1_000)}`.repeat(500)}`],
    ['comments without end', rdfXml('<!--'.repeat(100_000))],
    ['CDATA without end', rdfXml('<![CDATA['.repeat(100_000))],
    [
      'a literal of 50,000 elements',
      rdfXml(`<e:T><e:p rdf:parseType="Literal">${'<a b="c"/>'.repeat(50_000)}</e:p></e:T>`),
    ],
    ['markup in words without end', rdfXml(`<e:T><e:p>${'<b>x'.repeat(100_000)}`)],
    [
      'a list of 50,000 members',
      rdfXml(`<e:T><e:p rdf:parseType="Collection">${'<e:T/>'.repeat(50_000)}</e:p></e:T>`),
    ],
  ] as const) {
    it(`ends soon on ${name}`, () => {
      const start = performance.now();
      readAll(readRdfXml, text, {base});
      expect(performance.now() - start).to.be.lessThan(5_000);
    });
  }

  it('pauses every 64 kB or 4,000 triples, whichever comes first', () => {
    const words = rdfXml('<e:T><e:p>ord ord ord ord</e:p></e:T>'.repeat(2_000));
    const dense = rdfXml('<e:T/>'.repeat(20_000));
    expect(readAll(readRdfXml, words, {base}).pauses).to.be.at.least(1);
    expect(readAll(readRdfXml, dense, {base}).pauses).to.be.at.least(4);
  });
});

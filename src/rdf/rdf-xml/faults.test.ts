/** What RDF/XML forbids and catalogs do all the same: what is made of it, and what is said about it. */
import {expect} from 'chai';
import {fromTurtle} from '../../../test/node/support/from-rdfjs.js';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {rdfXml, turtlePrefixes} from '../../../test/node/support/rdf-xml-text.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://example.org/dir/file';

type Case = readonly [behaviour: string, content: string, turtle: string, ...codes: string[]];

const misnamed: readonly Case[] = [
  'ID',
  'about',
  'parseType',
  'resource',
  'nodeID',
  'datatype',
].map((term) => [
  `leaves out a property called rdf:${term}`,
  `<e:T rdf:about="a"><rdf:${term}><e:T/></rdf:${term}><e:p>1</e:p></e:T>`,
  '<a> a e:T ; e:p "1" .',
  'rdf-name-misused',
]);

const cases: readonly Case[] = [
  ...misnamed,
  [
    'reads a node called by a term of the syntax without that type',
    '<rdf:li rdf:about="a"><e:p>1</e:p></rdf:li>',
    '<a> e:p "1" .',
    'rdf-name-misused',
  ],
  [
    'reads the nodes of an rdf:RDF inside another',
    '<rdf:RDF><e:T rdf:about="a"/></rdf:RDF>',
    '<a> a e:T .',
    'rdf-name-misused',
  ],
  [
    'leaves out attributes that are none of a node',
    '<e:T rdf:about="a" rdf:resource="b" rdf:datatype="c" rdf:parseType="Resource" rdf:li="1"/>',
    '<a> a e:T .',
    'rdf-attribute-misused',
    'rdf-attribute-misused',
    'rdf-attribute-misused',
    'rdf-attribute-misused',
  ],
  [
    'leaves out what older versions of the language had',
    '<e:T rdf:aboutEach="a" rdf:bagID="b"/>',
    '[] a e:T .',
    'rdf-attribute-misused',
    'rdf-attribute-misused',
  ],
  [
    'prefers rdf:about to other names of a node',
    '<e:T rdf:nodeID="n" rdf:ID="i" rdf:about="a"/>',
    '<a> a e:T .',
    'rdf-attributes-conflict',
  ],
  [
    'prefers rdf:resource to everything that cannot go with it',
    '<e:T rdf:about="a"><e:p rdf:resource="b" rdf:nodeID="n" rdf:parseType="Literal" rdf:datatype="d"/></e:T>',
    '<a> a e:T ; e:p <b> .',
    'rdf-attributes-conflict',
    'rdf-attributes-conflict',
    'rdf-attributes-conflict',
  ],
  [
    'prefers parseType to property attributes and datatypes',
    '<e:T rdf:about="a"><e:p rdf:parseType="Literal" e:q="1" rdf:datatype="d">x</e:p></e:T>',
    '<a> a e:T ; e:p "x"^^rdf:XMLLiteral .',
    'rdf-attributes-conflict',
    'rdf-attributes-conflict',
  ],
  [
    'prefers property attributes to a datatype',
    '<e:T rdf:about="a"><e:p rdf:datatype="d" e:q="1"/></e:T>',
    '<a> a e:T ; e:p [ e:q "1" ] .',
    'rdf-attributes-conflict',
  ],
  [
    'prefers words to property attributes',
    '<e:T rdf:about="a"><e:p e:lang="sv">ord</e:p></e:T>',
    '<a> a e:T ; e:p "ord" .',
    'rdf-attributes-conflict',
  ],
  [
    'reads parseType in small letters as it was meant',
    '<e:T rdf:about="a"><e:p rdf:parseType="resource"><e:q>1</e:q></e:p></e:T>',
    '<a> a e:T ; e:p [ e:q "1" ] .',
    'rdf-parse-type',
  ],
  [
    'reads an rdf:ID given twice as one node',
    '<rdf:Description rdf:ID="i" e:p="1"/><rdf:Description rdf:ID="i" e:p="2"/>',
    '<#i> e:p "1", "2" .',
    'rdf-id-repeated',
  ],
  [
    'keeps an rdf:ID and an rdf:nodeID that are no names',
    '<rdf:Description rdf:ID="1a" rdf:type="T"/><e:T rdf:nodeID="9"/>',
    '<#1a> a <T> . [] a e:T .',
    'rdf-id-invalid',
    'rdf-id-invalid',
  ],
  [
    'reads all nodes of a property that may have but one',
    '<e:T rdf:about="a"><e:p><e:T rdf:about="b"/><e:T rdf:about="c"/></e:p></e:T>',
    '<a> a e:T ; e:p <b>, <c> . <b> a e:T . <c> a e:T .',
    'rdf-several-objects',
  ],
  [
    'reifies the first of several objects',
    '<e:T rdf:about="a"><e:p rdf:ID="r"><e:T rdf:about="b"/><e:T rdf:about="c"/></e:p></e:T>',
    `<a> a e:T ; e:p <b>, <c> . <b> a e:T . <c> a e:T .
     <#r> a rdf:Statement ; rdf:subject <a> ; rdf:predicate e:p ; rdf:object <b> .`,
    'rdf-several-objects',
  ],
  [
    'leaves out words beside a node',
    '<e:T rdf:about="a"><e:p>words<e:T rdf:about="b"/></e:p></e:T>',
    '<a> a e:T ; e:p <b> . <b> a e:T .',
    'rdf-text-ignored',
  ],
  [
    'takes words beside a resource for its name',
    '<e:T rdf:about="a" xml:lang="sv"><e:theme rdf:resource="http://x/el"> Höjd\n</e:theme></e:T>',
    '<a> a e:T ; e:theme <http://x/el> . <http://x/el> <http://www.w3.org/2000/01/rdf-schema#label> "Höjd"@sv .',
    'rdf-text-beside',
  ],
  [
    'leaves out the address of a resource beside it',
    '<e:T rdf:about="a"><e:p rdf:resource="http://x/">http://x/</e:p></e:T>',
    '<a> a e:T ; e:p <http://x/> .',
    'rdf-text-ignored',
  ],
  [
    'leaves out words right inside a node',
    '<e:T rdf:about="a">words<e:p>1</e:p></e:T>',
    '<a> a e:T ; e:p "1" .',
    'rdf-text-ignored',
  ],
  [
    'assumes the node that was forgotten between two properties',
    `<e:T rdf:about="a"><e:p><e:start rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024</e:start>
      <e:end>2025</e:end></e:p><e:q><e:mail rdf:resource="mailto:x"/></e:q><e:r><e:name>N</e:name></e:r></e:T>`,
    `<a> a e:T ; e:p [ e:start "2024"^^xsd:date ; e:end "2025" ] ; e:q [ e:mail <mailto:x> ] ;
      e:r [ e:name "N" ] .`,
    'rdf-node-missing',
    'rdf-node-missing',
    'rdf-node-missing',
  ],
  [
    'reads a node whose property was forgotten, without a link to it',
    `<e:T rdf:about="a"><e:U rdf:about="b"><e:p>1</e:p></e:U>
      <rdf:Description rdf:about="c"><e:p>2</e:p></rdf:Description></e:T>`,
    '<a> a e:T . <b> a e:U ; e:p "1" . <c> e:p "2" .',
    'rdf-property-missing',
    'rdf-property-missing',
  ],
  [
    'takes rdf:about on a property for rdf:resource',
    '<e:T rdf:about="a"><e:page rdf:about="b"/></e:T>',
    '<a> a e:T ; e:page <b> .',
    'rdf-attribute-misused',
  ],
  [
    'takes an address beginning with _: for a blank node',
    '<e:T rdf:about="_:x"><e:p rdf:resource="_:x"/></e:T>',
    '_:x a e:T ; e:p _:x .',
    'blank-node-as-iri',
    'blank-node-as-iri',
  ],
  [
    'gives attributes without a prefix the meaning they once had',
    '<e:T about="a" mine="1"><e:p resource="b"/></e:T>',
    '<a> a e:T ; e:p <b> .',
    'attribute-unqualified',
    'attribute-unqualified',
    'attribute-unqualified',
  ],
  [
    'counts the first of two attributes of the same name',
    '<e:T rdf:about="a" rdf:about="b" e:p="1" e:p="2"/>',
    '<a> a e:T ; e:p "1" .',
    'attribute-repeated',
    'attribute-repeated',
  ],
  [
    'keeps the words of markup that should have been escaped',
    '<e:T rdf:about="a"><e:p>one <b>two<br/> <i>three</i></b> four</e:p></e:T>',
    '<a> a e:T ; e:p "one two three four" .',
    'namespace-unknown',
  ],
  [
    'assumes the usual meaning of a prefix nobody declared, in whatever letters',
    '<dcat:Dataset rdf:about="a"><dct:title>T</dct:title><FOAF:page RDF:resource="b"/></dcat:Dataset>',
    `<a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "T" ;
      <http://xmlns.com/foaf/0.1/page> <b> .`,
    'namespace-assumed',
    'namespace-assumed',
    'namespace-assumed',
    'namespace-assumed',
  ],
  [
    'leaves out a property of an unknown prefix, and nothing else',
    '<e:T rdf:about="a"><x:p><e:T><e:q>2</e:q></e:T></x:p><e:p x:q="1">1</e:p></e:T>',
    '<a> a e:T ; e:p "1" .',
    'namespace-unknown',
    'namespace-unknown',
  ],
  [
    'reads a node of an unknown prefix without its type',
    '<x:T rdf:about="a"><e:p>1</e:p></x:T>',
    '<a> e:p "1" .',
    'namespace-unknown',
  ],
  [
    'completes a namespace that lacks its last letter',
    '<d:Dataset xmlns:d="http://www.w3.org/ns/dcat" rdf:about="a"/>',
    '<a> a <http://www.w3.org/ns/dcat#Dataset> .',
    'namespace-assumed',
  ],
  [
    'leaves out a datatype without a name',
    '<e:T rdf:about="a"><e:p rdf:datatype="">1</e:p></e:T>',
    '<a> a e:T ; e:p "1" .',
  ],
];

describe('readRdfXml on faults against RDF', () => {
  for (const [behaviour, content, turtle, ...codes] of cases) {
    it(behaviour, () => {
      const {triples, problems} = readAll(readRdfXml, rdfXml(content), {base});
      const expected = fromTurtle(turtlePrefixes + turtle, base);
      expect(isIsomorphic(triples, expected), JSON.stringify(triples)).to.equal(true);
      expect(problems.map(({code}) => code)).to.have.members(codes);
    });
  }

  it('keeps addresses that are none and says so once for each, with the node it concerns', () => {
    const text = rdfXml(`<e:T rdf:about="http://x/a">
      <e:p rdf:resource="http://x/å b"/><e:p rdf:resource="http://x/å b"/>
      <e:p rdf:resource=" http://x/&lt;id&gt; "/><e:p rdf:resource="http://x/å"/></e:T>
      <e:T rdf:about="http://x/c d"/>`);
    const {triples, problems} = readAll(readRdfXml, text, {base});
    const objects = triples.map(({object}) => object.value);
    expect(objects).to.include.members(['http://x/å b', 'http://x/<id>', 'http://x/å']);
    expect(problems.map(({code, subject, line}) => [code, subject, line])).to.deep.equal([
      ['iri-invalid', 'http://x/a', 2],
      ['iri-invalid', 'http://x/a', 3],
      ['iri-invalid', 'http://x/c d', 4],
    ]);
  });

  it('understands <RDF:RDF> whose prefix is declared in small letters', () => {
    const text = rdfXml('<e:T rdf:about="a"/>').replaceAll('rdf:RDF', 'RDF:RDF');
    const {triples, problems} = readAll(readRdfXml, text, {base});
    expect(triples).to.have.length(1);
    expect(problems.map(({code}) => code)).to.deep.equal(['namespace-assumed']);
  });

  it('reads several nodes without rdf:RDF around them', () => {
    const text = '<T xmlns="http://n/" xmlns:r="http://r/"/><T xmlns="http://n/"/>';
    expect(readAll(readRdfXml, text, {base}).triples).to.have.length(2);
  });

  it('finds rdf:RDF inside the envelope of a protocol', () => {
    const text = `<OAI xmlns="http://oai/"><date>2024</date><record><metadata>${rdfXml('<e:T/>')}
      </metadata></record><record>${rdfXml('<e:U/>')}</record></OAI>`;
    const {triples, problems} = readAll(readRdfXml, text, {base});
    expect(triples.map(({object}) => object.value)).to.deep.equal([
      'http://example.org/ns#T',
      'http://example.org/ns#U',
    ]);
    expect(problems).to.deep.equal([]);
  });
});

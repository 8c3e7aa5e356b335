/** Each production of the grammar (RDF/XML 1.1, section 7.2), as sound documents use it. */
import {expect} from 'chai';
import {fromTurtle} from '../../../test/node/support/from-rdfjs.js';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {rdfXml, turtlePrefixes} from '../../../test/node/support/rdf-xml-text.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://example.org/dir/file';

/** That `text` says what `turtle` says, and that there is nothing to complain of. */
function expectReading(text: string, turtle: string): void {
  const {triples, problems} = readAll(readRdfXml, text, {base});
  expect(problems).to.deep.equal([]);
  const expected = fromTurtle(turtlePrefixes + turtle, base);
  expect(isIsomorphic(triples, expected), JSON.stringify(triples, undefined, 1)).to.equal(true);
}

const cases: readonly (readonly [behaviour: string, content: string, turtle: string])[] = [
  [
    'reads a typed node with a property in words',
    '<e:Thing rdf:about="http://x/"><e:p>words</e:p></e:Thing>',
    '<http://x/> a e:Thing ; e:p "words" .',
  ],
  [
    'reads a node without a type',
    '<rdf:Description rdf:about="http://x/"><e:p>1</e:p></rdf:Description>',
    '<http://x/> e:p "1" .',
  ],
  ['reads a node without a name', '<e:Thing/>', '[] a e:Thing .'],
  [
    'reads rdf:ID as a fragment of the document',
    '<rdf:Description rdf:ID="a" e:p="1"/>',
    '<#a> e:p "1" .',
  ],
  [
    'takes the same rdf:nodeID for the same node',
    '<rdf:Description rdf:nodeID="a"><e:p rdf:nodeID="b"/></rdf:Description><e:T rdf:nodeID="b"/>',
    '_:a e:p _:b . _:b a e:T .',
  ],
  [
    'does not mix up rdf:nodeID with nodes it names itself',
    '<e:T rdf:nodeID="b1"/><e:T/><e:T rdf:nodeID="b2"/>',
    '[] a e:T . [] a e:T . [] a e:T .',
  ],
  [
    'reads property attributes, rdf:type being a resource',
    '<rdf:Description rdf:about="a" rdf:type="T" e:p="1" rdf:value="2"/>',
    '<a> a <T> ; e:p "1" ; rdf:value "2" .',
  ],
  [
    'reads nodes inside properties inside nodes',
    '<e:A rdf:about="a"><e:p><e:B><e:q><e:C rdf:about="c"/></e:q></e:B></e:p></e:A>',
    '<a> a e:A ; e:p [ a e:B ; e:q <c> ] . <c> a e:C .',
  ],
  [
    'reads rdf:resource against the base',
    '<rdf:Description rdf:about=""><e:p rdf:resource="../b?c#d"/></rdf:Description>',
    '<http://example.org/dir/file> e:p <http://example.org/b?c#d> .',
  ],
  [
    'reads property attributes of a named object',
    '<rdf:Description rdf:about="a"><e:p rdf:resource="b" rdf:type="T" e:q="1"/></rdf:Description>',
    '<a> e:p <b> . <b> a <T> ; e:q "1" .',
  ],
  [
    'reads property attributes of an object without a name',
    '<rdf:Description rdf:about="a"><e:p e:q="1"/><e:p e:q="2"></e:p></rdf:Description>',
    '<a> e:p [ e:q "1" ] , [ e:q "2" ] .',
  ],
  [
    'reads an empty property as empty words',
    '<rdf:Description rdf:about="a"><e:p/><e:q></e:q></rdf:Description>',
    '<a> e:p "" ; e:q "" .',
  ],
  [
    'keeps white space in words',
    '<rdf:Description rdf:about="a"><e:p> \n x </e:p><e:q>  </e:q></rdf:Description>',
    '<a> e:p " \\n x " ; e:q "  " .',
  ],
  [
    'reads datatypes, xsd:string being none',
    `<rdf:Description rdf:about="a"><e:p rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-01-01</e:p>
      <e:q rdf:datatype="http://www.w3.org/2001/XMLSchema#string">s</e:q></rdf:Description>`,
    '<a> e:p "2024-01-01"^^xsd:date ; e:q "s" .',
  ],
  [
    'gives a literal with a datatype no language',
    `<rdf:Description rdf:about="a" xml:lang="sv"><e:p rdf:datatype="http://www.w3.org/2001/XMLSchema#int">1</e:p></rdf:Description>`,
    '<a> e:p "1"^^xsd:int .',
  ],
  [
    'inherits xml:lang, in small letters, until another or none is given',
    `<rdf:Description rdf:about="a" xml:lang="sv-SE" e:o="0"><e:p>1</e:p><e:p xml:lang="EN">2</e:p>
      <e:p xml:lang="">3</e:p><e:q><e:T e:r="4"/></e:q></rdf:Description>`,
    '<a> e:o "0"@sv-se ; e:p "1"@sv-se , "2"@en , "3" ; e:q [ a e:T ; e:r "4"@sv-se ] .',
  ],
  [
    'follows xml:base, even a relative one, and leaves it behind',
    `<rdf:Description rdf:about="a" xml:base="http://other.example/x/y#z"><e:p rdf:resource="b"/>
      <e:p xml:base="sub/" rdf:resource="c"/><e:q rdf:ID="r">1</e:q></rdf:Description><e:T rdf:about="d"/>`,
    `<http://other.example/x/a> e:p <http://other.example/x/b> , <http://other.example/x/sub/c> ; e:q "1" .
     <http://other.example/x/y#r> a rdf:Statement ; rdf:subject <http://other.example/x/a> ;
       rdf:predicate e:q ; rdf:object "1" . <http://example.org/dir/d> a e:T .`,
  ],
  [
    'numbers rdf:li in each node by itself',
    `<rdf:Seq rdf:about="a"><rdf:li>x</rdf:li><rdf:li><rdf:Bag><rdf:li>y</rdf:li></rdf:Bag></rdf:li>
      <rdf:_7>z</rdf:_7><rdf:li rdf:resource="b"/></rdf:Seq>`,
    '<a> a rdf:Seq ; rdf:_1 "x" ; rdf:_2 [ a rdf:Bag ; rdf:_1 "y" ] ; rdf:_7 "z" ; rdf:_3 <b> .',
  ],
  [
    'begins anew at the next node',
    '<rdf:Seq rdf:about="a"><rdf:li>x</rdf:li></rdf:Seq><rdf:Seq rdf:about="b"><rdf:li>y</rdf:li></rdf:Seq>',
    '<a> a rdf:Seq ; rdf:_1 "x" . <b> a rdf:Seq ; rdf:_1 "y" .',
  ],
  [
    'reads parseType Resource as a node',
    `<e:T rdf:about="a"><e:p rdf:parseType="Resource"><e:q>1</e:q><rdf:li>2</rdf:li></e:p>
      <e:p rdf:parseType="Resource"/></e:T>`,
    '<a> a e:T ; e:p [ e:q "1" ; rdf:_1 "2" ] , [] .',
  ],
  [
    'reads parseType Collection as a list',
    `<e:T rdf:about="a"><e:p rdf:parseType="Collection"><e:T rdf:about="b"/><rdf:Description/>
      </e:p><e:q rdf:parseType="Collection"/></e:T>`,
    '<a> a e:T ; e:p ( <b> [] ) ; e:q () . <b> a e:T .',
  ],
  [
    'reifies by rdf:ID, whatever the object',
    `<rdf:Description rdf:about="a"><e:p rdf:ID="r1" rdf:resource="b"/>
      <e:q rdf:ID="r2" rdf:parseType="Collection"><e:T rdf:nodeID="n"/></e:q></rdf:Description>`,
    `<a> e:p <b> ; e:q _:l . _:l rdf:first _:n ; rdf:rest () . _:n a e:T .
     <#r1> a rdf:Statement ; rdf:subject <a> ; rdf:predicate e:p ; rdf:object <b> .
     <#r2> a rdf:Statement ; rdf:subject <a> ; rdf:predicate e:q ; rdf:object _:l .`,
  ],
  [
    'writes a literal of XML with the namespaces it uses, sorted, and no short tags',
    `<e:T rdf:about="a" xmlns="http://d/" xmlns:z="http://z/" xmlns:unused="http://u/"><e:p rdf:parseType="Literal">x &amp; &lt;<b z:c="1" a='"&#9;'><z:br/></b
      ><i xmlns="" ><j/></i><!-- c --><?p i?></e:p></e:T>`,
    String.raw`<a> a e:T ; e:p """x &amp; &lt;<b xmlns="http://d/" xmlns:z="http://z/" a="&quot;&#x9;" z:c="1"><z:br></z:br></b><i><j></j></i><!-- c --><?p i?>"""^^rdf:XMLLiteral .`,
  ],
  [
    'takes an unknown parseType for Literal',
    '<e:T rdf:about="a"><e:p rdf:parseType="x:y">a<![CDATA[<]]></e:p></e:T>',
    '<a> a e:T ; e:p "a&lt;"^^rdf:XMLLiteral .',
  ],
  [
    'takes no notice of xml attributes it does not know',
    '<e:T rdf:about="a" xml:space="preserve" xmlnew="x"><e:p xml:id="i">1</e:p></e:T>',
    '<a> a e:T ; e:p "1" .',
  ],
  [
    'follows namespaces declared on any element',
    `<n:T xmlns:n="http://n/" rdf:about="a"><n:p xmlns:n="http://m/">1</n:p><n:p>2</n:p>
      <p xmlns="http://m/">3</p><p xmlns="http://m/">4</p></n:T>`,
    '<a> a <http://n/T> ; <http://m/p> "1" , "3" , "4" ; <http://n/p> "2" .',
  ],
  [
    'finds namespaces declared several elements further out',
    '<e:T rdf:about="a" xmlns:x="http://x/"><e:p xmlns:y="http://y/"><y:U xmlns:z="http://z/" rdf:about="b" x:q="1"/></e:p></e:T>',
    '<a> a e:T ; e:p <b> . <b> a <http://y/U> ; <http://x/q> "1" .',
  ],
];

describe('readRdfXml by the grammar', () => {
  for (const [behaviour, content, turtle] of cases) {
    it(behaviour, () => expectReading(rdfXml(content), turtle));
  }

  it('needs no rdf:RDF around a single node', () => {
    const text = `<?xml version="1.0"?>\n<T xmlns="http://example.org/ns#" p="1"/>`;
    const {triples, problems} = readAll(readRdfXml, text, {base});
    expect(triples).to.have.length(1);
    expect(problems.map(({code}) => code)).to.deep.equal(['attribute-unqualified']);
  });

  it('calls rdf whatever is bound to its namespace', () => {
    const text = `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <Description r:about="a"><value>1</value></Description></RDF>`;
    expectReading(text, '<a> rdf:value "1" .');
  });

  it('leaves relative addresses as they are where there is no base', () => {
    const {triples} = readAll(readRdfXml, rdfXml('<e:T rdf:about="a/b"/>'));
    expect(triples[0]?.subject).to.equal('a/b');
  });
});

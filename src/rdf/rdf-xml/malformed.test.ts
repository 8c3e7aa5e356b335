/** XML that is none, as generators and editors leave it: nothing is lost that can be told. */
import {expect} from 'chai';
import {rdfXml, rdfXmlHead} from '../../../test/node/support/rdf-xml-text.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://example.org/dir/file';

/** Words that the document says in properties, in order; and problems with their lines. */
function heard(text: string): {readonly words: string[]; readonly problems: string[]} {
  const {triples, problems} = readAll(readRdfXml, text, {base});
  const words = triples.filter(({object}) => object.kind === 'literal');
  return {
    words: words.map(({object}) => object.value),
    problems: problems.map(({code, line}) => `${code} ${String(line)}`),
  };
}

const node = (content: string): string => rdfXml(`\n<e:T rdf:about="a">${content}</e:T>`);

const cases: readonly (readonly [
  behaviour: string,
  text: string,
  words: string[],
  ...problems: string[],
])[] = [
  ['begins behind a byte order mark', `\ufeff${node('<e:p>1</e:p>')}`, ['1']],
  ['begins behind blank lines', `\n\n<?xml version="1.0"?>${node('<e:p>1</e:p>')}`, ['1']],
  [
    'begins behind what a server printed before the XML declaration',
    `<br />\n<b>Warning</b>: x & y in z.php\n<?xml version="1.0"?>${node('<e:p>1</e:p>')}`,
    ['1'],
    'xml-junk 1',
  ],
  [
    'leaves out words outside the root',
    `junk ${node('<e:p>1</e:p>')} junk`,
    ['1'],
    'xml-junk 1',
    'xml-junk 2',
  ],
  [
    'makes line ends plain, but not in references',
    node('<e:p>a\r\nb\rc&#13;</e:p>'),
    ['a\nb\nc\r'],
  ],
  ['makes white space in attributes plain', node('<e:p e:q="a\r\nb\tc&#10;"/>'), ['a b c\n']],
  [
    'reads references',
    node('<e:p>&lt;&gt;&quot;&apos;&amp;amp;&#229;&#xE5;&#x1F600;</e:p>'),
    ['<>"\'&amp;åå😀'],
  ],
  ['reads CDATA as it is', node('<e:p>a<![CDATA[<b>&amp;]]>c</e:p>'), ['a<b>&amp;c']],
  ['leaves out comments and instructions', node('<e:p>a<!-- <x> -- -->b<?y > ?>c</e:p>'), ['abc']],
  [
    'keeps an ampersand that begins nothing',
    node('<e:p>R&D &; ?a=1&b=2</e:p>'),
    ['R&D &; ?a=1&b=2'],
    ...Array<string>(3).fill('xml-entity-unknown 2'),
  ],
  [
    'reads entities of HTML nobody declared',
    node('<e:p>v&auml;g&nbsp;1</e:p>'),
    ['väg\u00a01'],
    'xml-entity-unknown 2',
    'xml-entity-unknown 2',
  ],
  [
    'keeps references to what XML forbids',
    node('<e:p>&#0;&#xD800;&#x110000;&#1.5;</e:p>'),
    ['&#0;&#xD800;&#x110000;&#1.5;'],
    ...Array<string>(4).fill('xml-entity-unknown 2'),
  ],
  [
    'keeps a < that is not escaped',
    node('<e:p>1 < 2 <3</e:p>'),
    ['1 < 2 <3'],
    'xml-malformed 2',
    'xml-malformed 2',
  ],
  ['keeps a < in a value', node('<e:p e:q="a<b" e:r="c"/>'), ['a<b', 'c'], 'xml-malformed 2'],
  [
    'ends a value whose quote is missing with its tag',
    node('<e:p e:q="1></e:p>\n<e:p e:q="3"/>'),
    ['1', '3'],
    'xml-malformed 2',
  ],
  ['reads values without quotes', node('<e:p e:q=1 e:r=2/>'), ['1', '2'], 'xml-malformed 2'],
  ['reads an attribute without a value as empty', node('<e:p e:q/>'), [''], 'xml-malformed 2'],
  ['steps over stray characters in a tag', node('<e:p = " e:q="1"/>'), ['1'], 'xml-malformed 2'],
  [
    'ends a tag that lacks its > before the next',
    node('<e:p e:q="1"\n<e:p>2</e:p>'),
    ['2'],
    'xml-malformed 2',
    'rdf-attributes-conflict 2',
    'rdf-node-missing 3',
    'xml-tag-mismatch 3',
  ],
  ['allows white space in end tags', node('<e:p>1</e:p \n>'), ['1']],
  [
    'ends what was left open inside an element that ends',
    node('<e:p>1<e:q></e:p>\n<e:p>2</e:p>'),
    ['2'],
    'xml-tag-mismatch 2',
    'rdf-text-ignored 2',
  ],
  [
    'leaves out an end tag that nothing begins',
    node('</e:q><e:p>1</e:p>\n</e:r>'),
    ['1'],
    'xml-tag-mismatch 2',
    'xml-tag-mismatch 3',
  ],
  [
    'keeps what came before a cut in words',
    `${rdfXmlHead}\n<e:T><e:p>1</e:p>\n<e:p>2 and`,
    ['1'],
    'xml-truncated 3',
  ],
  [
    'keeps what came before a cut in a tag',
    `${rdfXmlHead}\n<e:T><e:p>1</e:p>\n<e:p e:q="2`,
    ['1'],
    'xml-malformed 3',
    'xml-truncated 3',
  ],
  [
    'keeps what came before a cut in a comment',
    `${rdfXmlHead}<e:T e:p="1"/><!-- x`,
    ['1'],
    'xml-truncated 1',
  ],
  [
    'keeps what came before a cut in CDATA',
    `${rdfXmlHead}<e:T e:p="1"/><![CDATA[ x`,
    ['1'],
    'xml-truncated 1',
  ],
  ['makes nothing of nothing', '', []],
  ['makes nothing of words', 'Not found', [], 'xml-junk 1'],
];

describe('readRdfXml on faults against XML', () => {
  for (const [behaviour, text, words, ...problems] of cases) {
    it(behaviour, () => expect(heard(text)).to.deep.equal({words, problems}));
  }

  it('keeps the triples of nodes that are open where the document is cut', () => {
    const text = `${rdfXmlHead}<e:T rdf:about="a"><e:p rdf:resource="b"/><e:p><e:U rdf:about="c"><e:q>`;
    expect(readAll(readRdfXml, text, {base}).triples).to.have.length(4);
  });

  it('never throws and always ends, wherever a document is cut', () => {
    const whole = `<!DOCTYPE r [<!ENTITY a "b">]>${node('<e:p rdf:parseType="Literal">&a;<b c="d"/><!--x--></e:p><e:q/>')}`;
    for (let end = 0; end < whole.length; end++) {
      const {problems} = readAll(readRdfXml, whole.slice(0, end), {base});
      expect(end === 0 || problems.length > 0 || /[>\s]$/.test(whole.slice(0, end))).to.equal(true);
    }
  });
});

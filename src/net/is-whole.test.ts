import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {isWhole, type WholeKind} from './is-whole.js';

const catalog = readFileSync(
  new URL('../../test/fault-server/catalog.rdf', import.meta.url),
  'utf8',
);

/** Kind → texts that have come to their end, and texts that have not. */
const rows: Readonly<Record<WholeKind, readonly [readonly string[], readonly string[]]>> = {
  xml: [
    [
      catalog,
      '<a/>',
      '<a b="1" />\n',
      '<?xml version="1.0"?><a><a/></a>\n<!-- made by a program --><?end?>\n',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<!DOCTYPE a SYSTEM "a.dtd"><rdf:RDF></rdf:RDF >',
      '<br/><b>Warning</b>: old\n<?xml version="1.0"?><rdf:RDF></rdf:RDF>',
    ],
    [
      '',
      'text',
      '<',
      '<a',
      '<a>',
      '<a><b/>',
      '<a><b></b>',
      '<a></a',
      '<!-- <a></a> -->',
      '<!DOCTYPE a [<a/>',
    ],
  ],
  json: [
    ['{}', ' [1]\n', '{"a": "}"}', 'null', '12', '"a"'],
    ['', ' ', '{', '{"a": 1', '[{}, {"a"', '"', '{"a": [1]'],
  ],
  turtle: [
    [
      '',
      '<a> a <b> .',
      '<a> a <b> .\n\n# the end, almost\n  # the end\n',
      '<a> a <b#c> . # said twice',
      'PREFIX a: <http://a.example/>',
      '<g> { <a> a <b> }\n',
    ],
    ['<a> a <b> ;', '<a> a <b', '<a> a <b> .\n<c> a "Some text', '<a> a <b> ; # why'],
  ],
  'n-triples': [
    ['', '<a> <b> <c> .\n', '<a> <b> "c"@sv.', '<a> <b> _:c .', '<a> <b> "c". # d', '# only words'],
    ['<a> <b> <http://www.', '<a> <b> "Some text. More text.', '<a> <b>', '<a> <b> <c>'],
  ],
  csv: [
    [
      '',
      'a;b\n1;2\n',
      'a;b\r\n1;2',
      'a,b\n"1\n1",2',
      'a,b\n"1 ""and"" 1",2',
      'a;b\n5" pipe;2',
      'name\none\ntwo',
      'a\tb\n1;1\t2',
    ],
    ['a;b\n1', 'a;b\n1;"2', 'a,b,c\n1,2,3\n1,2', 'a;b\n"1;2\n3;4\n', 'a;b\n1;"2""'],
  ],
};

describe('isWhole', () => {
  for (const [kind, [whole, cut]] of Object.entries(rows) as [WholeKind, (typeof rows)['xml']][]) {
    it(`knows ${kind} that has come to its end`, () => {
      for (const text of whole) expect(isWhole(text, kind), text).to.equal(true);
    });

    it(`knows ${kind} that has not`, () => {
      for (const text of cut) expect(isWhole(text, kind), text).to.equal(false);
    });
  }

  it('sees a cut at any place of a catalog', () => {
    const text = catalog.trimEnd();
    for (let length = 0; length < text.length; length++) {
      if (isWhole(text.slice(0, length), 'xml')) expect.fail(`cut at ${length}`);
    }
  });

  it('takes a megabyte of nothing but trouble in its stride', () => {
    const trouble: readonly (readonly [WholeKind, string])[] = [
      ['xml', '<!-- -->'],
      ['xml', '<!DOCTYPE a ['],
      ['xml', '<a>'],
      ['json', '{'],
      ['turtle', '# words\n'],
      ['n-triples', '. #'],
      ['csv', '"'],
      ['csv', ';'],
    ];
    for (const [kind, part] of trouble) {
      const text = part.repeat(1_000_000 / part.length);
      const start = performance.now();
      isWhole(text, kind);
      expect(performance.now() - start, `${kind} ${part}`).to.be.below(2000);
    }
  });
});

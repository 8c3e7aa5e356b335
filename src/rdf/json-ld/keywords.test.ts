import {expect} from 'chai';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {readTriples, triplesOfQuads} from '../../../test/node/support/read-json-ld.js';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** In `expected`, `ex:` stands for http://ex.se/, `a` for rdf:type. */
function gives(document: unknown, expected: readonly string[]): void {
  const {triples, problems} = readTriples(document);
  const quads = expected
    .map((line) => `${line.replace(' a ', ` <${rdf}type> `)} .`)
    .join('\n')
    .replaceAll(
      /(^|[\s^])(ex|xsd|rdf):([\w#/-]*)/g,
      (_all, before: string, prefix: string, name: string) => {
        const namespace = {ex: 'http://ex.se/', xsd, rdf}[prefix] ?? '';
        return `${before}<${namespace}${name}>`;
      },
    );
  const wanted = triplesOfQuads(quads);
  expect(problems).to.deep.equal([]);
  expect(isIsomorphic(triples, wanted), JSON.stringify(triples, undefined, 1)).to.equal(true);
}

/** With `@vocab` of the example and `context` on top. */
const inVocabulary = (context: object, rest: object): object => ({
  '@context': {'@vocab': 'http://ex.se/', ...context},
  ...rest,
});

describe('JSON-LD, keyword by keyword:', () => {
  it('reads expanded form', () => {
    gives(
      [{'@id': 'http://ex.se/s', '@type': ['http://ex.se/T'], 'http://ex.se/p': [{'@value': 'v'}]}],
      ['ex:s a ex:T', 'ex:s ex:p "v"'],
    );
  });

  it('reads terms, compact IRIs and relative IRIs', () => {
    gives({'@context': {e: 'http://ex.se/', p: 'e:p'}, '@id': '/s', p: {'@id': 'e:o'}, 'e:q': 1}, [
      '<https://example.org/s> ex:p ex:o',
      '<https://example.org/s> ex:q "1"^^xsd:integer',
    ]);
  });

  it('passes over entries that mean nothing, and nulls', () => {
    gives(
      inVocabulary(
        {off: null},
        {'@id': 'http://ex.se/s', off: 1, p: [null, 'v', {'@value': null}], q: null},
      ),
      ['ex:s ex:p "v"'],
    );
  });

  it('resolves against @base and leaves relative IRIs out when there is none', () => {
    gives(inVocabulary({'@base': 'http://ex.se/b/'}, {'@id': '../s', p: 'v'}), ['ex:s ex:p "v"']);
    gives(inVocabulary({'@base': null}, {'@id': 's', p: 'v', q: {'@id': 'http://ex.se/o', r: 1}}), [
      'ex:o ex:r "1"^^xsd:integer',
    ]);
  });

  it('coerces by @type', () => {
    gives(
      inVocabulary(
        {
          link: {'@type': '@id'},
          word: {'@type': '@vocab'},
          day: {'@type': `${xsd}date`},
          plain: {'@type': '@none'},
        },
        {'@id': 'http://ex.se/s', link: 'http://ex.se/o', word: 'w', day: '2024-05-01', plain: 'v'},
      ),
      [
        'ex:s ex:link ex:o',
        'ex:s ex:word ex:w',
        'ex:s ex:day "2024-05-01"^^xsd:date',
        'ex:s ex:plain "v"',
      ],
    );
  });

  it('writes numbers and booleans in canonical form', () => {
    gives(
      inVocabulary(
        {d: {'@type': `${xsd}double`}},
        {'@id': 'http://ex.se/s', p: [1, -0, 5.5, 1e21, true], d: 1000},
      ),
      [
        'ex:s ex:p "1"^^xsd:integer',
        'ex:s ex:p "0"^^xsd:integer',
        'ex:s ex:p "5.5E0"^^xsd:double',
        'ex:s ex:p "1.0E21"^^xsd:double',
        'ex:s ex:p "true"^^xsd:boolean',
        'ex:s ex:d "1.0E3"^^xsd:double',
      ],
    );
  });

  it('takes languages from value, term, map and context, in lower case', () => {
    gives(
      inVocabulary(
        {
          '@language': 'sv',
          en: {'@id': 'ex', '@language': 'en'},
          none: {'@language': null},
          map: {'@container': '@language'},
        },
        {
          '@id': 'http://ex.se/s',
          p: ['a', {'@value': 'b', '@language': 'nb-NO'}, {'@value': 'c'}],
          en: 'd',
          none: 'e',
          map: {'sv-SE': 'f', en: ['g', null], '@none': 'h', und: 'i'},
        },
      ),
      [
        'ex:s ex:p "a"@sv',
        'ex:s ex:p "b"@nb-no',
        'ex:s ex:p "c"',
        'ex:s ex:ex "d"@en',
        'ex:s ex:none "e"',
        'ex:s ex:map "f"@sv-se',
        'ex:s ex:map "g"@en',
        'ex:s ex:map "h"',
        'ex:s ex:map "i"',
      ],
    );
  });

  it('keeps lists in order, lists of lists too, and an empty list is nil', () => {
    gives(
      inVocabulary(
        {l: {'@container': '@list'}},
        {'@id': 'http://ex.se/s', l: ['a', ['b']], m: {'@list': []}},
      ),
      [
        'ex:s ex:l _:1',
        '_:1 rdf:first "a"',
        '_:1 rdf:rest _:2',
        '_:2 rdf:first _:3',
        '_:2 rdf:rest rdf:nil',
        '_:3 rdf:first "b"',
        '_:3 rdf:rest rdf:nil',
        'ex:s ex:m rdf:nil',
      ],
    );
  });

  it('reads sets as their values', () => {
    gives(
      inVocabulary(
        {q: {'@container': '@set'}},
        {'@id': 'http://ex.se/s', p: {'@set': ['a', {'@set': ['b']}]}, q: 'c'},
      ),
      ['ex:s ex:p "a"', 'ex:s ex:p "b"', 'ex:s ex:q "c"'],
    );
  });

  it('turns @reverse round, in the node and in the term', () => {
    gives(
      inVocabulary(
        {of: {'@reverse': 'in'}},
        {
          '@id': 'http://ex.se/s',
          '@reverse': {p: {'@id': 'http://ex.se/o'}},
          of: {'@id': 'http://ex.se/x', q: 'v'},
        },
      ),
      ['ex:o ex:p ex:s', 'ex:x ex:in ex:s', 'ex:x ex:q "v"'],
    );
  });

  it('merges all graphs into one', () => {
    gives(
      inVocabulary(
        {},
        {
          '@id': 'http://ex.se/g',
          p: 'v',
          '@graph': [{'@id': 'http://ex.se/s', q: {'@graph': {'@id': 'http://ex.se/t', r: 1}}}],
        },
      ),
      ['ex:g ex:p "v"', 'ex:s ex:q _:g', 'ex:t ex:r "1"^^xsd:integer'],
    );
  });

  it('reads maps by id, by type and by index', () => {
    gives(
      inVocabulary(
        {
          id: {'@container': '@id'},
          type: {'@container': '@type'},
          index: {'@container': '@index'},
          keyed: {'@container': '@index', '@index': 'key'},
        },
        {
          '@id': 'http://ex.se/s',
          id: {'http://ex.se/1': {p: 1}, '@none': {p: 2}},
          type: {T: {'@id': 'http://ex.se/3'}, U: 'http://ex.se/4'},
          index: {any: 'v', thing: ['w']},
          keyed: {k: {'@id': 'http://ex.se/5'}},
        },
      ),
      [
        'ex:s ex:id ex:1',
        'ex:1 ex:p "1"^^xsd:integer',
        'ex:s ex:id _:n',
        '_:n ex:p "2"^^xsd:integer',
        'ex:s ex:type ex:3',
        'ex:3 a ex:T',
        'ex:s ex:type ex:4',
        'ex:4 a ex:U',
        'ex:s ex:index "v"',
        'ex:s ex:index "w"',
        'ex:s ex:keyed ex:5',
        'ex:5 ex:key "k"',
      ],
    );
  });

  it('gives the names of graphs in maps of graphs', () => {
    gives(
      inVocabulary(
        {g: {'@container': ['@graph', '@id']}, h: {'@container': '@graph'}},
        {
          '@id': 'http://ex.se/s',
          g: {'http://ex.se/1': {p: 'v'}},
          h: {'@id': 'http://ex.se/2', q: 'w'},
        },
      ),
      ['ex:s ex:g ex:1', '_:x ex:p "v"', 'ex:s ex:h _:h', 'ex:2 ex:q "w"'],
    );
  });

  it('reads @nest as if it were not there, and @included beside the node', () => {
    gives(
      inVocabulary(
        {facts: '@nest'},
        {
          facts: {'@id': 'http://ex.se/s', p: 'v', facts: {q: 'w'}},
          '@included': [{'@id': 'http://ex.se/i', '@type': 'T'}],
        },
      ),
      ['ex:s ex:p "v"', 'ex:s ex:q "w"', 'ex:i a ex:T'],
    );
  });

  it('keeps @json as canonical JSON', () => {
    gives(
      inVocabulary({j: {'@type': '@json'}}, {'@id': 'http://ex.se/s', j: {b: [1.0, 'x'], a: null}}),
      [`ex:s ex:j "{\\"a\\":null,\\"b\\":[1,\\"x\\"]}"^^rdf:JSON`],
    );
  });

  it('uses the contexts of properties and of types, and ends the latter at the next node', () => {
    gives(
      inVocabulary(
        {
          inner: {'@context': {p: 'http://ex.se/inner'}},
          T: {'@context': {p: 'http://ex.se/typed'}},
        },
        {
          '@id': 'http://ex.se/s',
          inner: {'@id': 'http://ex.se/1', p: 1, sub: {'@id': 'http://ex.se/2', p: 2}},
          t: {'@id': 'http://ex.se/3', '@type': 'T', p: 3, sub: {'@id': 'http://ex.se/4', p: 4}},
        },
      ),
      [
        'ex:s ex:inner ex:1',
        'ex:1 ex:inner "1"^^xsd:integer',
        'ex:1 ex:sub ex:2',
        'ex:2 ex:inner "2"^^xsd:integer',
        'ex:s ex:t ex:3',
        'ex:3 a ex:T',
        'ex:3 ex:typed "3"^^xsd:integer',
        'ex:3 ex:sub ex:4',
        'ex:4 ex:p "4"^^xsd:integer',
      ],
    );
  });

  it('ends a context with @propagate false at the next node', () => {
    const once = {'@propagate': false, p: 'http://ex.se/here'};
    gives(
      inVocabulary(
        {},
        {
          '@id': 'http://ex.se/s',
          q: {'@context': once, '@id': 'http://ex.se/o', p: 1, r: {'@id': 'http://ex.se/x', p: 2}},
        },
      ),
      [
        'ex:s ex:q ex:o',
        'ex:o ex:here "1"^^xsd:integer',
        'ex:o ex:r ex:x',
        'ex:x ex:p "2"^^xsd:integer',
      ],
    );
  });

  it('forgets all terms at a null context', () => {
    gives(
      inVocabulary(
        {},
        {
          '@id': 'http://ex.se/s',
          p: {'@context': null, '@id': 'http://ex.se/o', p: 1, 'http://ex.se/q': 2},
        },
      ),
      ['ex:s ex:p ex:o', 'ex:o ex:q "2"^^xsd:integer'],
    );
  });

  it('takes as prefix only what may be one', () => {
    const {problems} = readTriples({
      '@context': {a: {'@id': 'http://ex.se/', '@prefix': true}, b: {'@id': 'http://ex.se/'}},
      '@id': 'http://ex.se/s',
      'a:p': 1,
    });
    expect(problems).to.deep.equal([]);
    gives({'@context': {b: {'@id': 'http://ex.se/'}}, '@id': 'http://ex.se/s', 'b:p': 1}, [
      'ex:s <b:p> "1"^^xsd:integer',
    ]);
  });

  it('reads aliases of keywords', () => {
    gives(
      inVocabulary(
        {id: '@id', type: '@type', value: '@value', lang: '@language', graph: '@graph'},
        {graph: {id: 'http://ex.se/s', type: 'T', p: {value: 'v', lang: 'sv'}}},
      ),
      ['ex:s a ex:T', 'ex:s ex:p "v"@sv'],
    );
  });

  it('ignores @direction and @index', () => {
    gives(
      inVocabulary(
        {'@direction': 'ltr'},
        {'@id': 'http://ex.se/s', '@index': 'i', p: {'@value': 'v', '@direction': 'rtl'}},
      ),
      ['ex:s ex:p "v"'],
    );
  });

  it('keeps blank nodes apart from those it makes', () => {
    gives(inVocabulary({}, {'@id': '_:b1', p: {q: {'@id': '_:b0'}}, r: {'@id': '_:b1'}}), [
      '_:x ex:p _:y',
      '_:y ex:q _:z',
      '_:x ex:r _:x',
    ]);
  });
});

/** Problems of a document, and how many triples it still gives. */
function refusal(document: unknown): {said: readonly string[]; triples: number} {
  const {triples, problems} = readTriples(document);
  const said = problems.map(({severity, code, message}) => `${severity} ${code}: ${message}`);
  return {said, triples: triples.length};
}

describe('JSON-LD that is refused', () => {
  it('is refused by name, and the rest is read', () => {
    expect(
      refusal(
        inVocabulary({}, {'@id': 'http://ex.se/s', p: 'v', q: {'@id': 5}, r: {'@value': {}}}),
      ),
    ).to.deep.equal({
      said: [
        'error json-ld-invalid: invalid @id value',
        'error json-ld-invalid: invalid value object value',
      ],
      triples: 1,
    });
  });

  it('is a node whose context imports another', () => {
    expect(
      refusal({
        '@graph': [{'@context': {'@import': 'x'}, 'http://ex.se/p': 1}, {'http://ex.se/q': 2}],
      }),
    ).to.deep.equal({
      said: ['error json-ld-unsupported: @import is not read: it names a context elsewhere'],
      triples: 1,
    });
  });

  it('is a term that is defined wrongly; it does not fall to @vocab', () => {
    expect(
      refusal(inVocabulary({p: {'@id': 5}, q: {'@type': 5}}, {p: 1, q: 2, r: 3})),
    ).to.deep.equal({
      said: [
        'error json-ld-invalid: invalid IRI mapping (term "p")',
        'error json-ld-invalid: invalid type mapping (term "q")',
      ],
      triples: 1,
    });
  });

  it('is a term redefined though protected; it keeps its meaning', () => {
    const document = {
      '@context': [{'@protected': true, p: 'http://ex.se/p'}, {p: 'http://ex.se/other'}],
      p: 1,
    };
    expect(refusal(document).said).to.deep.equal([
      'error json-ld-invalid: protected term redefinition (term "p")',
    ]);
    expect(readTriples(document).triples.map(({predicate}) => predicate)).to.deep.equal([
      'http://ex.se/p',
    ]);
  });

  it('is what is neither object nor array', () => {
    expect(refusal('"text"').said).to.deep.equal([
      'error json-ld-invalid: neither an object nor an array',
    ]);
  });
});

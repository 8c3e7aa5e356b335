/** Against jsonld.js, on small documents with contexts of every sort. */
import {expect} from 'chai';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {readTriples, triplesOfQuads} from '../../../test/node/support/read-json-ld.js';

const base = 'https://example.org/';
const xsdDate = 'http://www.w3.org/2001/XMLSchema#date';
const address = fc.constantFrom('e:1', 'http://ex.se/2', '3', '_:b0', '_:b7', 'p', '#f', '../g');
const text = fc.constantFrom('v', 'http://ex.se/o', 'e:o', 'T', '', 'å');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, {nil: undefined, freq: 2});

/** Terms `p`, `q` and `back` may mean anything; `map`, `list` and `by` have their own kinds of values. */
const definition = fc.oneof(
  fc.record({
    '@id': fc.constantFrom('e:mapped', 'http://ex.se/m'),
    '@type': maybe(fc.constantFrom('@id', '@vocab', '@none', xsdDate)),
    '@container': maybe(fc.constantFrom('@set', '@list')),
    '@language': maybe(fc.constantFrom('sv', null)),
  }),
  fc.constantFrom('e:short', 'http://ex.se/long', null),
);
/**
 * What lies in maps by id or type under the context of a type, jsonld.js reads in that context, against the
 * specification (13.8.3): nothing in `by` depends on it here.
 */
const context = fc.record({
  '@vocab': maybe(fc.constantFrom('http://ex.se/vocab#', 'e:v/')),
  '@base': maybe(fc.constant('http://ex.se/base/')),
  '@language': maybe(fc.constantFrom('sv', 'EN', null)),
  e: fc.constant('http://ex.se/e/'),
  p: maybe(definition),
  q: maybe(definition),
  back: fc.constant({'@reverse': 'e:back'}),
  map: fc.constant({'@id': 'e:map', '@container': '@language'}),
  list: fc.constant({'@id': 'e:list', '@container': '@list'}),
  by: fc.record({
    '@id': fc.constant('e:by'),
    '@container': fc.constantFrom('@index', '@id', '@type'),
  }),
  T: maybe(fc.constant({'@id': 'e:T', '@context': {r: 'e:typed', q: 'e:other'}})),
  s: maybe(fc.constant({'@id': 'e:s', '@context': {p: 'e:inner', '@language': 'nb'}})),
});

const {node} = fc.letrec<{node: unknown; value: unknown; values: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    text,
    fc.constantFrom(1, 0.5, -0, 1e30, true, null),
    fc.record({'@value': fc.oneof(text, fc.constant(2)), '@type': maybe(fc.constant('e:type'))}),
    fc.record({'@value': text, '@language': fc.constantFrom('sv', 'en-GB', 'nb')}),
    fc.record({'@id': address}),
    fc.record({'@list': fc.array(tie('value'), {maxLength: 3})}),
    fc.record({'@set': fc.array(fc.oneof(text, tie('node')), {maxLength: 2})}),
    tie('node'),
  ),
  values: fc.oneof({maxDepth: 4}, tie('value'), fc.array(tie('value'), {maxLength: 3})),
  node: fc
    .tuple(
      fc.record(
        {
          '@context': context,
          '@id': address,
          '@type': fc.oneof(fc.constantFrom('T', 'e:U'), fc.constant(['T', 'V'])),
          '@graph': fc.array(fc.record({'@id': address, p: tie('values')}), {maxLength: 2}),
          '@reverse': fc.record({'e:x': fc.record({'@id': address, q: tie('values')})}),
          back: fc.record({'@id': address}),
          map: fc.record({sv: text, 'en-GB': fc.array(text, {maxLength: 2}), '@none': text}),
          list: fc.array(tie('value'), {maxLength: 2}),
          by: fc.record({
            k: fc.record({'e:y': text}),
            'e:k': fc.record({'@type': fc.constant('T')}),
          }),
          s: tie('value'),
        },
        {requiredKeys: []},
      ),
      fc.dictionary(
        fc.constantFrom('p', 'q', 'r', 'e:x', 'http://ex.se/full', 'unknown:x'),
        tie('values'),
        {maxKeys: 3},
      ),
    )
    .map(([words, entries]) => ({...entries, ...words})),
}));

const document = fc
  .tuple(context, node)
  .map(([outer, inner]) => JSON.stringify({'@context': outer, '@graph': [inner]}));

/** Triples by jsonld.js; `undefined` when it refuses the whole document. */
async function asked(json: string): Promise<string | undefined> {
  try {
    const parsed = JSON.parse(json) as object;
    return String(await jsonld.toRDF(parsed, {base, format: 'application/n-quads'}));
  } catch {
    return undefined;
  }
}

/** Faults by the specification that jsonld.js does not see. */
const stricter: ReadonlySet<string> = new Set(['invalid base IRI']);

describe('JSON-LD beside jsonld.js', () => {
  it('gives the same triples wherever jsonld.js gives any', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(document, async (json) => {
        const {triples, problems} = readTriples(json, {base});
        const quads = await asked(json);
        if (quads === undefined) return;
        const errors = problems.filter(({severity}) => severity === 'error');
        if (errors.some(({message}) => stricter.has(message))) return;
        expect(errors, JSON.stringify(triples)).to.deep.equal([]);
        expect(isIsomorphic(triples, triplesOfQuads(quads)), quads).to.equal(true);
        compared++;
      }),
      {numRuns: Number(process.env['RUNS'] ?? 300)},
    );
    expect(compared).to.be.greaterThan(50);
  });
});

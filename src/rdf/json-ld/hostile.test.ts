import {expect} from 'chai';
import {readTriples, type Reading} from '../../../test/node/support/read-json-ld.js';

/** Reads within `milliseconds`, generous for slow machines: what is measured is the order of growth. */
function quickly(document: unknown, milliseconds = 4000): Reading {
  const start = performance.now();
  const reading = readTriples(document);
  expect(performance.now() - start).to.be.lessThan(milliseconds);
  return reading;
}

const codesOf = ({problems}: Reading): readonly string[] => problems.map(({code}) => code);

const repeated = (start: string, middle: string, end: string): string =>
  start.repeat(100_000) + middle + end.repeat(100_000);

const terms = (count: number, from = 0): object =>
  Object.fromEntries(
    Array.from({length: count}, (_, at) => [`t${from + at}`, `http://ex.se/${at}`]),
  );

describe('JSON-LD made to hurt', () => {
  it('ends fast with 20 000 contexts in an array', () => {
    const contexts = Array.from({length: 20_000}, (_, at) => ({[`t${at}`]: `http://ex.se/${at}`}));
    expect(codesOf(quickly({'@context': contexts, t1: 'v'}))).to.deep.equal([
      'json-ld-context-too-large',
    ]);
    const same = Array.from({length: 20_000}, () => ({p: 'http://ex.se/p'}));
    expect(quickly({'@context': same, p: 'v'}).triples).to.have.length(1);
  });

  for (const [what, text] of [
    ['arrays', repeated('[', '', ']')],
    ['nodes', repeated('{"http://ex.se/p":', '1', '}')],
    ['graphs', repeated('{"@graph":', '{}', '}')],
    ['included nodes', repeated('{"@included":', '{}', '}')],
    ['nests', repeated('{"@nest":', '{}', '}')],
    ['reverse maps', repeated('{"@reverse":{"http://ex.se/p":', '{}', '}}')],
    ['lists', `{"http://ex.se/p":${repeated('{"@list":[', '1', ']}')}}`],
    ['sets', `{"http://ex.se/p":${repeated('{"@set":', '1', '}')}}`],
    [
      'contexts',
      `{"@context":${repeated('{"t":{"@id":"http://ex.se/t","@context":', '{}', '}}')}}`,
    ],
    ['JSON', `{"http://ex.se/p":{"@type":"@json","@value":${repeated('[', '', ']')}}}`],
  ] as const)
    it(`stops in 100 000 ${what} inside one another`, () => {
      expect(codesOf(quickly(text))).to.deep.equal(['too-deep']);
    });

  it('reads what stands above the limit of depth', () => {
    const {triples} = readTriples(repeated('{"http://ex.se/p":', '1', '}'), {limits: {depth: 10}});
    expect(triples).to.have.length(10);
  });

  it('makes the same large context once, however many nodes repeat it', () => {
    const context = terms(990);
    const nodes = Array.from({length: 500}, (_, at) => ({
      '@context': context,
      '@id': `http://ex.se/n${at}`,
      t5: 'v',
    }));
    expect(quickly(nodes).triples).to.have.length(500);
  });

  it('pays for a small context what it says, not what it inherits', () => {
    const nodes = Array.from({length: 20_000}, (_, at) => ({
      '@context': {x: `http://ex.se/x${at}`},
      x: 'v',
    }));
    expect(quickly({'@context': terms(990), '@graph': nodes}).triples).to.have.length(20_000);
  });

  it('refuses a context that is too large only once, and the nodes that stand in it', () => {
    const context = [terms(990), terms(990, 990)];
    const nodes = Array.from({length: 100}, () => ({'@context': context, t5: 'v'}));
    const reading = quickly(nodes);
    expect(new Set(codesOf(reading))).to.deep.equal(new Set(['json-ld-context-too-large']));
    expect(reading.triples).to.deep.equal([]);
  });

  it('stops in terms made of terms made of terms', () => {
    const chain = Object.fromEntries(
      Array.from({length: 900}, (_, at) => [`t${at}`, `t${at + 1}:x/`]),
    );
    expect(codesOf(quickly({'@context': chain, t0: 'v'}))).to.include('too-deep');
    expect(codesOf(quickly({'@context': {a: 'b:x', b: 'a:x'}, 'http://ex.se/p': 1}))).to.include(
      'json-ld-invalid',
    );
  });

  it('does not go round in a context that brings itself', () => {
    const own = {p: {'@id': 'http://ex.se/p', '@context': {}}};
    const text = JSON.stringify({
      '@context': {p: {'@id': 'http://ex.se/p', '@context': own}},
      p: {p: {p: 'v'}},
    });
    expect(quickly(text).triples).to.have.length(3);
  });

  it('does not drown in its own complaints', () => {
    const {problems} = quickly(Array.from({length: 100_000}, () => ({'@id': 5})));
    expect(problems.length).to.equal(1000);
  });

  it('stops after as many triples as it may', () => {
    const nodes = Array.from({length: 5000}, (_, at) => ({'http://ex.se/p': at}));
    const {triples, problems} = readTriples(nodes, {limits: {triples: 1000}});
    expect(triples).to.have.length(1000);
    expect(problems.map(({code}) => code)).to.deep.equal(['too-many-triples']);
  });

  it('pauses in long arrays and in many nodes', () => {
    expect(
      readTriples({'http://ex.se/p': Array.from({length: 50_000}, (_, at) => at)}).pauses,
    ).to.be.greaterThan(8);
    const nested = {
      'http://ex.se/p': Array.from({length: 20_000}, (_, at) => ({'http://ex.se/q': at})),
    };
    const {pauses, triples} = readTriples(nested);
    expect(triples).to.have.length(40_000);
    expect(pauses).to.be.greaterThan(8);
  });

  it('keeps the order of a long array', () => {
    const values = Array.from({length: 3000}, (_, at) => String(at));
    const {triples} = readTriples({'http://ex.se/p': values});
    expect(triples.map(({object}) => object.value)).to.deep.equal(values);
  });
});

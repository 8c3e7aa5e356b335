/**
 * The W3C's test suite for "deserialize JSON-LD to RDF": every positive test gives the triples it should, or
 * is refused by name; every negative one is refused. What differs on purpose is listed with its reason.
 */
import {readFile} from 'node:fs/promises';
import {expect} from 'chai';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {readTriples, triplesOfQuads} from '../../../test/node/support/read-json-ld.js';

const folder = new URL('../../../test/suite/json-ld-api/tests/', import.meta.url);

interface SuiteTest {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly name: string;
  readonly input: string;
  readonly expect?: string;
  readonly option?: {
    readonly base?: string;
    readonly specVersion?: string;
    readonly processingMode?: string;
    readonly expandContext?: string;
    readonly rdfDirection?: string;
    readonly produceGeneralizedRdf?: boolean;
  };
}

const read = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

async function manifest(): Promise<readonly SuiteTest[] | undefined> {
  try {
    const text = await read('toRdf-manifest.jsonld');
    return (JSON.parse(text) as {sequence: SuiteTest[]}).sequence;
  } catch {
    return undefined;
  }
}

/** What this reader has no switch for. */
function otherMode({option = {}}: SuiteTest): boolean {
  return (
    option.specVersion === 'json-ld-1.0' ||
    option.processingMode === 'json-ld-1.0' ||
    option.expandContext !== undefined ||
    option.rdfDirection !== undefined ||
    option.produceGeneralizedRdf === true
  );
}

/** Kept where the suite wants it dropped: an address with a space in it is still of use to a visitor. */
const lenient = new Map([
  ['#twf01', 'a subject with a space is kept, with a warning'],
  ['#twf03', 'an object with a space is kept, with a warning'],
  ['#tli12', 'an item with angle brackets is kept, with a warning'],
  ['#t0030', 'foaf: is not declared; its usual namespace is taken, with a warning'],
  ['#twf05', 'a text in an ill-formed language is kept, with a warning'],
  ['#twf07', 'graphs are merged, so the name of one does not matter'],
]);

const unnoticed = new Map([
  ['#tc032', 'a context that no node uses is never looked at'],
  ['#tc033', 'a context that no node uses is never looked at'],
]);

interface Verdict {
  readonly id: string;
  readonly kind: 'right' | 'refused' | 'wrong';
  readonly said: string;
}

async function judge(test: SuiteTest): Promise<Verdict> {
  const base = test.option?.base ?? `https://w3c.github.io/json-ld-api/tests/${test.input}`;
  const {triples, problems} = readTriples(await read(test.input), {base});
  const errors = problems.filter(({severity}) => severity === 'error');
  const said = errors.map(({code, message}) => `${code}: ${message}`).join(' | ');
  const id = test['@id'];
  if (errors.length > 0) return {id, kind: 'refused', said};
  if (test['@type'].includes('jld:PositiveSyntaxTest')) return {id, kind: 'right', said};
  if (test.expect === undefined) return {id, kind: 'wrong', said: 'nothing found wrong'};
  const wanted = triplesOfQuads(await read(test.expect));
  return {id, kind: isIsomorphic(triples, wanted) ? 'right' : 'wrong', said};
}

describe('the JSON-LD suite of the W3C', () => {
  let tests: readonly SuiteTest[] = [];

  before(async function () {
    const all = await manifest();
    if (!all) this.skip();
    tests = all.filter((test) => !otherMode(test));
  });

  it('is answered rightly or refused by name, never wrongly', async () => {
    const positive = tests.filter(
      ({'@type': types}) => !types.includes('jld:NegativeEvaluationTest'),
    );
    const verdicts = await Promise.all(positive.map(judge));
    const count = (kind: Verdict['kind']): Verdict[] =>
      verdicts.filter((verdict) => verdict.kind === kind);
    console.log(`      ${count('right').length} right, ${count('refused').length} refused`);
    const codes = count('refused').map(({said}) => said.split(':', 1)[0]);
    expect(new Set(codes)).to.deep.equal(
      new Set(['json-ld-remote-context', 'json-ld-unsupported']),
    );
    const wrong = count('wrong').filter(({id}) => !lenient.has(id));
    expect(wrong).to.deep.equal([]);
    expect(count('right').length).to.be.greaterThan(positive.length * 0.9);
  });

  it('is refused where it is wrong itself', async () => {
    const negative = tests.filter(({'@type': types}) =>
      types.includes('jld:NegativeEvaluationTest'),
    );
    const verdicts = await Promise.all(negative.map(judge));
    const missed = verdicts.filter(({id, kind}) => kind !== 'refused' && !unnoticed.has(id));
    console.log(`      ${negative.length} negative, ${unnoticed.size} unnoticed by name`);
    expect(missed).to.deep.equal([]);
  });
});

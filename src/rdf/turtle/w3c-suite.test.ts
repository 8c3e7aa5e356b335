/** The W3C's own tests for Turtle, TriG, N-Triples and N-Quads, where they are checked out (test/suite). */
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {isIsomorphic, type Triple} from '../../../test/node/support/isomorphism.js';
import type {Problem} from '../../model/problem.js';
import {Graph} from '../graph.js';
import {defaultRdfLimits} from '../syntax.js';
import {readTurtle} from './turtle.js';

const suite = new URL('../../../test/suite/rdf-tests/rdf/rdf11/', import.meta.url);
const manifestNamespace = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Reading {
  readonly triples: readonly Triple[];
  readonly problems: readonly Problem[];
}

function read(text: string, base: string): Reading {
  const triples: Triple[] = [];
  const problems: Problem[] = [];
  const sink = {
    triple: (subject: string, predicate: string, object: Triple['object']) =>
      void triples.push({subject, predicate, object}),
    problem: (problem: Problem) => void problems.push(problem),
  };
  const reading = readTurtle({text, base, limits: defaultRdfLimits}, sink);
  while (!reading.next().done);
  return {triples, problems};
}

interface SuiteTest {
  readonly type: string;
  readonly action: string;
  readonly result: string;
}

/** Tests in the order of the manifest; file names as they stand in its folder. */
function testsOf(folder: string): readonly SuiteTest[] {
  const graph = new Graph();
  for (const {subject, predicate, object} of read(
    readFileSync(new URL(`${folder}/manifest.ttl`, suite), 'utf8'),
    'm:/',
  ).triples)
    graph.add(subject, predicate, object);
  const valueOf = (subject: string, predicate: string): string =>
    graph.objects(subject, predicate)[0]?.value ?? '';
  const tests: SuiteTest[] = [];
  let item = valueOf('m:/', `${manifestNamespace}entries`);
  for (; item !== '' && item !== `${rdf}nil`; item = valueOf(item, `${rdf}rest`)) {
    const test = valueOf(item, `${rdf}first`);
    tests.push({
      type: valueOf(test, `${rdf}type`),
      action: valueOf(test, `${manifestNamespace}action`).slice(3),
      result: valueOf(test, `${manifestNamespace}result`).slice(3),
    });
  }
  return tests;
}

/** Negative tests that are read without a word, and why that is right here. */
const lenient: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'it is TriG': ['turtle-syntax-bad-struct-01.ttl'],
    'it is N-Quads': ['turtle-syntax-bad-struct-03.ttl', 'trig-syntax-bad-struct-03.trig'],
    'it is Turtle, where IRIs may be relative': [
      ...['06', '07', '08', '09'].map((number) => `nt-syntax-bad-uri-${number}.nt`),
      ...['06', '07', '08', '09'].map((number) => `nt-syntax-bad-uri-${number}.nq`),
      'nq-syntax-bad-uri-01.nq',
    ],
    'it is Turtle': ['prefix-01', 'base-01', 'struct-01', 'string-02', 'string-03', 'string-04']
      .concat(['string-05', 'num-01', 'num-02', 'num-03'])
      .flatMap((name) => [`nt-syntax-bad-${name}.nt`, `nt-syntax-bad-${name}.nq`]),
  }).flatMap(([reason, files]) => files.map((file) => [file, reason] as const)),
);

const folders = ['rdf-turtle', 'rdf-trig', 'rdf-n-triples', 'rdf-n-quads'];

for (const folder of folders) {
  describe(`W3C ${folder}`, () => {
    if (!existsSync(new URL(`${folder}/manifest.ttl`, suite))) {
      it('is not checked out', function () {
        this.skip();
      });
      return;
    }
    const base = `https://w3c.github.io/rdf-tests/rdf/rdf11/${folder}/`;
    const textOf = (file: string): string =>
      readFileSync(new URL(`${folder}/${file}`, suite), 'utf8');
    for (const test of testsOf(folder)) {
      const action = (): Reading => read(textOf(test.action), base + test.action);
      if (/Negative/.test(test.type) && lenient.has(test.action)) {
        it(`${test.action} is read without a problem: ${lenient.get(test.action)}`, () => {
          expect(action().problems).to.have.length(0);
        });
      } else if (/Negative/.test(test.type)) {
        it(`${test.action} has a problem`, () => {
          expect(action().problems).not.to.have.length(0);
        });
      } else {
        it(`${test.action} is read`, () => {
          const {triples, problems} = action();
          expect(problems).to.deep.equal([]);
          if (test.result === '') return;
          const wanted = read(textOf(test.result), base + test.result);
          expect(wanted.problems).to.deep.equal([]);
          expect(isIsomorphic(triples, wanted.triples)).to.equal(true);
        });
      }
    }
  });
}

/** Runs a reader to its end and keeps what it said. */
import type {Problem} from '../../../src/model/problem.js';
import {defaultRdfLimits, type RdfLimits, type SyntaxReader} from '../../../src/rdf/syntax.js';
import type {Triple} from './isomorphism.js';

export interface Heard {
  readonly triples: readonly Triple[];
  readonly problems: readonly Problem[];
  /** How often the reader paused. */
  readonly pauses: number;
}

interface Conditions {
  readonly base?: string;
  readonly limits?: Partial<RdfLimits>;
}

export function readAll(read: SyntaxReader, text: string, {base, limits}: Conditions = {}): Heard {
  const triples: Triple[] = [];
  const problems: Problem[] = [];
  const input = {text, base: base ?? '', limits: {...defaultRdfLimits, ...limits}};
  const work = read(input, {
    triple: (subject, predicate, object) => triples.push({subject, predicate, object}),
    problem: (problem) => problems.push(problem),
  });
  let pauses = 0;
  while (!work.next().done) pauses++;
  return {triples, problems, pauses};
}

/** Drives a syntax reader into a graph. */
import type {Problem} from '../model/problem.js';
import type {Graph} from './graph.js';
import type {SyntaxInput, SyntaxReader} from './syntax.js';

/** Adds what `reader` finds to `graph`, pausing where the reader does, and gives what it complained of. */
export function* fillGraph(
  reader: SyntaxReader,
  input: SyntaxInput,
  graph: Graph,
): Generator<void, Problem[], void> {
  const problems: Problem[] = [];
  yield* reader(input, {
    triple: (subject, predicate, object) => graph.add(subject, predicate, object),
    problem: (problem) => {
      problems.push(problem);
    },
  });
  return problems;
}

/**
 * Turtle, TriG, N-Triples and N-Quads, and of N3 what is Turtle: one grammar takes them all, and all graphs
 * become one. A fault costs the property or statement it is in, never the rest.
 */
import type {SyntaxInput, SyntaxReader, TripleSink} from '../syntax.js';
import {Names} from './names.js';
import {Quads} from './quads.js';
import {Reporter} from './reporter.js';
import {Statements} from './statements.js';
import {TokenReader} from './token-reader.js';

/** Characters read between two yields: a few milliseconds. */
const portion = 32_768;

/** End of the next portion, at the end of a line where there is one. */
function nextEnd(text: string, from: number): number {
  if (text.length - from <= portion) return text.length;
  const lineEnd = text.slice(from, from + portion).lastIndexOf('\n');
  return from + (lineEnd === -1 ? portion : lineEnd + 1);
}

/** Implements {@link SyntaxReader} for the Turtle family. */
export const readTurtle: SyntaxReader = function* (
  {text, base, limits}: SyntaxInput,
  sink: TripleSink,
): Generator<void, void, void> {
  const reporter = new Reporter(sink);
  const quads = new Quads(sink, reporter, limits.triples);
  const statements = new Statements(new Names(base, reporter), quads, reporter, limits.depth);
  const tokens = new TokenReader(text, (token) => statements.take(token), reporter);
  for (let end = 0; end < text.length || end === 0;) {
    end = nextEnd(text, end);
    tokens.readTo(end);
    if (quads.isFull || tokens.isExhausted) break;
    yield;
    if (text.length === 0) break;
  }
  if (quads.isFull)
    reporter.error(
      'too-many-triples',
      undefined,
      `More than ${limits.triples} triples; the rest is not read`,
    );
  if (tokens.isExhausted)
    reporter.error('too-many-faults', undefined, 'So many faults that the rest is not read');
  reporter.finish();
};

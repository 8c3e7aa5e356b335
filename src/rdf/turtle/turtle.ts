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

/** What reads one text, from its letters to its triples. */
class TurtleReading {
  readonly #text: string;
  readonly #most: number;
  readonly #reporter: Reporter;
  readonly #quads: Quads;
  readonly #statements: Statements;
  readonly #tokens: TokenReader;

  constructor({text, base, limits}: SyntaxInput, sink: TripleSink) {
    this.#text = text;
    this.#most = limits.triples;
    this.#reporter = new Reporter(sink);
    this.#quads = new Quads(sink, this.#reporter, limits.triples);
    const names = new Names(base, this.#reporter);
    this.#statements = new Statements(names, this.#quads, this.#reporter, limits.depth);
    this.#tokens = new TokenReader(text, (token) => this.#statements.take(token), this.#reporter);
  }

  *run(): Generator<void, void, void> {
    let end = 0;
    do {
      end = nextEnd(this.#text, end);
      this.#tokens.readTo(end);
      yield;
    } while (end < this.#text.length && !this.#quads.isFull && !this.#isHopeless);
    this.#tellLimits();
    this.#reporter.finish();
  }

  get #isHopeless(): boolean {
    return this.#tokens.isExhausted || this.#statements.isExhausted;
  }

  #tellLimits(): void {
    const full = `More than ${this.#most} triples; the rest is not read`;
    if (this.#quads.isFull) this.#reporter.error('too-many-triples', undefined, full);
    const hopeless = 'So many faults that the rest is not read';
    if (this.#isHopeless) this.#reporter.error('too-many-faults', undefined, hopeless);
  }
}

/** Implements {@link SyntaxReader} for the Turtle family. */
export const readTurtle: SyntaxReader = (input, sink) => new TurtleReading(input, sink).run();

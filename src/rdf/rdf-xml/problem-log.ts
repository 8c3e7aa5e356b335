/** Hands problems to the sink with their line, and stops when a payload has nothing but problems. */
import type {Severity} from '../../model/problem.js';
import type {TripleSink} from '../syntax.js';

/** More than anybody mends; a payload made of faults must not fill the memory with sentences about them. */
const mostProblems = 10_000;

export class ProblemLog {
  /** Offset of what is being read; never goes back. */
  position = 0;
  readonly #text: string;
  readonly #sink: TripleSink;
  #line = 1;
  #counted = 0;
  #count = 0;

  constructor(text: string, sink: TripleSink) {
    this.#text = text;
    this.#sink = sink;
  }

  /** Line of `position`, counted on from where it was last asked for. */
  #currentLine(): number {
    let at = this.#text.indexOf('\n', this.#counted);
    while (at !== -1 && at < this.position) {
      this.#line++;
      this.#counted = at + 1;
      at = this.#text.indexOf('\n', this.#counted);
    }
    return this.#line;
  }

  add(severity: Severity, code: string, message: string, subject?: string): void {
    if (++this.#count > mostProblems) return;
    const line = this.#currentLine();
    this.#sink.problem({severity, code, message, subject, line});
    if (this.#count === mostProblems) {
      const rest = 'Further problems are not listed';
      this.#sink.problem({
        severity: 'information',
        code: 'too-many-problems',
        message: rest,
        subject: undefined,
        line,
      });
    }
  }
}

/** Tells problems, but not the same kind without end: a catalog of ten thousand faulty IRIs has one fault. */
import type {Severity} from '../../model/problem.js';
import type {TripleSink} from '../syntax.js';

/** Problems of one code that are told one by one. */
const most = 100;

export class Reporter {
  readonly #sink: TripleSink;
  readonly #counts = new Map<string, number>();

  constructor(sink: TripleSink) {
    this.#sink = sink;
  }

  error(code: string, line: number | undefined, message: string): void {
    this.#tell('error', code, line, message);
  }

  warning(code: string, line: number | undefined, message: string): void {
    this.#tell('warning', code, line, message);
  }

  #tell(severity: Severity, code: string, line: number | undefined, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= most) this.#sink.problem({severity, code, message, subject: undefined, line});
  }

  /** Says how many were passed over in silence. */
  finish(): void {
    for (const [code, count] of this.#counts) {
      if (count <= most) continue;
      this.#sink.problem({
        severity: 'information',
        code,
        message: `${count - most} more of the same kind are not listed`,
        subject: undefined,
        line: undefined,
      });
    }
  }
}

/** What was seen, short enough for a sentence. */
export function seen(text: string): string {
  const [line = ''] = text
    .trimStart()
    .slice(0, 200)
    .split(/[\r\n]/, 1);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line.trimEnd();
}

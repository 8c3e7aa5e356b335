/** Problems of one payload, bounded: a fault that stands in every dataset is told a hundred times, then counted. */
import type {Problem, Severity} from '../../model/problem.js';

const perCode = 100;

export class Problems {
  readonly #list: Problem[] = [];
  readonly #counts = new Map<string, number>();

  report(severity: Severity, code: string, message: string, subject?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= perCode) this.#list.push({severity, code, message, subject, line: undefined});
  }

  /** In the order they were met, with one line for each code that was met more often than told. */
  all(): readonly Problem[] {
    const more = [...this.#counts].flatMap(([code, count]) => {
      const first = this.#list.find((problem) => problem.code === code);
      if (!first || count <= perCode) return [];
      const message = `${String(count - perCode)} more of the same kind`;
      return [{...first, message, subject: undefined}];
    });
    return [...this.#list, ...more];
  }
}

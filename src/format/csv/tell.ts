import type {Problem} from '../../model/problem.js';
import type {TableReadingOptions} from '../format.js';

/** Reports a problem. */
export type Tell = (
  severity: Problem['severity'],
  code: string,
  message: string,
  line?: number,
) => void;

/** Short for problems, which seldom have a subject here. */
export function teller({report}: TableReadingOptions): Tell {
  return (severity, code, message, line) =>
    report({severity, code, message, subject: undefined, line});
}

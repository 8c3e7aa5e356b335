/** `JSON.parse` that says where it failed, and that forgives what comes after the end. */
import type {ReportProblem} from '../../model/problem.js';
import {findJsonFault} from './json-fault.js';

/** The value in `text`; `undefined` when it is not JSON, which has been told then. */
export function parseJson(text: string, report: ReportProblem): unknown {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(clean) as unknown;
  } catch (error) {
    return parseStart(clean, report, error);
  }
}

/** Up to where the first value ends, when only junk follows it. */
function parseStart(text: string, report: ReportProblem, error: unknown): unknown {
  const {at, isWhole} = findJsonFault(text);
  const line = lineAt(text, at);
  const seen = excerpt(text, at);
  if (!isWhole) {
    const message = `Not JSON: ${seen} in line ${line}${hint(text, at)}.`;
    report({severity: 'error', code: 'json-syntax', message, subject: undefined, line});
    return undefined;
  }
  const message = `After the end of the JSON in line ${line} comes ${seen}; it is not read.`;
  report({severity: 'warning', code: 'json-trailing', message, subject: undefined, line});
  try {
    return JSON.parse(text.slice(0, at)) as unknown;
  } catch {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = `Not JSON: ${reason}`;
    report({severity: 'error', code: 'json-syntax', message: problem, subject: undefined, line});
    return undefined;
  }
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1))
    line++;
  return line;
}

function excerpt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text';
  const [first = ''] = text.slice(at, at + 40).split('\n', 1);
  return JSON.stringify(first.trimEnd());
}

/** What people take for JSON. */
function hint(text: string, at: number): string {
  const near = text.slice(at, at + 2);
  if (near === '{%' || near === '{{' || near === '<%')
    return ': the source of a template, not what it makes';
  if (near.startsWith('<')) return ': an HTML or XML page';
  return at >= text.length ? ': it is cut off' : '';
}

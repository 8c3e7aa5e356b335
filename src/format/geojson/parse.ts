/** Text to JSON values: one document, or one on each line. */
import {readJson} from '../../rdf/read-json.js';
import type {ReportProblem} from '../../model/problem.js';
import {mendJson} from './mend-json.js';

export interface ParsedJson {
  readonly value: unknown;
  /** Whether the values of several lines were put into a list. */
  readonly isSequence: boolean;
}

/** RFC 8142 puts one before each value. */
const recordSeparator = '\u001e';
const lineEnds = /[\n\r]+/;

function parseLine(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether the text is one object after another, each on its line or behind a record separator. */
export function isSequence(text: string): boolean {
  if (text.slice(0, 100).trimStart().startsWith(recordSeparator)) return true;
  const start = text.search(/\S/);
  const end = text.indexOf('\n', Math.max(start, 0));
  if (start < 0 || end < 0 || text.charCodeAt(start) !== 0x7b) return false;
  if (!/^\s{0,100}\{/.test(text.slice(end, end + 200))) return false;
  return parseLine(text.slice(start, end)) !== undefined;
}

/** Items may be spread over several lines behind record separators. */
function linesOf(text: string): readonly string[] {
  return text.includes(recordSeparator) ? text.split(recordSeparator) : text.split(lineEnds);
}

function parseSequence(text: string, report: ReportProblem): unknown[] {
  const values: unknown[] = [];
  const broken: number[] = [];
  for (const [place, line] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (value === undefined) broken.push(place + 1);
    else values.push(value);
  }
  if (broken.length > 0)
    report({
      severity: 'error',
      code: 'json-invalid',
      message: `${broken.length} lines are no JSON; left out`,
      subject: undefined,
      line: broken[0],
    });
  return values;
}

/** `undefined` when nothing can be understood. */
export function parseText(written: string, report: ReportProblem): ParsedJson | undefined {
  const text = written.startsWith('\ufeff') ? written.slice(1) : written;
  if (isSequence(text)) return {value: parseSequence(text, report), isSequence: true};
  const {value, problem} = readJson(text);
  if (!problem) return {value, isSequence: false};
  const mended = mendJson(text);
  if (!mended) {
    report(problem);
    return undefined;
  }
  const {isCut, message} = mended;
  report({...problem, severity: isCut ? 'error' : 'warning', code: codeOf(isCut), message});
  return {value: mended.value, isSequence: false};
}

function codeOf(isCut: boolean): string {
  return isCut ? 'json-truncated' : 'json-mended';
}

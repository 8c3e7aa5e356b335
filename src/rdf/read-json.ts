/** JSON as it is, or one problem that tells where it breaks. */
import type {Problem} from '../model/problem.js';
import {findJsonFault} from './json-fault.js';
import {mendJsonText} from './mend-json-text.js';

export interface JsonReading {
  /** `undefined` where nothing could be read. */
  readonly value: unknown;
  /** A warning where the text was mended, an error where it could not be. */
  readonly problem: Problem | undefined;
}

/** Line of an offset, from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  let at = text.indexOf('\n');
  while (at !== -1 && at < offset) {
    line++;
    at = text.indexOf('\n', at + 1);
  }
  return line;
}

function problemOf(text: string): Problem {
  const {offset, expected} = findJsonFault(text) ?? {offset: text.length, expected: 'JSON'};
  const seen =
    text
      .slice(offset, offset + 40)
      .split('\n', 1)[0]
      ?.trimEnd() ?? '';
  const found = offset >= text.length ? 'the text ends' : `"${seen}" stands`;
  return {
    severity: 'error',
    code: 'json-invalid',
    message: `This is no JSON, so nothing of it can be read: ${found} where ${expected} belongs`,
    subject: undefined,
    line: lineOf(text, offset),
  };
}

function parse(json: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(json)};
  } catch {
    return undefined;
  }
}

/** Commas before closing brackets, line ends in texts and the like, which leave no doubt of what is meant. */
function readMended(json: string): JsonReading {
  const problem = problemOf(json);
  const mended = parse(mendJsonText(json));
  if (!mended) return {value: undefined, problem};
  const message = 'Commas, line ends or words that JSON does not allow there are passed over';
  return {...mended, problem: {...problem, severity: 'warning', code: 'json-mended', message}};
}

/**
 * Parses JSON, byte order mark or not. What is a little wrong is mended; broken or cut off JSON gives nothing
 * but a problem. Never throws.
 */
export function readJson(text: string): JsonReading {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const right = parse(json);
  return right ? {...right, problem: undefined} : readMended(json);
}

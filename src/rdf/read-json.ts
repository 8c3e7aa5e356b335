/** JSON as it is, or one problem that tells where it breaks. */
import type {Problem} from '../model/problem.js';
import {findJsonFault} from './json-fault.js';

export type JsonReading =
  | {readonly value: unknown; readonly problem: undefined}
  | {readonly value: undefined; readonly problem: Problem};

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

/** Parses JSON, byte order mark or not. Broken or cut off JSON gives nothing but a problem. Never throws. */
export function readJson(text: string): JsonReading {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(json);
    return {value, problem: undefined};
  } catch {
    return {value: undefined, problem: problemOf(json)};
  }
}

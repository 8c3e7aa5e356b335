/**
 * Rows that were quoted as a whole, `"a;b;""c"""`, as Excel saves a file that it had opened with the wrong
 * delimiter: each line is one quoted cell, in which the true row stands with its quotes doubled.
 */
import {sniffDelimiter} from './sniff.js';

/** Lines that must agree. */
const trial = 50;

const wrapped = /^"(?:[^"]|"")*"$/;

function lines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
}

function unwrap(line: string): string {
  return line.replace(/^"|"$/g, '').replaceAll('""', '"');
}

/** Whether every one of the first lines is a quoted cell with a row in it. */
function isWrapped(text: string): boolean {
  if (!text.startsWith('"')) return false;
  const head = text.slice(0, 30_000);
  const first = lines(head).slice(0, head.length === text.length ? trial : -1);
  if (first.length < 2 || !first.every((line) => wrapped.test(line.trim()))) return false;
  if (sniffDelimiter(first.join('\n'), true).delimiter !== '') return false;
  const inner = sniffDelimiter(first.map((line) => unwrap(line.trim())).join('\n'), true);
  return inner.delimiter !== '' && inner.consistency > 0.9;
}

/** The rows within; any other text as it is. */
export function unwrapLines(text: string): string {
  if (!isWrapped(text)) return text;
  return lines(text)
    .map((line) => unwrap(line.trim()))
    .join('\n');
}

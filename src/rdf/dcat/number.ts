/** Numbers, among them sizes of files as people write them. */
import type {Name} from './names.js';
import type {Node} from './reading.js';
import {plainOf} from './text.js';

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['byte', 1],
  ['bytes', 1],
  ['kb', 1e3],
  ['mb', 1e6],
  ['gb', 1e9],
  ['tb', 1e12],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30],
]);

/** `5 420 000`, `13800.0`, `1.2E6`, `1,5 MB`; `undefined` for anything else. */
export function readByteSize(written: string): number | undefined {
  const [, digits = '', unit = ''] =
    /^([\d.,]+(?:e\+?\d+)?)([a-z]*)$/i.exec(written.replace(/\s/g, '')) ?? [];
  const factor = units.get(unit.toLowerCase());
  const size = Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  if (digits === '' || factor === undefined || !Number.isFinite(size)) return undefined;
  return Math.round(size * factor);
}

/** Bytes; 0 is what servers write that do not know, and is unknown here. */
export function byteSizeOf(node: Node): number | undefined {
  const written = plainOf(node, 'dcat:byteSize');
  if (written === undefined) return undefined;
  const size = readByteSize(written);
  if (size === undefined)
    node.report('warning', 'byte-size-invalid', `"${written.slice(0, 100)}" is no number of bytes`);
  return size === 0 ? undefined : size;
}

/** A whole number that is not negative. */
export function countOf(node: Node, name: Name): number | undefined {
  const written = plainOf(node, name);
  return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

import type {Cell} from '../column/column.js';
import type {DbfEncoding} from './dbf-encoding.js';

/** One field of a record. */
export interface DbfField {
  /** In the encoding of the table. */
  readonly name: Uint8Array;
  /** `C` text, `N` number, `D` day … */
  readonly kind: string;
  readonly offset: number;
  readonly length: number;
}

const space = 0x20;

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}

/** Fields are padded with blanks or NULs; nearly all are ASCII, which needs no decoder. */
function textOf(view: DataView, encoding: DbfEncoding): string {
  let end = view.byteLength;
  while (end > 0 && view.getUint8(end - 1) <= space) end--;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, end);
  const text = isAscii(bytes) ? String.fromCharCode(...bytes) : encoding.decode(bytes);
  return text.trim();
}

/** More digits than a number holds: then it is a code, and stays as written. */
function numberOf(view: DataView, encoding: DbfEncoding): Cell {
  const written = textOf(view, encoding);
  if (written === '' || written.startsWith('*')) return undefined; // asterisks stand for overflow
  const number = Number(written.replace(',', '.'));
  const isExact = Number.isInteger(number) ? Number.isSafeInteger(number) : !Number.isNaN(number);
  return isExact ? number : written;
}

function dayOf(view: DataView, encoding: DbfEncoding): Cell {
  const written = textOf(view, encoding);
  if (!/^\d{8}$/.test(written) || written === '00000000') return undefined;
  return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`;
}

function truthOf(view: DataView, encoding: DbfEncoding): Cell {
  const written = textOf(view, encoding).toLowerCase();
  if (/^[tyj1]$/.test(written)) return true;
  return /^[fn0]$/.test(written) ? false : undefined;
}

/** Julian day of 1 January 1970. */
const julianEpoch = 2_440_588;
const dayLength = 86_400_000;

/** A Julian day and milliseconds since midnight, of no zone. */
function momentOf(view: DataView): Cell {
  const day = view.getInt32(0, true);
  const time = (day - julianEpoch) * dayLength + view.getInt32(4, true);
  const date = new Date(time);
  if (day === 0 || Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 19);
}

function doubleOf(view: DataView): Cell {
  const number = view.getFloat64(0, true);
  return Number.isFinite(number) ? number : undefined;
}

/** Numbers in binary need their full length. */
const binary = new Map<string, {readonly size: number; readonly read: (view: DataView) => Cell}>([
  ['I', {size: 4, read: (view) => view.getInt32(0, true)}],
  ['+', {size: 4, read: (view) => view.getInt32(0, true)}],
  ['B', {size: 8, read: doubleOf}],
  ['O', {size: 8, read: doubleOf}],
  ['Y', {size: 8, read: (view) => Number(view.getBigInt64(0, true)) / 10_000}],
  ['T', {size: 8, read: momentOf}],
  ['@', {size: 8, read: momentOf}],
]);

const written = new Map<string, (view: DataView, encoding: DbfEncoding) => Cell>([
  ['C', textOf],
  ['V', textOf],
  ['N', numberOf],
  ['F', numberOf],
  ['D', dayOf],
  ['L', truthOf],
]);

/** The cell of one field of one record; `undefined` for memos, which lie in another file, and unknown kinds. */
export function readField(kind: string, view: DataView, encoding: DbfEncoding): Cell {
  const reader = binary.get(kind);
  if (reader) return view.byteLength === reader.size ? reader.read(view) : undefined;
  return written.get(kind)?.(view, encoding);
}

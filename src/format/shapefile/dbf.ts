/** Tables of dBASE III to FoxPro, as they lie beside shapefiles. */
import type {Cell} from '../column/column.js';
import {dbfEncoding, type DbfEncoding} from './dbf-encoding.js';
import {type DbfField, readField} from './dbf-field.js';

export interface DbfTable {
  readonly names: readonly string[];
  /** One list of cells for each name. */
  readonly columns: readonly (readonly Cell[])[];
  readonly encoding: string;
  /** Rows of the file that are in `columns`, from 0: those that are not deleted. */
  readonly kept: readonly number[];
  /** Rows that are there, as far as the limit goes, deleted ones too. */
  readonly present: number;
  /** Rows that the header promises. */
  readonly promised: number;
}

export interface DbfOptions {
  readonly rows: number;
  readonly columns: number;
  readonly correction: string;
  readonly codePageFile: string;
}

interface DbfHeader {
  readonly promised: number;
  readonly start: number;
  readonly size: number;
  readonly driver: number;
}

const fieldSize = 32;
const fieldsEnd = 0x0d;
const deleted = 0x2a;

/** Bytes of records looked at to find the encoding. */
const sampleSize = 1_000_000;

function headerOf(bytes: Uint8Array): DbfHeader | undefined {
  if (bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start, size] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (start < 33 || size < 1) return undefined;
  return {promised: view.getUint32(4, true), start, size, driver: bytes[29] ?? 0};
}

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Fields stand one behind the other in a record, after the byte that marks it as deleted. */
function fieldsOf(bytes: Uint8Array, {start, size}: DbfHeader, limit: number): DbfField[] {
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = 32; at + fieldSize <= Math.min(start, bytes.length); at += fieldSize) {
    if (bytes[at] === fieldsEnd || fields.length >= limit) break;
    const kind = String.fromCharCode(bytes[at + 11] ?? 0);
    // Texts longer than 255 have the upper byte of their length where numbers have their decimals.
    const length = (bytes[at + 16] ?? 0) + (kind === 'C' ? 256 * (bytes[at + 17] ?? 0) : 0);
    if (offset + length > size) break;
    fields.push({name: untilNul(bytes.subarray(at, at + 11)), kind, offset, length});
    offset += length;
  }
  return fields;
}

function presentRows(bytes: Uint8Array, header: DbfHeader, limit: number): number {
  const whole = Math.floor((bytes.length - header.start) / header.size);
  return Math.min(header.promised, Math.max(0, whole), limit);
}

function keptRows(bytes: Uint8Array, header: DbfHeader, present: number): number[] {
  const kept: number[] = [];
  for (let row = 0; row < present; row++) {
    if (bytes[header.start + row * header.size] !== deleted) kept.push(row);
  }
  return kept;
}

interface DbfBody {
  readonly bytes: Uint8Array;
  readonly header: DbfHeader;
  readonly kept: readonly number[];
  readonly encoding: DbfEncoding;
}

function cellsOf(field: DbfField, {bytes, header, kept, encoding}: DbfBody): Cell[] {
  const first = bytes.byteOffset + header.start + field.offset;
  return kept.map((row) => {
    const view = new DataView(bytes.buffer, first + row * header.size, field.length);
    return readField(field.kind, view, encoding);
  });
}

/** Reads a .dbf file; `undefined` when it has no sound header. */
export function readDbf(bytes: Uint8Array, options: DbfOptions): DbfTable | undefined {
  const header = headerOf(bytes);
  if (!header) return undefined;
  const fields = fieldsOf(bytes, header, options.columns);
  const present = presentRows(bytes, header, options.rows);
  const kept = keptRows(bytes, header, present);
  const {correction, codePageFile} = options;
  const texts = bytes.subarray(header.start, header.start + sampleSize);
  const encoding = dbfEncoding({correction, codePageFile, driver: header.driver, texts});
  return {
    names: fields.map(({name}) => encoding.decode(name).trim()),
    columns: fields.map((field) => cellsOf(field, {bytes, header, kept, encoding})),
    encoding: encoding.name,
    kept,
    present,
    promised: header.promised,
  };
}

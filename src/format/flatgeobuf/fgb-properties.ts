/** Properties of a feature: the number of a column and its value, one behind the other. */
import type {Cell} from '../column/column.js';

/** A column of the header. */
export interface FgbColumn {
  readonly name: string;
  /** Number of its type in the schema of FlatGeobuf. */
  readonly type: number;
}

const decoder = new TextDecoder();

/** Numbers and truths, which have one size each. */
const fixed = new Map<
  number,
  {readonly size: number; readonly read: (view: DataView, at: number) => Cell}
>([
  [0, {size: 1, read: (view, at) => view.getInt8(at)}],
  [1, {size: 1, read: (view, at) => view.getUint8(at)}],
  [2, {size: 1, read: (view, at) => view.getUint8(at) !== 0}],
  [3, {size: 2, read: (view, at) => view.getInt16(at, true)}],
  [4, {size: 2, read: (view, at) => view.getUint16(at, true)}],
  [5, {size: 4, read: (view, at) => view.getInt32(at, true)}],
  [6, {size: 4, read: (view, at) => view.getUint32(at, true)}],
  [7, {size: 8, read: (view, at) => wide(view.getBigInt64(at, true))}],
  [8, {size: 8, read: (view, at) => wide(view.getBigUint64(at, true))}],
  [9, {size: 4, read: (view, at) => short(view.getFloat32(at, true))}],
  [10, {size: 8, read: (view, at) => finite(view.getFloat64(at, true))}],
]);

/** Bytes of a picture and the like, which are no text. */
const binary = 14;

function wide(number: bigint): Cell {
  return Number.isSafeInteger(Number(number)) ? Number(number) : String(number);
}

function finite(number: number): Cell {
  return Number.isFinite(number) ? number : undefined;
}

/** 0.1 in four bytes is 0.10000000149 in eight; seven digits are all there were. */
function short(number: number): Cell {
  return Number.isFinite(number) ? Number(number.toPrecision(7)) : undefined;
}

/**
 * Reads the cells of one feature.
 *
 * @throws {RangeError} when they go on beyond their end, or name a column that does not exist
 */
export function readProperties(
  bytes: Uint8Array,
  columns: readonly FgbColumn[],
): Map<string, Cell> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cells = new Map<string, Cell>();
  for (let at = 0; at < bytes.length;) {
    const column = columns[view.getUint16(at, true)];
    if (!column) throw new RangeError('no such column');
    const kind = fixed.get(column.type);
    const length = kind ? kind.size : view.getUint32(at + 2, true);
    const start = at + (kind ? 2 : 6);
    if (start + length > bytes.length) throw new RangeError('beyond the end');
    if (kind) cells.set(column.name, kind.read(view, start));
    else if (column.type !== binary)
      cells.set(column.name, decoder.decode(bytes.subarray(start, start + length)));
    at = start + length;
  }
  return cells;
}

import type {SchemaElement} from 'hyparquet';
import type {Cell} from '../column/column.js';

const decoder = new TextDecoder();

/** Numbers of 64 bits in lists and records; JSON knows none. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? decoder.decode(value) : value;
}

function ofDate(date: Date, element: SchemaElement): Cell {
  if (Number.isNaN(date.getTime())) return undefined;
  return isUtc(element) ? date.toISOString().replace('.000Z', 'Z') : date;
}

/** Moments are of a zone, or of the wall clock (Parquet, LogicalTypes, `isAdjustedToUTC`). */
function isUtc({logical_type: type}: SchemaElement): boolean {
  return type?.type === 'TIMESTAMP' && type.isAdjustedToUTC;
}

/** A decimal is made by a factor of ten, which leaves a rest in its last places. */
function rounded(number: number, {converted_type: type, scale = 0}: SchemaElement): number {
  return type === 'DECIMAL' ? Number(number.toFixed(Math.min(100, Math.max(0, scale)))) : number;
}

/** One value of a column as a cell; lists and records become JSON. */
export function cellOfParquet(value: unknown, element: SchemaElement): Cell {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? rounded(value, element) : undefined;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'string':
    case 'boolean':
      return value;
    default:
      if (value === null || value === undefined) return undefined;
      if (value instanceof Date) return ofDate(value, element);
      if (value instanceof Uint8Array) return decoder.decode(value);
      return JSON.stringify(value, plain);
  }
}

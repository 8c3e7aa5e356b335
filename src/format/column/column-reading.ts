/** How the values of a column are read, and whether they all can be read so. */
import type {ColumnType} from '../../model/table.js';
import {isMissingWord} from './cell.js';
import type {NameHints} from './name-hints.js';
import type {DecimalSign} from './read-number.js';

/** How the values of a column are made of what is written. */
export type ColumnReading = {
  readonly type: ColumnType;
  readonly unit: string | undefined;
  readonly decimalSign: DecimalSign | undefined;
} & (
  | {
      readonly storage: 'numbers';
      /** `NaN` for what is no number. */
      readonly read: (written: string) => number;
      /** What an empty cell means: `NaN`, or 0 where only crosses are written. */
      readonly empty: number;
    }
  /** `''` for what is not of the type. */
  | {readonly storage: 'strings'; readonly read: (written: string) => string}
);

export interface InferOptions {
  readonly hints: NameHints;
  /** Of delimited text, else `''`. */
  readonly delimiter: string;
}

/** `undefined` for what can not be read. */
export type Reader<T> = (written: string) => T | undefined;

/** One in a hundred may be a slip of the pen, if there are a hundred. */
function slipsAllowed(count: number): number {
  return Math.floor(count / 100);
}

/** Whether the values are of the type that `is` knows; words for "missing" count for nothing. */
export function isAll(values: readonly string[], is: (written: string) => boolean): boolean {
  let [real, slips] = [0, 0];
  const allowed = slipsAllowed(values.length);
  for (const value of values) {
    if (is(value)) real++;
    else if (!isMissingWord(value) && ++slips > allowed) return false;
  }
  return real > slips;
}

/** Whether there are values, and each is of the type that `is` knows. */
export function isEvery(values: readonly string[], is: (written: string) => boolean): boolean {
  return values.length > 0 && values.every((value) => is(value));
}

/** A reading that makes texts of texts. */
export function strings(type: ColumnType, read: Reader<string>): ColumnReading {
  return {
    type,
    unit: undefined,
    decimalSign: undefined,
    storage: 'strings',
    read: (written) => read(written) ?? '',
  };
}

/** A reading that leaves texts as they are. */
export const asWritten = (type: ColumnType): ColumnReading => strings(type, (written) => written);

/** Of columns that are nothing in particular. */
export const textReading: ColumnReading = asWritten('text');

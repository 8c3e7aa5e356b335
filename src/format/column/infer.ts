/**
 * The type of a column, from its name and all its values: the first in a list of types, from the most
 * particular to the most general, that (nearly) every value is of.
 */
import type {ColumnType} from '../../model/table.js';
import {isMissingWord} from './cell.js';
import type {NameHints} from './name-hints.js';
import {isBooleans, isCrosses, readBoolean} from './read-boolean.js';
import {type DayOrder, readDay, readMoment, readMonth, readTime} from './read-day.js';
import {type DecimalSign, decimalSignOf, readNumber, signToReadWith} from './read-number.js';
import {
  isDigitsOfCode,
  isEmail,
  isIdentifier,
  isIdentifierByName,
  isPhone,
  isPhoneByName,
  isPictureUrl,
  isUrl,
} from './read-words.js';

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

type Reader<T> = (written: string) => T | undefined;

/** One in a hundred may be a slip of the pen, if there are a hundred. */
function slipsAllowed(count: number): number {
  return Math.floor(count / 100);
}

/** Whether the values are of the type that `is` knows; words for "missing" count for nothing. */
function isAll(values: readonly string[], is: (written: string) => boolean): boolean {
  let [real, slips] = [0, 0];
  const allowed = slipsAllowed(values.length);
  for (const value of values) {
    if (is(value)) real++;
    else if (!isMissingWord(value) && ++slips > allowed) return false;
  }
  return real > slips;
}

function isEvery(values: readonly string[], is: (written: string) => boolean): boolean {
  return values.length > 0 && values.every((value) => is(value));
}

const unitOf = /^[^%€a-z]*\d\s?(%|€|kr|sek|eur|tkr|mkr|kkr)\.?$/i;

/** `kr` where every number has it after it. */
function commonUnit(values: readonly string[]): string | undefined {
  const unit = unitOf.exec(values[0]?.slice(0, 60) ?? '')?.[1];
  if (!unit) return undefined;
  const same = (value: string): boolean => value.length < 60 && unitOf.exec(value)?.[1] === unit;
  return values.every((value) => same(value) || isMissingWord(value)) ? unit : undefined;
}

function withoutUnit(written: string, unit: string | undefined): string {
  const end = unit === undefined ? -1 : written.lastIndexOf(unit);
  return end < 0 ? written : written.slice(0, end).trimEnd();
}

function strings(type: ColumnType, read: Reader<string>): ColumnReading {
  return {
    type,
    unit: undefined,
    decimalSign: undefined,
    storage: 'strings',
    read: (written) => read(written) ?? '',
  };
}

const asWritten = (type: ColumnType): ColumnReading => strings(type, (written) => written);

/** Of columns that are nothing in particular. */
export const textReading: ColumnReading = asWritten('text');

function booleansOf(values: readonly string[], {hints}: InferOptions): ColumnReading | undefined {
  if (!isBooleans(values, hints.isQuantity || hints.isIdentifier)) return undefined;
  return {
    type: 'boolean',
    unit: undefined,
    decimalSign: undefined,
    storage: 'numbers',
    read: readBoolean,
    empty: isCrosses(values) ? 0 : Number.NaN,
  };
}

function wordsOf(values: readonly string[], {hints}: InferOptions): ColumnReading | undefined {
  if (isAll(values, isUrl)) return asWritten(isAll(values, isPictureUrl) ? 'image' : 'url');
  if (isAll(values, isEmail)) return asWritten('email');
  if (hints.isPhone && isAll(values, isPhoneByName)) return asWritten('phone');
  if (isAll(values, isIdentifier)) return asWritten('identifier');
  return undefined;
}

/** The order of day and month that all values allow; day first where both do. */
function dayOrderOf(
  values: readonly string[],
  read: (written: string, order: DayOrder) => string | undefined,
): DayOrder | undefined {
  const orders = ['day-first', 'month-first'] as const;
  return orders.find((order) => isAll(values, (value) => read(value, order) !== undefined));
}

const midnight = /T00:00:00(?:\.0+)?$/;

/** A moment, or a day between moments. */
const readMomentOrDay = (written: string, order: DayOrder): string | undefined =>
  readMoment(written, order) ?? readDay(written, order);

function momentsOf(values: readonly string[]): ColumnReading | undefined {
  const order = dayOrderOf(values, readMomentOrDay);
  if (!order) return undefined;
  const read: Reader<string> = (written) => readMomentOrDay(written, order);
  // Databases write days as midnights.
  if (isEvery(values, (value) => midnight.test(read(value) ?? 'T00:00:00')))
    return strings('date', (written) => read(written)?.slice(0, 10));
  return strings('date-time', read);
}

function monthsOf(values: readonly string[], hints: NameHints): ColumnReading | undefined {
  const isLoose = hints.isTime || new Set(values.slice(0, 1000)).size >= 3;
  const read: Reader<string> = (written) => readMonth(written, isLoose);
  return isAll(values, (value) => read(value) !== undefined) ? strings('month', read) : undefined;
}

function isClock(written: string): boolean {
  return written.includes(':') && readTime(written) !== undefined;
}

const year = /^(?:1[5-9]|20|21)\d\d$/;

function datesOf(values: readonly string[], {hints}: InferOptions): ColumnReading | undefined {
  if (hints.isYear && isAll(values, (value) => year.test(value)))
    return strings('year', (written) => (year.test(written) ? written : undefined));
  if (hints.isIdentifier && !hints.isTime) return undefined;
  if (hints.isQuantity && isEvery(values, (value) => /^\d+$/.test(value))) return undefined;
  const order = dayOrderOf(values, readDay);
  if (order) return strings('date', (written) => readDay(written, order));
  if (isAll(values, isClock)) return strings('time', readTime);
  return monthsOf(values, hints) ?? momentsOf(values);
}

/** Degrees, or metres from some equator. */
function isPosition(number: number): boolean {
  const size = Math.abs(number);
  return size <= 180 ? !Number.isInteger(number) : size >= 50_000 && size < 10_000_000;
}

/** Whether numbers under the name of a coordinate can be coordinates. */
export function isPositions(numbers: Iterable<number>): boolean {
  let [likely, all] = [0, 0];
  for (const number of numbers) {
    if (Number.isNaN(number) || number === 0) continue;
    all++;
    if (isPosition(number)) likely++;
    if (all >= 1_000) break;
  }
  return all > 0 && likely >= all * 0.9;
}

function numbersOf(values: readonly string[], options: InferOptions): ColumnReading | undefined {
  const unit = commonUnit(values);
  const bare = unit ? values.map((value) => withoutUnit(value, unit)) : values;
  const sign = decimalSignOf(bare, options.delimiter);
  const readSign = signToReadWith(bare, sign);
  const read = (written: string): number => readNumber(withoutUnit(written, unit), readSign);
  if (!isAll(values, (value) => !Number.isNaN(read(value)))) return undefined;
  const isCoordinate = options.hints.isCoordinate && isPositions(bare.slice(0, 1_000).map(read));
  const type = isCoordinate ? 'coordinate' : sign === undefined ? 'integer' : 'decimal';
  return {type, unit, decimalSign: sign, storage: 'numbers', read, empty: Number.NaN};
}

function isDigits(written: string): boolean {
  return /^\d+$/.test(written) || isMissingWord(written);
}

function isFraction(written: string): boolean {
  return /^-?\d+[.,]\d+$/.test(written);
}

/** Digits that are a code: by the column's name, or because arithmetic would spoil them. */
function identifiersOf(
  values: readonly string[],
  {hints}: InferOptions,
): ColumnReading | undefined {
  const isCode = hints.isIdentifier && !isEvery(values, isFraction);
  if (isCode && isAll(values, isIdentifierByName)) return asWritten('identifier');
  if (values.some((value) => isDigitsOfCode(value)) && isEvery(values, isDigits))
    return asWritten('identifier');
  return undefined;
}

/**
 * Finds the type of a column.
 *
 * @param values what is written in it, trimmed, without empty cells; may be the different ones only
 */
export function inferReading(values: readonly string[], options: InferOptions): ColumnReading {
  if (values.length === 0) return textReading;
  return (
    booleansOf(values, options) ??
    wordsOf(values, options) ??
    datesOf(values, options) ??
    identifiersOf(values, options) ??
    numbersOf(values, options) ??
    (isAll(values, isPhone) ? asWritten('phone') : textReading)
  );
}

/**
 * The type of a column, from its name and all its values: the first in a list of types, from the most
 * particular to the most general, that (nearly) every value is of.
 */
import {isMissingWord} from './cell.js';
import {
  type ColumnReading,
  type InferOptions,
  asWritten,
  isAll,
  isEvery,
  textReading,
} from './column-reading.js';
import {datesOf} from './infer-dates.js';
import {isBooleans, isCrosses, readBoolean} from './read-boolean.js';
import {decimalSignOf, readNumber, signToReadWith} from './read-number.js';
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

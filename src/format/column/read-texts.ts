/** Texts to a column: numbers, dates and the like where all of them allow. */
import type {Problem, ReportProblem} from '../../model/problem.js';
import type {Column, ColumnType, ColumnValues} from '../../model/table.js';
import {isMissingWord} from './cell.js';
import {type ColumnReading, textReading} from './column-reading.js';
import {inferReading} from './infer.js';
import {hintsOf} from './name-hints.js';
import {plainNumbers} from './plain-numbers.js';
import type {DecimalSign} from './read-number.js';
import {type Coded, type Texts, codesOf, stride, valuesOfCodes} from './store-strings.js';

export interface ColumnOptions {
  /** What the format itself says it is measured in. */
  readonly unit?: string | undefined;
  /** What the format itself says the values are; texts are then kept as they are written. */
  readonly type?: ColumnType | undefined;
  /** Of delimited text. */
  readonly delimiter?: string;
  /** Numbers are days since 1899-12-30. */
  readonly isSerial?: boolean;
  /** Told of cells that are not of the type of their column. */
  readonly report?: ReportProblem;
}

export interface BuiltColumn {
  readonly column: Column;
  /** Before its decimals; `undefined` when none is used. */
  readonly decimalSign: DecimalSign | undefined;
}

/** What is to be read: the different texts and where they stand, or simply all of them. */
type Written = {readonly coded: Coded} | {readonly coded: undefined; readonly texts: string[]};

/** Different texts where cells recur, else all; without the empty ones. */
function samplesOf(written: Written): readonly string[] {
  if (written.coded) return written.coded.strings.slice(1);
  return written.texts.filter((text) => text !== '');
}

function numbersOf(
  written: Written,
  {read, empty}: ColumnReading & {storage: 'numbers'},
): ColumnValues {
  const numberOf = (text: string): number => (text === '' ? empty : read(text));
  if (!written.coded)
    return {storage: 'numbers', numbers: Float64Array.from(written.texts, numberOf)};
  const {codes, strings} = written.coded;
  const known = Float64Array.from(strings, numberOf);
  const numbers = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) numbers[row] = known[codes[row] ?? 0] ?? Number.NaN;
  return {storage: 'numbers', numbers};
}

function valuesOf(written: Written, reading: ColumnReading): ColumnValues {
  if (reading.storage === 'numbers') return numbersOf(written, reading);
  if (written.coded) return valuesOfCodes(written.coded, reading.read);
  const strings = written.texts.map((text) => (text === '' ? '' : reading.read(text)));
  return {storage: 'strings', strings};
}

/** Values that are not of the type of the column, and the rows they stand in. */
interface Slips {
  readonly values: readonly string[];
  readonly rows: number;
}

function slipsOf(
  samples: readonly string[],
  coded: Coded | undefined,
  reading: ColumnReading,
): Slips {
  const isLost = (text: string): boolean =>
    (reading.storage === 'numbers'
      ? Number.isNaN(reading.read(text))
      : reading.read(text) === '') && !isMissingWord(text);
  const values = samples.filter((text) => isLost(text));
  if (!coded || values.length === 0) return {values, rows: values.length};
  const lost = new Set(values);
  const isLostCode = coded.strings.map((text) => lost.has(text));
  return {values, rows: coded.codes.reduce((sum, code) => sum + Number(isLostCode[code]), 0)};
}

function problemOf(name: string, type: ColumnType, {values, rows}: Slips): Problem {
  return {
    severity: 'warning',
    code: 'cell-mismatch',
    message:
      `${rows} of the values of the column "${name}" are not of its type, ${type}, ` +
      `and left empty; the first is "${values[0]?.slice(0, 80)}"`,
    subject: undefined,
    line: undefined,
  };
}

/** The type of all values; text, where too many cells would be lost to a better one. */
function readingOf(
  name: string,
  written: Written,
  rows: number,
  {delimiter = '', report}: ColumnOptions,
): ColumnReading {
  const samples = samplesOf(written);
  const reading = inferReading(samples, {hints: hintsOf(name), delimiter});
  if (reading === textReading) return reading;
  const slips = slipsOf(samples, written.coded, reading);
  if (slips.rows > rows / 100) return textReading;
  if (slips.rows > 0) report?.(problemOf(name, reading.type, slips));
  return reading;
}

function* listOf(texts: Texts): Generator<void, string[], void> {
  const list: string[] = [];
  for (let row = 0; row < texts.length; row++) {
    list.push(texts.at(row));
    if (row % stride === 0) yield;
  }
  return list;
}

/**
 * A column of trimmed texts, of which `''` is missing; pauses now and then. Texts are not held in memory
 * where numbers suffice.
 */
export function* readTexts(
  name: string,
  texts: Texts,
  options: ColumnOptions,
): Generator<void, BuiltColumn, void> {
  const coded = yield* codesOf(texts);
  const {delimiter = '', unit} = options;
  const plain = coded ? undefined : yield* plainNumbers(texts, {hints: hintsOf(name), delimiter});
  if (plain) {
    const {reading, numbers} = plain;
    const {type, decimalSign} = reading;
    return {column: {name, type, unit, values: {storage: 'numbers', numbers}}, decimalSign};
  }
  const written: Written = coded ? {coded} : {coded, texts: yield* listOf(texts)};
  yield;
  const reading = readingOf(name, written, texts.length, options);
  yield;
  const {type, decimalSign} = reading;
  const values = valuesOf(written, reading);
  return {column: {name, type, unit: unit ?? reading.unit, values}, decimalSign};
}

/**
 * Long columns of numbers, read in one pass without keeping their texts. What the first rows are decides; as
 * soon as one cell speaks against it, the column is left to the slower way that looks at all of them first.
 */
import {isMissingWord} from './cell.js';
import type {ColumnReading, InferOptions} from './column-reading.js';
import {inferReading} from './infer.js';
import {readNumber} from './read-number.js';
import {isDigitsOfCode} from './read-words.js';
import {type Texts, stride} from './store-strings.js';

/** Rows that decide. */
const trial = 2_000;

/** Rows below which nothing is gained. */
const least = 5_000;

export interface PlainNumbers {
  readonly reading: ColumnReading;
  readonly numbers: Float64Array;
}

function trialOf(texts: Texts, options: InferOptions): ColumnReading | undefined {
  const first = Array.from({length: trial}, (_, row) => texts.at(row)).filter(
    (text) => text !== '',
  );
  if (first.length < trial / 2) return undefined;
  const reading = inferReading(first, options);
  const isPlain = ['integer', 'decimal', 'coordinate'].includes(reading.type);
  return isPlain && reading.unit === undefined ? reading : undefined;
}

/** `undefined` where a cell is no such number. */
function numberOf(text: string, {decimalSign}: ColumnReading): number | undefined {
  if (text === '') return Number.NaN;
  const isWhole = decimalSign === undefined;
  if (isWhole && (text.includes('.') || text.includes(',') || isDigitsOfCode(text)))
    return isMissingWord(text) ? Number.NaN : undefined;
  const number = readNumber(text, decimalSign ?? '.');
  return Number.isNaN(number) && !isMissingWord(text) ? undefined : number;
}

/** `undefined` for a column that is short, or not made of nothing but numbers. */
export function* plainNumbers(
  texts: Texts,
  options: InferOptions,
): Generator<void, PlainNumbers | undefined, void> {
  if (texts.length < least) return undefined;
  const reading = trialOf(texts, options);
  if (!reading) return undefined;
  const numbers = new Float64Array(texts.length);
  for (let row = 0; row < texts.length; row++) {
    const number = numberOf(texts.at(row), reading);
    if (number === undefined) return undefined;
    numbers[row] = number;
    if (row % stride === 0) yield;
  }
  return {reading, numbers};
}

/** Columns of days and times. */
import {
  type ColumnReading,
  type InferOptions,
  type Reader,
  isAll,
  isEvery,
  strings,
} from './column-reading.js';
import type {NameHints} from './name-hints.js';
import {type DayOrder, readDay, readMoment, readMonth, readTime} from './read-day.js';

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

/** Under a name that may as well mean the time of day. */
const likelyYear = /^(?:19|20)\d\d$/;

const year = /^(?:1[5-9]|20|21)\d\d$/;

/** Days, months, years, times and moments; `undefined` where the values are none of them. */
export function datesOf(
  values: readonly string[],
  {hints}: InferOptions,
): ColumnReading | undefined {
  const pattern = hints.isYear ? year : likelyYear;
  if (hints.isTime && isAll(values, (value) => pattern.test(value)))
    return strings('year', (written) => (pattern.test(written) ? written : undefined));
  if (hints.isIdentifier && !hints.isTime) return undefined;
  if (hints.isQuantity && isEvery(values, (value) => /^\d+$/.test(value))) return undefined;
  const order = dayOrderOf(values, readDay);
  if (order) return strings('date', (written) => readDay(written, order));
  if (isAll(values, isClock)) return strings('time', readTime);
  return monthsOf(values, hints) ?? momentsOf(values);
}

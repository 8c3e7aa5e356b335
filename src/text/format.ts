/** Numbers, sizes, dates and periods as people write them, by `Intl` alone. */
import type {DatePrecision, DateValue} from '../model/date.js';
import type {Period} from '../model/values.js';
import {keptBy} from './locale.js';

type Unit =
  | 'byte'
  | 'kilobyte'
  | 'megabyte'
  | 'gigabyte'
  | 'terabyte'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

const numbers = keptBy<'', Intl.NumberFormat>((locale) => new Intl.NumberFormat(locale));

/** `12 345,5` in Swedish. */
export function formatNumber(value: number, language: string): string {
  return numbers(language, '').format(value);
}

const sizes = keptBy<Unit, Intl.NumberFormat>(
  (locale, unit) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumSignificantDigits: 3,
    }),
);

const sizeUnits: readonly Unit[] = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** `1,2 MB`: powers of 1 000, at most two digits that say something beyond the first; `''` for no size. */
export function formatBytes(bytes: number, language: string): string {
  if (!Number.isFinite(bytes) || bytes < 0) return '';
  let size = bytes;
  let step = 0;
  while (size >= 999.5 && step < sizeUnits.length - 1) {
    size /= 1000;
    step++;
  }
  const digits = size < 10 ? 10 : 1;
  return sizes(language, sizeUnits[step] ?? 'byte').format(Math.round(size * digits) / digits);
}

const dateForms: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: {year: 'numeric'},
  month: {year: 'numeric', month: 'long'},
  day: {year: 'numeric', month: 'long', day: 'numeric'},
  time: {year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit'},
};

const dates = keptBy<DatePrecision, Intl.DateTimeFormat>(
  (locale, precision) =>
    new Intl.DateTimeFormat(locale, {
      ...dateForms[precision],
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/** The clock and calendar as written, read as if it were UTC and shown as UTC: nothing is moved. */
function asWritten(iso: string): Date | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function formatted(date: DateValue, precision: DatePrecision, language: string): string {
  const moment = date.iso === undefined ? undefined : asWritten(date.iso);
  return moment ? dates(language, precision).format(moment) : date.written;
}

/** What stands after the time: `UTC`, `+02:00`, or nothing where the source gives no zone. */
function zoneOf(iso: string): string {
  const zone = /T.*?(Z|[+-]\d\d:\d\d)$/.exec(iso)?.[1] ?? '';
  return zone.replace(/^(?:Z|[+-]00:00)$/, 'UTC');
}

/**
 * A date as fine as its source: `2024`, `maj 2024`, `3 maj 2024`, `3 maj 2024 14:30 UTC`. The day is the
 * one that was written, wherever the reader is. What is no date is shown as it was written.
 */
export function formatDate(date: DateValue, language: string): string {
  const {iso, precision} = date;
  if (iso === undefined || precision === undefined) return date.written;
  if (precision !== 'time') return formatted(date, precision, language);
  return `${formatted(date, 'time', language)} ${zoneOf(iso)}`.trimEnd();
}

/** The same without the time of day. */
export function formatDay(date: DateValue, language: string): string {
  const precision = date.precision === 'time' ? 'day' : date.precision;
  return formatted(date, precision ?? 'day', language);
}

function dateRange(start: DateValue, end: DateValue, language: string): string | undefined {
  const from = start.iso === undefined ? undefined : asWritten(start.iso);
  const to = end.iso === undefined ? undefined : asWritten(end.iso);
  if (!from || !to || from > to || start.precision !== end.precision) return undefined;
  const precision = start.precision === 'time' ? 'day' : start.precision;
  return dates(language, precision ?? 'day').formatRange(from, to);
}

/** `2019–2023`, `3–8 maj 2024`, `2019 –`, `– 2023`; `''` when neither end is known. */
export function formatPeriod({start, end}: Period, language: string): string {
  const range = start && end && dateRange(start, end, language);
  if (range !== undefined) return range;
  if (!start && !end) return '';
  const [from, to] = [start, end].map((date) => (date ? formatDay(date, language) : ''));
  return `${from} – ${to}`.trim();
}

const durations = keptBy<Unit, Intl.NumberFormat>(
  (locale, unit) => new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}),
);
const lists = keptBy<'', Intl.ListFormat>(
  (locale) => new Intl.ListFormat(locale, {style: 'short', type: 'unit'}),
);

const durationUnits: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const duration =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** `P1Y6M` is `1 år, 6 månader`; what is no xsd:duration is shown as it was written. */
export function formatDuration(written: string, language: string): string {
  const numbersOf = duration.exec(written.trim())?.slice(1) ?? [];
  const parts = durationUnits.flatMap((unit, at) => {
    const number = Number(numbersOf[at] ?? 0);
    return number > 0 ? [durations(language, unit).format(number)] : [];
  });
  return parts.length > 0 ? lists(language, '').format(parts) : written;
}

const relatives = keptBy<'', Intl.RelativeTimeFormat>(
  (locale) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}),
);

const daysOf = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const;

/** So many days before now, in words: `i går`, `för 5 dagar sedan`, `för 3 månader sedan`. */
export function formatAgo(days: number, language: string): string {
  const [unit, length] = daysOf.find(([, least]) => days >= 2 * least) ?? ['day', 1];
  return relatives(language, '').format(-Math.floor(days / length), unit);
}

const languageNames = keptBy<'', Intl.DisplayNames>(
  (locale) => new Intl.DisplayNames(locale, {type: 'language'}),
);

/** The name of the language `code`, said in `language`; the code itself where it has no name. */
export function languageName(code: string, language: string): string {
  try {
    return languageNames(language, '').of(code) ?? code;
  } catch {
    return code;
  }
}

/** What is known, one after the other, as in `CSV, 1,2 MB, oppnadata.se`; the unknown is passed over. */
export function joinFacts(facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

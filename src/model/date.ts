/** How fine a date is. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/**
 * A date as the source wrote it and as it is understood. No time zone is invented: `iso` keeps the
 * offset if there was one, and a day stays that day.
 */
export interface DateValue {
  /** As written, for the reader who can make sense of it. */
  readonly written: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ss[Z|±hh:mm]`; `undefined` if it is no date. */
  readonly iso: string | undefined;
  readonly precision: DatePrecision | undefined;
}

const forms: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^-?\d{4}$/, 'year'],
  [/^\d{4}-(0[1-9]|1[0-2])$/, 'month'],
  [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day'],
  [/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-4]):[0-5]\d/, 'time'],
];

/** XML Schema allows a zone after a date, year or month (`2024-05-01+02:00`); it never changes the day. */
function withoutZoneOfDay(written: string): string {
  return written.includes('T') ? written : written.replace(/(\d)(Z|[+-]\d\d:\d\d)$/, '$1');
}

/** Writings met in catalogs that are dates to any reader: `20240501`, `2024-05-01 12:30`, `2024/05/01`. */
function mended(written: string): string {
  return written
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(
      /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/,
      (_all, year: string, month: string, day: string) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)/, '$1T$2');
}

/** Whether the day is in the calendar: 30 February is a date to nobody. */
function isInCalendar(iso: string): boolean {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number);
  if (year === undefined || month === undefined || day === undefined || day === 0) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads xsd:date, xsd:dateTime, xsd:gYear and xsd:gYearMonth, whatever datatype was declared. */
export function readDate(written: string): DateValue {
  const iso = withoutZoneOfDay(mended(written.trim()));
  const form = forms.find(([pattern]) => pattern.test(iso));
  return form && isInCalendar(iso)
    ? {written, iso, precision: form[1]}
    : {written, iso: undefined, precision: undefined};
}

/** Orders dates as text does; what is no date comes first. */
export function compareDates(a: DateValue | undefined, b: DateValue | undefined): number {
  const [left, right] = [a?.iso ?? '', b?.iso ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

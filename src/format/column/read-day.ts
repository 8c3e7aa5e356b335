/** Days, months and moments as they are written in Sweden, to ISO 8601; no `Date`, so no zone, no shift. */

/** Which of `5/4/2024` is the day. */
export type DayOrder = 'day-first' | 'month-first';

const months: readonly (readonly string[])[] = [
  ['jan', 'januari', 'january'],
  ['feb', 'febr', 'februari', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oct', 'oktober', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const monthByName = new Map(
  months.flatMap((names, place) => names.map((name) => [name, place + 1] as const)),
);

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** `undefined` for a day that no calendar has. */
function day(year: string, month: number, date: number): string | undefined {
  const length = month === 2 && isLeap(Number(year)) ? 29 : daysInMonth[month - 1];
  if (length === undefined || date < 1 || date > length) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
}

const isoForm = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const compactForm = /^((?:1[6-9]|20)\d\d)(\d\d)(\d\d)$/;
const lastYearForm = /^(\d{1,2})([-/.])(\d{1,2})(?:\2|\s)(\d{4})$/;
const namedForm = /^(?:den\s)?(\d{1,2})[.:]?[-\s]([a-z]{3,9})\.?,?[-\s](\d{4})$/;

function readNamed(written: string): string | undefined {
  const named = namedForm.exec(written.toLowerCase());
  const month = monthByName.get(named?.[2] ?? '');
  return month && named ? day(named[3] ?? '', month, Number(named[1])) : undefined;
}

/** `ÅÅÅÅ-MM-DD`, `ÅÅÅÅMMDD`, `D.M.ÅÅÅÅ`, `DD/MM/ÅÅÅÅ`, `5 maj 2024` to `ÅÅÅÅ-MM-DD`. */
export function readDay(written: string, order: DayOrder): string | undefined {
  if (written.length < 8 || written.length > 24) return undefined;
  const iso = isoForm.exec(written) ?? compactForm.exec(written);
  if (iso?.length === 5) return day(iso[1] ?? '', Number(iso[3]), Number(iso[4]));
  if (iso) return day(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const last = lastYearForm.exec(written);
  if (!last) return readNamed(written);
  const [first, second] = [Number(last[1]), Number(last[3])];
  const isDayFirst = order === 'day-first';
  return day(last[4] ?? '', isDayFirst ? second : first, isDayFirst ? first : second);
}

const monthForm = /^(\d{4})[-mM](\d\d)$/;
const looseMonthForm = /^((?:19|20)\d\d)[/.]?(0[1-9]|1[0-2])$/;
const namedMonthForms = [/^(\d{4})[-\s]?([a-z]{3,9})\.?$/, /^([a-z]{3,9})\.?[-\s,]{0,2}(\d{4})$/];

function readNamedMonth(written: string): string | undefined {
  const lower = written.toLowerCase();
  const [yearFirst, yearLast] = namedMonthForms.map((form) => form.exec(lower));
  const name = yearFirst?.[2] ?? yearLast?.[1] ?? '';
  const month = monthByName.get(name);
  return month === undefined ? undefined : `${yearFirst?.[1] ?? yearLast?.[2] ?? ''}-${two(month)}`;
}

/** `ÅÅÅÅ-MM`, `2020M01`, `2026-aug`, `augusti 2026`; with `isLoose` also what may be a number: `202005`. */
export function readMonth(written: string, isLoose: boolean): string | undefined {
  if (written.length < 6 || written.length > 16) return undefined;
  const found = monthForm.exec(written) ?? (isLoose ? looseMonthForm.exec(written) : null);
  if (!found) return readNamedMonth(written);
  const month = Number(found[2]);
  return month >= 1 && month <= 12 ? `${found[1]}-${two(month)}` : undefined;
}

const timeForm = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?\s?([ap]\.?m\.?)?$/i;

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** `8:30`, `08.30.15`, `1:30 PM` to `hh:mm` or `hh:mm:ss`. */
export function readTime(written: string): string | undefined {
  const found = written.length <= 24 ? timeForm.exec(written) : null;
  if (!found) return undefined;
  const [, hour = '', minute = '', second, fraction, half] = found;
  const hours = hourOf(Number(hour), half);
  if (hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const seconds = second === undefined ? '' : `:${second}`;
  return `${two(hours)}:${minute}${seconds}${fraction ? `.${fraction}` : ''}`;
}

const momentForm =
  /^(.{8,17}?)(?:\s*T|,?\s+(?:kl\.?\s?)?)(\d{1,2}[:.]\d\d[\d:.,]*(?:\s?[ap]\.?m\.?)?)\s?(Z|[+-]\d\d:?(?:\d\d)?)?$/i;
const compactMomentForm = /^(\d{8})T?(\d\d)(\d\d)(\d\d)?(Z)?$/;

function zoneOf(written: string | undefined): string {
  if (!written) return '';
  if (written.length === 1) return 'Z';
  return written.length === 3 ? `${written}:00` : `${written.slice(0, 3)}:${written.slice(-2)}`;
}

/** Seconds are written out, so that moments of one column can be compared as text. */
function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}

/** A day and a time, with the zone it was written with or none: `ÅÅÅÅ-MM-DDThh:mm:ss+02:00`. */
export function readMoment(written: string, order: DayOrder): string | undefined {
  if (written.length < 12 || written.length > 40) return undefined;
  const compact = compactMomentForm.exec(written);
  if (compact) {
    const [, date = '', hour, minute, second = '00', zone] = compact;
    return readMoment(`${date} ${hour}:${minute}:${second}${zone ?? ''}`, order);
  }
  const found = momentForm.exec(written);
  const date = found && readDay(found[1]?.trim() ?? '', order);
  const time = found && readTime(found[2]?.trim() ?? '');
  return date && time ? `${date}T${withSeconds(time)}${zoneOf(found[3])}` : undefined;
}

/** Days since 1899-12-30, as spreadsheets count them, to a day or a moment. Excel knows 29 February 1900. */
export function dayOfSerial(serial: number): string {
  if (!Number.isFinite(serial) || Math.abs(serial) > 2_958_466) return '';
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400);
  const days = whole < 60 ? whole + 1 : whole;
  const moment = new Date(Date.UTC(1899, 11, 30) + (days * 86_400 + seconds) * 1000);
  const iso = moment.toISOString().slice(0, 19);
  return seconds === 0 ? iso.slice(0, 10) : iso;
}

/** What a cell looks like at first sight; enough to tell names of columns from values. */
import {readBoolean} from '../column/read-boolean.js';
import {readDay, readMoment, readMonth, readTime} from '../column/read-day.js';
import {decimalSignOf, readNumber, signToReadWith} from '../column/read-number.js';
import {isEmail, isUrl} from '../column/read-words.js';

export type Look = 'empty' | 'number' | 'year' | 'date' | 'answer' | 'address' | 'host' | 'text';

const host = /^[\w-]+(?:\.[\w-]+)+$/;

function isNumber(written: string): boolean {
  return !Number.isNaN(
    readNumber(written, signToReadWith([written], decimalSignOf([written], ';'))),
  );
}

function isDate(written: string): boolean {
  const day = readDay(written, 'day-first') ?? readDay(written, 'month-first');
  return (day ?? readMonth(written, false) ?? readMoment(written, 'day-first')) !== undefined;
}

/** Looks at a trimmed cell. */
export function lookOf(written: string): Look {
  if (written === '') return 'empty';
  if (written.length > 500) return 'text';
  if (/^(?:19|20)\d\d$/.test(written)) return 'year';
  if (isDate(written) || (written.includes(':') && readTime(written) !== undefined)) return 'date';
  if (isNumber(written)) return 'number';
  if (!Number.isNaN(readBoolean(written)) && written.length > 1) return 'answer';
  if (isUrl(written) || isEmail(written)) return 'address';
  return host.test(written) ? 'host' : 'text';
}

/** Letters as `a`, digits as `9`, however many: `Bad-012` and `Kiosk-7` are alike. */
export function maskOf(written: string): string {
  return written
    .slice(0, 60)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
}

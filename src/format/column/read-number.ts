/**
 * Numbers as people and programs in Sweden write them: `1 234,50` with any kind of space, `1.234,5`,
 * `1,234.5`, `−3` with a real minus, `12-` as SAP has it. What a comma means is a matter of the whole column.
 */

/** `both`: one column, typed by hand, in which either sign stands before decimals. */
export type DecimalSign = '.' | ',' | 'both';

/** Nobody writes longer ones. */
const longest = 40;

const commaForm =
  /^[+-]?\s?(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[\s'’]\d{3})+|\d*)(?:,\d+)?(?:[eE][+-]?\d{1,3})?$/;
const pointForm =
  /^[+-]?\s?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\s'’]\d{3})+|\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

const minusLike = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;

const digitZero = 48;

/** Digits, a minus before them, one decimal sign among them. */
function isPlain(written: string, sign: number): boolean {
  let digits = 0;
  let points = 0;
  for (let at = written.charCodeAt(0) === 45 ? 1 : 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code >= digitZero && code <= digitZero + 9) digits++;
    else if (code === sign && digits > 0) points++;
    else return false;
  }
  return digits > 0 && points <= 1 && written.charCodeAt(written.length - 1) !== sign;
}

function withMinusBefore(written: string): string {
  const bare = written.replace(minusLike, '-');
  return bare.endsWith('-') ? `-${bare.slice(0, -1)}` : bare;
}

/** `7E2` may well be the name of a room; with a sign or decimals it is a power of ten. */
function isCode(written: string): boolean {
  return /^\d+[eE]\d+$/.test(written);
}

function readWith(written: string, sign: '.' | ','): number {
  if (written.length > longest || isCode(written)) return Number.NaN;
  const bare = withMinusBefore(written);
  const form = sign === ',' ? commaForm : pointForm;
  if (!form.test(bare) || !/\d/.test(bare)) return Number.NaN;
  const digits = bare.replace(/[\s'’]/g, '');
  return Number(
    sign === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''),
  );
}

/** `NaN` when it is no number. */
export function readNumber(written: string, sign: DecimalSign): number {
  if (sign === 'both') return readWith(written, written.includes(',') ? ',' : '.');
  if (isPlain(written, sign.charCodeAt(0)))
    return Number(sign === '.' ? written : written.replace(',', '.'));
  return readWith(written, sign);
}

/** What the values of a column show about one of the two signs. */
interface SignSigns {
  isSeen: boolean;
  /** It can only stand before decimals. */
  isDecimal: boolean;
  /** It can only stand between thousands. */
  isGroup: boolean;
}

function look(written: string, mark: string, other: string, signs: SignSigns): void {
  const at = written.indexOf(mark);
  if (at < 0) return;
  signs.isSeen = true;
  const last = written.lastIndexOf(mark);
  if (last !== at || written.indexOf(other, last) > last) signs.isGroup = true;
  else if (signs.isDecimal) return;
  else if (written.indexOf(other) >= 0) signs.isDecimal = true;
  else if (!/^[+\-\u2212]?[1-9]\d{0,2}.\d{3}(?!\d)/.test(written)) signs.isDecimal = true;
}

/**
 * Which sign stands before decimals in a column, `undefined` when none is used. Where nothing but `1,234`
 * occurs it may mean either: thousands in a file delimited by commas (`delimiter`), decimals otherwise.
 */
export function decimalSignOf(
  values: readonly string[],
  delimiter: string,
): DecimalSign | undefined {
  const comma: SignSigns = {isSeen: false, isDecimal: false, isGroup: false};
  const point: SignSigns = {isSeen: false, isDecimal: false, isGroup: false};
  for (const value of values) {
    if (value.length > longest) continue;
    look(value, ',', '.', comma);
    look(value, '.', ',', point);
  }
  if (comma.isDecimal) return point.isDecimal && !point.isGroup ? 'both' : ',';
  if (point.isDecimal || comma.isGroup) return point.isSeen && !point.isGroup ? '.' : undefined;
  if (point.isGroup) return undefined;
  if (comma.isSeen) return delimiter === ',' || delimiter === '|' ? undefined : ',';
  return point.isSeen ? '.' : undefined;
}

/** The sign to read a column with that uses none: thousands may still stand apart. */
export function signToReadWith(
  values: readonly string[],
  sign: DecimalSign | undefined,
): DecimalSign {
  if (sign !== undefined) return sign;
  return values.some((value) => value.length <= longest && value.includes('.')) ? ',' : '.';
}

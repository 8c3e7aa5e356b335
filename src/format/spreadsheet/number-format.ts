/** What the number format of a cell says its number means (ECMA-376, 18.8.30). */

export interface DateParts {
  readonly hasYear: boolean;
  readonly hasMonth: boolean;
  readonly hasDay: boolean;
  readonly hasTime: boolean;
  /** `[h]:mm`: hours that do not stop at 24. */
  readonly isElapsed: boolean;
}

/** Letters that stand for themselves: in quotes, after a backslash, widths and fillings, colors and locales. */
const literals = /"[^"]{0,100}"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]{0,60}\]/gi;

/** Only the part for positive numbers. */
function codesOf(format: string): string {
  const [positive = ''] = format.slice(0, 300).replace(literals, ' ').split(';', 1);
  return positive.toLowerCase();
}

/** `m` is a minute beside hours and seconds only. */
function isMinutesOnly(codes: string): boolean {
  return /[hs]/.test(codes) && !/[yd]/.test(codes) && !/m{3}/.test(codes);
}

const known = new Map<string, DateParts | undefined>();

function readParts(format: string): DateParts | undefined {
  const codes = codesOf(format);
  if (/general|standard|^[^ymdhs]*$/.test(codes) || /[0#?]/.test(codes.replace(/\.0+/g, ''))) {
    return undefined;
  }
  return {
    hasYear: codes.includes('y'),
    hasMonth: codes.includes('m') && !isMinutesOnly(codes),
    hasDay: codes.includes('d'),
    hasTime: /[hs]/.test(codes),
    isElapsed: codes.includes('['),
  };
}

/** What of a date a format shows; `undefined` when it is for plain numbers. */
export function datePartsOf(format: string): DateParts | undefined {
  if (format === '' || format === 'General') return undefined;
  if (!known.has(format)) {
    if (known.size > 1_000) known.clear();
    known.set(format, readParts(format));
  }
  return known.get(format);
}

/**
 * Number as it is shown by a format of nothing but zeros, such as `0000` for codes of municipalities or
 * `000 00` for postal codes; `undefined` for any other format.
 */
export function paddedBy(format: string, number: number): string | undefined {
  if (!/^[0 \\"-]{2,20}$/.test(format) || !Number.isSafeInteger(number) || number < 0)
    return undefined;
  const shape = format.replace(/[\\"]/g, '');
  const zeros = shape.replace(/[^0]/g, '').length;
  if (zeros < 2) return undefined;
  const digits = Array.from(String(number).padStart(zeros, '0'));
  const surplus = digits.splice(0, digits.length - zeros).join('');
  return surplus + shape.replaceAll('0', () => digits.shift() ?? '');
}

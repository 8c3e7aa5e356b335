/**
 * Host names as people write them. `xn--malm-8qa.se` is shown as `malmö.se`; a name with letters that are
 * mistaken for others stays in the form that deceives nobody.
 */

/** Letters of the Nordic and Sami alphabets and of Latin-1: none is the twin of another. */
const plain = /^[a-z0-9à-öø-ÿčđŋšŧž-]+$/;

/** Punycode's constants (RFC 3492, 5). */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

function digitOf(char: string): number {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(char);
}

function adapt(change: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? damp : 2));
  delta += Math.floor(delta / length);
  let bias = 0;
  for (; delta > ((base - tMin) * tMax) / 2; bias += base)
    delta = Math.floor(delta / (base - tMin));
  return bias + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}

/** One number of variable length: the number, and where the next begins; `undefined` if there is none. */
function readNumber(digits: string, start: number, bias: number): [number, number] | undefined {
  let number = 0;
  let weight = 1;
  let at = start;
  for (let k = base; ; k += base) {
    const digit = digitOf(digits.charAt(at++) || ' ');
    if (digit < 0 || weight > Number.MAX_SAFE_INTEGER / base) return undefined;
    number += digit * weight;
    const threshold = Math.min(tMax, Math.max(tMin, k - bias));
    if (digit < threshold) return [number, at];
    weight *= base - threshold;
  }
}

/** RFC 3492, 6.2; `undefined` for what is not punycode or no letter. */
function decodePunycode(encoded: string): string | undefined {
  const split = encoded.lastIndexOf('-');
  const letters = split > 0 ? encoded.slice(0, split).split('') : [];
  const digits = encoded.slice(split + 1);
  let [code, index, bias] = [firstCode, 0, firstBias];
  for (let at = 0; at < digits.length;) {
    const read = readNumber(digits, at, bias);
    if (!read) return undefined;
    const before = index;
    index += read[0];
    at = read[1];
    const length = letters.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > 0x10ffff) return undefined;
    letters.splice(index % length, 0, String.fromCodePoint(code));
    index = (index % length) + 1;
  }
  return letters.join('');
}

function displayLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  const decoded = decodePunycode(label.slice(4));
  return decoded !== undefined && plain.test(decoded) ? decoded : label;
}

/** A host (and port) as `URL` gives it, without `www.`, in letters a Swedish reader can tell apart. */
export function displayHost(host: string): string {
  return host
    .replace(/^www\.(?=.*\.)/, '')
    .split('.')
    .map(displayLabel)
    .join('.');
}

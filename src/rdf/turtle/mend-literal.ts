/** Quoted texts that Turtle does not allow, and what their author meant. */

export interface MendedLiteral {
  readonly value: string;
  /** Offset after the closing quote, or where it belongs. */
  readonly end: number;
  /** What is wrong, in English. */
  readonly fault: string;
}

/** The fault of a text without an end. */
export const notClosed = 'is not closed';

/** What comes after the closing quote of a text, and hardly ever after a quote inside one. */
const afterQuote = /^[ \t]*(?:@[A-Za-z]|\^\^|[;,.)\]}]|[\r\n]|$)/;

const escapes: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['b', '\b'],
  ['n', '\n'],
  ['r', '\r'],
  ['f', '\f'],
]);

function unescapeOne(all: string, what: string): string {
  if (what.length > 1) {
    const code = Number.parseInt(what.slice(1), 16);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  }
  return escapes.get(what) ?? (/["'\\]/.test(what) ? what : all);
}

/** Escapes as Turtle has them; a backslash before anything else is a backslash. */
export function unescapeLeniently(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g, unescapeOne);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Offset of the first unescaped `quote`, -1 if there is none. */
function findQuote(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf(quote, at + 1);
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + 100_000).search(/[\r\n]/);
  return end === -1 ? Math.min(text.length, from + 100_000) : from + end;
}

/** A text nobody closed ends with its line, but for the tag and the punctuation at the end of that. */
function closeAtLineEnd(text: string, start: number): MendedLiteral {
  const line = text.slice(start, endOfLine(text, start));
  const tail = /(?:@[A-Za-z]{2,3})?[ \t]{0,20}[;,.]?[ \t]{0,20}$/.exec(line)?.index ?? line.length;
  return {
    value: unescapeLeniently(line.slice(0, tail)),
    end: start + tail,
    fault: notClosed,
  };
}

/** Reads the text whose opening quote is at `at` and which the lexer has refused. */
export function mendLiteral(text: string, at: number): MendedLiteral {
  const quote = text.charAt(at);
  const isLong = text.startsWith(quote.repeat(3), at);
  const opening = isLong ? quote.repeat(3) : quote;
  const start = at + opening.length;
  const close = findQuote(text, opening, start);
  const upTo = (end: number, length: number, fault: string): MendedLiteral => ({
    value: unescapeLeniently(text.slice(start, end)),
    end: end + length,
    fault,
  });
  if (isLong && close !== -1) return upTo(close, 3, 'has a backslash before what needs none');
  const single = isLong ? findQuote(text, quote, start) : close;
  if (single === -1) return closeAtLineEnd(text, start);
  if (!isLong && single <= endOfLine(text, start))
    return upTo(single, 1, 'has a backslash before what needs none');
  if (!afterQuote.test(text.slice(single + 1, single + 41))) return closeAtLineEnd(text, start);
  return upTo(single, 1, isLong ? 'is closed by one quote, not three' : 'goes over several lines');
}

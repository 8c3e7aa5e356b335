/**
 * Bytes to text. What a server says about its charset is often wrong and seldom checked by anybody, so the
 * bytes have the last word: a byte order mark, NUL bytes, and whether they are UTF-8 at all.
 */

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding as the Encoding Standard has it: `utf-8`, `windows-1252`, `utf-16le` … */
  readonly charset: string;
  /** Nobody said so, or what was said could not be true. */
  readonly guessed: boolean;
}

/** Bytes looked at for NULs and for a declaration inside the document; HTML has the same bound. */
const headLength = 1024;

const beyondAscii = /[\u0080-\uffff]/;

/** What in a document names its charset: XML declaration, `<meta charset>`, `<meta http-equiv>`. */
const declarations: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i,
];

/** What windows-1252 means by the bytes 0x80 to 0x9f; five of them mean nothing. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node 20 to 23 take windows-1252 for ISO-8859-1, in which these bytes are control characters. */
function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80));
}

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withWindowsLetters(text) : text;
}

function decoderOf(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label, {fatal});
  } catch {
    return undefined; // no such encoding, or a Node without it
  }
}

function charsetOfBom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a NUL in nearly every second byte, always on the same side. */
function charsetOfNuls(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, headLength) >> 1;
  if (pairs < 2) return undefined;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++;
    if (bytes[2 * pair + 1] === 0) second++;
  }
  if (second > pairs * 0.6 && first < pairs * 0.1) return 'utf-16le';
  if (first > pairs * 0.6 && second < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function charsetOfHeader(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}

function charsetOfDocument(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1];
    if (label) return label;
  }
  return undefined;
}

/** Letters beyond ASCII that came out right, and places where there was no letter. */
function countLetters(text: string): {good: number; bad: number} {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return {good, bad};
}

interface Utf8 {
  readonly text: string;
  readonly isValid: boolean;
  /** At least one letter of several bytes: then it is no accident that the bytes are UTF-8. */
  readonly isSure: boolean;
}

/** A letter cut off at the very end, as in a truncated answer, is no reason to doubt the rest. */
function readUtf8(bytes: Uint8Array): Utf8 | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
    return {text, isValid: true, isSure: beyondAscii.test(text)};
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const {good, bad} = countLetters(text);
    // A few broken bytes in much UTF-8: some program cut a text by bytes.
    return good > 4 * bad ? {text, isValid: false, isSure: true} : undefined;
  }
}

/** Encodings of one byte a letter accept any bytes at all, so a wrong label never shows by itself. */
function acceptsAnything(charset: string): boolean {
  return /^(windows-125\d|iso-8859-\d+|macintosh|koi8-[ru])$/.test(charset);
}

/** Decodes as `label` says, unless the bytes show that it is not so. */
function decodeAsTold(
  bytes: Uint8Array,
  label: string,
  utf8: Utf8 | undefined,
): DecodedText | undefined {
  const decoder = decoderOf(label, true);
  if (!decoder || decoder.encoding === 'utf-8') return undefined;
  // UTF-16 would have shown its NULs; such labels are left over from a program's own memory.
  if (decoder.encoding.startsWith('utf-16')) return undefined;
  if (utf8?.isSure && acceptsAnything(decoder.encoding)) return undefined;
  try {
    return {text: decodeWith(decoder, bytes), charset: decoder.encoding, guessed: false};
  } catch {
    return undefined;
  }
}

function decodeUntold(bytes: Uint8Array, utf8: Utf8 | undefined, wasTold: boolean): DecodedText {
  if (utf8) return {text: utf8.text, charset: 'utf-8', guessed: wasTold || !utf8.isValid};
  const decoder = decoderOf('windows-1252', false) ?? new TextDecoder();
  return {text: decodeWith(decoder, bytes), charset: decoder.encoding, guessed: true};
}

/**
 * Decodes an answer. In this order: byte order mark; UTF-16 by its NUL bytes; the header's `charset`; what
 * XML or HTML says of itself; UTF-8 if the bytes are; else windows-1252, which Swedish exports mean when
 * they say nothing. A label of one byte a letter gives way to bytes that are plainly UTF-8. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string): DecodedText {
  const byteOrder = charsetOfBom(bytes);
  const wide = byteOrder ?? charsetOfNuls(bytes);
  if (wide && (wide !== 'utf-8' || readUtf8(bytes)))
    return {
      text: new TextDecoder(wide).decode(bytes),
      charset: wide,
      guessed: byteOrder === undefined,
    };
  const utf8 = readUtf8(bytes);
  const labels = [charsetOfHeader(contentType), charsetOfDocument(bytes)].filter(
    (label) => label !== undefined,
  );
  for (const label of labels) {
    if (utf8?.isValid && decoderOf(label, false)?.encoding === 'utf-8')
      return {text: utf8.text, charset: 'utf-8', guessed: false};
    const told = decodeAsTold(bytes, label, utf8);
    if (told) return told;
  }
  return decodeUntold(bytes, utf8, labels.length > 0);
}

/** Decodes as a person says who has seen the letters; `undefined` when no encoding has that name. */
export function decodeAs(bytes: Uint8Array, label: string): DecodedText | undefined {
  const decoder = decoderOf(label, false);
  return decoder && {text: decodeWith(decoder, bytes), charset: decoder.encoding, guessed: false};
}

/** In what the texts of a .dbf file are written: its .cpg file says so, or a byte of its own, or nothing. */
import {readCodePage, type CodePage} from '../zip/code-page.js';

/** Turns the bytes of one text into the text. */
export interface DbfEncoding {
  /** As the Encoding Standard has it, or `cp850` and the like. */
  readonly name: string;
  decode(bytes: Uint8Array): string;
}

/** The "language driver" at byte 29 of the header: what is not windows-1252. */
const languageDrivers = new Map<number, string>([
  ...[0x01, 0x09, 0x0b, 0x0d, 0x0f, 0x11, 0x15, 0x18, 0x19, 0x1b].map(
    (driver) => [driver, 'cp437'] as const,
  ),
  ...[0x02, 0x0a, 0x0e, 0x10, 0x12, 0x14, 0x16, 0x1a, 0x1d, 0x25, 0x37].map(
    (driver) => [driver, 'cp850'] as const,
  ),
  ...[0x08, 0x17, 0x66].map((driver) => [driver, 'cp865'] as const),
  [0x13, 'shift_jis'],
  [0x26, 'ibm866'],
  [0x65, 'ibm866'],
  [0x4d, 'gbk'],
  [0x4f, 'big5'],
  [0x7d, 'windows-1255'],
  [0x7e, 'windows-1256'],
  [0xc8, 'windows-1250'],
  [0xc9, 'windows-1251'],
  [0xca, 'windows-1254'],
  [0xcb, 'windows-1253'],
  [0xcc, 'windows-1257'],
]);

/** `UTF-8`, `ISO-8859-1`, `ISO 88591`, `88591`, `1252`, `ANSI 1252`, `CP1252`, `OEM 850`, `LDID/87`. */
function labelOfCodePageFile(written: string): string | undefined {
  const said = written.trim().toLowerCase();
  const driver = /^ldid[/\s]*(\d{1,3})$/.exec(said)?.[1];
  if (driver) return languageDrivers.get(Number(driver)) ?? 'windows-1252';
  const digits = /(\d{3,6})$/.exec(said.replaceAll('-', ''))?.[1];
  if (digits === '65001') return 'utf-8';
  if (digits === '437' || digits === '850' || digits === '865') return `cp${digits}`;
  if (digits?.startsWith('125')) return `windows-${digits}`;
  const part = /^8859(\d{1,2})$/.exec(digits ?? '')?.[1];
  if (part) return `iso-8859-${part}`;
  return said === '' ? undefined : said;
}

const codePages: readonly CodePage[] = ['cp437', 'cp850', 'cp865', 'windows-1252'];

function ofCodePage(page: CodePage): DbfEncoding {
  return {name: page, decode: (bytes) => readCodePage(bytes, page)};
}

/** The encoding of a name, `undefined` when there is none of that name. */
export function encodingOf(name: string): DbfEncoding | undefined {
  const page = codePages.find((known) => known === name.toLowerCase());
  if (page) return ofCodePage(page);
  try {
    const decoder = new TextDecoder(name);
    if (decoder.encoding === 'windows-1252') return ofCodePage('windows-1252');
    return {name: decoder.encoding, decode: (bytes) => decoder.decode(bytes)};
  } catch {
    return undefined;
  }
}

/** No text is written in UTF-8 by accident: letters beyond ASCII would have to come in the right pairs. */
function isPlainlyUtf8(texts: Uint8Array): boolean {
  if (!texts.some((byte) => byte > 0x7f)) return false;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(texts, {stream: true});
    return true;
  } catch {
    return false;
  }
}

/** What there is to tell the encoding of a table. */
export interface EncodingSigns {
  /** The visitor's own word, which nothing overrules; `''` for none. */
  readonly correction: string;
  /** Content of the .cpg file, `''` for none. */
  readonly codePageFile: string;
  /** Byte 29 of the header. */
  readonly driver: number;
  /** Bytes of records, looked at for UTF-8. */
  readonly texts: Uint8Array;
}

/**
 * The encoding of a table. What its files say gives way to bytes that are plainly UTF-8, as old labels
 * stay behind when a file is converted; windows-1252 when nothing is said.
 */
export function dbfEncoding({correction, codePageFile, driver, texts}: EncodingSigns): DbfEncoding {
  const corrected = correction === '' ? undefined : encodingOf(correction);
  if (corrected) return corrected;
  const utf8 = isPlainlyUtf8(texts) ? encodingOf('utf-8') : undefined;
  const told = labelOfCodePageFile(codePageFile) ?? languageDrivers.get(driver) ?? '';
  return utf8 ?? encodingOf(told) ?? ofCodePage('windows-1252');
}

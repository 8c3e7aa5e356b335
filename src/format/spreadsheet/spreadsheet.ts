import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {isZip, listEntries} from '../zip/entries.js';

/** What a compound file (MS-CFB) begins with: Excel 97 to 2003, but also Word and installers. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const odsMediaType = 'application/vnd.oasis.opendocument.spreadsheet';

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** How the directory of a compound file writes the name of a stream. */
function utf16(name: string): readonly number[] {
  return Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
}

/** The directory may be anywhere; its entries begin at multiples of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const letters = [...utf16(name), 0, 0];
  for (let at = 0; at + letters.length <= bytes.length; at += 128) {
    if (letters.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

function ofCompound(bytes: Uint8Array): FormatRecognition | undefined {
  if (hasStream(bytes, 'EncryptedPackage'))
    return {format: 'xlsx', evidence: 'It is an Office file under a password.'};
  const stream = ['Workbook', 'Book'].find((name) => hasStream(bytes, name));
  return stream === undefined
    ? undefined
    : {format: 'xls', evidence: `It is a compound file with the stream ${stream}.`};
}

/** The media type is stored unpacked as the first entry (OpenDocument 1.2, part 3, 3.3). */
function saysOds(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(30, 200)).includes(odsMediaType);
}

function ofZip(bytes: Uint8Array): FormatRecognition | undefined {
  const names = new Set(listEntries(bytes).entries.map(({name}) => name.toLowerCase()));
  const book = ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => names.has(name));
  if (book !== undefined || names.has('xl/worksheets/sheet1.xml'))
    return {format: 'xlsx', evidence: `It is a ZIP file that holds ${book ?? 'xl/worksheets'}.`};
  if (names.has('content.xml') && saysOds(bytes))
    return {format: 'ods', evidence: `It is a ZIP file of the type ${odsMediaType}.`};
  return undefined;
}

/** Excel 2003 could write its tables as one XML file. */
function ofXml(head: string): FormatRecognition | undefined {
  return head.includes('urn:schemas-microsoft-com:office:spreadsheet') &&
    /<(?:\w+:)?Workbook/.test(head)
    ? {format: 'xls', evidence: 'It is XML with a Workbook of Excel 2003.'}
    : undefined;
}

function recognize({payload: {bytes}, head}: Glance): FormatRecognition | undefined {
  if (isZip(bytes)) return ofZip(bytes);
  if (startsWith(bytes, compoundMagic)) return ofCompound(bytes);
  return head.trimStart().startsWith('<') ? ofXml(head) : undefined;
}

/** Excel of all ages, and OpenDocument. */
export const spreadsheet: TableFormat = {
  formats: ['xlsx', 'xls', 'ods'],
  recognize,
  load: async (format) => (await import('./read.js')).spreadsheetReader(format),
};

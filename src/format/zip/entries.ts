/**
 * What a ZIP file says it holds, without unpacking any of it: the central directory at its end (PKWARE
 * APPNOTE 4.3.12), or where that was cut off, the headers in front of the entries.
 */
import {entryNameOf, isNoFile} from './entry-name.js';

/** One packed file. Its sizes are only what the archive claims. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflate; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** Whether the directory at the end of the file was there. */
  readonly isWhole: boolean;
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
const zip64End = 0x06064b50;
const zip64Locator = 0x07064b50;

/** No honest archive of tables holds more; the rest is passed over. */
const entryLimit = 20_000;

/** Stands in a field of four bytes when the figure is in the zip64 field. */
const inZip64 = 0xffffffff;

/** Whether the bytes begin as a ZIP file with at least one entry does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The end record is followed by a comment of at most 64 kB. */
function findDirectoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return -1;
}

function findDirectory(view: DataView): number {
  const end = findDirectoryEnd(view);
  if (end < 0) return -1;
  const start = view.getUint32(end + 16, true);
  if (start !== inZip64) return start;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64Locator) return -1;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record > view.byteLength - 56 || view.getUint32(record, true) !== zip64End) return -1;
  return Number(view.getBigUint64(record + 48, true));
}

/** The figures of the zip64 field, in the order in which the four-byte fields gave them up. */
function zip64Figures(view: DataView, from: number, length: number): number[] {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const figures: number[] = [];
      for (let figure = at + 4; figure + 8 <= Math.min(at + 4 + size, end); figure += 8)
        figures.push(Number(view.getBigUint64(figure, true)));
      return figures;
    }
    at += 4 + size;
  }
  return [];
}

/** Packed bytes come after the local header, whose own lengths may differ from those in the directory. */
function startOfData(view: DataView, header: number): number | undefined {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== localHeader)
    return undefined;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function directoryEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const nameLength = view.getUint16(at + 28, true);
  const figures = zip64Figures(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const figureAt = (place: number): number => {
    const short = view.getUint32(place, true);
    return short === inZip64 ? (figures.shift() ?? short) : short;
  };
  const size = figureAt(at + 24);
  const packedSize = figureAt(at + 20);
  const start = startOfData(view, figureAt(at + 42));
  if (start === undefined) return undefined;
  return {
    name: entryNameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    size,
    crc: view.getUint32(at + 16, true),
    start,
  };
}

function entriesOfDirectory(bytes: Uint8Array, view: DataView, directory: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory;
  while (entries.length < entryLimit && at + 46 <= view.byteLength) {
    if (view.getUint32(at, true) !== directoryHeader) break;
    const entry = directoryEntry(bytes, view, at);
    if (entry && !isNoFile(entry.name)) entries.push(entry);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function nextLocalHeader(view: DataView, from: number): number {
  for (let at = from; at + 30 <= view.byteLength; at++) {
    if (view.getUint32(at, true) === localHeader) return at;
  }
  return -1;
}

/** Sizes of 0 with flag 8 come after the data: then the entry goes on to the next header. */
function localEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const start = startOfData(view, at) ?? view.byteLength;
  const told = view.getUint32(at + 18, true);
  const next = told > 0 ? start + told : nextLocalHeader(view, Math.min(start, view.byteLength));
  return {
    name: entryNameOf(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))),
    method: view.getUint16(at + 8, true),
    isEncrypted: (view.getUint16(at + 6, true) & 1) === 1,
    packedSize: Math.max(0, (next < 0 ? view.byteLength : next) - start),
    size: view.getUint32(at + 22, true),
    crc: view.getUint32(at + 14, true),
    start,
  };
}

function entriesOfHeaders(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = nextLocalHeader(view, 0);
  while (at >= 0 && entries.length < entryLimit) {
    const entry = localEntry(bytes, view, at);
    if (!isNoFile(entry.name)) entries.push(entry);
    at = nextLocalHeader(view, Math.max(at + 30, entry.start + entry.packedSize));
  }
  return entries;
}

/** Lists what a ZIP file holds; folders and the droppings of operating systems are left out. Never throws. */
export function listEntries(bytes: Uint8Array): ZipListing {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  const isThere =
    directory >= 0 &&
    directory + 4 <= view.byteLength &&
    view.getUint32(directory, true) === directoryHeader;
  return isThere
    ? {entries: entriesOfDirectory(bytes, view, directory), isWhole: true}
    : {entries: entriesOfHeaders(bytes, view), isWhole: false};
}

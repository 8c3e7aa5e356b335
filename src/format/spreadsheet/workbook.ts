/** The only place that knows the library which reads spreadsheets. */
import {read, type ParsingOptions, type WorkBook, type WorkSheet} from '@e965/xlsx';
import {strFromU8, strToU8, zipSync, type Zippable} from 'fflate';
import {ReadError} from '../../model/read-error.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {isZip} from '../zip/entries.js';
import {unzipEntries} from '../zip/unzip.js';
import {boundRepeats} from './ods-repeats.js';

/** A workbook of which sheets are read one by one. */
export interface Workbook {
  /** Names of all sheets that a person would see. */
  readonly sheets: readonly string[];
  /** Whether its days are counted from 1904. */
  readonly isMac: boolean;
  readSheet(name: string): WorkSheet | undefined;
}

/** Rows above a table, and blank ones in it, do not count as rows. */
const spareRows = 1_000;

/** Pictures, drawings, macros and what is kept for printing are of no use here. */
function isWanted(name: string): boolean {
  if (
    /^(?:xl\/(?:media|drawings|printerSettings|pivotCache|embeddings|charts)|Thumbnails)\//i.test(
      name,
    )
  )
    return false;
  return /\.(?:xml|rels)$|^mimetype$|^xl\/.{0,60}\.bin$/i.test(name);
}

/**
 * The library unpacks without bounds. So the archive is unpacked here, within bounds, and handed over as
 * an archive in which nothing is packed.
 */
function unpacked(bytes: Uint8Array, options: TableReadingOptions): Uint8Array {
  const files: Zippable = Object.create(null) as Zippable;
  for (const [name, file] of unzipEntries(bytes, options, isWanted))
    files[name] = [name === 'content.xml' ? withBoundedRepeats(file, options) : file, {level: 0}];
  return zipSync(files);
}

function withBoundedRepeats(file: Uint8Array, {report}: TableReadingOptions): Uint8Array {
  const {content, isBounded} = boundRepeats(strFromU8(file));
  if (!isBounded) return file;
  report({
    severity: 'error',
    code: 'repeat-limit',
    message: 'Cells are repeated millions of times; the repetition is left out.',
    subject: undefined,
    line: undefined,
  });
  return strToU8(content);
}

function isEncrypted(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}

function open(bytes: Uint8Array, options: ParsingOptions, address: string): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true, // rows as lists, not a member for each cell
      cellNF: true, // number formats tell dates from numbers
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      ...options,
    });
  } catch (error) {
    const came = isEncrypted(error)
      ? 'a spreadsheet under a password'
      : 'a spreadsheet that is damaged or was cut on its way';
    throw new ReadError({code: 'unreadable', came, address}, {cause: error});
  }
}

/**
 * Opens a workbook.
 *
 * @throws {ReadError} `unreadable`, also for those under a password
 */
export function openWorkbook(payload: TablePayload, options: TableReadingOptions): Workbook {
  const bytes = isZip(payload.bytes) ? unpacked(payload.bytes, options) : payload.bytes;
  const sheetRows = options.limits.rows + spareRows;
  const first = open(bytes, {sheets: 0, sheetRows}, payload.address);
  const {SheetNames: names, Sheets: sheets, Workbook: about} = first;
  const visible = names.filter((_, place) => !about?.Sheets?.[place]?.Hidden);
  const readSheet = (name: string): WorkSheet | undefined =>
    Object.hasOwn(sheets, name)
      ? sheets[name]
      : open(bytes, {sheets: name, sheetRows}, payload.address).Sheets[name];
  return {
    sheets: visible.length > 0 ? visible : names,
    isMac: about?.WBProps?.date1904 === true,
    readSheet,
  };
}

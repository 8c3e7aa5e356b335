import {ReadError} from '../../model/read-error.js';
import type {ReportProblem} from '../../model/problem.js';
import type {Table} from '../../model/table.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {readTable, recognizeTable} from '../formats.js';
import {listEntries} from '../zip/entries.js';
import {inflateBounded} from '../zip/inflate.js';
import {unzipEntries} from '../zip/unzip.js';
import {feedNames, readableNames} from './contents.js';

/** Files that are unpacked to find one that is a table. */
const mostTried = 10;

/** Archives in archives are opened once. */
const packed: ReadonlySet<string> = new Set(['zip', 'gzip', 'gtfs']);

interface Inner {
  readonly payload: TablePayload;
  readonly options: TableReadingOptions;
}

function unreadable(came: string, address: string): ReadError {
  return new ReadError({code: 'unreadable', came, address});
}

/** What an inner file may unpack to is what the outer one has left. */
function innerOf(
  name: string,
  bytes: Uint8Array,
  {limits, ...options}: TableReadingOptions,
): Inner {
  const unpackedBytes = Math.max(0, limits.unpackedBytes - bytes.length);
  return {
    payload: {bytes, contentType: '', address: name},
    options: {...options, limits: {...limits, unpackedBytes}},
  };
}

function unpackOne(
  {bytes}: TablePayload,
  name: string,
  options: TableReadingOptions,
): Inner | undefined {
  const file = unzipEntries(bytes, options, (entry) => entry === name).get(name);
  return file && innerOf(name, file, options);
}

/** The names to try: the one that was asked for, else all from the likeliest on. */
function candidates(parts: readonly string[], asked: string | undefined): readonly string[] {
  const exact = parts.filter((name) => name === asked);
  return exact.length > 0 ? exact : parts.slice(0, mostTried);
}

/** A part that names no file of the archive is meant for what is in the file. */
function correctedFor(inner: Inner, isChosen: boolean): TableReadingOptions {
  if (!isChosen) return inner.options;
  const {part: _, ...corrections} = inner.options.corrections;
  return {...inner.options, corrections};
}

function withParts(table: Table, part: string, parts: readonly string[]): Table {
  if (parts.length < 2) return table;
  return {...table, reading: {...table.reading, part, parts}};
}

async function readInner(
  inner: Inner,
  isChosen: boolean,
  depth: number,
): Promise<Table | undefined> {
  const found = recognizeTable(inner.payload);
  if (!found) return undefined;
  const options = correctedFor(inner, isChosen);
  if (!packed.has(found.format)) return readTable(inner.payload, options, found.format);
  if (depth > 0) return undefined;
  return found.format === 'gzip'
    ? readGzipAt(inner.payload, options, depth + 1)
    : readZipAt(inner.payload, options, depth + 1);
}

async function readZipAt(
  payload: TablePayload,
  options: TableReadingOptions,
  depth: number,
): Promise<Table> {
  const parts = readableNames(listEntries(payload.bytes).entries.map(({name}) => name));
  const asked = options.corrections.part;
  const troubles: string[] = [];
  const report: ReportProblem = (problem) => {
    if (problem.severity === 'error') troubles.push(problem.message);
    options.report(problem);
  };
  for (const name of candidates(parts, asked)) {
    const inner = unpackOne(payload, name, {...options, report});
    const table = inner && (await readInner(inner, name === asked, depth));
    if (table) return withParts(table, name, parts);
  }
  const came = 'an archive without a file that is a table';
  throw unreadable([came, ...troubles.slice(0, 1)].join('. '), payload.address);
}

async function readGzipAt(
  {bytes, address}: TablePayload,
  options: TableReadingOptions,
  depth: number,
): Promise<Table> {
  const {bytes: file, fault} = inflateBounded(bytes, {bytes: options.limits.unpackedBytes}, 'gzip');
  if (file.length === 0) throw unreadable('gzip that is damaged or unpacks to too much', address);
  if (fault !== 'none' || isCut(bytes, file.length)) reportCut(options);
  const inner = innerOf(address.replace(/\.gz(?=$|[?#])/i, ''), file, options);
  const table = await readInner(inner, false, depth);
  if (table) return table;
  throw new ReadError({
    code: 'unknown-format',
    came: 'gzip of something that is no table',
    address,
  });
}

/**
 * gzip ends with the size of what it holds (RFC 1952, 2.3.1). Any four bytes of a file that was cut say
 * too much; those of several files put together say too little.
 */
function isCut(packedBytes: Uint8Array, size: number): boolean {
  if (packedBytes.length < 18) return true;
  const {buffer, byteOffset, length} = packedBytes;
  return new DataView(buffer, byteOffset + length - 4, 4).getUint32(0, true) > size;
}

function reportCut({report}: TableReadingOptions): void {
  const message = 'The packed file is damaged or was cut on its way; what came before is read.';
  report({severity: 'error', code: 'truncated', message, subject: undefined, line: undefined});
}

/**
 * Reads the likeliest table of a ZIP file, or the one that is asked for by name.
 *
 * @throws {ReadError} `unreadable`, when none can be unpacked
 */
export const readArchive: FormatReader = (payload, options) => readZipAt(payload, options, 0);

/**
 * Reads a table packed by gzip.
 *
 * @throws {ReadError} when nothing of it can be unpacked, or it is no table
 */
export const readGzip: FormatReader = (payload, options) => readGzipAt(payload, options, 0);

/**
 * Reads a table of a timetable, its stops unless another is asked for.
 *
 * @throws {ReadError} `unreadable`, when it can not be unpacked
 */
export const readTransitFeed: FormatReader = async (payload, options) => {
  const parts = feedNames(listEntries(payload.bytes).entries.map(({name}) => name));
  const {part: asked, ...corrections} = options.corrections;
  const name = parts.find((part) => part === asked) ?? parts[0] ?? '';
  const inner = unpackOne(payload, name, {
    ...options,
    corrections: {delimiter: ',', ...corrections},
  });
  if (!inner) throw unreadable(`a timetable whose ${name} could not be unpacked`, payload.address);
  const table = await readTable(inner.payload, inner.options, 'csv');
  return {...table, reading: {...table.reading, format: 'gtfs', part: name, parts}};
};

/** Delimited text to a table. */
import {ReadError} from '../../model/read-error.js';
import type {Column, Table, TableReading} from '../../model/table.js';
import {type DecodedText, decodeAs, decodeText} from '../../net/charset.js';
import type {BuiltColumn} from '../column/column.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {buildColumns, placesOf, widthOf} from './columns.js';
import type {Grid} from './grid.js';
import {type Layout, layoutOf} from './layout.js';
import {separatorNote, sniffDelimiter, usesBackslash} from './sniff.js';
import {type Tell, teller} from './tell.js';
import {tokenize} from './tokenize.js';
import {unwrapLines} from './unwrap.js';

/** Letters in which the delimiter is looked for. */
const headLength = 65_536;

/** Rows besides data that may stand in a file of as many rows as are allowed. */
const besides = 100;

function decode(
  {bytes, contentType}: TablePayload,
  {corrections}: TableReadingOptions,
): DecodedText {
  const asked = corrections.encoding ? decodeAs(bytes, corrections.encoding) : undefined;
  return asked ?? decodeText(bytes, contentType);
}

/** Without what is no letter: byte order marks, wherever files were joined, and NULs. */
function cleanText(text: string, tell: Tell): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!bare.includes('\0')) return bare;
  tell('information', 'nul-removed', 'NUL characters stand between the letters; they are left out');
  return bare.replaceAll('\0', '');
}

/** The text of the table and how to cut it. */
interface Cutting {
  readonly text: string;
  readonly delimiter: string;
}

function cuttingOf(text: string, {corrections}: TableReadingOptions): Cutting {
  const note = separatorNote(text);
  const noted = note.length > 0 ? text.slice(note.length) : text;
  const body = unwrapLines(noted);
  const head = body.slice(0, headLength);
  const found = note.delimiter || sniffDelimiter(head, head.length === body.length).delimiter;
  return {text: body, delimiter: corrections.delimiter || found};
}

function* cut(
  {text, delimiter}: Cutting,
  {limits}: TableReadingOptions,
  tell: Tell,
): Generator<void, Grid, void> {
  const strays: number[] = [];
  const grid = yield* tokenize(text, {
    delimiter,
    isBackslash: usesBackslash(text.slice(0, headLength)),
    rows: limits.rows + besides,
    onStrayQuote: (offset) => strays.push(offset),
  });
  const [first] = strays;
  if (first !== undefined) {
    const line = (text.slice(0, first).match(/\r\n|[\r\n]/g)?.length ?? 0) + 1;
    const message = `${strays.length} quotes open a cell and are never closed; they are letters of the cell`;
    tell('warning', 'quote-unclosed', message, line);
  }
  return grid;
}

/** The sign that most columns with decimals use. */
function decimalSignOf(columns: readonly BuiltColumn[]): TableReading['decimalSign'] {
  const count = (sign: string): number =>
    columns.filter(({decimalSign}) => decimalSign === sign || decimalSign === 'both').length;
  const [commas, points] = [count(','), count('.')];
  if (commas + points === 0) return '';
  return commas >= points ? ',' : '.';
}

function withinLimit(layout: Layout, limit: number, tell: Tell): Layout {
  if (layout.rows.length <= limit) return layout;
  tell('error', 'row-limit', `more than ${limit} rows; the rest is left out`);
  return {...layout, rows: layout.rows.slice(0, limit)};
}

function* readText(
  {text, charset}: DecodedText,
  options: TableReadingOptions,
): Generator<void, Table, void> {
  const tell = teller(options);
  const {limits, corrections, report} = options;
  const cutting = cuttingOf(cleanText(text, tell), options);
  const grid = yield* cut(cutting, options, tell);
  const layout = withinLimit(yield* layoutOf(grid, corrections.headerRow), limits.rows, tell);
  yield;
  const places = placesOf(grid, layout, widthOf(grid, layout, limits.columns, tell));
  const {delimiter} = cutting;
  const built = yield* buildColumns(grid, layout, places, {delimiter, report});
  const columns: readonly Column[] = built.map(({column}) => column);
  return {
    rows: layout.rows.length,
    columns,
    reading: {
      format: delimiter === '\t' ? 'tsv' : 'csv',
      encoding: charset,
      delimiter,
      headerRow: layout.header + 1,
      decimalSign: decimalSignOf(built),
      skipped: layout.skipped,
      part: '',
      parts: [],
    },
    geometry: undefined,
    problems: [],
  };
}

/** Longest text that every engine can hold. */
const longest = 500_000_000;

/**
 * Reads delimited text.
 *
 * @throws {ReadError} `unreadable` when it is longer than a text can be, `empty` when nothing stands in it
 */
export const readCsv: FormatReader = async (payload, options) => {
  const {address, bytes} = payload;
  if (bytes.length > longest)
    throw new ReadError({code: 'unreadable', came: `a text of ${bytes.length} bytes`, address});
  const table = await runPausing(readText(decode(payload, options), options));
  if (table.columns.length === 0)
    throw new ReadError({code: 'empty', came: 'a text without a row', address});
  return table;
};

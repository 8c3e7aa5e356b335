/** Delimited text to a table. */
import {ReadError} from '../../model/read-error.js';
import type {Problem} from '../../model/problem.js';
import type {Column, Table, TableReading} from '../../model/table.js';
import {type DecodedText, decodeAs, decodeText} from '../../net/charset.js';
import {type BuiltColumn, readTexts, uniqueNames} from '../column/column.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import type {Grid} from './grid.js';
import {type Layout, layoutOf} from './layout.js';
import {separatorNote, sniffDelimiter, usesBackslash} from './sniff.js';
import {tokenize} from './tokenize.js';
import {unwrapLines} from './unwrap.js';

/** Letters in which the delimiter is looked for. */
const headLength = 65_536;

/** Rows besides data that may stand in a file of as many rows as are allowed. */
const besides = 100;

type Tell = (severity: Problem['severity'], code: string, message: string, line?: number) => void;

function teller({report}: TableReadingOptions): Tell {
  return (severity, code, message, line) =>
    report({severity, code, message, subject: undefined, line});
}

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

/** How many rows have other than `width` cells, apart from empty ones at the end. */
interface Ragged {
  long: number;
  short: number;
  widest: number;
  firstLong: number;
  firstShort: number;
}

function lastFilled(grid: Grid, row: number, least: number): number {
  let width = grid.width(row);
  while (width > least && grid.cell(row, width - 1) === '') width--;
  return width;
}

function raggedOf(grid: Grid, rows: readonly number[], width: number): Ragged {
  const ragged: Ragged = {long: 0, short: 0, widest: width, firstLong: -1, firstShort: -1};
  for (const row of rows) {
    const own = grid.width(row);
    if (own === width) continue;
    if (own < width) {
      if (ragged.short++ === 0) ragged.firstShort = row;
      continue;
    }
    const reach = lastFilled(grid, row, width);
    if (reach <= width) continue;
    if (ragged.long++ === 0) ragged.firstLong = row;
    ragged.widest = Math.max(ragged.widest, reach);
  }
  return ragged;
}

/** Tells of rows that are too short or too long, and how many columns there are then. */
function widthOf(grid: Grid, {header, rows, width}: Layout, limit: number, tell: Tell): number {
  const named = header < 0 ? width : Math.max(width, lastFilled(grid, header, 0));
  const {long, short, widest, firstLong, firstShort} = raggedOf(grid, rows, named);
  if (short > 0) {
    const message = `${short} rows have fewer cells than there are columns; the rest of them is empty`;
    tell('warning', 'row-short', message, grid.line(firstShort));
  }
  if (long > 0) {
    const message = `${long} rows have more cells than there are columns; further columns are made for them`;
    tell('warning', 'row-long', message, grid.line(firstLong));
  }
  if (widest > limit)
    tell('error', 'column-limit', `${widest} columns; those after ${limit} are left out`);
  return Math.min(widest, limit);
}

function isEmptyColumn(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => grid.cell(row, column) === '');
}

/** Columns without a name in which nothing stands are leftovers of a spreadsheet. */
function placesOf(grid: Grid, {header, rows}: Layout, width: number): readonly number[] {
  const places = Array.from({length: width}, (_, column) => column);
  return places.filter((column) => {
    const isNamed = header >= 0 && grid.cell(header, column) !== '';
    return isNamed || !isEmptyColumn(grid, rows, column);
  });
}

function* buildColumns(
  grid: Grid,
  {header, rows}: Layout,
  places: readonly number[],
  options: {readonly delimiter: string; readonly report: TableReadingOptions['report']},
): Generator<void, readonly BuiltColumn[], void> {
  const names = uniqueNames(places.map((column) => (header < 0 ? '' : grid.cell(header, column))));
  const columns: BuiltColumn[] = [];
  for (const [number, place] of places.entries()) {
    const at = (row: number): string => grid.cell(rows[row] ?? -1, place);
    columns.push(yield* readTexts(names[number] ?? '', {length: rows.length, at}, options));
    yield;
  }
  return columns;
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

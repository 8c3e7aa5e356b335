import {ReadError} from '../../model/read-error.js';
import type {Column, Table} from '../../model/table.js';
import {type BuiltColumn, readColumn, uniqueNames} from '../column/column.js';
import {type Layout, layoutOf} from '../csv/layout.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {SheetGrid} from './sheet-grid.js';
import {isTwoLevel, namesAt} from './sheet-names.js';
import {openWorkbook, type Workbook} from './workbook.js';

/** Rows besides data that may stand in a sheet of as many rows as are allowed. */
const spareRows = 1_000;

interface Sheet {
  readonly name: string;
  readonly grid: SheetGrid;
}

function gridOf(
  book: Workbook,
  name: string,
  {limits}: TableReadingOptions,
): SheetGrid | undefined {
  const sheet = book.readSheet(name);
  const {columns, rows} = limits;
  return sheet && new SheetGrid(sheet, {isMac: book.isMac, columns, rows: rows + spareRows});
}

/** More than words of welcome: several rows of several cells. */
function isTable(grid: SheetGrid): boolean {
  let rows = 0;
  for (let row = 0; row < grid.rows && rows < 2; row++) if (grid.filled(row) > 1) rows++;
  return rows > 1;
}

/** The sheet that was asked for, else the first that holds a table, else the first that holds anything. */
function chooseSheet(book: Workbook, options: TableReadingOptions): Sheet | undefined {
  const {part} = options.corrections;
  const asked = book.sheets.filter((name) => name === part);
  let filled: Sheet | undefined;
  for (const name of asked.length > 0 ? asked : book.sheets) {
    const grid = gridOf(book, name, options);
    if (!grid || grid.rows === 0) continue;
    if (isTable(grid)) return {name, grid};
    filled ??= {name, grid};
  }
  return filled;
}

/** The table in a sheet; where names stand in two rows, the second counts as their row. */
function* layoutOfSheet(grid: SheetGrid, asked: number | undefined): Generator<void, Layout, void> {
  const layout = yield* layoutOf(grid, asked);
  const isOver = asked === undefined && layout.header >= 0 && isTwoLevel(grid, layout.header);
  return isOver ? yield* layoutOf(grid, layout.header + 2) : layout;
}

function widestRow(grid: SheetGrid, {header, rows}: Layout): number {
  let width = header < 0 ? 0 : grid.width(header);
  for (const row of rows) width = Math.max(width, grid.width(row));
  return width;
}

function* columnsOf(
  grid: SheetGrid,
  layout: Layout,
  {report}: TableReadingOptions,
): Generator<void, readonly BuiltColumn[], void> {
  const width = widestRow(grid, layout);
  const {header, rows} = layout;
  const names = header < 0 ? [] : namesAt(grid, header, width);
  const places = Array.from({length: width}, (_, column) => column).filter(
    (column) => (names[column] ?? '') !== '' || rows.some((row) => grid.cell(row, column) !== ''),
  );
  const unique = uniqueNames(places.map((column) => names[column] ?? ''));
  const columns: BuiltColumn[] = [];
  for (const [place, column] of places.entries()) {
    const cells = rows.map((row) => grid.value(row, column));
    columns.push(readColumn(unique[place] ?? '', cells, {report}));
    yield;
  }
  return columns;
}

function reportLosses(
  grid: SheetGrid,
  layout: Layout,
  {limits, report}: TableReadingOptions,
): void {
  const tell = (severity: 'error' | 'warning', code: string, message: string): void =>
    report({severity, code, message, subject: undefined, line: undefined});
  if (grid.errors > 0)
    tell('warning', 'cell-error', `${grid.errors} cells hold an error such as #REF!; left empty`);
  if (grid.isWide)
    tell('error', 'column-limit', `more than ${limits.columns} columns; the rest is left out`);
  if (layout.rows.length > limits.rows)
    tell('error', 'row-limit', `more than ${limits.rows} rows; the rest is left out`);
}

function within(layout: Layout, limit: number): Layout {
  return layout.rows.length > limit ? {...layout, rows: layout.rows.slice(0, limit)} : layout;
}

function* tableOf(
  {name, grid}: Sheet,
  {format, parts}: {readonly format: string; readonly parts: readonly string[]},
  options: TableReadingOptions,
): Generator<void, Table, void> {
  const found = yield* layoutOfSheet(grid, options.corrections.headerRow);
  reportLosses(grid, found, options);
  const layout = within(found, options.limits.rows);
  const built = yield* columnsOf(grid, layout, options);
  const columns: readonly Column[] = built.map(({column}) => column);
  return {
    rows: layout.rows.length,
    columns,
    reading: {
      format,
      encoding: '',
      delimiter: '',
      headerRow: layout.header + 1,
      decimalSign: built.some(({decimalSign}) => decimalSign === ',') ? ',' : '',
      skipped: layout.skipped,
      part: name,
      parts,
    },
    geometry: undefined,
    problems: [],
  };
}

function* readSpreadsheet(
  payload: TablePayload,
  format: string,
  options: TableReadingOptions,
): Generator<void, Table, void> {
  const book = openWorkbook(payload, options);
  yield;
  const sheet = chooseSheet(book, options);
  if (!sheet)
    throw new ReadError({
      code: 'empty',
      came: 'a spreadsheet without a filled cell',
      address: payload.address,
    });
  return yield* tableOf(sheet, {format, parts: book.sheets}, options);
}

/**
 * The reader of spreadsheets under the name of one of their formats.
 *
 * @throws {ReadError} `unreadable` when it is damaged or under a password, `empty` when nothing stands in it
 */
export function spreadsheetReader(format: string): FormatReader {
  return (payload, options) => runPausing(readSpreadsheet(payload, format, options));
}

/** Which rows of a file are the table: titles stand before it, notes and totals after. */
import type {SkippedRows} from '../../model/table.js';
import {readNumber} from '../column/read-number.js';
import type {CellGrid as Grid} from './cell-grid.js';
import {isHeader} from './header.js';

export interface Layout {
  /** Row that names the columns; -1 when none does. */
  readonly header: number;
  /** Rows of data. */
  readonly rows: readonly number[];
  /** Cells of most rows. */
  readonly width: number;
  readonly skipped: readonly SkippedRows[];
}

type Why = SkippedRows['why'];

/** Rows looked at to know how wide the table is. */
const trial = 500;

/** Joins neighbouring rows that were passed over for one reason. */
class Skips {
  readonly list: {row: number; count: number; why: Why}[] = [];

  add(row: number, why: Why): void {
    const last = this.list.at(-1);
    if (last?.why === why && last.row + last.count === row + 1) last.count++;
    else this.list.push({row: row + 1, count: 1, why});
  }
}

/** Cells up to the last that is filled. */
function reach(grid: Grid, row: number): number {
  let width = grid.width(row);
  while (width > 0 && grid.cell(row, width - 1) === '') width--;
  return width;
}

function isBlank(grid: Grid, row: number): boolean {
  return grid.cell(row, 0) === '' && reach(grid, row) === 0;
}

function widthOf(grid: Grid, rows: readonly number[]): number {
  const times = new Map<number, number>();
  for (const row of rows.slice(0, trial)) {
    const width = grid.width(row);
    times.set(width, (times.get(width) ?? 0) + 1);
  }
  return [...times].toSorted(([a, first], [b, second]) => second - first || b - a)[0]?.[0] ?? 0;
}

/** Rows with something in them. */
function filledRows(grid: Grid, skips: Skips): number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (isBlank(grid, row)) skips.add(row, 'blank');
    else rows.push(row);
  }
  return rows;
}

function isComment(grid: Grid, row: number, width: number): boolean {
  const first = grid.cell(row, 0);
  if (!first.startsWith('#') && !first.startsWith('//')) return false;
  return grid.width(row) < width || grid.filled(row) * 2 < width;
}

/** Rows before the names of the columns fill hardly any of them. */
function titleCount(grid: Grid, rows: readonly number[], width: number): number {
  if (width < 2) return 0;
  const least = Math.max(2, width / 2);
  const found = rows.slice(0, 50).findIndex((row) => grid.filled(row) >= least);
  return Math.max(0, found);
}

const totalWord =
  /^(?:s:a|summa|sum|totalt?|totalsumma|slutsumma|delsumma|summering|grand total)(?:\s|[:.,]|$)/i;

/** Numbers of a column above the last row; `undefined` where one cell is something else. */
function sumOf(grid: Grid, rows: readonly number[], column: number): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const cell = grid.cell(row, column);
    const number = cell === '' ? 0 : readNumber(cell, 'both');
    if (Number.isNaN(number)) return undefined;
    sum += number;
  }
  return sum;
}

/** Whether a column of the last row sums up those above it. */
function isSum(grid: Grid, rows: readonly number[], last: number, column: number): boolean {
  const total = readNumber(grid.cell(last, column), 'both');
  if (Number.isNaN(total)) return false;
  const sum = sumOf(grid, rows, column);
  return sum !== undefined && Math.abs(sum - total) <= Math.abs(total) * 1e-6 + 0.01;
}

/** "Totalt" may as well be a category: it must leave cells empty that others fill, or be the sum. */
function isTotal(grid: Grid, rows: readonly number[], last: number, width: number): boolean {
  const columns = Array.from({length: width}, (_, column) => column);
  const label = columns.find((column) => grid.cell(last, column) !== '');
  if (label === undefined || !totalWord.test(grid.cell(last, label))) return false;
  const above = rows.at(-1);
  if (above !== undefined && grid.filled(last) < grid.filled(above)) return true;
  return columns.some((column) => column > label && isSum(grid, rows, last, column));
}

const noteWord = /^(?:källa|source|not|anm|anmärkning|kommentar|uttag|obs|\*|\d\)|©)/i;

/** A line of text below the table. */
function isNote(grid: Grid, row: number, width: number): boolean {
  if (width < 3 || reach(grid, row) !== 1) return false;
  const isApart = row > 0 && isBlank(grid, row - 1);
  return isApart || noteWord.test(grid.cell(row, 0));
}

/** Takes notes and totals off the end of the data. */
function withoutFoot(grid: Grid, rows: number[], width: number, skips: Skips): void {
  const foot: (readonly [number, Why])[] = [];
  for (let last = rows.at(-1); last !== undefined && rows.length > 1; last = rows.at(-1)) {
    if (!isNote(grid, last, width)) break;
    foot.push([last, 'comment']);
    rows.pop();
  }
  const last = rows.at(-1);
  if (last !== undefined && rows.length > 2 && isTotal(grid, rows.slice(0, -1), last, width)) {
    foot.push([last, 'total']);
    rows.pop();
  }
  for (const [row, why] of foot.toReversed()) skips.add(row, why);
}

/** Where several files were put one after the other, each brought its names. */
function isRepeated(grid: Grid, row: number, header: number, names: readonly string[]): boolean {
  return row !== header && names.every((name, column) => grid.cell(row, column) === name);
}

function namesAt(grid: Grid, header: number): readonly string[] {
  return Array.from({length: grid.width(header)}, (_, column) => grid.cell(header, column));
}

/** Splits what comes after the header into data and the rest. */
function dataOf(grid: Grid, header: number, rows: readonly number[], skips: Skips): number[] {
  const names = header < 0 ? [] : namesAt(grid, header);
  if (names.length === 0) return [...rows];
  return rows.filter((row) => {
    if (!isRepeated(grid, row, header, names)) return true;
    skips.add(row, 'title');
    return false;
  });
}

/** The row of names that was asked for, or the one found; -1 for none. */
function headerOf(
  grid: Grid,
  rows: readonly number[],
  width: number,
  asked: number | undefined,
): number {
  if (asked !== undefined) return asked - 1;
  const [first = -1, ...rest] = rows;
  if (first < 0) return -1;
  return isHeader(grid, first, rest, width) ? first : -1;
}

/**
 * Finds the table in a grid, pausing between one look and the next.
 *
 * @param asked row of the names, from 1, 0 for none; `undefined` to find out
 */
export function* layoutOf(grid: Grid, asked: number | undefined): Generator<void, Layout, void> {
  const skips = new Skips();
  const filled = filledRows(grid, skips);
  yield;
  const width = widthOf(grid, filled);
  const start = asked === undefined ? undefined : asked;
  const told = filled.filter((row) => {
    if (start !== undefined ? row >= start - 1 : !isComment(grid, row, width)) return true;
    skips.add(row, start === undefined ? 'comment' : 'title');
    return false;
  });
  yield;
  const titles = asked === undefined ? titleCount(grid, told, width) : 0;
  for (const row of told.slice(0, titles)) skips.add(row, 'title');
  const table = told.slice(titles);
  const header = headerOf(grid, table, width, asked);
  const rows = dataOf(
    grid,
    header,
    header < 0 ? table : table.filter((row) => row > header),
    skips,
  );
  yield;
  withoutFoot(grid, rows, width, skips);
  return {header, rows, width, skipped: skips.list.toSorted((a, b) => a.row - b.row)};
}

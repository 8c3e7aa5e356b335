/** Rows of a grid to columns: how many there are, which of them are leftovers, and what is in them. */
import {type BuiltColumn, readTexts, uniqueNames} from '../column/column.js';
import type {TableReadingOptions} from '../format.js';
import type {Grid} from './grid.js';
import type {Layout} from './layout.js';
import type {Tell} from './tell.js';

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
export function widthOf(
  grid: Grid,
  {header, rows, width}: Layout,
  limit: number,
  tell: Tell,
): number {
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
export function placesOf(grid: Grid, {header, rows}: Layout, width: number): readonly number[] {
  const places = Array.from({length: width}, (_, column) => column);
  return places.filter((column) => {
    const isNamed = header >= 0 && grid.cell(header, column) !== '';
    return isNamed || !isEmptyColumn(grid, rows, column);
  });
}

/** The columns at some places of a grid. */
export function* buildColumns(
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

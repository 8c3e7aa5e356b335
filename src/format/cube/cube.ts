/**
 * Statistics come as a cube: dimensions, each with its categories, and a figure for every combination. A
 * table has one row for each combination, the last dimension varying fastest.
 */
import type {ReportProblem} from '../../model/problem.js';
import {type Column, type ColumnType, textAt} from '../../model/table.js';
import {type Cell, buildColumn, uniqueNames} from '../column/column.js';
import type {TableLimits} from '../format.js';

export interface CubeDimension {
  readonly name: string;
  /** What people read, one for each category. */
  readonly labels: readonly string[];
  /** What computers read; the same as the labels where there is nothing else. */
  readonly codes: readonly string[];
  readonly isTime: boolean;
  /** Categories are areas; their codes are told, too, since maps need them. */
  readonly isPlace: boolean;
}

export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  /** What the figures are, `''` when nobody says. */
  readonly valueName: string;
  readonly unit: string | undefined;
  /** The figure of a combination, counted from 0. */
  readonly valueAt: (combination: number) => Cell;
}

export interface CubeOptions {
  readonly limits: Pick<TableLimits, 'rows' | 'columns'>;
  readonly report: ReportProblem;
}

export interface CubeTable {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Combinations of all categories; may be larger than any table. */
export function sizeOf(dimensions: readonly CubeDimension[]): number {
  return dimensions.reduce((size, {labels}) => size * labels.length, 1);
}

/** How one category follows another down the rows. */
interface Course {
  readonly rows: number;
  /** Rows before the next category. */
  readonly stride: number;
  readonly count: number;
}

function spreadNumbers(numbers: Float64Array, {rows, stride, count}: Course): Float64Array {
  const all = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    all[row] = numbers[Math.floor(row / stride) % count] ?? Number.NaN;
  return all;
}

function spreadCodes(places: readonly number[], {rows, stride, count}: Course): Uint32Array {
  const all = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) all[row] = places[Math.floor(row / stride) % count] ?? 0;
  return all;
}

/** A column of the categories, of each as many rows as it has combinations. */
function spread(column: Column, course: Course): Column {
  const {values} = column;
  if (values.storage === 'numbers')
    return {
      ...column,
      values: {storage: 'numbers', numbers: spreadNumbers(values.numbers, course)},
    };
  const strings = [''];
  const places = Array.from({length: course.count}, (_, place) => {
    const text = textAt(column, place);
    return text === '' ? 0 : strings.push(text) - 1;
  });
  return {...column, values: {storage: 'codes', codes: spreadCodes(places, course), strings}};
}

function typeOf({isTime, labels}: CubeDimension): ColumnType | undefined {
  return isTime && labels.every((label) => /^\d{4}$/.test(label)) ? 'year' : undefined;
}

function hasCodes({isPlace, codes, labels}: CubeDimension): boolean {
  return isPlace && codes.some((code, place) => code !== labels[place]);
}

/** Names of all columns: dimensions, codes of areas, and the figure. */
function namesOf({dimensions, valueName}: Cube): readonly string[] {
  const names = dimensions.flatMap((dimension) =>
    hasCodes(dimension) ? [dimension.name, `${dimension.name} kod`] : [dimension.name],
  );
  return uniqueNames([...names, valueName || 'value']);
}

function dimensionColumns(
  dimension: CubeDimension,
  names: readonly string[],
  course: Course,
): Column[] {
  const [name = '', codeName] = names;
  const labels = buildColumn(name, dimension.labels, {type: typeOf(dimension)});
  if (codeName === undefined) return [spread(labels, course)];
  const codes = buildColumn(codeName, dimension.codes, {type: 'identifier'});
  return [spread(labels, course), spread(codes, course)];
}

/** Rows that there may be; tells when it is fewer than there are. */
function rowsWithin(size: number, {limits, report}: CubeOptions): number {
  if (size <= limits.rows) return size;
  const message = `${size} combinations; those after ${limits.rows} are left out`;
  report({severity: 'error', code: 'row-limit', message, subject: undefined, line: undefined});
  return limits.rows;
}

/** Writes a cube out as a table, pausing after each column. */
export function* tableOfCube(cube: Cube, options: CubeOptions): Generator<void, CubeTable, void> {
  const rows = rowsWithin(sizeOf(cube.dimensions), options);
  const names = [...namesOf(cube)];
  const columns: Column[] = [];
  let stride = sizeOf(cube.dimensions);
  for (const dimension of cube.dimensions) {
    stride /= dimension.labels.length;
    const own = names.splice(0, hasCodes(dimension) ? 2 : 1);
    const course = {rows, stride, count: dimension.labels.length};
    columns.push(...dimensionColumns(dimension, own, course));
    yield;
  }
  const cells = Array.from({length: rows}, (_, combination) => cube.valueAt(combination));
  const {report} = options;
  columns.push(buildColumn(names[0] ?? 'value', cells, {unit: cube.unit, report}));
  return {rows, columns};
}

/** Whether a dimension is made of areas, by its name. */
export function isPlaceName(name: string): boolean {
  return /region|kommun|municipality|(?:^|\s)län|county|område|area|geograf/i.test(name);
}

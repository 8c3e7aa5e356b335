/** Cells to a column: one type for all, and the storage that suits it. */
import type {Column, ColumnType} from '../../model/table.js';
import {type Cell, textOfCell} from './cell.js';
import {isPositions} from './infer.js';
import {hintsOf} from './name-hints.js';
import {dayOfSerial} from './read-day.js';
import {type BuiltColumn, type ColumnOptions, readTexts} from './read-texts.js';
import {finish, valuesOfTexts} from './store-strings.js';

const numberTypes: ReadonlySet<ColumnType> = new Set([
  'integer',
  'decimal',
  'boolean',
  'coordinate',
]);

/** One kind of JavaScript value in all cells, `mixed` when there are several, `none` when all are missing. */
function kindOf(cells: readonly Cell[]): 'string' | 'number' | 'boolean' | 'mixed' | 'none' {
  let kind: 'string' | 'number' | 'boolean' | 'none' = 'none';
  for (const cell of cells) {
    if (cell === null || cell === undefined || cell === '') continue;
    const own = cell instanceof Date ? 'string' : (typeof cell as 'string' | 'number' | 'boolean');
    if (kind === 'none') kind = own;
    else if (kind !== own) return 'mixed';
  }
  return kind;
}

function numberOf(cell: Cell): number {
  return typeof cell === 'number' && Number.isFinite(cell)
    ? cell
    : typeof cell === 'boolean'
      ? Number(cell)
      : Number.NaN;
}

function numberType(name: string, numbers: Float64Array): ColumnType {
  if (hintsOf(name).isCoordinate && isPositions(numbers)) return 'coordinate';
  return numbers.every((number) => Number.isNaN(number) || Number.isInteger(number))
    ? 'integer'
    : 'decimal';
}

/** Numbers that are codes, years or months by name are text, as they would be in a text file. */
function isBareNumbers(name: string, cells: readonly Cell[]): boolean {
  const {isIdentifier, isPhone, isTime, isYear} = hintsOf(name);
  if (!isIdentifier && !isPhone && !isTime && !isYear) return true;
  return cells.some((cell) => typeof cell === 'number' && !Number.isInteger(cell));
}

function ofNumbers(name: string, cells: readonly Cell[], options: ColumnOptions): Column {
  const numbers = Float64Array.from(cells, numberOf);
  return {
    name,
    type: options.type ?? numberType(name, numbers),
    unit: options.unit,
    values: {storage: 'numbers', numbers},
  };
}

/** Texts of a list, trimmed. */
function ofTexts(name: string, cells: readonly Cell[], options: ColumnOptions): BuiltColumn {
  const at = (row: number): string => textOfCell(cells[row]).trim();
  return finish(readTexts(name, {length: cells.length, at}, options));
}

/** Numbers that were meant as such beside texts that may be numbers in another notation. */
function ofMixed(name: string, cells: readonly Cell[], options: ColumnOptions): BuiltColumn {
  const written = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  const built = ofTexts(name, written, options);
  const {values} = built.column;
  if (values.storage !== 'numbers' || !cells.some((cell) => typeof cell === 'number'))
    return ofTexts(name, cells, options);
  const numbers = Float64Array.from(cells, (cell, row) =>
    typeof cell === 'string' ? (values.numbers[row] ?? Number.NaN) : numberOf(cell),
  );
  const type = built.column.type === 'boolean' ? 'integer' : built.column.type;
  const isWhole =
    type !== 'integer' || numbers.every((n) => Number.isNaN(n) || Number.isInteger(n));
  return {
    ...built,
    column: {
      ...built.column,
      type: isWhole ? type : 'decimal',
      values: {storage: 'numbers', numbers},
    },
  };
}

/** The type is known: nothing is found out, and texts stay as they are. */
function ofDeclared(name: string, cells: readonly Cell[], type: ColumnType, unit?: string): Column {
  if (numberTypes.has(type)) {
    const numbers = Float64Array.from(cells, (cell) =>
      typeof cell === 'string' && cell !== '' ? Number(cell) : numberOf(cell),
    );
    return {name, type, unit, values: {storage: 'numbers', numbers}};
  }
  return {name, type, unit, values: valuesOfTexts(cells.map((cell) => textOfCell(cell)))};
}

function bare(column: Column): BuiltColumn {
  return {column, decimalSign: undefined};
}

function asDays(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => (typeof cell === 'number' ? dayOfSerial(cell) : cell));
}

/** Makes a column and tells which decimal sign it uses; `buildColumn` where nobody asks. */
export function readColumn(
  name: string,
  cells: readonly Cell[],
  options: ColumnOptions = {},
): BuiltColumn {
  const {type, unit, isSerial, ...rest} = options;
  if (isSerial) return readColumn(name, asDays(cells), {...rest, type, unit});
  if (type) return bare(ofDeclared(name, cells, type, unit));
  const kind = kindOf(cells);
  if (kind === 'boolean') return bare(ofNumbers(name, cells, {type: 'boolean', unit}));
  if (kind === 'number' && isBareNumbers(name, cells)) return bare(ofNumbers(name, cells, options));
  if (kind === 'mixed') return ofMixed(name, cells, options);
  return ofTexts(name, cells, options);
}

/**
 * A column of cells, one for each row; its type is found out from all of them and from its name. Texts are
 * trimmed; `''`, `null`, `undefined` and `NaN` are missing.
 *
 * @param name unique in its table; see `uniqueNames`
 */
export function buildColumn(
  name: string,
  cells: readonly Cell[],
  options: ColumnOptions = {},
): Column {
  return readColumn(name, cells, options).column;
}

/** Cells to a column: one type for all, and the storage that suits it. */
import type {Problem, ReportProblem} from '../../model/problem.js';
import type {Column, ColumnType, ColumnValues} from '../../model/table.js';
import {type Cell, isMissingWord, textOfCell} from './cell.js';
import {type ColumnReading, inferReading, isPositions, textReading} from './infer.js';
import {hintsOf} from './name-hints.js';
import {dayOfSerial} from './read-day.js';
import type {DecimalSign} from './read-number.js';
import {type Coded, codesOf, valuesOfCodes, valuesOfTexts} from './store-strings.js';

export interface ColumnOptions {
  /** What the format itself says it is measured in. */
  readonly unit?: string | undefined;
  /** What the format itself says the values are; texts are then kept as they are written. */
  readonly type?: ColumnType | undefined;
  /** Of delimited text. */
  readonly delimiter?: string;
  /** Numbers are days since 1899-12-30. */
  readonly isSerial?: boolean;
  /** Told of cells that are not of the type of their column. */
  readonly report?: ReportProblem;
}

export interface BuiltColumn {
  readonly column: Column;
  /** Before its decimals; `undefined` when none is used. */
  readonly decimalSign: DecimalSign | undefined;
}

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

/** Different texts where cells recur, else all; without the empty ones. */
function samples(texts: readonly string[], coded: Coded | undefined): readonly string[] {
  return coded ? coded.strings.slice(1) : texts.filter((text) => text !== '');
}

function numbersOfTexts(
  texts: readonly string[],
  coded: Coded | undefined,
  {read, empty}: ColumnReading & {storage: 'numbers'},
): ColumnValues {
  const numberOfText = (text: string): number => (text === '' ? empty : read(text));
  if (!coded) return {storage: 'numbers', numbers: Float64Array.from(texts, numberOfText)};
  const known = Float64Array.from(coded.strings, numberOfText);
  const numbers = new Float64Array(texts.length);
  for (const [row, code] of coded.codes.entries()) numbers[row] = known[code] ?? Number.NaN;
  return {storage: 'numbers', numbers};
}

function valuesOf(
  texts: readonly string[],
  coded: Coded | undefined,
  reading: ColumnReading,
): ColumnValues {
  if (reading.storage === 'numbers') return numbersOfTexts(texts, coded, reading);
  if (coded) return valuesOfCodes(coded, reading.read);
  return {
    storage: 'strings',
    strings: texts.map((text) => (text === '' ? '' : reading.read(text))),
  };
}

/** Values that are not of the type of the column, and the rows they stand in. */
interface Slips {
  readonly written: readonly string[];
  readonly rows: number;
}

function slipsOf(
  written: readonly string[],
  coded: Coded | undefined,
  reading: ColumnReading,
): Slips {
  const isLost = (text: string): boolean =>
    (reading.storage === 'numbers'
      ? Number.isNaN(reading.read(text))
      : reading.read(text) === '') && !isMissingWord(text);
  const lost = written.filter((text) => isLost(text));
  if (!coded || lost.length === 0) return {written: lost, rows: lost.length};
  const places = new Set(lost.map((text) => coded.strings.indexOf(text)));
  return {
    written: lost,
    rows: coded.codes.reduce((sum, code) => sum + Number(places.has(code)), 0),
  };
}

function problemOf(name: string, type: ColumnType, {written, rows}: Slips): Problem {
  return {
    severity: 'warning',
    code: 'cell-mismatch',
    message:
      `${rows} of the values of the column "${name}" are not of its type, ${type}, ` +
      `and left empty; the first is "${written[0]?.slice(0, 80)}"`,
    subject: undefined,
    line: undefined,
  };
}

/** The type of all values; text, where too many cells would be lost to a better one. */
function readingOf(
  name: string,
  texts: readonly string[],
  coded: Coded | undefined,
  {delimiter = '', report}: ColumnOptions,
): ColumnReading {
  const written = samples(texts, coded);
  const reading = inferReading(written, {hints: hintsOf(name), delimiter});
  const slips = slipsOf(written, coded, reading);
  if (slips.rows > texts.length / 100) return textReading;
  if (slips.rows > 0) report?.(problemOf(name, reading.type, slips));
  return reading;
}

/** Texts become numbers, dates and the like where the whole column allows. */
function ofTexts(name: string, texts: readonly string[], options: ColumnOptions): BuiltColumn {
  const coded = codesOf(texts);
  const reading = readingOf(name, texts, coded, options);
  const {type, unit, decimalSign} = reading;
  const values = valuesOf(texts, coded, reading);
  return {column: {name, type, unit: options.unit ?? unit, values}, decimalSign};
}

/** Numbers that were meant as such beside texts that may be numbers in another notation. */
function ofMixed(name: string, cells: readonly Cell[], options: ColumnOptions): BuiltColumn {
  const written = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const built = ofTexts(name, written, options);
  const {values} = built.column;
  if (values.storage !== 'numbers' || !cells.some((cell) => typeof cell === 'number'))
    return ofTexts(
      name,
      cells.map((cell) => textOfCell(cell).trim()),
      options,
    );
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
  return ofTexts(
    name,
    cells.map((cell) => textOfCell(cell).trim()),
    options,
  );
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

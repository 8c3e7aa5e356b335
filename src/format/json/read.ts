/** JSON of any usual shape to a table. */
import type {Problem} from '../../model/problem.js';
import {ReadError} from '../../model/read-error.js';
import type {Column, Table} from '../../model/table.js';
import {decodeAs, decodeText} from '../../net/charset.js';
import {type Cell, TableBuilder, cleanName} from '../column/column.js';
import type {FormatReader, TablePayload, TableReadingOptions} from '../format.js';
import {parseText} from '../geojson/parse.js';
import {runPausing} from '../pausing.js';
import {cellOf, cellsOf} from './cells.js';
import {type FoundTable, findTables} from './find.js';
import {type JsonObject, type TableShape, isObject} from './shape.js';

/** Rows between two pauses. */
const stride = 1_000;

type Row = Iterable<readonly [string, Cell]>;

/** Opendatasoft's old API puts the record into `fields` and its own book-keeping beside it. */
function unwrapped(record: JsonObject): JsonObject {
  const {fields} = record;
  return isObject(fields) && 'recordid' in record ? fields : record;
}

function* rowsOfRecords(records: readonly unknown[], depth: number): Generator<Row, void, void> {
  for (const record of records) {
    if (isObject(record)) yield cellsOf(unwrapped(record), depth);
    else if (record !== null) yield [['value', cellOf(record, depth)]];
  }
}

/** Names in the first row, if all its cells can be names. */
function headerOf(rows: readonly unknown[]): readonly string[] {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0 || rows.length < 2) return [];
  const names = first.map((name: unknown) => (typeof name === 'string' ? cleanName(name) : ''));
  const isHeader = new Set(names).size === names.length && names.every((name) => name !== '');
  return isHeader ? names : [];
}

function* rowsOfLists(
  lists: readonly unknown[],
  names: readonly string[],
  depth: number,
): Generator<Row, void, void> {
  for (const list of lists) {
    const cells: readonly unknown[] = Array.isArray(list) ? list : [];
    yield cells.map((cell, place) => [names[place] || `column ${place + 1}`, cellOf(cell, depth)]);
  }
}

function* rowsOfColumns(
  columns: readonly (readonly [string, readonly unknown[]])[],
  depth: number,
): Generator<Row, void, void> {
  const length = columns[0]?.[1].length ?? 0;
  for (let row = 0; row < length; row++)
    yield columns.map(([name, cells]) => [name, cellOf(cells[row], depth)]);
}

function rowsOf(shape: TableShape, depth: number): Generator<Row, void, void> {
  if (shape.kind === 'records') return rowsOfRecords(shape.records, depth);
  if (shape.kind === 'columns') return rowsOfColumns(shape.columns, depth);
  if (shape.names.length > 0) return rowsOfLists(shape.rows, shape.names, depth);
  const names = headerOf(shape.rows);
  return rowsOfLists(names.length > 0 ? shape.rows.slice(1) : shape.rows, names, depth);
}

interface Rows {
  readonly rows: number;
  readonly columns: readonly Column[];
}

function* build(shape: TableShape, options: TableReadingOptions): Generator<void, Rows, void> {
  const builder = new TableBuilder(options);
  for (const row of rowsOf(shape, options.limits.depth)) {
    if (!builder.addRow(row)) break;
    if (builder.rows % stride === 0) yield;
  }
  const columns = yield* builder.buildColumns();
  return {rows: builder.rows, columns};
}

function refuse({address}: TablePayload, came: string): ReadError {
  return new ReadError({code: 'unreadable', came, address});
}

interface Parsed {
  readonly value: unknown;
  readonly isSequence: boolean;
  readonly charset: string;
}

function parse(payload: TablePayload, {corrections, report}: TableReadingOptions): Parsed {
  const {bytes, contentType} = payload;
  const asked = corrections.encoding ? decodeAs(bytes, corrections.encoding) : undefined;
  const {text, charset} = asked ?? decodeText(bytes, contentType);
  const problems: Problem[] = [];
  const parsed = parseText(text, (problem) => problems.push(problem));
  const [first] = problems;
  if (!parsed) {
    const line = first?.line === undefined ? '' : ` on line ${first.line}`;
    throw refuse(payload, `${first?.message ?? 'no JSON'}${line}`);
  }
  for (const problem of problems) report(problem);
  return {...parsed, charset};
}

/** The table that was asked for, or the likeliest. */
function chosen(tables: readonly FoundTable[], part: string | undefined): FoundTable | undefined {
  return tables.find(({path}) => path === part) ?? tables[0];
}

/**
 * Reads the table in a JSON document.
 *
 * @throws {ReadError} `unreadable` when it is no JSON, or holds no table
 */
export const readJsonTable: FormatReader = async (payload, options): Promise<Table> => {
  const {value, isSequence, charset} = parse(payload, options);
  const tables = findTables(value);
  const found = chosen(tables, options.corrections.part);
  if (!found) throw refuse(payload, 'JSON without a list of objects or rows');
  const {rows, columns} = await runPausing(build(found.shape, options));
  const parts = tables.map(({path}) => path).filter((path) => path !== '');
  return {
    rows,
    columns,
    reading: {
      format: isSequence ? 'ndjson' : 'json',
      encoding: charset,
      delimiter: '',
      headerRow: 0,
      decimalSign: '',
      skipped: [],
      part: found.path,
      parts,
    },
    geometry: undefined,
    problems: [],
  };
};

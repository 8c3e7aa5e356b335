import {ReadError} from '../../model/read-error.js';
import type {Geometry, Table} from '../../model/table.js';
import {type Cell, TableBuilder} from '../column/column.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {binaryReading, collecting, featureTable, reportLosses} from '../geometry/feature-table.js';
import {WkbReader} from '../wkb/wkb.js';
import {columnsOfTable, type SqlColumn} from './create-table.js';
import {readGpkgGeometry} from './gpkg-geometry.js';
import {type Layer, layersOf, recordsOf} from './layers.js';
import {SqliteFile} from './sqlite.js';
import type {SqliteValue} from './sqlite-record.js';

function unreadable(came: string, address: string): ReadError {
  return new ReadError({code: 'unreadable', came, address});
}

function open({bytes, address}: TablePayload): SqliteFile {
  try {
    return new SqliteFile(bytes);
  } catch {
    throw unreadable('an SQLite database whose header is damaged', address);
  }
}

/** Pictures and the like are no text. */
function cellOf(value: SqliteValue | undefined, {type}: SqlColumn): Cell {
  if (value === null || value === undefined || value instanceof Uint8Array) return undefined;
  if (type === 'BOOLEAN' && typeof value === 'number') return value !== 0;
  return typeof value === 'bigint' ? String(value) : value;
}

interface Features {
  readonly builder: TableBuilder;
  readonly geometries: readonly (Geometry | undefined)[];
}

function collect(
  file: SqliteFile,
  {table, geometryColumn}: Layer,
  options: TableReadingOptions,
): Features {
  const columns = columnsOfTable(table.sql);
  const attributes = columns.filter(({name}) => name !== geometryColumn);
  const builder = new TableBuilder(options);
  builder.addNames(attributes.map(({name}) => name));
  const reader = new WkbReader(options.limits);
  const geometries: (Geometry | undefined)[] = [];
  for (const record of recordsOf(file, table, columns)) {
    const cells = attributes.map(
      (column) => [column.name, cellOf(record.get(column.name), column)] as const,
    );
    if (!builder.addRow(cells)) break;
    const place = record.get(geometryColumn);
    geometries.push(place instanceof Uint8Array ? readGpkgGeometry(place, reader) : undefined);
  }
  reportLosses(reader, options.report);
  return {builder, geometries};
}

function reportDamage({damaged}: SqliteFile, {report}: TableReadingOptions): void {
  if (damaged === 0) return;
  const message = `${damaged} pages or rows of the database are damaged or missing; the others are read.`;
  report({severity: 'error', code: 'truncated', message, subject: undefined, line: undefined});
}

/**
 * Reads one table of a GeoPackage, the first with places unless another is asked for.
 *
 * @throws {ReadError} `unreadable` when the database is damaged, `empty` when it holds no table
 */
export async function readGeopackage(
  payload: TablePayload,
  given: TableReadingOptions,
): Promise<Table> {
  const {problems, options} = collecting(given);
  const file = open(payload);
  const layers = layersOf(file);
  const layer = layers.find(({table}) => table.name === options.corrections.part) ?? layers[0];
  if (!layer && file.damaged > 0)
    throw unreadable('an SQLite database that is damaged or was cut', payload.address);
  if (!layer)
    throw new ReadError({
      code: 'empty',
      came: 'an SQLite database without a table',
      address: payload.address,
    });
  const {builder, geometries} = collect(file, layer, options);
  reportDamage(file, options);
  const attributes = builder.columns();
  const parts = layers.map(({table}) => table.name);
  const reading = {format: 'geopackage', encoding: '', part: layer.table.name, parts};
  const {geometryColumn: name, declared} = layer;
  if (name === '')
    return {
      rows: builder.rows,
      columns: attributes,
      reading: binaryReading(reading),
      geometry: undefined,
      problems,
    };
  const isFormatWgs84 = false;
  return featureTable(
    {name, attributes, geometries, declared, isFormatWgs84, reading, problems},
    options,
  );
}

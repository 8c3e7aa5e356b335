/** What a GeoPackage says it holds; of another database, its tables. */
import {columnsOfTable, type SqlColumn} from './create-table.js';
import type {SqliteFile, SqliteTable} from './sqlite.js';
import type {SqliteValue} from './sqlite-record.js';

export interface Layer {
  readonly table: SqliteTable;
  /** `''` for a table without places. */
  readonly geometryColumn: string;
  /** What is said of its coordinate system: a code, a definition, or nothing. */
  readonly declared: string;
}

type SqlRecord = ReadonlyMap<string, SqliteValue>;

/** Tables that describe others, and indexes that look like tables. */
const internal =
  /^(?:sqlite_|gpkg_|rtree_|idx_|spatial_ref_sys|geometry_columns|views_|virts_|elementarygeometries)/i;

/** Rows of a table with the names of its columns. */
export function* recordsOf(
  file: SqliteFile,
  {root}: SqliteTable,
  columns: readonly SqlColumn[],
): Generator<SqlRecord> {
  for (const {id, values} of file.rows(root)) {
    const cells = columns.map(({name, isRowId}, place) => {
      const value = values[place] ?? null;
      return [name, isRowId && value === null ? id : value] as const;
    });
    yield new Map(cells);
  }
}

function recordsNamed(file: SqliteFile, tables: readonly SqliteTable[], name: string): SqlRecord[] {
  const table = tables.find((candidate) => candidate.name === name);
  return table ? [...recordsOf(file, table, columnsOfTable(table.sql))] : [];
}

function textOf(value: SqliteValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Systems 0 and -1 stand for "undefined". */
function systemsOf(records: readonly SqlRecord[]): ReadonlyMap<SqliteValue | undefined, string> {
  return new Map(
    records.map((record) => {
      const organization = textOf(record.get('organization'));
      const code = Number(record.get('organization_coordsys_id') ?? 0);
      const isKnown = organization !== '' && organization.toUpperCase() !== 'NONE' && code > 0;
      const definition = textOf(record.get('definition'));
      const said = isKnown ? `${organization.toUpperCase()}:${code}` : definition;
      return [record.get('srs_id'), said === 'undefined' ? '' : said];
    }),
  );
}

/** All tables with content, those with places first. */
export function layersOf(file: SqliteFile): Layer[] {
  const tables = file.tables();
  const systems = systemsOf(recordsNamed(file, tables, 'gpkg_spatial_ref_sys'));
  const places = new Map(
    recordsNamed(file, tables, 'gpkg_geometry_columns').map((record) => [
      textOf(record.get('table_name')),
      record,
    ]),
  );
  const contents = recordsNamed(file, tables, 'gpkg_contents');
  const tiles = new Set(
    contents
      .filter((record) => /tile|coverage/i.test(textOf(record.get('data_type'))))
      .map((record) => record.get('table_name')),
  );
  const layers = tables
    .filter(({name}) => !internal.test(name) && !tiles.has(name))
    .map((table): Layer => {
      const place = places.get(table.name);
      const geometryColumn = textOf(place?.get('column_name'));
      return {table, geometryColumn, declared: systems.get(place?.get('srs_id')) ?? ''};
    });
  const isPlaced = (layer: Layer): boolean => layer.geometryColumn !== '';
  return [...layers.filter(isPlaced), ...layers.filter((layer) => !isPlaced(layer))];
}

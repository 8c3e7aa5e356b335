import {ReadError} from '../../model/read-error.js';
import type {Column, Table} from '../../model/table.js';
import {type Cell, buildColumn, uniqueNames} from '../column/column.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {collecting, featureTable, reportLosses} from '../geometry/feature-table.js';
import {isZip, listEntries} from '../zip/entries.js';
import {unzipEntries} from '../zip/unzip.js';
import {type DbfTable, readDbf} from './dbf.js';
import {isOfLayer, layerNames, layerOf, layerStems, type ShapefileLayer} from './layers.js';
import {readShp, type ShpGeometries} from './shp.js';

interface ChosenLayer {
  readonly layer: ShapefileLayer;
  readonly parts: readonly string[];
}

function lone(bytes: Uint8Array): ChosenLayer {
  const layer = {name: '', shp: bytes, shx: undefined, dbf: undefined, prj: '', cpg: ''};
  return {layer, parts: []};
}

function chooseLayer(
  {bytes, address}: TablePayload,
  {limits, corrections, report}: TableReadingOptions,
): ChosenLayer {
  if (!isZip(bytes)) return lone(bytes);
  const stems = layerStems(listEntries(bytes).entries.map(({name}) => name));
  const parts = layerNames(stems);
  const place = Math.max(0, parts.indexOf(corrections.part ?? ''));
  const stem = stems[place] ?? '';
  const files = unzipEntries(bytes, {limits, report}, (name) => isOfLayer(name, stem));
  const layer = layerOf(parts[place] ?? '', files);
  if (!layer) {
    const came = `a shapefile whose geometries (${stem}.shp) could not be unpacked`;
    throw new ReadError({code: 'unreadable', came, address});
  }
  return {layer, parts};
}

/** Rows of attributes, and rows of geometries behind them when the attributes were cut off. */
function rowsOf(dbf: DbfTable | undefined, {geometries}: ShpGeometries): number[] {
  const rows = [...(dbf?.kept ?? [])];
  for (let row = dbf?.present ?? 0; row < geometries.length; row++) rows.push(row);
  return rows;
}

function padded(cells: readonly Cell[], rows: number): Cell[] {
  return Array.from({length: rows}, (_, row) => cells[row]);
}

function columnsOf(
  dbf: DbfTable | undefined,
  rows: number,
  {report}: TableReadingOptions,
): Column[] {
  const names = uniqueNames(dbf?.names ?? []);
  return (dbf?.columns ?? []).map((cells, place) =>
    buildColumn(names[place] ?? '', padded(cells, rows), {report}),
  );
}

function reportDifferences(
  dbf: DbfTable | undefined,
  shp: ShpGeometries,
  {limits, report}: TableReadingOptions,
): void {
  const tell = (code: string, message: string): void =>
    report({severity: 'error', code, message, subject: undefined, line: undefined});
  const promised = dbf?.promised ?? 0;
  if (promised > limits.rows)
    tell(
      'row-limit',
      `${promised} rows, more than the ${limits.rows} allowed; the rest is left out.`,
    );
  else if (dbf && dbf.present < promised)
    tell('truncated', `The table promises ${promised} rows and ends after ${dbf.present}.`);
  if (!dbf)
    tell(
      'attributes-missing',
      'There is no sound .dbf file: only places are known, nothing of them.',
    );
  else if (dbf.present !== shp.geometries.length)
    tell(
      'feature-mismatch',
      `${shp.geometries.length} geometries for ${dbf.present} rows of attributes; ` +
        'they are put together in the order in which they come.',
    );
}

/**
 * Reads a shapefile: geometries, attributes, encoding, coordinate system.
 *
 * @throws {ReadError} `unreadable`, when there are no geometries
 */
export async function readShapefile(
  payload: TablePayload,
  given: TableReadingOptions,
): Promise<Table> {
  const {problems, options} = collecting(given);
  const {limits, corrections} = options;
  const {layer, parts} = chooseLayer(payload, options);
  const shp = readShp(layer.shp, layer.shx, limits);
  const {rows: rowLimit, columns: columnLimit} = limits;
  const dbf =
    layer.dbf &&
    readDbf(layer.dbf, {
      rows: rowLimit,
      columns: columnLimit,
      correction: corrections.encoding ?? '',
      codePageFile: layer.cpg,
    });
  reportDifferences(dbf, shp, options);
  reportLosses(shp, options.report);
  const rows = rowsOf(dbf, shp);
  return featureTable(
    {
      attributes: columnsOf(dbf, rows.length, options),
      geometries: rows.map((row) => shp.geometries[row]),
      declared: layer.prj,
      isFormatWgs84: false,
      reading: {format: 'shapefile', encoding: dbf?.encoding ?? '', part: layer.name, parts},
      problems,
    },
    options,
  );
}

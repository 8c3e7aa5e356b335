import type {ReportProblem} from '../../model/problem.js';
import type {Column, Table} from '../../model/table.js';
import {buildColumn, uniqueNames} from '../column/column.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {binaryReading, collecting, featureTable, reportLosses} from '../geometry/feature-table.js';
import {type GeoColumn, type GeoMetadata, geoMetadataOf} from './geo-metadata.js';
import {GeometryValues} from './geometry-values.js';
import {cellOfParquet} from './parquet-cell.js';
import {openParquet, type ParquetColumn, type ParquetFile} from './parquet-file.js';

const reading = {format: 'parquet', encoding: '', part: '', parts: []} as const;

function tell(report: ReportProblem, code: string, message: string): void {
  report({severity: 'error', code, message, subject: undefined, line: undefined});
}

/** Values of a column; a damaged one is reported and left out, the others stay. */
async function valuesOf(
  file: ParquetFile,
  name: string,
  report: ReportProblem,
): Promise<unknown[] | undefined> {
  try {
    return await file.readColumn(name);
  } catch {
    tell(
      report,
      'column-unreadable',
      `The column "${name}" is damaged or packed in a way not read.`,
    );
    return undefined;
  }
}

function attributeColumns(
  {columns}: ParquetFile,
  {primary, boxes}: GeoMetadata,
  {limits, report}: TableReadingOptions,
): readonly ParquetColumn[] {
  const attributes = columns.filter(({name}) => name !== primary && !boxes.has(name));
  if (attributes.length > limits.columns)
    tell(report, 'column-limit', `More than ${limits.columns} columns; the rest is left out.`);
  return attributes.slice(0, limits.columns);
}

async function attributesOf(
  file: ParquetFile,
  geo: GeoMetadata,
  options: TableReadingOptions,
): Promise<Column[]> {
  const {report} = options;
  const columns = attributeColumns(file, geo, options);
  const names = uniqueNames(columns.map(({name}) => name));
  const built: Column[] = [];
  for (const [place, {name, element}] of columns.entries()) {
    const values = await valuesOf(file, name, report);
    const cells = values?.map((value) => cellOfParquet(value, element));
    if (cells) built.push(buildColumn(names[place] ?? name, cells, {report}));
  }
  return built;
}

function reportLimits({rows, promised}: ParquetFile, {report}: TableReadingOptions): void {
  if (rows < promised)
    tell(report, 'row-limit', `${promised} rows, of which the limits allow ${rows}.`);
}

/** Databases write geometries without saying so under such names. */
const likelyNames: ReadonlySet<string> = new Set(['geometry', 'geom', 'wkb_geometry', 'the_geom']);

/** What the file says of its geometries, or a column of bytes under a name that only geometries have. */
function geoOf(file: ParquetFile): GeoMetadata {
  const said = geoMetadataOf(file.note('geo'));
  const exists = file.columns.some(({name}) => name === said.primary);
  if (exists) return said;
  const likely = file.columns.find(
    ({name, element: {type, converted_type: converted, logical_type: logical}}) =>
      logical?.type === 'GEOMETRY' ||
      logical?.type === 'GEOGRAPHY' ||
      (likelyNames.has(name.toLowerCase()) && type === 'BYTE_ARRAY' && !converted && !logical),
  );
  if (!likely) return {...said, primary: ''};
  const {logical_type: logical} = likely.element;
  const crs = logical && 'crs' in logical ? logical.crs : undefined;
  const column: GeoColumn = {encoding: 'WKB', crs};
  return {primary: likely.name, columns: new Map([[likely.name, column]]), boxes: said.boxes};
}

/**
 * Reads Parquet, and geometries where GeoParquet or the type of a column says that there are any.
 *
 * @throws {ReadError} `unreadable`, when the end of the file is damaged or missing
 */
export async function readParquet(
  {bytes, address}: TablePayload,
  given: TableReadingOptions,
): Promise<Table> {
  const {problems, options} = collecting(given);
  const file = await openParquet(bytes, address, options.limits);
  reportLimits(file, options);
  const geo = geoOf(file);
  const attributes = await attributesOf(file, geo, options);
  const geoColumn = geo.columns.get(geo.primary);
  const values = geoColumn && (await valuesOf(file, geo.primary, options.report));
  if (!values) {
    const {rows} = file;
    return {
      rows,
      columns: attributes,
      reading: binaryReading(reading),
      geometry: undefined,
      problems,
    };
  }
  const reader = new GeometryValues(geoColumn.encoding, options.limits);
  const geometries = values.map((value) => reader.read(value));
  reportLosses(reader, options.report);
  const {crs} = geoColumn;
  return featureTable(
    {
      name: geo.primary,
      attributes,
      geometries,
      declared: crs,
      isFormatWgs84: crs === undefined,
      reading,
      problems,
    },
    options,
  );
}

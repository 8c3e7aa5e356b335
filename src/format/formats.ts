/** The list of table formats: one more is one folder and one line here. */
import type {Problem, ReportProblem} from '../model/problem.js';
import {ReadError} from '../model/read-error.js';
import type {Table} from '../model/table.js';
import {archive} from './archive/archive.js';
import {csv} from './csv/csv.js';
import type {FormatRecognition, TableFormat, TablePayload, TableReadingOptions} from './format.js';
import {flatgeobuf} from './flatgeobuf/flatgeobuf.js';
import {geojson} from './geojson/geojson.js';
import {geopackage} from './geopackage/geopackage.js';
import {glanceAt} from './glance.js';
import {gml} from './gml/gml.js';
import {gpx} from './gpx/gpx.js';
import {kml} from './kml/kml.js';
import {jsonStat} from './json-stat/json-stat.js';
import {json} from './json/json.js';
import {parquet} from './parquet/parquet.js';
import {px} from './px/px.js';
import {shapefile} from './shapefile/shapefile.js';
import {spreadsheet} from './spreadsheet/spreadsheet.js';

/** Asked in this order; the more particular first, and delimited text, which is hardest to tell, last. */
export const tableFormats: readonly TableFormat[] = [
  parquet,
  flatgeobuf,
  geopackage,
  spreadsheet,
  shapefile,
  kml,
  archive, // after all formats that are ZIP files themselves
  gpx,
  gml,
  geojson, // before json, which reads records of any kind
  jsonStat,
  px,
  json,
  csv,
];

/** Every name that a format may be given. */
export function tableFormatNames(): readonly string[] {
  return tableFormats.flatMap(({formats}) => formats);
}

/** What a file is, by its content; `undefined` when it is no table that is read here. */
export function recognizeTable(payload: TablePayload): FormatRecognition | undefined {
  const glance = glanceAt(payload);
  for (const format of tableFormats) {
    const recognition = format.recognize(glance);
    if (recognition) return recognition;
  }
  return undefined;
}

/** Problems that are kept; a file may have one in every cell. */
const mostProblems = 1_000;

/** Keeps problems besides passing them on. */
function keeping(problems: Problem[], report: ReportProblem): ReportProblem {
  return (problem) => {
    if (problems.length < mostProblems) problems.push(problem);
    report(problem);
  };
}

function formatOf(payload: TablePayload, type: string): string {
  const {address} = payload;
  if (type === '') {
    const found = recognizeTable(payload)?.format;
    if (found) return found;
    throw new ReadError({code: 'unknown-format', came: 'no table in any known format', address});
  }
  if (tableFormatNames().includes(type)) return type;
  const came = `type "${type}"; known are ${tableFormatNames().join(', ')}`;
  throw new ReadError({code: 'unknown-type', came, address});
}

/** Finds the places in a table of a format that knows of none. */
async function withPlaces(table: Table, options: TableReadingOptions): Promise<Table> {
  if (table.geometry || table.rows === 0) return table;
  const {geometryOfTable} = await import('../geo/geo.js');
  const {limits, corrections, report} = options;
  const correction = corrections.crs ?? '';
  return {
    ...table,
    ...geometryOfTable(table.columns, {declared: undefined, correction, limits, report}),
  };
}

/**
 * Reads a file into a table.
 *
 * @param type name of a format, `''` to find out by the content
 * @throws {ReadError} when it is no table, or nothing of it could be kept
 */
export async function readTable(
  payload: TablePayload,
  options: TableReadingOptions,
  type = '',
): Promise<Table> {
  const name = formatOf(payload, type);
  const read = await tableFormats.find(({formats}) => formats.includes(name))?.load(name);
  if (!read) throw new TypeError(`no reader for ${name}`);
  const problems: Problem[] = [];
  const keepingOptions = {...options, report: keeping(problems, options.report)};
  const table = await withPlaces(await read(payload, keepingOptions), keepingOptions);
  return {...table, problems: [...new Set([...table.problems, ...problems])]};
}

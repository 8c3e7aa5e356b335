/** GeoJSON, TopoJSON and the JSON of ArcGIS → a table of features. */
import {ReadError} from '../../model/read-error.js';
import type {Table} from '../../model/table.js';
import {decodeText} from '../../net/charset.js';
import {FeatureRows} from '../feature/feature-rows.js';
import {isObject} from '../feature/json-cells.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {runPausing} from '../pausing.js';
import {type FeatureSource, featureSource} from './feature-source.js';
import {parseText} from './parse.js';

/** Features between two pauses. */
const featuresAtOnce = 1_000;

/** ArcGIS answers `{error: {code, message}}` and says that all is well. */
function errorOf(value: unknown): string | undefined {
  const error = isObject(value) ? value['error'] : undefined;
  if (!isObject(error)) return undefined;
  const {code, message} = error;
  return `an error of the service: ${String(code).slice(0, 20)} ${String(message).slice(0, 200)}`;
}

function* addFeatures(
  {features, rowOf}: FeatureSource,
  rows: FeatureRows,
): Generator<void, void, void> {
  let strange = 0;
  for (const [place, feature] of features.entries()) {
    const row = rowOf(feature);
    if (!row) strange++;
    else if (!rows.add(row)) break;
    if (place % featuresAtOnce === featuresAtOnce - 1) yield;
  }
  if (strange > 0)
    tell(rows, 'error', 'feature-invalid', `${strange} items are no features; left out`);
}

function tell(
  {options}: FeatureRows,
  severity: 'error' | 'information',
  code: string,
  message: string,
): void {
  options.report({severity, code, message, subject: undefined, line: undefined});
}

function reportMore(source: FeatureSource, rows: FeatureRows): void {
  const message = `The answer holds ${rows.count} features of more; the others are on further pages`;
  if (source.hasMore) tell(rows, 'information', 'more-pages', message);
}

/**
 * Reads features in JSON of any kind, whichever it was taken for.
 *
 * @throws {ReadError} `unreadable`, when there is nothing to be had; `not-data`, when a service tells of an error
 */
export async function readGeoJson(
  payload: TablePayload,
  options: TableReadingOptions,
): Promise<Table> {
  const {address} = payload;
  const rows = new FeatureRows(options);
  const {text, charset} = decodeText(payload.bytes, payload.contentType);
  const parsed = parseText(text, rows.options.report);
  const error = errorOf(parsed?.value);
  if (error) throw new ReadError({code: 'not-data', came: error, address});
  const source = parsed && featureSource(parsed.value, rows);
  if (!source) throw new ReadError({code: 'unreadable', came: 'JSON without features', address});
  await runPausing(addFeatures(source, rows));
  reportMore(source, rows);
  const {declared, part, parts} = source;
  const format = parsed.isSequence ? 'geojson-seq' : source.format;
  const reading = {format, encoding: charset, part, parts};
  return rows.finish({declared, isFormatWgs84: source.format !== 'esri-json', reading});
}

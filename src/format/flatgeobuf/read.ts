import {ByteBuffer} from 'flatbuffers';
import {Feature} from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import {fromByteBuffer, type HeaderMeta} from 'flatgeobuf/lib/mjs/header-meta.js';
import {ReadError} from '../../model/read-error.js';
import type {Geometry, Table} from '../../model/table.js';
import {type Cell, TableBuilder} from '../column/column.js';
import type {TablePayload, TableReadingOptions} from '../format.js';
import {collecting, featureTable, reportLosses} from '../geometry/feature-table.js';
import {FgbGeometryReader} from './fgb-geometry.js';
import {readProperties} from './fgb-properties.js';

const magicSize = 8;
const sizePrefix = 4;
const version = 3;

/** Bytes of a node of the search tree: four doubles and a place. */
const nodeSize = 40;

function unreadable(came: string, address: string): ReadError {
  return new ReadError({code: 'unreadable', came, address});
}

function headerOf(bytes: Uint8Array, address: string): {header: HeaderMeta; end: number} {
  const found = bytes[3] ?? 0;
  if (found !== version)
    throw unreadable(`FlatGeobuf of version ${found}; only version ${version} is read`, address);
  try {
    const buffer = new ByteBuffer(bytes);
    const end = magicSize + sizePrefix + buffer.readUint32(magicSize);
    if (end > bytes.length) throw new RangeError('the header goes on beyond the end');
    buffer.setPosition(magicSize);
    return {header: fromByteBuffer(buffer), end};
  } catch {
    throw unreadable('FlatGeobuf whose header is damaged or cut', address);
  }
}

/** The search tree stands before the features, each level a fraction of the one below. */
function treeSize({featuresCount, indexNodeSize}: HeaderMeta): number {
  if (indexNodeSize === 0 || featuresCount === 0) return 0;
  const fanOut = Math.max(2, indexNodeSize);
  let [level, nodes] = [featuresCount, featuresCount];
  do {
    level = Math.ceil(level / fanOut);
    nodes += level;
  } while (level > 1);
  return nodes * nodeSize;
}

/** One feature after the other, as long as they are whole. */
function* featuresOf(bytes: Uint8Array, from: number): Generator<Feature> {
  const buffer = new ByteBuffer(bytes);
  for (let at = from; at + sizePrefix < bytes.length;) {
    const end = at + sizePrefix + buffer.readUint32(at);
    if (end > bytes.length || end <= at + sizePrefix) return;
    buffer.setPosition(at);
    yield Feature.getSizePrefixedRootAsFeature(buffer);
    at = end;
  }
}

/** Collects rows; what is damaged in a feature is left out, the feature stays. */
class FeatureCollector {
  readonly geometries: (Geometry | undefined)[] = [];
  readonly reader: FgbGeometryReader;
  readonly builder: TableBuilder;
  damaged = 0;
  readonly #header: HeaderMeta;

  constructor(header: HeaderMeta, options: TableReadingOptions) {
    this.#header = header;
    this.reader = new FgbGeometryReader(options.limits);
    this.builder = new TableBuilder(options);
    this.builder.addNames((header.columns ?? []).map(({name}) => name));
  }

  /** `false` when there are as many rows as there may be. */
  add(feature: Feature): boolean {
    if (!this.builder.addRow(this.#cells(feature))) return false;
    this.geometries.push(this.#geometry(feature));
    return true;
  }

  #cells(feature: Feature): Iterable<readonly [string, Cell]> {
    try {
      const bytes = feature.propertiesArray();
      return bytes ? readProperties(bytes, this.#header.columns ?? []) : [];
    } catch {
      this.damaged++;
      return [];
    }
  }

  #geometry(feature: Feature): Geometry | undefined {
    try {
      const geometry = feature.geometry();
      return geometry ? this.reader.read(geometry, this.#header.geometryType) : undefined;
    } catch {
      this.reader.unreadable++;
      return undefined;
    }
  }
}

/** A code of an authority, or the definition, or nothing. */
function declaredBy({crs}: HeaderMeta): string {
  if (!crs) return '';
  if (crs.code > 0) return `${crs.org ?? 'EPSG'}:${crs.code}`;
  return crs.code_string ?? crs.wkt ?? crs.name ?? '';
}

function collect(
  {bytes, address}: TablePayload,
  header: HeaderMeta,
  end: number,
  options: TableReadingOptions,
): FeatureCollector {
  const collector = new FeatureCollector(header, options);
  for (const feature of featuresOf(bytes, end + treeSize(header))) {
    if (!collector.add(feature)) return collector;
  }
  reportEnd(collector, header, options);
  if (collector.geometries.length === 0 && header.featuresCount > 0)
    throw unreadable('FlatGeobuf that was cut before its first feature', address);
  return collector;
}

function reportEnd(
  {geometries: {length: count}, damaged}: FeatureCollector,
  {featuresCount}: HeaderMeta,
  {report}: TableReadingOptions,
): void {
  const tell = (code: string, message: string): void =>
    report({severity: 'error', code, message, subject: undefined, line: undefined});
  if (count < featuresCount)
    tell('truncated', `The file promises ${featuresCount} features and ends after ${count}.`);
  if (damaged > 0) tell('feature-damaged', `The properties of ${damaged} features are damaged.`);
}

/**
 * Reads FlatGeobuf of version 3.
 *
 * @throws {ReadError} `unreadable`, for other versions and without a sound header
 */
export async function readFlatgeobuf(
  payload: TablePayload,
  given: TableReadingOptions,
): Promise<Table> {
  const {problems, options} = collecting(given);
  const {header, end} = headerOf(payload.bytes, payload.address);
  const {builder, geometries, reader} = collect(payload, header, end, options);
  reportLosses(reader, options.report);
  return featureTable(
    {
      attributes: builder.columns(),
      geometries,
      declared: declaredBy(header),
      isFormatWgs84: false,
      reading: {format: 'flatgeobuf', encoding: '', part: header.title ?? '', parts: []},
      problems,
    },
    options,
  );
}

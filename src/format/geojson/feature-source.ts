/** What a JSON document with places in it is, and where in it the features are. */
import {type GeometryReading, isGeometryType} from '../../geo/geometry-reader.js';
import type {Cell} from '../column/column.js';
import type {FeatureRow, FeatureRows} from '../feature/feature-rows.js';
import {isObject, jsonCells} from '../feature/json-cells.js';
import {esriCells, esriGeometry, fieldsOf} from './esri.js';
import {Topology} from './topology.js';

type Members = Readonly<Record<string, unknown>>;

export type GeoJsonFormat = 'geojson' | 'geojson-seq' | 'topojson' | 'esri-json';

export interface FeatureSource {
  readonly format: GeoJsonFormat;
  readonly features: readonly unknown[];
  /** `undefined` for what is no feature. */
  readonly rowOf: (feature: unknown) => FeatureRow | undefined;
  readonly declared: unknown;
  readonly part: string;
  readonly parts: readonly string[];
  /** Whether the answer says that there are more features than it holds. */
  readonly hasMore: boolean;
}

const whole = {part: '', parts: [], hasMore: false} as const;

function idOf(id: unknown): Cell {
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A feature, or a geometry that stands for one. */
function geoJsonRow(rows: FeatureRows): FeatureSource['rowOf'] {
  const {geometries, options} = rows;
  return (feature) => {
    if (!isObject(feature)) return undefined;
    const {type, id, properties} = feature;
    if (type !== 'Feature' && !('geometry' in feature) && !isObject(properties))
      return isGeometryType(type)
        ? {id: undefined, cells: [], geometry: geometries.read(feature)}
        : undefined;
    const cells = isObject(properties) ? jsonCells(properties, options.limits.depth) : [];
    return {id: idOf(id), cells, geometry: geometries.read(feature['geometry'])};
  };
}

function hasNextLink(links: unknown): boolean {
  return (listOf(links) ?? []).some((link) => isObject(link) && link['rel'] === 'next');
}

/** OGC API Features: a link to the next page, or figures; WFS: `totalFeatures`; ArcGIS: its limit of transfer. */
function hasMore(collection: Members, count: number): boolean {
  const {links, numberMatched, totalFeatures, exceededTransferLimit, properties} = collection;
  const total = numberMatched ?? totalFeatures;
  const isLimited =
    exceededTransferLimit === true ||
    (isObject(properties) && properties['exceededTransferLimit'] === true);
  return isLimited || hasNextLink(links) || (typeof total === 'number' && total > count);
}

function geoJsonSource(
  root: unknown,
  features: readonly unknown[],
  rows: FeatureRows,
): FeatureSource {
  const members: Members = isObject(root) ? root : {};
  const declared = members['crs'] ?? members['coordRefSys'];
  const more = hasMore(members, features.length);
  return {...whole, format: 'geojson', features, rowOf: geoJsonRow(rows), declared, hasMore: more};
}

function esriSource(
  layer: Members,
  features: readonly unknown[],
  rows: FeatureRows,
): FeatureSource {
  const fields = fieldsOf(layer['fields']);
  const rowOf: FeatureSource['rowOf'] = (feature) => {
    if (!isObject(feature)) return undefined;
    const {attributes, geometry} = feature;
    const cells = isObject(attributes)
      ? esriCells(attributes, fields, rows.options.limits.depth)
      : [];
    return {id: undefined, cells, geometry: esriGeometry(geometry, rows.geometries)};
  };
  const declared = layer['spatialReference'] ?? firstReference(features);
  return {
    ...whole,
    format: 'esri-json',
    features,
    rowOf,
    declared,
    hasMore: hasMore(layer, features.length),
  };
}

function firstReference(features: readonly unknown[]): unknown {
  const [first] = features;
  const geometry = isObject(first) ? first['geometry'] : undefined;
  return isObject(geometry) ? geometry['spatialReference'] : undefined;
}

/** The part that was asked for, else the first. */
function choose(parts: readonly string[], wanted: string | undefined): number {
  return Math.max(0, parts.indexOf(wanted ?? ''));
}

function topologySource(root: Members, rows: FeatureRows): FeatureSource {
  const objects = isObject(root['objects']) ? root['objects'] : {};
  const parts = Object.keys(objects);
  const part = parts[choose(parts, rows.options.corrections.part)] ?? '';
  const object: unknown = objects[part];
  const topology = new Topology(root, rows.geometries, rows.options.limits);
  const features = isObject(object) ? (listOf(object['geometries']) ?? [object]) : [];
  const rowOf = topologyRow(topology, rows.options.limits.depth);
  const declared = root['crs'];
  return {...whole, format: 'topojson', features, rowOf, declared, part, parts: several(parts)};
}

function several(parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? parts : [];
}

function topologyRow(topology: Topology, limit: number): FeatureSource['rowOf'] {
  return (feature) => {
    if (!isObject(feature)) return undefined;
    const {id, properties} = feature;
    const cells = isObject(properties) ? jsonCells(properties, limit) : [];
    const geometry: GeometryReading = topology.read(feature);
    return {id: idOf(id), cells, geometry};
  };
}

function nameOfLayer(layer: unknown, place: number): string {
  const definition = isObject(layer) ? layer['layerDefinition'] : undefined;
  const name = isObject(definition) ? definition['name'] : undefined;
  return typeof name === 'string' && name !== '' ? name : `layer ${place + 1}`;
}

/** A feature collection as web maps of ArcGIS carry it: layers of features, their fields beside them. */
function layersSource(layers: readonly unknown[], rows: FeatureRows): FeatureSource | undefined {
  const parts = layers.map((layer, place) => nameOfLayer(layer, place));
  const place = choose(parts, rows.options.corrections.part);
  const layer = layers[place];
  const set = isObject(layer) ? layer['featureSet'] : undefined;
  const features = isObject(set) ? listOf(set['features']) : undefined;
  if (!isObject(layer) || !isObject(set) || !features) return undefined;
  const definition = isObject(layer['layerDefinition']) ? layer['layerDefinition'] : {};
  const source = esriSource({...definition, ...set}, features, rows);
  return {...source, part: parts[place] ?? '', parts: several(parts)};
}

function isEsri(root: Members, features: readonly unknown[]): boolean {
  if (root['type'] === 'FeatureCollection') return false;
  const [first] = features;
  if (isObject(first)) return isObject(first['attributes']) && !('properties' in first);
  return 'geometryType' in root || 'spatialReference' in root || 'objectIdFieldName' in root;
}

/** `undefined` for JSON without places. Formats are told apart by their members, not by what they are called. */
export function featureSource(root: unknown, rows: FeatureRows): FeatureSource | undefined {
  if (Array.isArray(root)) return geoJsonSource(undefined, root, rows);
  if (!isObject(root)) return undefined;
  if (root['type'] === 'Topology') return topologySource(root, rows);
  const features = listOf(root['features']);
  if (features) return (isEsri(root, features) ? esriSource : geoJsonSource)(root, features, rows);
  const layers = listOf(root['layers']);
  if (layers) return layersSource(layers, rows);
  const isOne = root['type'] === 'Feature' || isGeometryType(root['type']);
  return isOne ? geoJsonSource(root, [root], rows) : undefined;
}

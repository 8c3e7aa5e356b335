/** Features as ArcGIS writes them: attributes, and geometries of rings, paths and points. */
import type {GeometryReader, GeometryReading} from '../../geo/geometry-reader.js';
import type {Cell} from '../column/column.js';
import {isObject, jsonCells} from '../feature/json-cells.js';
import {polygonsOf} from '../shapefile/rings.js';

type Members = Readonly<Record<string, unknown>>;

/** What the fields of a layer say of their values. */
interface EsriField {
  readonly isDate: boolean;
  /** Words for codes. */
  readonly names: ReadonlyMap<unknown, string>;
}

function namesOf(domain: unknown): ReadonlyMap<unknown, string> {
  const coded = isObject(domain) ? domain['codedValues'] : undefined;
  const values: readonly unknown[] = Array.isArray(coded) ? coded : [];
  return new Map(
    values.flatMap((value): [unknown, string][] =>
      isObject(value) && typeof value['name'] === 'string' ? [[value['code'], value['name']]] : [],
    ),
  );
}

/** The fields of a layer, by name. */
export function fieldsOf(written: unknown): ReadonlyMap<string, EsriField> {
  const fields: readonly unknown[] = Array.isArray(written) ? written : [];
  return new Map(
    fields.flatMap((field): [string, EsriField][] => {
      if (!isObject(field) || typeof field['name'] !== 'string') return [];
      const isDate = field['type'] === 'esriFieldTypeDate';
      return [[field['name'], {isDate, names: namesOf(field['domain'])}]];
    }),
  );
}

/** Dates are milliseconds since 1970 in UTC; ten thousand years on either side of it are dates. */
function dateOf(value: unknown): Cell {
  if (typeof value !== 'number' || Math.abs(value) > 250_000_000_000_000) return undefined;
  const iso = new Date(value).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}

/** Attributes in the order of the fields, which every feature keeps. */
export function* esriCells(
  attributes: Members,
  fields: ReadonlyMap<string, EsriField>,
  limit: number,
): Generator<readonly [string, Cell], void, void> {
  for (const [name, cell] of jsonCells(attributes, limit)) {
    const field = fields.get(name);
    yield [name, field?.isDate ? dateOf(cell) : (field?.names.get(cell) ?? cell)];
  }
}

function isListOfLists(value: unknown): value is readonly (readonly (readonly number[])[])[] {
  return Array.isArray(value) && value.every((list) => Array.isArray(list));
}

function polygonOf(rings: unknown, reader: GeometryReader): GeometryReading {
  if (!isListOfLists(rings)) return 'bad';
  const checked = reader.read({type: 'Polygon', coordinates: rings});
  if (typeof checked === 'string') return checked;
  const polygons = polygonsOf(rings);
  const [only] = polygons;
  return polygons.length === 1 && only
    ? {type: 'Polygon', coordinates: only}
    : {type: 'MultiPolygon', coordinates: polygons};
}

function linesOf(paths: unknown, reader: GeometryReader): GeometryReading {
  if (!isListOfLists(paths)) return 'bad';
  const coordinates = paths.length === 1 ? paths[0] : paths;
  return reader.read({type: paths.length === 1 ? 'LineString' : 'MultiLineString', coordinates});
}

function pointOf({x, y, z}: Members, reader: GeometryReader): GeometryReading {
  // ArcGIS writes "NaN" for an empty point.
  if (x === null || x === 'NaN' || y === null || y === 'NaN') return 'none';
  return reader.read({type: 'Point', coordinates: typeof z === 'number' ? [x, y, z] : [x, y]});
}

/** Rings that run clockwise are outer ones, as in shapefiles. Curves are not read. */
export function esriGeometry(value: unknown, reader: GeometryReader): GeometryReading {
  if (!isObject(value)) return value === null || value === undefined ? 'none' : 'bad';
  if ('rings' in value) return polygonOf(value['rings'], reader);
  if ('paths' in value) return linesOf(value['paths'], reader);
  if ('points' in value) return reader.read({type: 'MultiPoint', coordinates: value['points']});
  return 'x' in value ? pointOf(value, reader) : 'bad';
}

/** Values of a geometry column to geometries: WKB, or the lists of numbers of GeoParquet 1.1. */
import type {Geometry, GeometryPosition} from '../../model/table.js';
import {type GeometryLimits, WkbReader} from '../wkb/wkb.js';

/** Lists around the positions of each encoding. */
const nestings = new Map<string, {readonly type: Geometry['type']; readonly nesting: number}>([
  ['point', {type: 'Point', nesting: 0}],
  ['linestring', {type: 'LineString', nesting: 1}],
  ['multipoint', {type: 'MultiPoint', nesting: 1}],
  ['polygon', {type: 'Polygon', nesting: 2}],
  ['multilinestring', {type: 'MultiLineString', nesting: 2}],
  ['multipolygon', {type: 'MultiPolygon', nesting: 3}],
]);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Reads geometries of one column and counts what is lost. */
export class GeometryValues {
  unreadable = 0;
  tooMany = 0;
  readonly #encoding: string;
  readonly #wkb: WkbReader;
  #vertices: number;

  constructor(encoding: string, limits: GeometryLimits) {
    this.#encoding = encoding.toLowerCase();
    this.#wkb = new WkbReader(limits);
    this.#vertices = limits.vertices;
  }

  /** `undefined` for what is missing, empty or lost. */
  read(value: unknown): Geometry | undefined {
    if (value instanceof Uint8Array) return this.#ofBytes(value);
    if (value === null || value === undefined) return undefined;
    const shape = nestings.get(this.#encoding);
    const coordinates = shape && this.#positions(value, shape.nesting);
    if (this.#vertices < 0) this.tooMany++;
    else if (shape && coordinates) return {type: shape.type, coordinates} as Geometry;
    else this.unreadable++;
    return undefined;
  }

  #ofBytes(bytes: Uint8Array): Geometry | undefined {
    const geometry = this.#wkb.read(bytes);
    this.unreadable = this.#wkb.unreadable;
    this.tooMany = this.#wkb.tooMany;
    return geometry;
  }

  /** At most three lists deep. */
  #positions(value: unknown, nesting: number): unknown {
    if (nesting === 0) return this.#position(value);
    if (!Array.isArray(value)) return undefined;
    const inner = value.map((member: unknown) => this.#positions(member, nesting - 1));
    return inner.includes(undefined) ? undefined : inner;
  }

  #position(value: unknown): GeometryPosition | undefined {
    if (!isObject(value) || --this.#vertices < 0) return undefined;
    const {x, y, z} = value;
    if (typeof x !== 'number' || typeof y !== 'number') return undefined;
    return typeof z === 'number' ? [x, y, z] : [x, y];
  }
}

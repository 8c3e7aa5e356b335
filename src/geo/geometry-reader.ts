/** What should be a GeoJSON geometry, checked to the last number; nothing is copied that is right. */
import type {Geometry} from '../model/table.js';

export interface GeometryLimits {
  /** Positions of all geometries together. */
  readonly vertices: number;
  /** Collections inside one another. */
  readonly depth: number;
}

/** `none`: null, or without any position; `bad`: not what the standard says; `too-many`: beyond the limit. */
export type GeometryReading = Geometry | 'none' | 'bad' | 'too-many';

/** Lists around the positions of each type. */
const nestings: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** Whether `type` is one of the seven of GeoJSON. */
export function isGeometryType(type: unknown): type is Geometry['type'] {
  return nestings.has(type) || type === 'GeometryCollection';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Numbers written in quotation marks, made numbers; `nesting` lists deep and no deeper. */
function withoutQuotes(value: unknown, nesting: number): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : Number(value);
  if (!Array.isArray(value) || nesting < 0) return value;
  return value.map((inner: unknown) => withoutQuotes(inner, nesting - 1));
}

/** Counts the positions of all geometries it reads; see RFC 7946, section 3.1. */
export class GeometryReader {
  /** Whether any numbers were written as text, and read all the same. */
  hadQuotes = false;
  readonly #limits: GeometryLimits;
  #positions = 0;

  constructor(limits: GeometryLimits) {
    this.#limits = limits;
  }

  read(value: unknown): GeometryReading {
    const before = this.#positions;
    const isRight = this.#check(value, 0);
    const count = this.#positions - before;
    if (this.#positions > this.#limits.vertices) return 'too-many';
    if (isRight) return count === 0 ? 'none' : value;
    this.#positions = before;
    if (value === null || value === undefined || this.#isEmpty(value)) return 'none';
    return this.#readQuoted(value);
  }

  #isEmpty(value: unknown): boolean {
    if (!isObject(value)) return false;
    const {coordinates} = value;
    return nestings.has(value['type']) && Array.isArray(coordinates) && coordinates.length === 0;
  }

  #readQuoted(value: unknown): GeometryReading {
    if (!isObject(value) || !nestings.has(value['type'])) return 'bad';
    const {type, coordinates} = value;
    const mended = {type, coordinates: withoutQuotes(coordinates, 4)};
    if (!this.#check(mended, 0)) return 'bad';
    this.hadQuotes = true;
    return mended;
  }

  #check(value: unknown, depth: number): value is Geometry {
    if (!isObject(value)) return false;
    const nesting = nestings.get(value['type']);
    if (nesting !== undefined) return this.#checkNested(value['coordinates'], nesting);
    const {type, geometries} = value;
    if (type !== 'GeometryCollection' || !Array.isArray(geometries)) return false;
    if (depth >= this.#limits.depth) return false;
    return geometries.every((part) => this.#check(part, depth + 1));
  }

  #checkNested(value: unknown, nesting: number): boolean {
    if (!Array.isArray(value)) return false;
    if (nesting === 0) return this.#checkPosition(value);
    for (const inner of value) if (!this.#checkNested(inner, nesting - 1)) return false;
    return true;
  }

  #checkPosition(position: readonly unknown[]): boolean {
    if (position.length < 2) return false;
    this.#positions++;
    return position.every((number) => typeof number === 'number' && Number.isFinite(number));
  }
}

/** Geometries in well-known text: plain, with PostGIS' `SRID=3006;`, or with GeoSPARQL's system in front. */
import type {Geometry, GeometryPosition} from '../model/table.js';
import type {GeometryLimits} from './geometry-reader.js';

export interface WktGeometry {
  readonly geometry: Geometry;
  /** What stands in front, as `crsOf` reads it; `''` for nothing. */
  readonly declared: string;
}

type Nested = GeometryPosition | readonly Nested[];

/** Name in WKT → name in GeoJSON, and lists around its positions. */
const kinds: ReadonlyMap<string, readonly [Geometry['type'], nesting: number]> = new Map([
  ['POINT', ['Point', 1]],
  ['MULTIPOINT', ['MultiPoint', 1]],
  ['LINESTRING', ['LineString', 1]],
  ['LINEARRING', ['LineString', 1]],
  ['MULTILINESTRING', ['MultiLineString', 2]],
  ['POLYGON', ['Polygon', 2]],
  ['TRIANGLE', ['Polygon', 2]],
  ['MULTIPOLYGON', ['MultiPolygon', 3]],
  ['POLYHEDRALSURFACE', ['MultiPolygon', 3]],
  ['TIN', ['MultiPolygon', 3]],
]);

const prefix = /\s*(?:<([^<>]{1,200})>\s*|SRID\s*=\s*(\d{1,9})\s*;\s*)?/iy;
const head = /\s*([A-Z]{3,20}?)\s*(ZM|Z|M)?\s*(EMPTY|(?=\())/iy;
const number = /\s*([-+]?[.\d][-+.\deE]{0,60}|nan)(?=[\s,()]|$)/iy;
const mark = /\s*([(),])/y;

class WktReader {
  readonly #text: string;
  readonly #limits: GeometryLimits;
  #at = 0;
  #positions = 0;
  #hasMeasure = false;

  constructor(text: string, limits: GeometryLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  whole(): WktGeometry | undefined {
    const [, uri, srid] = this.#match(prefix) ?? [];
    const geometry = this.#geometry(0);
    if (!geometry || this.#text.slice(this.#at).trim() !== '') return undefined;
    return {geometry, declared: uri ?? (srid && srid !== '0' ? `EPSG:${srid}` : '')};
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  /** Steps over a bracket or comma, if that is what comes. */
  #take(wanted: string): boolean {
    const before = this.#at;
    if (this.#match(mark)?.[1] === wanted) return true;
    this.#at = before;
    return false;
  }

  #geometry(depth: number): Geometry | undefined {
    const [, name = '', dimensions = '', empty] = this.#match(head) ?? [];
    if (name === '' || empty !== '') return undefined;
    this.#hasMeasure = /^m$/i.test(dimensions);
    if (name.toUpperCase() === 'GEOMETRYCOLLECTION') return this.#collection(depth);
    const [type, nesting] = kinds.get(name.toUpperCase()) ?? [];
    const nested = nesting && this.#list(nesting);
    if (!type || !nested) return undefined;
    // By its type, `nested` has as many lists around its positions as the type wants.
    const coordinates = type === 'Point' ? nested[0] : nested;
    return coordinates && ({type, coordinates} as unknown as Geometry);
  }

  #collection(depth: number): Geometry | undefined {
    if (depth >= this.#limits.depth || !this.#take('(')) return undefined;
    const geometries: Geometry[] = [];
    do {
      const geometry = this.#geometry(depth + 1);
      if (!geometry) return undefined;
      geometries.push(geometry);
    } while (this.#take(','));
    return this.#take(')') ? {type: 'GeometryCollection', geometries} : undefined;
  }

  #list(nesting: number): readonly Nested[] | undefined {
    if (!this.#take('(')) return undefined;
    const list: Nested[] = [];
    do {
      const item = nesting > 1 ? this.#list(nesting - 1) : this.#position();
      if (!item) return undefined;
      list.push(item);
    } while (this.#take(','));
    return this.#take(')') ? list : undefined;
  }

  /** `MULTIPOINT` comes with and without brackets around each point. */
  #position(): GeometryPosition | undefined {
    const isBracketed = this.#take('(');
    const position: number[] = [];
    for (let found = this.#match(number); found; found = this.#match(number))
      if (position.length < 4) position.push(Number(found[1]));
    if (isBracketed && !this.#take(')')) return undefined;
    const kept = position.slice(0, this.#hasMeasure ? 2 : 3);
    if (kept.length < 2 || ++this.#positions > this.#limits.vertices) return undefined;
    return kept.every((value) => Number.isFinite(value)) ? kept : undefined;
  }
}

const system = String.raw`(?:<[^<>]{1,200}>\s{0,9}|SRID\s{0,9}=\s{0,9}\d{1,9}\s{0,9};\s{0,9})?`;
const shapes = '(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|LINEARRING|TRIANGLE';
const dimensions = String.raw`\s{0,9}(?:ZM|Z|M)?\s{0,9}`;
const start = String.raw`(?:EMPTY|\(\s{0,9}[-+.\d(])`;
const collection = String.raw`GEOMETRYCOLLECTION${dimensions}(?:EMPTY|\(\s{0,9}[A-Z])`;
const beginning = new RegExp(
  String.raw`^\s{0,20}${system}(?:(?:${shapes})${dimensions}${start}|${collection})`,
  'i',
);

/** Whether a text begins as WKT does; cheap. */
export function looksLikeWkt(text: string): boolean {
  return beginning.test(text);
}

/** `undefined` for what is no WKT, for empty geometries, and beyond the limits. */
export function readWkt(text: string, limits: GeometryLimits): WktGeometry | undefined {
  return new WktReader(text, limits).whole();
}

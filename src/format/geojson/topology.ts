/** TopoJSON: geometries that share their lines, written once as steps on a grid (specification 1.0.0). */
import type {GeometryLimits, GeometryReader, GeometryReading} from '../../geo/geometry-reader.js';
import {isObject} from '../feature/json-cells.js';

type Members = Readonly<Record<string, unknown>>;
type Place = readonly number[];

interface Grid {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function gridOf(transform: unknown): Grid | undefined {
  if (!isObject(transform)) return undefined;
  const {scale, translate} = transform;
  return isPair(scale) && isPair(translate) ? {scale, translate} : undefined;
}

function isArcs(value: unknown): value is readonly (readonly Place[])[] {
  return Array.isArray(value);
}

const listTypes: ReadonlyMap<unknown, number> = new Map([
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** Turns objects of a topology into geometries as GeoJSON has them. */
export class Topology {
  readonly #arcs: readonly (readonly Place[])[];
  readonly #grid: Grid | undefined;
  readonly #known = new Map<number, readonly Place[]>();
  readonly #reader: GeometryReader;
  readonly #depth: number;
  /** Positions that may still be made: few arcs used often enough fill any memory. */
  #left: number;

  constructor({arcs, transform}: Members, reader: GeometryReader, limits: GeometryLimits) {
    this.#arcs = isArcs(arcs) ? arcs : [];
    this.#grid = gridOf(transform);
    this.#reader = reader;
    this.#depth = limits.depth;
    this.#left = limits.vertices;
  }

  read(object: Members): GeometryReading {
    if (object['type'] === null || object['type'] === undefined) return 'none';
    const plain = this.#plain(object, 0);
    if (this.#left < 0) return 'too-many';
    return plain ? this.#reader.read(plain) : 'bad';
  }

  #plain({type, arcs, coordinates, geometries}: Members, depth: number): unknown {
    if (type === 'Point') return {type, coordinates: this.#place(coordinates)};
    if (type === 'MultiPoint' && Array.isArray(coordinates))
      return {type, coordinates: coordinates.map((place) => this.#place(place))};
    if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < this.#depth) {
      const inner: readonly unknown[] = geometries;
      const parts = inner.map((part) => isObject(part) && this.#plain(part, depth + 1));
      return {type, geometries: parts};
    }
    const nesting = listTypes.get(type);
    return nesting && {type, coordinates: this.#nested(arcs, nesting)};
  }

  #nested(arcs: unknown, nesting: number): unknown {
    if (!Array.isArray(arcs)) return undefined;
    const items: readonly unknown[] = arcs;
    return nesting === 1 ? this.#line(items) : items.map((item) => this.#nested(item, nesting - 1));
  }

  /** Arcs end to end: each begins where the one before it ended. */
  #line(arcs: readonly unknown[]): readonly Place[] | undefined {
    const line: Place[] = [];
    for (const number of arcs) {
      const arc = typeof number === 'number' ? this.#arc(number) : undefined;
      this.#left -= arc?.length ?? 0;
      if (!arc || this.#left < 0) return undefined;
      for (let at = line.length > 0 ? 1 : 0; at < arc.length; at++) line.push(arc[at] ?? []);
    }
    return line;
  }

  /** `~number` is the same arc, backward. */
  #arc(number: number): readonly Place[] | undefined {
    const known = this.#known.get(number);
    if (known) return known;
    const written = this.#arcs[number < 0 ? ~number : number];
    if (!Array.isArray(written)) return undefined;
    const forward = this.#decode(written);
    const arc = number < 0 ? forward.toReversed() : forward;
    this.#known.set(number, arc);
    return arc;
  }

  #decode(written: readonly Place[]): readonly Place[] {
    if (!this.#grid) return written;
    const sum: [number, number] = [0, 0];
    return written.map((step) => {
      sum[0] += step[0] ?? Number.NaN;
      sum[1] += step[1] ?? Number.NaN;
      return this.#place([...sum]) as Place;
    });
  }

  #place(place: unknown): unknown {
    const grid = this.#grid;
    if (!grid || !isPair(place)) return place;
    const [x, y] = place;
    return [x * grid.scale[0] + grid.translate[0], y * grid.scale[1] + grid.translate[1]];
  }
}

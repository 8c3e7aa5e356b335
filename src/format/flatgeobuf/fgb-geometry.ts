/** Geometries of FlatGeobuf: flat lists of coordinates, with the ends of lines and rings. */
import {Geometry as FgbGeometry} from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import type {Geometry, GeometryPosition} from '../../model/table.js';
import type {GeometryLimits} from '../wkb/wkb.js';

type Ends = (at: number) => number;

/** Numbers of the kinds of geometry, as in WKB. */
const kinds = {point: 1, line: 2, polygon: 3, points: 4, lines: 5, polygons: 6, collection: 7};

/** Reads the geometries of a file and keeps account of what they cost. */
export class FgbGeometryReader {
  unreadable = 0;
  tooMany = 0;
  readonly #depth: number;
  #vertices: number;

  constructor({vertices, depth}: GeometryLimits) {
    this.#vertices = vertices;
    this.#depth = depth;
  }

  /**
   * @param kind of all geometries of the file; 0 when each says its own
   * @returns `undefined` for an empty geometry, and for one that is counted as lost
   */
  read(geometry: FgbGeometry, kind: number): Geometry | undefined {
    try {
      return this.#read(geometry, kind, 0);
    } catch {
      if (this.#vertices < 0) this.tooMany++;
      else this.unreadable++;
      return undefined;
    }
  }

  /** Goes no deeper than the limit. */
  #read(geometry: FgbGeometry, told: number, depth: number): Geometry | undefined {
    if (depth > this.#depth) throw new RangeError('too deep');
    const kind = told === 0 ? geometry.type() : told;
    if (kind === kinds.polygons) return this.#readPolygons(geometry);
    if (kind === kinds.collection) return this.#readCollection(geometry, depth);
    return this.#readSimple(geometry, kind);
  }

  #readSimple(geometry: FgbGeometry, kind: number): Geometry | undefined {
    const positions = this.#positions(geometry);
    const [first] = positions;
    if (!first) return undefined;
    if (kind === kinds.point) return {type: 'Point', coordinates: first};
    if (kind === kinds.points) return {type: 'MultiPoint', coordinates: positions};
    if (kind === kinds.line) return {type: 'LineString', coordinates: positions};
    if (kind === kinds.polygon)
      return {type: 'Polygon', coordinates: cut(positions, endsOf(geometry))};
    if (kind === kinds.lines)
      return {type: 'MultiLineString', coordinates: cut(positions, endsOf(geometry))};
    throw new RangeError('a kind that is not read');
  }

  #readPolygons(geometry: FgbGeometry): Geometry | undefined {
    const polygons: GeometryPosition[][][] = [];
    for (const part of this.#parts(geometry)) {
      const positions = this.#positions(part);
      if (positions.length > 0) polygons.push(cut(positions, endsOf(part)));
    }
    return polygons.length > 0 ? {type: 'MultiPolygon', coordinates: polygons} : undefined;
  }

  #readCollection(geometry: FgbGeometry, depth: number): Geometry | undefined {
    const geometries: Geometry[] = [];
    for (const part of this.#parts(geometry)) {
      const member = this.#read(part, 0, depth + 1);
      if (member) geometries.push(member);
    }
    return geometries.length > 0 ? {type: 'GeometryCollection', geometries} : undefined;
  }

  /** Each part costs, so that parts that point to one another come to an end. */
  *#parts(geometry: FgbGeometry): Generator<FgbGeometry> {
    const count = geometry.partsLength();
    for (let index = 0; index < count; index++) {
      this.#spend(1);
      const part = geometry.parts(index, new FgbGeometry());
      if (part) yield part;
    }
  }

  #positions(geometry: FgbGeometry): GeometryPosition[] {
    const numbers = geometry.xyLength();
    this.#spend(numbers / 2);
    const hasHeights = geometry.zLength() * 2 >= numbers;
    const positions: GeometryPosition[] = [];
    for (let at = 0; at + 1 < numbers; at += 2) {
      const [x, y] = [geometry.xy(at) ?? 0, geometry.xy(at + 1) ?? 0];
      const z = hasHeights ? (geometry.z(at / 2) ?? 0) : Number.NaN;
      positions.push(Number.isFinite(z) ? [x, y, z] : [x, y]);
    }
    return positions.every((position) => position.every(Number.isFinite)) ? positions : [];
  }

  #spend(vertices: number): void {
    this.#vertices -= vertices;
    if (this.#vertices < 0) throw new RangeError('too many coordinates');
  }
}

/** A single line or ring has no ends. */
function endsOf(geometry: FgbGeometry): readonly number[] {
  const ends: Ends = (at) => geometry.ends(at) ?? 0;
  return Array.from({length: Math.min(geometry.endsLength(), 1_000_000)}, (_, at) => ends(at));
}

function cut(
  positions: readonly GeometryPosition[],
  ends: readonly number[],
): GeometryPosition[][] {
  if (ends.length === 0) return [[...positions]];
  return ends
    .map((end, at) => positions.slice(ends[at - 1] ?? 0, end))
    .filter((part) => part.length > 0);
}

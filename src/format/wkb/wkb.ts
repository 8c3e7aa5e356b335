/**
 * Well-known binary (OGC 06-103r4, 8.2; the extended form of PostGIS too) to geometries. Collections may
 * hold collections, so open ones stand in a list, not on the stack.
 */
import type {Geometry, GeometryPosition} from '../../model/table.js';
import {WkbCursor, type WkbHead} from './wkb-cursor.js';

/** Bounds of all geometries of a table together. */
export interface GeometryLimits {
  readonly vertices: number;
  readonly depth: number;
}

interface OpenCollection {
  readonly kind: number;
  left: number;
  readonly members: Geometry[];
}

const isCollection = (kind: number): boolean =>
  (kind >= 4 && kind <= 7) || kind === 11 || kind === 12;

/** Byte order, type, and a count or a first coordinate. */
const smallestMember = 9;

function pointsOf(members: readonly Geometry[]): GeometryPosition[] {
  return members.flatMap((member) => (member.type === 'Point' ? [member.coordinates] : []));
}

function linesOf(members: readonly Geometry[]): (readonly GeometryPosition[])[] {
  return members.flatMap((member) => (member.type === 'LineString' ? [member.coordinates] : []));
}

function polygonsOf(members: readonly Geometry[]): (readonly (readonly GeometryPosition[])[])[] {
  return members.flatMap((member) => (member.type === 'Polygon' ? [member.coordinates] : []));
}

function close({kind, members}: OpenCollection): Geometry | undefined {
  if (members.length === 0) return undefined;
  if (kind === 4) return {type: 'MultiPoint', coordinates: pointsOf(members)};
  if (kind === 5 || kind === 11) return {type: 'MultiLineString', coordinates: linesOf(members)};
  if (kind === 6 || kind === 12) return {type: 'MultiPolygon', coordinates: polygonsOf(members)};
  return {type: 'GeometryCollection', geometries: members};
}

/** Reads geometry after geometry and keeps account of what all of them cost and what could not be read. */
export class WkbReader {
  /** Geometries that are broken, or of a kind that is not read, such as arcs. */
  unreadable = 0;
  /** Geometries left out because there were more coordinates than the limit allows. */
  tooMany = 0;
  readonly #depth: number;
  #vertices: number;

  constructor({vertices, depth}: GeometryLimits) {
    this.#vertices = vertices;
    this.#depth = depth;
  }

  /** `undefined` for an empty geometry, and for one that is counted as unreadable or too many. */
  read(bytes: Uint8Array): Geometry | undefined {
    if (this.#vertices <= 0) {
      this.tooMany++;
      return undefined;
    }
    try {
      return this.#readTree(new WkbCursor(bytes));
    } catch {
      if (this.#vertices <= 0) this.tooMany++;
      else this.unreadable++;
      return undefined;
    }
  }

  #readTree(cursor: WkbCursor): Geometry | undefined {
    const open: OpenCollection[] = [];
    for (;;) {
      const head = cursor.head();
      let done: Geometry | undefined;
      if (isCollection(head.kind)) {
        if (open.length >= this.#depth) throw new RangeError('too deep');
        open.push({kind: head.kind, left: cursor.count(smallestMember), members: []});
      } else {
        done = this.#readSimple(cursor, head);
        const parent = open.at(-1);
        if (!parent) return done;
        take(parent, done);
      }
      for (let last = open.at(-1); last?.left === 0; last = open.at(-1)) {
        done = close(last);
        open.pop();
        const parent = open.at(-1);
        if (!parent) return done;
        take(parent, done);
      }
    }
  }

  #readSimple(cursor: WkbCursor, head: WkbHead): Geometry | undefined {
    if (head.kind === 1) return this.#readPoint(cursor, head);
    if (head.kind === 2) {
      const coordinates = this.#readLine(cursor, head);
      return coordinates.length > 0 ? {type: 'LineString', coordinates} : undefined;
    }
    if (head.kind === 3) {
      const coordinates = this.#readRings(cursor, head);
      return coordinates.length > 0 ? {type: 'Polygon', coordinates} : undefined;
    }
    throw new RangeError('a kind that is not read');
  }

  /** An empty point is written as NaN. */
  #readPoint(cursor: WkbCursor, head: WkbHead): Geometry | undefined {
    this.#spend(1);
    const coordinates = cursor.position(head);
    return coordinates.every(Number.isFinite) ? {type: 'Point', coordinates} : undefined;
  }

  #readLine(cursor: WkbCursor, head: WkbHead): GeometryPosition[] {
    const count = cursor.count(8 * head.dimensions);
    this.#spend(count);
    const line: GeometryPosition[] = [];
    for (let index = 0; index < count; index++) line.push(cursor.position(head));
    return line;
  }

  #readRings(cursor: WkbCursor, head: WkbHead): GeometryPosition[][] {
    const count = cursor.count(4);
    const rings: GeometryPosition[][] = [];
    for (let index = 0; index < count; index++) {
      const ring = this.#readLine(cursor, head);
      if (ring.length > 0) rings.push(ring);
    }
    return rings;
  }

  #spend(vertices: number): void {
    this.#vertices -= vertices;
    if (this.#vertices < 0) throw new RangeError('too many coordinates');
  }
}

function take(collection: OpenCollection, member: Geometry | undefined): void {
  collection.left--;
  if (member) collection.members.push(member);
}

/** Geometries of a .shp file (ESRI Shapefile Technical Description, 1998). */
import type {Geometry} from '../../model/table.js';
import {polygonsOf} from './rings.js';
import {ShpRecord} from './shp-record.js';

/** What was read of a .shp file: one geometry for each record, in the order of the records. */
export interface ShpGeometries {
  readonly geometries: readonly (Geometry | undefined)[];
  /** Records that are broken, or of a kind that is not read. */
  readonly unreadable: number;
  /** Records left out because there were more coordinates than the limit allows. */
  readonly tooMany: number;
}

interface ShpLimits {
  readonly rows: number;
  readonly vertices: number;
}

const fileCode = 9994;
const headerSize = 100;

/** Whether the bytes begin as a .shp or .shx file does. */
export function isShp(bytes: Uint8Array): boolean {
  return (
    bytes.length >= headerSize &&
    bytes[0] === 0 &&
    bytes[1] === 0 &&
    bytes[2] === fileCode >> 8 &&
    bytes[3] === (fileCode & 0xff)
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where records begin, by the index; programs that edit leave gaps between records which only it knows. */
function startsOfIndex(shx: Uint8Array, limit: number): number[] {
  const view = viewOf(shx);
  const starts: number[] = [];
  for (let at = headerSize; at + 8 <= shx.length && starts.length < limit; at += 8)
    starts.push(view.getInt32(at) * 2);
  return starts;
}

function startsOfRecords(view: DataView, limit: number): number[] {
  const starts: number[] = [];
  let at = headerSize;
  while (at + 12 <= view.byteLength && starts.length < limit) {
    starts.push(at);
    at += 8 + Math.max(2, view.getInt32(at + 4)) * 2;
  }
  return starts;
}

function pointOf(record: ShpRecord): Geometry | undefined {
  const coordinates = record.point();
  return coordinates.every(Number.isFinite) ? {type: 'Point', coordinates} : undefined;
}

function lineOf(record: ShpRecord): Geometry | undefined {
  const [first, ...others] = record.parts();
  if (!first) return undefined;
  if (others.length === 0) return {type: 'LineString', coordinates: first};
  return {type: 'MultiLineString', coordinates: [first, ...others]};
}

function polygonOf(record: ShpRecord): Geometry | undefined {
  const [first, ...others] = polygonsOf(record.parts());
  if (!first) return undefined;
  if (others.length === 0) return {type: 'Polygon', coordinates: first};
  return {type: 'MultiPolygon', coordinates: [first, ...others]};
}

function multiPointOf(record: ShpRecord): Geometry | undefined {
  const coordinates = record.points();
  return coordinates.length > 0 ? {type: 'MultiPoint', coordinates} : undefined;
}

const readers = new Map<number, (record: ShpRecord) => Geometry | undefined>([
  [1, pointOf],
  [3, lineOf],
  [5, polygonOf],
  [8, multiPointOf],
]);

/** Reads record after record and counts what was lost. */
class ShpReader {
  unreadable = 0;
  tooMany = 0;
  #vertices: number;

  constructor(vertices: number) {
    this.#vertices = vertices;
  }

  read(view: DataView, start: number): Geometry | undefined {
    try {
      return this.#geometryOf(recordAt(view, start));
    } catch {
      this.unreadable++;
      return undefined;
    }
  }

  #geometryOf(record: ShpRecord): Geometry | undefined {
    if (record.kind === 0) return undefined;
    const reader = readers.get(record.kind);
    if (!reader) throw new RangeError('a kind that is not read');
    this.#vertices -= record.vertices;
    if (this.#vertices >= 0) return reader(record);
    this.#vertices = 0;
    this.tooMany++;
    return undefined;
  }
}

/** A record has its number and length in front of it. */
function recordAt(view: DataView, start: number): ShpRecord {
  const size = Math.min(view.getInt32(start + 4) * 2, view.byteLength - start - 8);
  return new ShpRecord(new DataView(view.buffer, view.byteOffset + start + 8, size));
}

/** Reads the geometries, by the index where there is a sound one. Never throws. */
export function readShp(
  shp: Uint8Array,
  shx: Uint8Array | undefined,
  limits: ShpLimits,
): ShpGeometries {
  const view = viewOf(shp);
  const starts =
    shx && isShp(shx) ? startsOfIndex(shx, limits.rows) : startsOfRecords(view, limits.rows);
  const reader = new ShpReader(limits.vertices);
  const geometries = starts.map((start) => reader.read(view, start));
  return {geometries, unreadable: reader.unreadable, tooMany: reader.tooMany};
}

/**
 * Boxes and points in the notations that catalogs use, as far as they are degrees: WKT and EWKT, GeoJSON, GML,
 * DCMI Box. A projected system would need its formulas; such a geometry is told to be one, and is not drawn.
 */
import type {BoundingBox, Position} from '../../../model/values.js';
import {readBoxWords} from './box-words.js';
import {readGeoJson} from './geojson.js';
import {readGml} from './gml.js';
import {readWkt} from './wkt.js';

/** Coordinates as written, and whether their system puts latitude first. */
export interface Coordinates {
  readonly pairs: readonly (readonly [number, number])[];
  readonly latitudeFirst: boolean;
}

export interface Extent {
  readonly boundingBox: BoundingBox;
  readonly isPoint: boolean;
  /** Whether the numbers only made sense the other way round. */
  readonly swapped: boolean;
}

export type ExtentFault = 'geometry-invalid' | 'geometry-projected';

/** Longer ones are whole coastlines, which nobody needs for a box in a list. */
const maxLength = 1_000_000;

function coordinatesOf(written: string): Coordinates | undefined {
  if (written.length > maxLength) return undefined;
  const text = written.trim();
  if (text.startsWith('{')) return readGeoJson(text);
  if (/^<(?![a-z]+:\/\/)/i.test(text)) return readGml(text);
  return readWkt(text) ?? readBoxWords(text);
}

interface Range {
  min: number;
  max: number;
}

function rangeOf(pairs: Coordinates['pairs'], axis: 0 | 1): Range {
  const range = {min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY};
  for (const pair of pairs) {
    range.min = Math.min(range.min, pair[axis]);
    range.max = Math.max(range.max, pair[axis]);
  }
  return range;
}

function isWithin({min, max}: Range, limit: number): boolean {
  return min >= -limit && max <= limit;
}

/** Longitudes up to 360 are met in maps of the Pacific. */
function wrapped(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}

/** The box around a geometry in degrees, or why there is none. */
export function readExtent(written: string): Extent | ExtentFault {
  const coordinates = coordinatesOf(written);
  if (!coordinates || coordinates.pairs.length === 0) return 'geometry-invalid';
  const {pairs, latitudeFirst} = coordinates;
  if (pairs.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return 'geometry-invalid';
  const [first, second] = [rangeOf(pairs, 0), rangeOf(pairs, 1)];
  const [x, y] = latitudeFirst ? [second, first] : [first, second];
  if (isWithin(x, 360) && isWithin(y, 90)) return extentOf(x, y, false);
  if (isWithin(y, 360) && isWithin(x, 90)) return extentOf(y, x, true);
  return 'geometry-projected';
}

function extentOf(x: Range, y: Range, swapped: boolean): Extent {
  const boundingBox = {west: wrapped(x.min), south: y.min, east: wrapped(x.max), north: y.max};
  return {boundingBox, isPoint: x.min === x.max && y.min === y.max, swapped};
}

export function centerOf({west, south, east, north}: BoundingBox): Position {
  return {longitude: (west + east) / 2, latitude: (south + north) / 2};
}

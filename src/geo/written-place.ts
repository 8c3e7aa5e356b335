/** Places written into one cell: WKT, GeoJSON, or two numbers such as `59.1, 17.7`. */
import type {Geometry} from '../model/table.js';
import {crsOf} from './declared-system.js';
import {type GeometryLimits, GeometryReader} from './geometry-reader.js';
import {mapPositions, swapPosition} from './positions.js';
import {looksLikeWkt, readWkt} from './wkt.js';

export type Notation = 'wkt' | 'geojson' | 'pair';

const number = String.raw`[-+]?\d{1,8}(?:[.,]\d{1,18})?`;

/** A separator that is no decimal comma; `59,1 17,7` and `59.1,17.7` are pairs, `59,1` is none. */
const pairPattern = new RegExp(
  String.raw`^[([]?\s{0,9}(${number})(?:\s{0,9};\s{0,9}|\s{1,9}|,\s{1,9})(${number})\s{0,9}[)\]]?$`,
);
const plainPair =
  /^[([]?\s{0,9}([-+]?\d{1,8}(?:\.\d{1,18})?),([-+]?\d{1,8}(?:\.\d{1,18})?)\s{0,9}[)\]]?$/;

/** How a cell is written, by its beginning; `undefined` for what is no place. */
export function notationOf(text: string): Notation | undefined {
  if (looksLikeWkt(text)) return 'wkt';
  if (/^\s{0,20}\{/.test(text)) return text.includes('"coordinates"') ? 'geojson' : undefined;
  return readPair(text) ? 'pair' : undefined;
}

/** The numbers of a pair in the order in which they stand. */
export function readPair(text: string): readonly [number, number] | undefined {
  const trimmed = text.length > 80 ? '' : text.trim();
  const [, first, second] = plainPair.exec(trimmed) ?? pairPattern.exec(trimmed) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return [Number(first.replace(',', '.')), Number(second.replace(',', '.'))];
}

/** Reads cells of one notation; the first system that is named goes for all. */
export class PlaceReader {
  /** As `crsOf` reads it; `''` when no cell names a system. */
  declared = '';
  readonly #limits: GeometryLimits;
  readonly #json: GeometryReader;

  constructor(limits: GeometryLimits) {
    this.#limits = limits;
    this.#json = new GeometryReader(limits);
  }

  /** `undefined` for a cell that is written otherwise. Pairs become points, y first as people write them. */
  read(text: string, notation: Notation): Geometry | undefined {
    if (notation === 'wkt') return this.#wkt(text);
    if (notation === 'geojson') return this.#geoJson(text);
    const [y, x] = readPair(text) ?? [];
    return x === undefined || y === undefined ? undefined : {type: 'Point', coordinates: [x, y]};
  }

  #wkt(text: string): Geometry | undefined {
    const found = readWkt(text, this.#limits);
    if (!found) return undefined;
    this.declared ||= found.declared;
    const isNorthFirst = crsOf(found.declared)?.isNorthFirst ?? false;
    return isNorthFirst ? mapPositions(found.geometry, swapPosition) : found.geometry;
  }

  #geoJson(text: string): Geometry | undefined {
    try {
      const value: unknown = JSON.parse(text);
      const isFeature = typeof value === 'object' && value !== null && 'geometry' in value;
      const read = this.#json.read(isFeature ? value.geometry : value);
      return typeof read === 'string' ? undefined : read;
    } catch {
      return undefined;
    }
  }
}

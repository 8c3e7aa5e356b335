/** Well-known text, with GeoSPARQL's system in front, PostGIS' SRID, and Solr's ENVELOPE. */
import {isLatitudeFirst} from './crs.js';
import type {Coordinates} from './geometry.js';

const kinds =
  /^(?:multi)?(?:point|linestring|polygon)|^geometrycollection|^linearring|^triangle|^polyhedralsurface/i;

/** The numbers of each tuple between commas and parentheses. */
function tuplesOf(body: string): number[][] {
  return body
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => /^[-+.\d]|^nan/i.test(part))
    .map((part) => part.split(/\s+/).map(Number));
}

function pairsOf(tuples: readonly (readonly number[])[]): [number, number][] {
  return tuples.map(([x = Number.NaN, y = Number.NaN]) => [x, y]);
}

/** `ENVELOPE(west, east, north, south)`: four numbers that are no pairs. */
function envelopePairs(body: string): [number, number][] {
  const [west = Number.NaN, east = Number.NaN, north = Number.NaN, south = Number.NaN] =
    tuplesOf(body).flat();
  return [
    [west, south],
    [east, north],
  ];
}

/** `undefined` for what is no WKT at all. */
export function readWkt(written: string): Coordinates | undefined {
  const [, system = '', text = ''] =
    /^(?:<([^<>]*)>\s*|SRID=\d+;\s*)?([\s\S]*)$/i.exec(written) ?? [];
  const open = text.indexOf('(');
  if (open < 0) return undefined;
  const body = text.slice(open);
  const latitudeFirst = isLatitudeFirst(system);
  if (/^envelope\s*\(/i.test(text)) return {pairs: envelopePairs(body), latitudeFirst: false};
  if (!kinds.test(text) && !/^box/i.test(text)) return undefined;
  return {pairs: pairsOf(tuplesOf(body)), latitudeFirst};
}

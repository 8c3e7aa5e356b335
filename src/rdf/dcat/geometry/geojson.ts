/** GeoJSON in a literal; also with apostrophes for quotation marks, as Python prints it. */
import type {Coordinates} from './geometry.js';

function parse(text: string): unknown {
  for (const candidate of [text, text.replaceAll("'", '"')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return value;
    } catch {
      continue;
    }
  }
  return undefined;
}

function isPair(value: readonly unknown[]): value is readonly [number, number] {
  return typeof value[0] === 'number' && typeof value[1] === 'number';
}

/** Collects every pair of numbers, however deep it lies; a box of four or six numbers gives its corners. */
function pairsIn(root: unknown): [number, number][] {
  const pairs: [number, number][] = [];
  const waiting: unknown[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) addArray(next, pairs, waiting);
    else if (typeof next === 'object' && next !== null) addObject(next, waiting);
  }
  return pairs;
}

function addArray(list: readonly unknown[], pairs: [number, number][], waiting: unknown[]): void {
  if (!isPair(list)) {
    for (const item of list) waiting.push(item);
    return;
  }
  pairs.push([list[0], list[1]]);
  const far = list.slice(list.length >= 6 ? 3 : 2);
  if (list.length >= 4 && isPair(far)) pairs.push([far[0], far[1]]);
}

function addObject(value: object, waiting: unknown[]): void {
  const keys = ['coordinates', 'geometry', 'geometries', 'features', 'bbox'];
  for (const [key, inner] of Object.entries(value)) if (keys.includes(key)) waiting.push(inner);
}

/** Longitude first, always (RFC 7946). */
export function readGeoJson(text: string): Coordinates | undefined {
  const value = parse(text);
  return value === undefined ? undefined : {pairs: pairsIn(value), latitudeFirst: false};
}

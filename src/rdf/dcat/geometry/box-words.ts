/** Boxes in words: DCMI Box (`northlimit=59; eastlimit=18; …`) and two or four bare numbers. */
import type {Coordinates} from './geometry.js';

function limitOf(text: string, side: string): number {
  const found = new RegExp(`(?:^|[;,\\s])${side}(?:limit)?\\s*[=:]\\s*([-+]?[\\d.]+)`, 'i').exec(
    text,
  );
  return found ? Number(found[1]) : Number.NaN;
}

function dcmiBox(text: string): Coordinates | undefined {
  const [west, south, east, north] = ['west', 'south', 'east', 'north'].map((side) =>
    limitOf(text, side),
  );
  const sides = [west, south, east, north].map((side) => side ?? Number.NaN);
  return sides.every(Number.isFinite) ? corners(sides) : undefined;
}

/** West, south, east, north, the order of GeoJSON and OGC. */
function corners([
  west = Number.NaN,
  south = Number.NaN,
  east = Number.NaN,
  north = Number.NaN,
]: readonly number[]): Coordinates {
  return {
    pairs: [
      [west, south],
      [east, north],
    ],
    latitudeFirst: false,
  };
}

/** Longitude and latitude; only with decimals, for two whole numbers may be anything. */
function point(parts: readonly string[]): Coordinates | undefined {
  if (parts.length !== 2 || !parts.every((part) => /^[-+]?\d{1,3}\.\d+$/.test(part)))
    return undefined;
  const [longitude = Number.NaN, latitude = Number.NaN] = parts.map(Number);
  return {pairs: [[longitude, latitude]], latitudeFirst: false};
}

export function readBoxWords(text: string): Coordinates | undefined {
  if (text.length > 300) return undefined;
  const bare = text.trim().replace(/^(?:\((.*)\)|\[(.*)\])$/s, '$1$2');
  const parts = bare.split(/[\s,;]+/).filter(Boolean);
  const numbers = parts.length === 4 ? parts.map(Number) : [];
  if (numbers.length === 4 && numbers.every(Number.isFinite)) return corners(numbers);
  return point(parts) ?? dcmiBox(text);
}

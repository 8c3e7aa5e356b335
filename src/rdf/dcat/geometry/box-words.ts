/** Boxes in words: DCMI Box (`northlimit=59; eastlimit=18; …`) and four bare numbers. */
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

export function readBoxWords(text: string): Coordinates | undefined {
  if (text.length > 300) return undefined;
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const numbers = parts.length === 4 ? parts.map(Number) : [];
  if (numbers.length === 4 && numbers.every(Number.isFinite)) return corners(numbers);
  return dcmiBox(text);
}

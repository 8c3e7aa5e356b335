/** GML in a literal: envelopes and lists of positions, found without building a tree. */
import {isLatitudeFirst} from './crs.js';
import type {Coordinates} from './geometry.js';

const holders =
  /<(?:\w+:)?(lowerCorner|upperCorner|pos|posList|coordinates)(?=[\s>])[^<>]*>([^<]*)</g;

function numbersOf(text: string): number[] {
  return text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
}

function pairsOf(numbers: readonly number[], dimension: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += dimension) {
    pairs.push([numbers[at] ?? Number.NaN, numbers[at + 1] ?? Number.NaN]);
  }
  return pairs;
}

/** `undefined` where there are no positions. */
export function readGml(text: string): Coordinates | undefined {
  const pairs: [number, number][] = [];
  const dimension = /srsDimension=["']3["']/.test(text) ? 3 : 2;
  for (const [, holder, content = ''] of text.matchAll(holders)) {
    const numbers = numbersOf(content);
    const isList = holder === 'posList' || holder === 'coordinates';
    // A comma in gml:coordinates parts the numbers of one position, a blank two positions.
    const size = isList ? dimension : numbers.length || 2;
    for (const pair of pairsOf(numbers, size)) pairs.push(pair);
  }
  const system = /srsName=["']([^"']*)["']/.exec(text)?.[1] ?? '';
  return pairs.length === 0 ? undefined : {pairs, latitudeFirst: isLatitudeFirst(system)};
}

/**
 * What numbers tell of the system they are in. Sweden lies so far north that its northings are no eastings
 * of any system, and its latitudes no longitudes of its own: the order of axes shows by itself.
 */
import type {Positions} from './bounds.js';

/** What a pair of numbers can be. `near-zone` is an easting that SWEREF 99 TM and the zones both have. */
export type Kind =
  | 'degrees'
  | 'swedish-degrees'
  | 'sweref-tm'
  | 'near-zone'
  | 'sweref-zone'
  | 'rt90'
  | 'web-mercator'
  | 'rt90-or-mercator';

export interface Magnitude {
  readonly kind: Kind | undefined;
  /** Whether y, the latitude or northing, stands first. */
  readonly isSwapped: boolean;
}

interface Range {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const northings = [6_100_000, 7_700_000] as const;

/** Tried in this order; the ranges of systems overlap only where a kind of its own says so. */
const ranges: readonly (readonly [Kind, Range])[] = [
  ['swedish-degrees', {x: [9.5, 26], y: [54, 70]}],
  ['sweref-zone', {x: [1_000, 260_000], y: northings}],
  ['near-zone', {x: [260_000, 300_000], y: northings}],
  ['sweref-tm', {x: [300_000, 1_000_000], y: northings}],
  ['rt90-or-mercator', {x: [1_200_000, 1_950_000], y: [7_300_000, 7_700_000]}],
  ['rt90', {x: [1_200_000, 1_950_000], y: northings}],
  ['web-mercator', {x: [1_000_000, 2_900_000], y: [7_200_000, 11_100_000]}],
];

const between = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;

function swedishKindOf(x: number, y: number): Kind | undefined {
  return ranges.find(([, range]) => between(x, range.x) && between(y, range.y))?.[0];
}

/** What one pair is, by itself. */
function magnitudeOfPair(x: number, y: number): Magnitude | undefined {
  const straight = swedishKindOf(x, y);
  if (straight) return {kind: straight, isSwapped: false};
  const swapped = swedishKindOf(y, x);
  if (swapped) return {kind: swapped, isSwapped: true};
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return {kind: 'degrees', isSwapped: false};
  return Math.abs(y) <= 180 && Math.abs(x) <= 90 ? {kind: 'degrees', isSwapped: true} : undefined;
}

/** More pairs than this tell nothing new. */
const enough = 20_000;

/** How many of the pairs are of each kind, keyed by kind and order. */
function tally(positions: Positions): {counts: Map<string, number>; total: number} {
  const counts = new Map<string, number>();
  let total = 0;
  positions((x, y) => {
    if (total >= enough || (x === 0 && y === 0) || Number.isNaN(x) || Number.isNaN(y)) return;
    total++;
    const pair = magnitudeOfPair(x, y);
    const key = pair ? `${pair.kind ?? ''} ${pair.isSwapped}` : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return {counts, total};
}

/** What overlaps with other kinds counts as the one of them that occurs. */
const overlaps: readonly (readonly [Kind, readonly Kind[]])[] = [
  ['near-zone', ['sweref-tm', 'sweref-zone']],
  ['rt90-or-mercator', ['rt90', 'web-mercator']],
];

function giveAway(counts: Map<string, number>): void {
  for (const [kind, others] of overlaps) {
    for (const order of [' false', ' true']) {
      const mine = counts.get(kind + order) ?? 0;
      const [first = '', second = ''] = others.map((other) => other + order);
      const winner = (counts.get(first) ?? 0) >= (counts.get(second) ?? 0) ? first : second;
      const theirs = counts.get(winner) ?? 0;
      if (mine === 0 || theirs === 0) continue;
      counts.set(winner, theirs + mine);
      counts.delete(kind + order);
    }
  }
}

/** Swedish places and a few beyond its borders, or badly written, are Swedish places. */
const most = 0.8;

/** What nearly all positions agree on; `kind` is `undefined` when they do not, or when there are none. */
export function magnitudeOf(positions: Positions): Magnitude {
  const {counts, total} = tally(positions);
  giveAway(counts);
  for (const [key, count] of counts) {
    const [kind, order] = key.split(' ', 2);
    const found = kind === 'degrees' || ranges.find(([known]) => known === kind)?.[0];
    if (found && count >= total * most)
      return {kind: found === true ? 'degrees' : found, isSwapped: order === 'true'};
  }
  return {kind: degreesAtAll(counts, total) ? 'degrees' : undefined, isSwapped: false};
}

/** Places in Sweden and elsewhere: degrees, as long as nothing stands in the other order. */
function degreesAtAll(counts: ReadonlyMap<string, number>, total: number): boolean {
  const degrees = (counts.get('degrees false') ?? 0) + (counts.get('swedish-degrees false') ?? 0);
  return total > 0 && degrees >= total * most;
}

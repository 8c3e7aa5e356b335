/** The corner of the earth that places fill. */
import type {ReportProblem} from '../model/problem.js';
import type {BoundingBox} from '../model/values.js';
import type {CoordinateSystem} from './coordinate-system.js';
import type {VisitPosition} from './positions.js';

/** Grows with each place it is given; never holds them. */
export class Bounds {
  #west = Infinity;
  #south = Infinity;
  #east = -Infinity;
  #north = -Infinity;

  /** Degrees of WGS 84; what lies outside the earth is no place. */
  add(longitude: number, latitude: number): void {
    // Not a number fails these too.
    if (!(Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90.000_001)) return;
    if (longitude < this.#west) this.#west = longitude;
    if (longitude > this.#east) this.#east = longitude;
    if (latitude < this.#south) this.#south = latitude;
    if (latitude > this.#north) this.#north = latitude;
  }

  /** `undefined` when there was no place. */
  box(): BoundingBox | undefined {
    if (this.#west > this.#east) return undefined;
    return {west: this.#west, south: this.#south, east: this.#east, north: this.#north};
  }
}

/** Anything that can show its positions, as x and y, one after another. */
export type Positions = (visit: VisitPosition) => void;

/** Whether a place is the 0, 0 that programs write when they have none. */
export function isNullIsland(x: number, y: number): boolean {
  return x === 0 && y === 0;
}

/** Sweden and its waters, in degrees. */
function isSwedish(longitude: number, latitude: number): boolean {
  return longitude >= 10 && longitude <= 25 && latitude >= 54.5 && latitude <= 69.5;
}

export interface Extent {
  /** In WGS 84; `undefined` when there is no place on earth. */
  readonly bounds: BoundingBox | undefined;
  /** Positions left out of the bounds: slips of the pen that would make a map of the town one of the world. */
  readonly astray: number;
}

/** Of so many positions in Sweden, the few that are not have no business elsewhere. */
const most = 0.95;

/** Measures positions in a system. Left out are 0, 0 and, where nearly all are in Sweden, those that are not. */
export function extentOf(positions: Positions, {toWgs84}: CoordinateSystem): Extent {
  const [all, swedish] = [new Bounds(), new Bounds()];
  let [total, nowhere, home] = [0, 0, 0];
  positions((x, y) => {
    total++;
    if (isNullIsland(x, y)) {
      nowhere++;
      return;
    }
    const [longitude, latitude] = toWgs84(x, y);
    all.add(longitude, latitude);
    if (!isSwedish(longitude, latitude)) return;
    home++;
    swedish.add(longitude, latitude);
  });
  const isHome = home > 0 && home >= (total - nowhere) * most;
  const bounds = (isHome ? swedish : all).box();
  if (bounds) return {bounds, astray: isHome ? total - home : nowhere};
  // Nothing but 0, 0: then that is where it is.
  if (nowhere > 0) all.add(...toWgs84(0, 0));
  return {bounds: all.box(), astray: 0};
}

/** Says how many positions `extentOf` has left out, if any. */
export function reportAstray({astray}: Extent, report: ReportProblem): void {
  if (astray === 0) return;
  const message = `${astray} positions are 0, 0 or far away from all others; they do not count for the bounds`;
  report({
    severity: 'warning',
    code: 'places-astray',
    message,
    subject: undefined,
    line: undefined,
  });
}

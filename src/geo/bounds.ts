/** The corner of the earth that places fill. */
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

/** Bounds in WGS 84 of positions in a system; 0, 0 is left out unless there is nothing else. */
export function boundsOf(positions: Positions, system: CoordinateSystem): BoundingBox | undefined {
  const bounds = new Bounds();
  let nowhere = 0;
  positions((x, y) => {
    if (isNullIsland(x, y)) nowhere++;
    else bounds.add(...system.toWgs84(x, y));
  });
  const box = bounds.box();
  if (!box && nowhere > 0) bounds.add(...system.toWgs84(0, 0));
  return box ?? bounds.box();
}

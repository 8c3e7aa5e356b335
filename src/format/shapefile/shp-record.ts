import type {GeometryPosition} from '../../model/table.js';

/** Reads the content of one record of a .shp file; anything beyond its end is a RangeError. */
export class ShpRecord {
  readonly #view: DataView;
  /** 0 nothing, 1 point, 3 line, 5 polygon, 8 multipoint; with heights and measures taken off. */
  readonly kind: number;
  readonly #hasHeights: boolean;

  constructor(view: DataView) {
    this.#view = view;
    const type = view.getInt32(0, true);
    this.kind = type < 30 ? type % 10 : type;
    this.#hasHeights = type > 10 && type < 20;
  }

  /** The one of a point. */
  point(): GeometryPosition {
    const [x, y] = this.#pair(4);
    const z = this.#hasHeights ? this.#view.getFloat64(20, true) : Number.NaN;
    return isHeight(z) ? [x, y, z] : [x, y];
  }

  /** Points of a multipoint; the box before them is passed over. */
  points(): GeometryPosition[] {
    return this.#positions(40, this.#count(36, 16));
  }

  /** Parts of a line or rings of a polygon. */
  parts(): GeometryPosition[][] {
    const parts = this.#count(36, 4);
    const points = this.#count(40, 16);
    const positions = this.#positions(44 + 4 * parts, points);
    const starts = Array.from({length: parts}, (_, part) =>
      this.#view.getInt32(44 + 4 * part, true),
    );
    return starts
      .map((start, part) => positions.slice(start, starts[part + 1] ?? points))
      .filter((part) => part.length > 0);
  }

  /** How many coordinates there are, before any is read. */
  get vertices(): number {
    if (this.kind === 1) return 1;
    return this.kind === 8 ? this.#count(36, 16) : this.#count(40, 16);
  }

  #count(at: number, size: number): number {
    const count = this.#view.getInt32(at, true);
    if (count < 0 || count * size > this.#view.byteLength) throw new RangeError('no such count');
    return count;
  }

  #pair(at: number): [number, number] {
    return [this.#view.getFloat64(at, true), this.#view.getFloat64(at + 8, true)];
  }

  #positions(at: number, count: number): GeometryPosition[] {
    // Heights come after all pairs, behind their smallest and largest.
    const heights = at + 16 * count + 16;
    const hasHeights = this.#hasHeights && heights + 8 * count <= this.#view.byteLength;
    return Array.from({length: count}, (_, index) => {
      const pair = this.#pair(at + 16 * index);
      const z = hasHeights ? this.#view.getFloat64(heights + 8 * index, true) : Number.NaN;
      return isHeight(z) ? [...pair, z] : pair;
    });
  }
}

/** Anything below -10^38 means "none". */
function isHeight(z: number): boolean {
  return Number.isFinite(z) && z > -1e38;
}

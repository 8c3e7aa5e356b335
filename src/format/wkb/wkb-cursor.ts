import type {GeometryPosition} from '../../model/table.js';

/** What the type word of a geometry says. */
export interface WkbHead {
  /** 1 point, 2 line … 7 collection, 11 and 12 the plain kinds of multi-curve and multi-surface. */
  readonly kind: number;
  readonly dimensions: 2 | 3 | 4;
  /** Whether the third number is a height; else it is a measure, which is passed over. */
  readonly hasHeight: boolean;
}

const heightFlag = 0x80000000;
const measureFlag = 0x40000000;
const systemFlag = 0x20000000;

/** Reads numbers from a WKB geometry in either byte order; beyond the end it throws a RangeError. */
export class WkbCursor {
  readonly #view: DataView;
  #at = 0;
  #isLittle = true;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Byte order and type: ISO writes dimensions as thousands, PostGIS as flags, with a system or without. */
  head(): WkbHead {
    this.#isLittle = this.#view.getUint8(this.#at++) === 1;
    const word = this.#number32();
    if (word & systemFlag) this.#at += 4;
    const code = word & 0x0fffffff;
    const thousands = Math.floor(code / 1000);
    const hasHeight = (word & heightFlag) !== 0 || thousands === 1 || thousands === 3;
    const hasMeasure = (word & measureFlag) !== 0 || thousands === 2 || thousands === 3;
    const dimensions = hasHeight && hasMeasure ? 4 : hasHeight || hasMeasure ? 3 : 2;
    return {kind: code % 1000, dimensions, hasHeight};
  }

  /** A number of things that take at least `size` bytes each; more than can follow is a RangeError. */
  count(size: number): number {
    const count = this.#number32();
    if (count * size > this.#view.byteLength - this.#at) throw new RangeError('more than there is');
    return count;
  }

  position({dimensions, hasHeight}: WkbHead): GeometryPosition {
    const x = this.#view.getFloat64(this.#at, this.#isLittle);
    const y = this.#view.getFloat64(this.#at + 8, this.#isLittle);
    const z = hasHeight ? this.#view.getFloat64(this.#at + 16, this.#isLittle) : Number.NaN;
    this.#at += 8 * dimensions;
    return Number.isFinite(z) ? [x, y, z] : [x, y];
  }

  #number32(): number {
    const number = this.#view.getUint32(this.#at, this.#isLittle);
    this.#at += 4;
    return number;
  }
}

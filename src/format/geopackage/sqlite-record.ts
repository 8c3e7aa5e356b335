/** Records of SQLite (sqlite.org/fileformat2.html, 2.1): a list of types, then the values. */

export type SqliteValue = string | number | bigint | Uint8Array | null;

/** A number of one to nine bytes, and where it ends. */
export interface Varint {
  readonly value: number;
  readonly end: number;
}

/** Seven bits in each byte, the highest says that more follow. Numbers beyond 2^53 lose their last digits. */
export function varintAt(view: DataView, at: number): Varint {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = view.getUint8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return {value, end: at + index + 1};
  }
  return {value: value * 256 + view.getUint8(at + 8), end: at + 9};
}

const integerSizes = [0, 1, 2, 3, 4, 6, 8];

function integerAt(view: DataView, at: number, size: number): number | bigint {
  if (size === 8) {
    const wide = view.getBigInt64(at);
    return Number.isSafeInteger(Number(wide)) ? Number(wide) : wide;
  }
  let value = view.getInt8(at);
  for (let index = 1; index < size; index++) value = value * 256 + view.getUint8(at + index);
  return value;
}

/** Reads the records of one database. */
export class RecordReader {
  readonly #decoder: TextDecoder;

  /** @param encoding as in the header of the database: 1 is UTF-8, 2 and 3 are UTF-16 */
  constructor(encoding: number) {
    const labels = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];
    this.#decoder = new TextDecoder(labels[encoding] ?? 'utf-8');
  }

  /** @throws {RangeError} when it goes on beyond its end */
  read(payload: Uint8Array): SqliteValue[] {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    const {value: headerSize, end} = varintAt(view, 0);
    if (headerSize > payload.length) throw new RangeError('beyond the end');
    const values: SqliteValue[] = [];
    let at = headerSize;
    for (let type = end; type < headerSize;) {
      const serial = varintAt(view, type);
      type = serial.end;
      const size = sizeOf(serial.value);
      if (at + size > payload.length) throw new RangeError('beyond the end');
      values.push(this.#valueAt(view, at, serial.value));
      at += size;
    }
    return values;
  }

  #valueAt(view: DataView, at: number, serial: number): SqliteValue {
    if (serial === 0) return null;
    if (serial <= 6) return integerAt(view, at, sizeOf(serial));
    if (serial === 7) return view.getFloat64(at);
    if (serial < 12) return serial - 8;
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, sizeOf(serial));
    return serial % 2 === 0 ? bytes : this.#decoder.decode(bytes);
  }
}

function sizeOf(serial: number): number {
  if (serial <= 6) return integerSizes[serial] ?? 0;
  if (serial === 7) return 8;
  return serial < 12 ? 0 : Math.floor((serial - 12) / 2);
}

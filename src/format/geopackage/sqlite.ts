/**
 * Reads whole tables out of an SQLite database (sqlite.org/fileformat2.html). No queries, no indexes: a
 * table is walked from its first page to its last, which is all that is needed here, and takes neither
 * WebAssembly nor a megabyte.
 */
import {RecordReader, type SqliteValue, varintAt} from './sqlite-record.js';

export interface SqliteTable {
  readonly name: string;
  /** The statement that made it. */
  readonly sql: string;
  /** Number of its first page. */
  readonly root: number;
}

export interface SqliteRow {
  readonly id: number;
  readonly values: readonly SqliteValue[];
}

const leaf = 0x0d;
const interior = 0x05;
const fileHeaderSize = 100;

interface Page {
  readonly kind: number;
  /** Where its cells are, in the file. */
  readonly cells: readonly number[];
  /** The page after all its cells; 0 on leaves. */
  readonly last: number;
}

export class SqliteFile {
  /** Pages and rows that could not be read. */
  damaged = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #pageSize: number;
  /** Bytes of a page that are used. */
  readonly #usable: number;
  readonly #records: RecordReader;

  /** @throws {RangeError} when the header makes no sense */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.#view.getUint16(16);
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - this.#view.getUint8(20);
    if (this.#pageSize < 512 || this.#usable < 480) throw new RangeError('no such page size');
    this.#records = new RecordReader(this.#view.getUint32(56));
  }

  /** Tables that have pages, in the order in which they were made. */
  tables(): SqliteTable[] {
    const tables: SqliteTable[] = [];
    for (const {values} of this.rows(1)) {
      const [type, name, , root, sql] = values;
      if (type !== 'table' || typeof name !== 'string' || typeof sql !== 'string') continue;
      if (typeof root === 'number' && root > 0) tables.push({name, sql, root});
    }
    return tables;
  }

  /** Rows of the table that begins on a page, in the order of their numbers. Never throws. */
  *rows(root: number): Generator<SqliteRow> {
    const pages = [root];
    // No page is in a tree twice; a file made to hurt may say so.
    let left = Math.ceil(this.#bytes.length / this.#pageSize);
    for (let number = pages.pop(); number !== undefined && left > 0; number = pages.pop()) {
      left--;
      const page = this.#page(number);
      if (page?.kind === interior) pages.push(...this.#children(page));
      else if (page) yield* this.#rowsOn(page);
    }
  }

  /** The last child first, as pages are taken from the end of the list. */
  #children({cells, last}: Page): number[] {
    const children = cells.map((at) => this.#view.getUint32(at));
    return [...children, last].toReversed();
  }

  #page(number: number): Page | undefined {
    try {
      return this.#readPage(number);
    } catch {
      this.damaged++;
      return undefined;
    }
  }

  #readPage(number: number): Page {
    const start = (number - 1) * this.#pageSize;
    const header = number === 1 ? fileHeaderSize : start;
    const kind = this.#view.getUint8(header);
    if (kind !== leaf && kind !== interior) throw new RangeError('no page of a table');
    const count = this.#view.getUint16(header + 3);
    const pointers = header + (kind === leaf ? 8 : 12);
    if (pointers + 2 * count > start + this.#pageSize) throw new RangeError('more cells than fit');
    const cells = Array.from(
      {length: count},
      (_, cell) => start + this.#view.getUint16(pointers + 2 * cell),
    ).filter((at) => at + 4 <= this.#bytes.length);
    if (cells.length < count) this.damaged++;
    return {kind, cells, last: kind === leaf ? 0 : this.#view.getUint32(header + 8)};
  }

  *#rowsOn({cells}: Page): Generator<SqliteRow> {
    for (const at of cells) {
      const row = this.#row(at);
      if (row) yield row;
    }
  }

  #row(at: number): SqliteRow | undefined {
    try {
      const size = varintAt(this.#view, at);
      const id = varintAt(this.#view, size.end);
      return {id: id.value, values: this.#records.read(this.#payload(id.end, size.value))};
    } catch {
      this.damaged++;
      return undefined;
    }
  }

  /** A record too large for its page goes on in pages of its own. */
  #payload(start: number, size: number): Uint8Array {
    if (size > this.#bytes.length) throw new RangeError('larger than the file');
    const local = this.#localSize(size);
    if (local === size) return this.#bytes.subarray(start, start + size);
    const payload = new Uint8Array(size);
    payload.set(this.#bytes.subarray(start, start + local));
    let filled = local;
    for (let next = this.#view.getUint32(start + local); filled < size;) {
      if (next === 0) throw new RangeError('ends too early');
      const page = (next - 1) * this.#pageSize;
      const length = Math.min(this.#usable - 4, size - filled);
      payload.set(this.#bytes.subarray(page + 4, page + 4 + length), filled);
      next = this.#view.getUint32(page);
      filled += length;
    }
    return payload;
  }

  /** Section 1.6, "cell payload overflow". */
  #localSize(size: number): number {
    const most = this.#usable - 35;
    if (size <= most) return size;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    return fitting <= most ? fitting : least;
  }
}

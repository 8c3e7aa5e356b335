/**
 * Which entries a term stands in, and with which flags: for each term a chain of blocks in one pool, each
 * twice as long as the one before. Terms that stand in thousands of entries are so read from neighbouring
 * memory, and terms that stand in one take four numbers.
 */
import {Numbers} from './numbers.js';

export const flagBits = 7;

/** A block begins with the start of the one before it (0: none) and where that one's postings end. */
const header = 2;
const smallest = 2;
const longest = 256;

export class Postings {
  readonly #pool = new Numbers();
  /** By term: its newest block, where its postings end, and where the block does. */
  readonly #blocks = new Numbers();
  readonly #ends = new Numbers();
  readonly #limits = new Numbers();

  constructor() {
    this.#pool.push(0);
  }

  /** Adds flags to what is said of a term in an entry; entries come in rising order. */
  add(term: number, entry: number, flagged: (flags: number) => number): void {
    while (this.#blocks.length <= term) this.#addTerm();
    const [pool, end] = [this.#pool.items, this.#ends.items[term] ?? 0];
    const last = end > 0 ? (pool[end - 1] ?? 0) : 0;
    const isSame = end > 0 && last >>> flagBits === entry;
    const flags = flagged(isSame ? last & ((1 << flagBits) - 1) : 0);
    const posting = ((entry << flagBits) | flags) >>> 0;
    if (isSame) pool[end - 1] = posting;
    else this.#push(term, posting);
  }

  /** Calls `visit` with entry and flags of each posting of a term. */
  visit(term: number, visit: (entry: number, flags: number) => void): void {
    const pool = this.#pool.items;
    let end = this.#ends.items[term] ?? 0;
    for (let block = this.#blocks.items[term] ?? 0; block > 0; block = pool[block] ?? 0) {
      for (let at = block + header; at < end; at += 1) {
        const posting = pool[at] ?? 0;
        visit(posting >>> flagBits, posting & ((1 << flagBits) - 1));
      }
      end = pool[block + 1] ?? 0;
    }
  }

  #addTerm(): void {
    for (const list of [this.#blocks, this.#ends, this.#limits]) list.push(0);
  }

  #push(term: number, posting: number): void {
    if (this.#ends.items[term] === this.#limits.items[term]) this.#addBlock(term);
    const end = this.#ends.items[term] ?? 0;
    this.#pool.items[end] = posting;
    this.#ends.items[term] = end + 1;
  }

  #addBlock(term: number): void {
    const [blocks, ends, limits] = [this.#blocks.items, this.#ends.items, this.#limits.items];
    const [older, olderEnd] = [blocks[term] ?? 0, ends[term] ?? 0];
    const size = older === 0 ? smallest : Math.min(2 * (olderEnd - older - header), longest);
    const block = this.#pool.length;
    this.#pool.push(older);
    this.#pool.push(olderEnd);
    for (let at = 0; at < size; at += 1) this.#pool.push(0);
    blocks[term] = block;
    ends[term] = block + header;
    limits[term] = block + header + size;
  }
}

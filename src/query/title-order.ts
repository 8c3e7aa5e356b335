/** The alphabetical order of datasets. */
import type {Dataset} from '../model/catalog.js';
import {textIn} from '../model/text.js';

/** A collator for a tag that may come from an attribute: what is no language is read as Swedish. */
function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, {numeric: true});
  } catch {
    return new Intl.Collator('sv', {numeric: true});
  }
}

/** Datasets sorted in one step between two pauses; about two milliseconds. */
const chunk = 200;

/**
 * The alphabetical order of titles, then identifiers. Comparing titles by the rules of a language is slow,
 * so the order is kept, and datasets that are new are sorted among themselves and put into it.
 */
export class TitleOrder {
  readonly language: string;
  readonly #collator: Intl.Collator;
  readonly #titles: string[] = [];
  readonly #ids: string[] = [];
  #sorted = new Uint32Array(0);
  #ranks = new Uint32Array(0);

  constructor(language: string) {
    this.language = language;
    this.#collator = collatorFor(language);
  }

  /** Takes in the datasets that are new, with a pause after each step. */
  *update(datasets: readonly Dataset[]): Generator<void> {
    while (this.#titles.length < datasets.length) {
      this.#take(datasets.slice(this.#titles.length, this.#titles.length + chunk));
      yield;
    }
  }

  /** By dataset: its place. */
  get ranks(): Uint32Array {
    return this.#ranks;
  }

  /** By place: its dataset. */
  get sorted(): Uint32Array {
    return this.#sorted;
  }

  #take(fresh: readonly Dataset[]): void {
    const first = this.#titles.length;
    for (const dataset of fresh) {
      this.#titles.push(textIn(dataset.title, this.language).trim());
      this.#ids.push(dataset.id);
    }
    const numbers = fresh.map((_dataset, index) => first + index);
    this.#sorted = this.#merged(numbers.toSorted((a, b) => this.#compare(a, b)));
    this.#ranks = new Uint32Array(this.#sorted.length);
    for (const [rank, number] of this.#sorted.entries()) this.#ranks[number] = rank;
  }

  #merged(fresh: readonly number[]): Uint32Array<ArrayBuffer> {
    const merged = new Uint32Array(this.#sorted.length + fresh.length);
    let from = 0;
    for (const [index, number] of fresh.entries()) {
      const to = this.#placeOf(number, from);
      merged.set(this.#sorted.subarray(from, to), from + index);
      merged[to + index] = number;
      from = to;
    }
    merged.set(this.#sorted.subarray(from), from + fresh.length);
    return merged;
  }

  /** Where in the order a dataset belongs, at `from` or later. */
  #placeOf(number: number, from: number): number {
    let [low, high] = [from, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#sorted[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What has no title comes last. */
  #compare(a: number, b: number): number {
    const [left, right] = [this.#titles[a] ?? '', this.#titles[b] ?? ''];
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return this.#collator.compare(left, right) || compareText(this.#ids[a], this.#ids[b]) || a - b;
  }
}

/** Compares by code units. */
export function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

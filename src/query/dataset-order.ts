/** In what order datasets are listed. */
import type {Dataset} from '../model/catalog.js';
import type {DateValue} from '../model/date.js';
import type {SortName} from './catalog-query.js';
import {TitleOrder} from './title-order.js';

/** Minutes since the year 0, counted loosely but in the order of `compareDates`; 0 is no date. */
export function dateNumber(date: DateValue | undefined): number {
  if (date?.iso === undefined) return 0;
  const parts = [0, 5, 8, 11, 14].map((at) => Number(date.iso?.slice(at, at ? at + 2 : 4)) || 0);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  return 1 + (((Math.max(year, 0) * 13 + month) * 32 + day) * 25 + hour) * 60 + minute;
}

/** Two numbers in one: what it is sorted by, and the place among equals. More datasets no list has. */
const places = 2 ** 20;
const greatest = 2 ** 33 - 1;

/** What sorting needs to know of datasets, gathered as they come. */
export class DatasetOrder {
  readonly #datasets: Dataset[] = [];
  readonly #dates: Record<'modified' | 'issued', number[]> = {modified: [], issued: []};
  #titles: TitleOrder;

  constructor(language: string) {
    this.#titles = new TitleOrder(language);
  }

  /** Adds the next dataset. */
  add(dataset: Dataset): void {
    this.#datasets.push(dataset);
    this.#dates.modified.push(dateNumber(dataset.modified));
    this.#dates.issued.push(dateNumber(dataset.issued));
  }

  /** Puts the titles that are new in their place, with a pause after each step. */
  settle(): Generator<void> {
    return this.#titles.update(this.#datasets);
  }

  /** Puts titles in the order of a language, at once as far as that has not been done. */
  speak(language: string): void {
    if (language !== this.#titles.language) this.#titles = new TitleOrder(language);
    const steps = this.settle();
    while (steps.next().done !== true);
  }

  /**
   * Sorts numbers of datasets, which come in the order of the catalog. Relevance without `scores`, when
   * nothing is searched for, means that what changed last comes first.
   */
  sort(found: readonly number[], sort: SortName, scores: Float32Array | undefined): Uint32Array {
    if (sort === 'source') return Uint32Array.from(found);
    if (sort === 'title') return this.#sortBy(found, () => 0);
    if (sort === 'relevance' && scores)
      return this.#sortBy(found, (dataset) => Math.round((scores[dataset] ?? 0) * 1000));
    const dates = this.#dates[sort === 'issued' ? sort : 'modified'];
    return this.#sortBy(found, (dataset) => dates[dataset] ?? 0);
  }

  /** The greatest figure first, equals by title. */
  #sortBy(found: readonly number[], figureOf: (dataset: number) => number): Uint32Array {
    const {ranks, sorted} = this.#titles;
    const keys = new Float64Array(found.length);
    for (const [index, dataset] of found.entries()) {
      const figure = Math.min(figureOf(dataset), greatest);
      keys[index] = (greatest - figure) * places + (ranks[dataset] ?? 0);
    }
    keys.sort();
    return Uint32Array.from(keys, (key) => sorted[key % places] ?? 0);
  }
}

/** Which dataset has which values of one facet. */
import {
  columnLabel,
  isCalled,
  noteSpelling,
  type ColumnLabel,
  type ColumnValue,
  type LabelOf,
  type StatedValue,
} from './facet-value.js';
import {foldedKey} from './fold.js';
import {Numbers} from './numbers.js';

export class FacetColumn {
  readonly values: ColumnValue[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of values, dataset after dataset. */
  readonly #cells = new Numbers();
  /** By dataset: where its cells end. */
  readonly #ends = new Numbers();
  readonly #vocabulary: LabelOf;
  #labels: (ColumnLabel | undefined)[] = [];
  #labelLanguage = '';
  /** What filters were found to mean. */
  #meanings = new Map<string, number | undefined>();

  constructor(vocabulary: LabelOf) {
    this.#vocabulary = vocabulary;
  }

  /** Adds the next dataset. */
  add(stated: readonly StatedValue[]): void {
    const numbers = new Set(stated.map((value) => this.#numberOf(value)));
    for (const number of numbers) {
      const value = this.values[number];
      if (value) value.size += 1;
      this.#cells.push(number);
    }
    this.#ends.push(this.#cells.length);
    this.forgetLabels();
  }

  /** To be called when the vocabulary may know more than before. */
  forgetLabels(): void {
    if (this.#labels.length > 0) this.#labels = [];
    if (this.#meanings.size > 0) this.#meanings = new Map();
  }

  /** The value a filter means: by its key, any alias, or a name; `TRAN` does for its IRI. */
  find(wanted: string): number | undefined {
    const known = this.#numbers.get(wanted) ?? this.#meanings.get(wanted);
    if (known !== undefined || this.#meanings.has(wanted)) return known;
    const key = foldedKey(wanted);
    const called = this.values.findIndex((value) => isCalled(value, key, this.#vocabulary));
    const meant = this.#numbers.get(key) ?? (called < 0 ? undefined : called);
    this.#meanings.set(wanted, meant);
    return meant;
  }

  /** How to name a value to a reader of `language`; `undefined` when there is no such value. */
  labelOf(number: number, language: string): ColumnLabel | undefined {
    if (language !== this.#labelLanguage) this.#labels = [];
    this.#labelLanguage = language;
    const value = this.values[number];
    if (value) this.#labels[number] ??= columnLabel(value, language, this.#vocabulary);
    return this.#labels[number];
  }

  /** By value: how many datasets have it among those that `missed` nothing, or nothing but choice `own`. */
  count(missed: Uint8Array, own: number): Uint32Array {
    const sums = new Uint32Array(this.values.length);
    const [ends, cells] = [this.#ends.items, this.#cells.items];
    for (let dataset = 0, at = 0; dataset < missed.length; dataset += 1) {
      const end = ends[dataset] ?? 0;
      const counts = missed[dataset] === 0 || missed[dataset] === own;
      if (counts) for (; at < end; at += 1) sums[cells[at] ?? 0] = (sums[cells[at] ?? 0] ?? 0) + 1;
      at = end;
    }
    return sums;
  }

  /** By dataset: the greatest of the weights of its values. */
  greatest(weights: Float32Array, visit: (dataset: number, weight: number) => void): void {
    this.#each((dataset, from, to, cells) => {
      let greatest = 0;
      for (let at = from; at < to; at += 1)
        greatest = Math.max(greatest, weights[cells[at] ?? 0] ?? 0);
      if (greatest > 0) visit(dataset, greatest);
    });
  }

  /** By dataset: the sum of the weights of its values, and how many values it has. */
  sum(weights: Float32Array, visit: (dataset: number, sum: number, values: number) => void): void {
    this.#each((dataset, from, to, cells) => {
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += weights[cells[at] ?? 0] ?? 0;
      if (sum > 0) visit(dataset, sum, to - from);
    });
  }

  #each(visit: (dataset: number, from: number, to: number, cells: Uint32Array) => void): void {
    const [ends, cells] = [this.#ends.items, this.#cells.items];
    for (let dataset = 0, from = 0; dataset < this.#ends.length; dataset += 1) {
      const to = ends[dataset] ?? 0;
      visit(dataset, from, to, cells);
      from = to;
    }
  }

  #numberOf(stated: StatedValue): number {
    const names = [stated.key, ...stated.aliases];
    const known = names.map((name) => this.#numbers.get(name)).find((at) => at !== undefined);
    const number = known ?? this.values.length;
    for (const name of names) if (!this.#numbers.has(name)) this.#numbers.set(name, number);
    const value = (this.values[number] ??= {
      key: stated.key,
      uri: stated.uri,
      spellings: [],
      size: 0,
    });
    if (value.uri === undefined && stated.uri !== undefined)
      [value.key, value.uri] = [stated.key, stated.uri];
    for (const literal of stated.label) noteSpelling(value, literal);
    return number;
  }
}

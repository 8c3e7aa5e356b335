/** The values of one facet, and which dataset has which. */
import {chooseText, type Literal, type Text} from '../model/text.js';
import {foldedKey, orderKey} from './fold.js';
import {Numbers} from './numbers.js';

/** What a vocabulary calls an IRI in a language; `undefined` when it does not know it (yet). */
export type LabelOf = (uri: string, language: string) => Literal | undefined;

/** One value as a dataset states it. */
export interface StatedValue {
  /** What makes it the same value as another: its IRI, else folded words. */
  readonly key: string;
  /** Further keys of the same value, such as the folded name of a publisher that has an IRI. */
  readonly aliases: readonly string[];
  readonly uri: string | undefined;
  readonly label: Text;
}

/** A literal, and how often a dataset calls the value so. */
interface Spelling {
  readonly literal: Literal;
  times: number;
}

/** A value of the facet, gathered from all datasets. */
export interface ColumnValue {
  /** Its IRI as soon as a dataset tells one, until then folded words. */
  key: string;
  uri: string | undefined;
  readonly spellings: Spelling[];
  /** Datasets that have it. */
  size: number;
}

/** How a value is named, and what it is sorted by. */
export interface ColumnLabel {
  readonly literal: Literal;
  readonly order: string;
}

function plainLiteral(value: string): Literal {
  return {value, language: ''};
}

/** A value is rarely spelled in more ways; translations by machine into all languages of Europe are. */
const mostSpellings = 60;

function noteSpelling(spellings: Spelling[], literal: Literal): void {
  const known = spellings.find(
    (spelling) =>
      spelling.literal.value === literal.value && spelling.literal.language === literal.language,
  );
  if (known) known.times += 1;
  else if (spellings.length < mostSpellings) spellings.push({literal, times: 1});
}

/** The end of an IRI that says something: `TRAN`, `Göteborg`, `by/4.0`. */
export function lastSegment(uri: string): string {
  const segments = uri.split(/[/#:]+/).filter((segment) => segment !== '');
  const from = segments.findLastIndex((segment) => /\p{L}/u.test(segment));
  const end = segments.slice(from).join('/');
  try {
    return decodeURIComponent(end);
  } catch {
    return end;
  }
}

export class FacetColumn {
  readonly values: ColumnValue[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of values, dataset after dataset. */
  readonly #cells = new Numbers();
  /** By dataset: where its cells end. */
  readonly #ends = new Numbers();
  #labels: (ColumnLabel | undefined)[] = [];
  #labelLanguage = '';

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
  }

  /** The value a filter means: by its key, any alias, or the way it is spelled; `TRAN` does for its IRI. */
  find(wanted: string): number | undefined {
    const key = foldedKey(wanted);
    const known = this.#numbers.get(wanted) ?? this.#numbers.get(key);
    if (known !== undefined) return known;
    const at = this.values.findIndex((value) => isCalled(value, key));
    return at < 0 ? undefined : at;
  }

  /** How to name a value to a reader of `language`. */
  labelOf(number: number, language: string, vocabulary: LabelOf): ColumnLabel {
    if (language !== this.#labelLanguage) this.#labels = [];
    this.#labelLanguage = language;
    const known = this.#labels[number];
    if (known) return known;
    const value = this.values[number];
    const literal = value ? labelOfValue(value, language, vocabulary) : plainLiteral('');
    return (this.#labels[number] = {literal, order: orderKey(literal.value, language)});
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
    for (const literal of stated.label) noteSpelling(value.spellings, literal);
    return number;
  }
}

function isCalled(value: ColumnValue, key: string): boolean {
  if (value.uri !== undefined && foldedKey(lastSegment(value.uri)) === key) return true;
  return value.spellings.some(({literal}) => foldedKey(literal.value) === key);
}

/** The vocabulary goes before the catalogs, but a label in the reader's language before either's in another. */
function labelOfValue(value: ColumnValue, language: string, vocabulary: LabelOf): Literal {
  const known = value.uri === undefined ? undefined : vocabulary(value.uri, language);
  const commonest = value.spellings.toSorted((a, b) => b.times - a.times);
  const stated = commonest.map(({literal}) => literal);
  const chosen = chooseText(known ? [known, ...stated] : stated, language);
  return chosen ?? plainLiteral(value.uri ? lastSegment(value.uri) : value.key);
}

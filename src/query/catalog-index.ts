/**
 * Answers queries over datasets that are all here: text, facets with counts, order, page. It is built
 * little by little and asked at any time, also while more is coming in.
 */
import type {Dataset} from '../model/catalog.js';
import {
  facetNames,
  type CatalogQuery,
  type Facet,
  type FacetName,
  type SearchResult,
} from './catalog-query.js';
import {DatasetOrder} from './dataset-order.js';
import {FacetColumn} from './facet-column.js';
import {listValues} from './facet-list.js';
import type {LabelOf} from './facet-value.js';
import {selectDatasets, selected, type Choice} from './selection.js';
import {statedValues} from './stated-values.js';
import {TextSearch, type Columns} from './text-search.js';

export interface CatalogIndexOptions {
  /** Names what is known by IRI alone; asked again after `refreshLabels`. */
  readonly labelOf: LabelOf;
  /** The language most queries will have: titles are put in its order while datasets are added. */
  readonly language?: string;
}

/** The most values listed of one facet; which have thousands, such as keywords, have them once each. */
export const mostFacetValues = 1000;

/** After so many datasets the index is made ready for questions, although more are coming. */
const stretch = 200;

export class CatalogIndex {
  readonly #datasets: Dataset[] = [];
  readonly #columns: Columns;
  readonly #labelOf: LabelOf;
  readonly #text: TextSearch;
  readonly #order: DatasetOrder;

  constructor({labelOf, language = 'sv'}: CatalogIndexOptions) {
    this.#labelOf = labelOf;
    const columns = facetNames.map((name) => [name, new FacetColumn(labelOf)] as const);
    this.#columns = Object.fromEntries(columns) as Columns;
    this.#text = new TextSearch(this.#columns, labelOf);
    this.#order = new DatasetOrder(language);
  }

  /** In the order they were added. */
  get datasets(): readonly Dataset[] {
    return this.#datasets;
  }

  /** How many datasets there are. */
  get size(): number {
    return this.#datasets.length;
  }

  /** The values of each facet over all datasets. */
  get columns(): Columns {
    return this.#columns;
  }

  /**
   * Adds datasets after those that are there, a step of a few milliseconds at most at a time: go on
   * with the generator as long as there is time, then pause. Between two steps the index
   * answers for what it has.
   */
  *add(datasets: Iterable<Dataset>): Generator<void> {
    for (const dataset of datasets) {
      this.#addDataset(dataset);
      yield;
      if (this.#datasets.length % stretch === 0) yield* this.#settle();
    }
    yield* this.#settle();
  }

  /** To be called when `labelOf` may know more than before, as when the vocabulary has come. */
  refreshLabels(): void {
    this.#text.forgetLabels();
    for (const column of Object.values(this.#columns)) column.forgetLabels();
  }

  /** Answers a query; the page in the result is the nearest that exists. */
  search(query: CatalogQuery): SearchResult {
    this.#order.speak(query.language);
    const scores = this.#text.scores(query.text);
    const choices = this.#choicesOf(query);
    const missed = selectDatasets(this.#datasets.length, scores, choices);
    const found = this.#order.sort(selected(missed), query.sort, scores);
    const size = Math.max(1, Math.floor(query.pageSize) || 1);
    const page = Math.max(1, Math.min(Math.floor(query.page) || 1, Math.ceil(found.length / size)));
    return {
      query: {...query, page},
      total: found.length,
      datasets: this.#datasetsAt(found.subarray((page - 1) * size, page * size)),
      facets: query.facets.map((name) => this.#facet(name, query, choices, missed)),
    };
  }

  /** Does what the next question would otherwise have to wait for. */
  *#settle(): Generator<void> {
    this.#text.seal();
    yield;
    yield* this.#order.settle();
  }

  #addDataset(dataset: Dataset): void {
    this.#datasets.push(dataset);
    for (const name of facetNames) this.#columns[name].add(statedValues[name](dataset));
    this.#order.add(dataset);
    this.#text.add(dataset);
  }

  #choicesOf({filters}: CatalogQuery): Choice[] {
    return facetNames.flatMap((name) => {
      const wanted = filters[name] ?? [];
      if (wanted.length === 0) return [];
      const column = this.#columns[name];
      return {name, column, values: wanted.map((value) => ({value, number: column.find(value)}))};
    });
  }

  #datasetsAt(numbers: Uint32Array): Dataset[] {
    return [...numbers].flatMap((number) => this.#datasets[number] ?? []);
  }

  #facet(name: FacetName, {language}: CatalogQuery, choices: Choice[], missed: Uint8Array): Facet {
    const column = this.#columns[name];
    const own = choices.findIndex((choice) => choice.name === name) + 1;
    const counts = column.count(missed, own);
    const values = listValues({
      column,
      counts,
      chosen: choices[own - 1]?.values ?? [],
      language,
      unknownLabel: (value) => this.#labelOf(value, language),
      most: mostFacetValues,
    });
    return {name, values};
  }
}

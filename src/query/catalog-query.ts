/** What can be asked of a catalog, wherever it is answered: by its server or here. */
import type {Dataset} from '../model/catalog.js';
import type {Literal} from '../model/text.js';

/** By what a list of datasets can be narrowed. */
export const facetNames = [
  'theme',
  'publisher',
  'format',
  'license',
  'keyword',
  'access-rights',
  'conforms-to',
  'spatial',
  'language',
  'frequency',
  'hvd',
  'catalog',
] as const;

export type FacetName = (typeof facetNames)[number];

export const sortNames = ['relevance', 'title', 'modified', 'issued', 'source'] as const;

/** `source` is the order of the catalog itself; `modified` and `issued` have the newest first. */
export type SortName = (typeof sortNames)[number];

/** Chosen values by facet: OR within one facet, AND between facets. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface CatalogQuery {
  /**
   * Free text as the visitor wrote it; every word must match somewhere. `"words in a row"` must stand so,
   * and what a `-word` finds is left out.
   */
  readonly text: string;
  readonly filters: Filters;
  readonly sort: SortName;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** BCP 47; decides labels, collation and which title is sorted by. */
  readonly language: string;
  /** The facets whose counts are wanted, in that order. */
  readonly facets: readonly FacetName[];
}

export const defaultQuery: CatalogQuery = {
  text: '',
  filters: {},
  sort: 'relevance',
  page: 1,
  pageSize: 20,
  language: 'sv',
  facets: [],
};

/** One value of a facet. */
export interface FacetValue {
  /**
   * What a filter names: the canonical IRI, the name of a format, or folded words where there is neither.
   * A chosen value is as the filter has it (a code or label will do there), so that it can be taken out.
   */
  readonly value: string;
  readonly label: Literal;
  /** Datasets that would be listed if this value were chosen in its facet, all other facets as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * Most frequent first, then by label; a chosen value is there even when its count is 0. Of very many
 * values, such as keywords, only the thousand most frequent are listed.
 */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** A stretch of a shown text that the search matched: `[from, to)` in UTF-16 units. */
export type Mark = readonly [from: number, to: number];

export interface SearchResult {
  readonly query: CatalogQuery;
  /** Of all pages. */
  readonly total: number;
  /** The page asked for. */
  readonly datasets: readonly Dataset[];
  readonly facets: readonly Facet[];
}

import type {Counted, Notice} from './sentences.js';

/** The facets of `query/`, by name. */
export type FacetWord =
  | 'theme'
  | 'publisher'
  | 'format'
  | 'license'
  | 'keyword'
  | 'access-rights'
  | 'conforms-to'
  | 'spatial'
  | 'language'
  | 'frequency'
  | 'hvd'
  | 'catalog';

/** The orders of `query/`, by name. */
export type SortWord = 'relevance' | 'title' | 'modified' | 'issued' | 'source';

/** What `<dcat-dataset-list>` says. */
export interface ListSentences {
  readonly heading: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly clearSearch: string;
  /** How many there are in all. */
  readonly datasets: Counted;
  /** How many a search or filter found. */
  readonly hits: Counted;
  readonly hitsOf: (hits: number, total: number) => string;
  /** Which of them this page shows. */
  readonly range: (from: number, to: number, total: number) => string;
  readonly sortLabel: string;
  readonly sort: Readonly<Record<SortWord, string>>;
  readonly filterHeading: string;
  /** On the button that unfolds the filters; tells how many are chosen. */
  readonly showFilters: Counted;
  readonly hideFilters: string;
  readonly chosenHeading: string;
  readonly facets: Readonly<Record<FacetWord, string>>;
  /** Accessible name of a value with its count. */
  readonly facetValue: (label: string, count: number) => string;
  readonly searchFacet: string;
  /** Accessible name of the search within the facet called `facet`. */
  readonly searchFacetOf: (facet: string) => string;
  readonly noFacetHits: string;
  readonly showMore: string;
  readonly showFewer: string;
  /** Accessible names of the two. */
  readonly showMoreOf: (facet: string) => string;
  readonly showFewerOf: (facet: string) => string;
  /** A value without a name, where datasets say nothing. */
  readonly noValue: string;
  readonly clearAll: string;
  readonly removeFilter: (label: string) => string;
  /** Name of the navigation between pages. */
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Shows so many more below those already shown. */
  readonly showNext: Counted;
  readonly badges: Badges;
  readonly updated: (date: string) => string;
  readonly issued: (date: string) => string;
  /** Name of the list of formats of a dataset. */
  readonly formats: string;
  readonly layoutLabel: string;
  readonly layouts: Readonly<Record<'list' | 'cards' | 'compact', string>>;
  readonly loading: string;
  readonly loadingSoFar: Counted;
  readonly loadingOf: (done: number, total: number) => string;
  readonly emptyCatalog: Notice;
  readonly noHits: Notice;
  /** `text` follows the link that `title` is. */
  readonly request: Notice;
  /** `text` is for the editor of the page. */
  readonly nothingToRead: Notice;
  /** Some of several catalogs could not be shown. */
  readonly sourcesFailed: (failed: number, total: number) => string;
}

/** What marks a dataset in a list. */
export interface Badges {
  readonly api: string;
  readonly map: string;
  /** Short; `hvdLong` is its meaning. */
  readonly hvd: string;
  readonly hvdLong: string;
  readonly restricted: string;
  readonly nonPublic: string;
  readonly sharedNotOpen: string;
  readonly series: string;
  readonly deprecated: string;
  readonly withdrawn: string;
}

/** What a visitor may do to a query; each gives the query that follows. */
import type {CatalogQuery, FacetName, SortName} from '../../query/catalog-query.js';

export function withText(query: CatalogQuery, text: string): CatalogQuery {
  return {...query, text, page: 1};
}

export function withSort(query: CatalogQuery, sort: SortName): CatalogQuery {
  return {...query, sort, page: 1};
}

export function withPage(query: CatalogQuery, page: number): CatalogQuery {
  return {...query, page};
}

/** Chooses a value of a facet, or takes it back. */
export function withToggled(query: CatalogQuery, name: FacetName, value: string): CatalogQuery {
  const chosen = query.filters[name] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return {...query, filters: {...query.filters, [name]: values}, page: 1};
}

/** Everything that narrows is taken away, the editor's own choice included: it can be undone by back. */
export function withoutFilters(query: CatalogQuery): CatalogQuery {
  return {...query, text: '', filters: {}, page: 1};
}

export function isNarrowed({text, filters}: CatalogQuery): boolean {
  return text.trim() !== '' || chosenCount({filters}) > 0;
}

/** How many values are chosen in all facets. */
export function chosenCount({filters}: Pick<CatalogQuery, 'filters'>): number {
  return Object.values(filters).reduce((sum, values) => sum + values.length, 0);
}

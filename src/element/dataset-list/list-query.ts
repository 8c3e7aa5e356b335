/** The query that a list starts from, as its attributes say it. */
import {
  type CatalogQuery,
  type FacetName,
  defaultQuery,
  facetNames,
  sortNames,
} from '../../query/catalog-query.js';
import {parseFacetsAttribute, parseFilterAttribute} from '../../query/filter-attribute.js';

/** The attributes of a list that make up its query. */
export interface ListAttributes {
  readonly query: string;
  readonly filter: string;
  readonly sort: string;
  readonly pageSize: number;
  readonly facets: string | undefined;
}

/** Every facet; those that can not narrow anything are not shown. */
const usualFacets: readonly FacetName[] = facetNames;

/** More would be a table, not a list. */
const largestPage = 500;

function pageSizeOf(written: number): number {
  if (!(written >= 1)) return defaultQuery.pageSize;
  return Math.min(Math.trunc(written), largestPage);
}

export function queryOf(attributes: ListAttributes, language: string): CatalogQuery {
  const {query, filter, sort, pageSize, facets} = attributes;
  return {
    ...defaultQuery,
    text: query,
    filters: parseFilterAttribute(filter),
    sort: sortNames.find((name) => name === sort) ?? defaultQuery.sort,
    pageSize: pageSizeOf(pageSize),
    facets: facets === undefined ? usualFacets : parseFacetsAttribute(facets),
    language,
  };
}

/** How a list goes on after its first page. */
export type Paging = 'numbered' | 'more' | 'none';

/**
 * What is asked of the catalog for a query. Facets that narrow the list are told of, whether they are
 * offered or not; a list that grows at its foot asks for all pages up to the one it has come to as one.
 */
export function askedOf(query: CatalogQuery, paging: Paging): CatalogQuery {
  const facets = new Set(query.facets);
  for (const name of facetNames) if ((query.filters[name] ?? []).length > 0) facets.add(name);
  const asked = {...query, facets: [...facets]};
  if (paging !== 'more') return asked;
  return {...asked, page: 1, pageSize: query.page * query.pageSize};
}

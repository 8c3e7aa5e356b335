/** What a visitor asked, as entries of an address, and back. */
import {
  defaultQuery,
  facetNames,
  sortNames,
  type CatalogQuery,
  type FacetName,
  type Filters,
} from './catalog-query.js';
import {longValue, shortValue} from './facet-code.js';

/** Name and value, as `URLSearchParams` takes and gives them. */
export type AddressEntry = readonly [name: string, value: string];

const [textName, sortName, pageName] = ['q', 'sort', 'page'];

const longestValue = 1000;
const mostValues = 100;

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function facetEntries(name: FacetName, values: readonly string[]): AddressEntry[] {
  // A facet that is chosen from the outset and was emptied has to say so.
  return values.length === 0
    ? [[name, '']]
    : values.map((value): AddressEntry => [name, shortValue(name, value)]);
}

/**
 * The entries that tell a query from `defaults`, always in the same order: `q`, one per chosen value of a
 * facet under the name of the facet, `sort`, `page`. Size of page, language and facets shown are the
 * page's own affair and never in its address.
 */
export function writeQuery(
  query: CatalogQuery,
  defaults: CatalogQuery = defaultQuery,
): AddressEntry[] {
  const entries: AddressEntry[] = [];
  if (query.text !== defaults.text) entries.push([textName, query.text]);
  for (const name of facetNames) {
    const values = query.filters[name] ?? [];
    if (!sameValues(values, defaults.filters[name] ?? []))
      entries.push(...facetEntries(name, values));
  }
  if (query.sort !== defaults.sort) entries.push([sortName, query.sort]);
  if (query.page !== defaults.page) entries.push([pageName, String(query.page)]);
  return entries;
}

function valuesByName(entries: Iterable<AddressEntry>): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = byName.get(name) ?? [];
    if (values.length < mostValues && value.length <= longestValue) values.push(value);
    byName.set(name, values);
  }
  return byName;
}

function readFilters(byName: ReadonlyMap<string, readonly string[]>, defaults: Filters): Filters {
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const written = byName.get(name)?.filter((value) => value !== '');
    const values = written
      ? new Set(written.map((value) => longValue(name, value)))
      : defaults[name];
    if (values) filters[name] = [...values];
  }
  return filters;
}

/** Reads what `writeQuery` wrote. What it does not know, or is no sort or page, leaves the default. */
export function readQuery(
  entries: Iterable<AddressEntry>,
  defaults: CatalogQuery = defaultQuery,
): CatalogQuery {
  const byName = valuesByName(entries);
  const page = Number(byName.get(pageName)?.[0]);
  return {
    ...defaults,
    text: byName.get(textName)?.[0] ?? defaults.text,
    filters: readFilters(byName, defaults.filters),
    sort: sortNames.find((name) => name === byName.get(sortName)?.[0]) ?? defaults.sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : defaults.page,
  };
}

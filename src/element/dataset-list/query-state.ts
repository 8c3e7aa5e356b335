/**
 * The query of a list: begun by its attributes, taken from the address of the page, changed by the visitor;
 * the newest wins.
 */
import {type CatalogQuery, defaultQuery} from '../../query/catalog-query.js';
import {type AddressEntry, readQuery, writeQuery} from '../../query/query-address.js';
import {type ListAttributes, type Paging, askedOf, queryOf} from './list-query.js';

/** What a list is told from outside. */
export interface QuerySource extends ListAttributes {
  readonly paging: Paging;
  readonly entries: readonly AddressEntry[] | undefined;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether both find the same; how much is shown of it, and in which words, may differ. */
function isSameQuestion(a: CatalogQuery, b: CatalogQuery): boolean {
  return a.text === b.text && a.sort === b.sort && isEqual(a.filters, b.filters);
}

export class QueryState {
  #defaults: CatalogQuery = defaultQuery;
  #chosen: CatalogQuery = defaultQuery;
  #asked: CatalogQuery = defaultQuery;
  #read: readonly AddressEntry[] | undefined;

  /** What the visitor sees as chosen. */
  get chosen(): CatalogQuery {
    return this.#chosen;
  }

  /** What is asked of the catalog; the same object as long as it is the same question. */
  get asked(): CatalogQuery {
    return this.#asked;
  }

  /** What of it the attributes do not say already. */
  get entries(): readonly AddressEntry[] {
    return writeQuery(this.#chosen, this.#defaults);
  }

  /** The visitor asks. */
  choose(query: CatalogQuery): void {
    this.#chosen = query;
  }

  /** To be called before each update, with the attributes as they are now. */
  follow(source: QuerySource, language: string): void {
    const defaults = queryOf(source, language);
    const isOther = !isSameQuestion(defaults, this.#defaults);
    this.#defaults = defaults;
    const isNews = this.#isNews(source.entries);
    const {pageSize, facets} = defaults;
    if (isOther || isNews) this.#chosen = readQuery(source.entries ?? [], defaults);
    else if (!isEqual(this.#chosen, {...this.#chosen, pageSize, facets, language}))
      this.#chosen = {...this.#chosen, pageSize, facets, language};
    const asked = askedOf(this.#chosen, source.paging);
    if (!isEqual(asked, this.#asked)) this.#asked = asked;
  }

  /** What comes back from the address after the list itself has told it is no news. */
  #isNews(entries: readonly AddressEntry[] | undefined): boolean {
    if (!entries || entries === this.#read) return false;
    this.#read = entries;
    return !isEqual(entries, this.entries);
  }
}

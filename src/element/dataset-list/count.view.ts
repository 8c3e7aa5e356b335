/** How many datasets there are, in words. */
import type {CatalogQuery} from '../../query/catalog-query.js';
import type {ListSentences} from '../../text/list-sentences.js';
import {isNarrowed} from './list-actions.js';

/** "12 datamängder", or "3 träffar" when something was asked for. */
export function countText(sentences: ListSentences, query: CatalogQuery, total: number): string {
  return isNarrowed(query) ? sentences.hits(total) : sentences.datasets(total);
}

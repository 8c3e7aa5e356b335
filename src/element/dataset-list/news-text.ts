/** What is told to those who do not see that the list has become another. */
import type {CatalogQuery, FacetName, SearchResult} from '../../query/catalog-query.js';
import type {Sentences} from '../../text/sentences.js';
import {countText} from './count.view.js';
import {chosenCount} from './list-actions.js';
import {valueLabel} from './value-label.js';

interface Choice {
  readonly name: FacetName;
  readonly value: string;
}

function choicesOf({filters}: CatalogQuery): readonly Choice[] {
  return Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => ({name: name as FacetName, value})),
  );
}

function isIn(choices: readonly Choice[]): (choice: Choice) => boolean {
  const keys = new Set(choices.map(({name, value}) => `${name} ${value}`));
  return ({name, value}) => keys.has(`${name} ${value}`);
}

/** How the visitor read the choice, before or after it was made. */
function labelOf(
  {name, value}: Choice,
  results: readonly SearchResult[],
  {list}: Sentences,
): string {
  const facets = results.flatMap((result) => result.facets).filter((facet) => facet.name === name);
  const found = facets.flatMap(({values}) => values).find((known) => known.value === value);
  return found ? valueLabel(name, found, list).value : value;
}

function filterText(
  before: SearchResult,
  after: SearchResult,
  sentences: Sentences,
): string | undefined {
  const {portal, list} = sentences;
  const [old, now] = [choicesOf(before.query), choicesOf(after.query)];
  const added = now.filter((choice) => !isIn(old)(choice));
  const removed = old.filter((choice) => !isIn(now)(choice));
  const [first] = [...added, ...removed];
  if (!first) return undefined;
  const {total} = after;
  if (added.length + removed.length > 1) {
    return chosenCount(after.query) === 0
      ? portal.filtersCleared(total)
      : countText(list, after.query, total);
  }
  const label = labelOf(first, [after, before], sentences);
  return added.length > 0 ? portal.filterAdded(label, total) : portal.filterRemoved(label, total);
}

/** The sentence for the change from one answer to the next; at first, how many there are. */
export function newsOf(
  before: SearchResult | undefined,
  after: SearchResult,
  sentences: Sentences,
): string {
  const {list, portal} = sentences;
  const {query, total, datasets} = after;
  const count = countText(list, query, total);
  if (!before || before.query.text !== query.text) return count;
  const filters = filterText(before, after, sentences);
  if (filters !== undefined) return filters;
  if (before.query.sort !== query.sort) return portal.sorted(list.sort[query.sort]);
  if (before.query.page !== query.page) {
    return portal.pageShown(query.page, Math.ceil(total / query.pageSize));
  }
  const hasGrown = datasets.length > before.datasets.length && before.total === total;
  return hasGrown ? list.range(1, datasets.length, total) : count;
}

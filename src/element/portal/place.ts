/** Where in a portal the visitor is: at the list, in some state of it, or at one dataset. */
import type {RouteEntries} from '../../controller/page-address.js';

export interface Place {
  /** Id of the dataset shown, `''` at the list. */
  readonly dataset: string;
  /** State of the list, as entries of the address. */
  readonly list: RouteEntries;
}

/**
 * What the address says. A dataset's address says nothing of the list, so that it can be shared; the list
 * stays as it was `before`.
 */
export function placeOf(entries: RouteEntries, before: Place): Place {
  const dataset = entries.find(([name]) => name === 'dataset')?.[1] ?? '';
  return {dataset, list: dataset ? before.list : entries};
}

/** What to write into the address for a dataset. */
export function datasetEntries(id: string): RouteEntries {
  return [['dataset', id]];
}

function without(entries: RouteEntries, left: string): string {
  return JSON.stringify(entries.filter(([name]) => name !== left));
}

function hasText(entries: RouteEntries): boolean {
  return entries.some(([name]) => name === 'q');
}

/**
 * Whether one state of the list follows from the other by typing on: only the words differ, and there
 * were words before. Then back leads to before the search, not to each letter of it.
 */
export function isTypedOn(before: RouteEntries, after: RouteEntries): boolean {
  return hasText(before) && hasText(after) && without(before, 'q') === without(after, 'q');
}

/** Hydra: where the next page is, and how many there are in all. */
import {resolveIri} from '../resolve-iri.js';
import type {Name} from './names.js';
import type {Node, Reading} from './reading.js';
import {countOf} from './number.js';
import {plainsOf} from './text.js';

export interface Paging {
  /** Absolute; `undefined` on the last page. */
  readonly next: string | undefined;
  readonly total: number | undefined;
}

const nextNames: readonly Name[] = ['hydra:next', 'hydra:nextPage'];
const pageNames: readonly Name[] = [
  ...nextNames,
  'hydra:first',
  'hydra:firstPage',
  'hydra:last',
  'hydra:lastPage',
  'hydra:totalItems',
  'hydra:itemsPerPage',
];

/** Nodes that say something of pages; few, and found without a walk through the graph. */
function pagesOf(reading: Reading): readonly Node[] {
  const typed = reading.index.subjectsOfType(
    'hydra:PagedCollection',
    'hydra:PartialCollectionView',
    'hydra:Collection',
  );
  const labels = new Set([
    ...typed,
    ...pageNames.flatMap((name) => reading.index.firstUsers(name)),
  ]);
  return [...labels].map((label) => reading.node(label));
}

/** A page that is in the graph already needs no fetching. */
function nextOf(reading: Reading, pages: readonly Node[]): string | undefined {
  const here = new Set(pages.map(({label}) => label));
  return pages
    .flatMap((page) => plainsOf(page, ...nextNames))
    .map((written) => resolveIri(written, reading.base))
    .find((address) => /^https?:/i.test(address) && !here.has(address) && address !== reading.base);
}

export function pagingOf(reading: Reading): Paging {
  const pages = pagesOf(reading);
  const totals = pages.flatMap((page) => countOf(page, 'hydra:totalItems') ?? []);
  return {
    next: nextOf(reading, pages),
    total: totals.length > 0 ? Math.max(...totals) : undefined,
  };
}

/** Pages of one answer become one. */
import type {CatalogContents, Dataset} from '../model/catalog.js';

interface Identified {
  readonly id: string;
}

/** The second list after the first, without what the first has already. */
function union<T extends Identified>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (first.length === 0) return second;
  const known = new Set(first.map(({id}) => id));
  return [...first, ...second.filter(({id}) => !known.has(id))];
}

/** What `datasets` adds to what is known by id; remembers it. */
export function unknownDatasets(datasets: readonly Dataset[], known: Set<string>): Dataset[] {
  return datasets.filter(({id}) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/** `next` and `total` are those of the later page. */
export function mergeContents(
  earlier: CatalogContents | undefined,
  later: CatalogContents,
): CatalogContents {
  if (!earlier) return later;
  return {
    catalogs: union(earlier.catalogs, later.catalogs),
    datasets: union(earlier.datasets, later.datasets),
    series: union(earlier.series, later.series),
    services: union(earlier.services, later.services),
    problems: [...earlier.problems, ...later.problems],
    next: later.next,
    total: later.total ?? earlier.total,
  };
}

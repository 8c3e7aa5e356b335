import type {Dataset} from '../../../src/model/catalog.js';
import {CatalogIndex} from '../../../src/query/catalog-index.js';
import type {LabelOf} from '../../../src/query/facet-value.js';

/** Adds datasets to an index without any pause. */
export function fill(index: CatalogIndex, datasets: readonly Dataset[]): void {
  Array.from(index.add(datasets));
}

/** An index of these datasets; without `labelOf` no vocabulary is known. */
export function indexOf(
  datasets: readonly Dataset[],
  labelOf: LabelOf = () => undefined,
): CatalogIndex {
  const index = new CatalogIndex({labelOf});
  fill(index, datasets);
  return index;
}

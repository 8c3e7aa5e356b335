/** Which licenses to explain once for a dataset, and which to name at a distribution of its own. */
import type {Dataset} from '../../model/catalog.js';
import type {License} from '../../model/values.js';

interface Licensed {
  readonly licenses: readonly License[];
}

function keyOf({uri, written}: License): string {
  return uri ?? written;
}

function keysOf({licenses}: Licensed): string {
  return licenses
    .map((license) => keyOf(license))
    .toSorted()
    .join('\n');
}

/**
 * What holds for all of it: what is said of the dataset itself, else what all its parts say alike; none
 * when they differ.
 */
export function commonLicensesOf(dataset: Dataset): readonly License[] {
  if (dataset.licenses.length > 0) return dataset.licenses;
  const [first, ...others] = [...dataset.distributions, ...dataset.services].filter(
    ({licenses}) => licenses.length > 0,
  );
  if (!first) return [];
  return others.every((other) => keysOf(other) === keysOf(first)) ? first.licenses : [];
}

/** What a distribution or service must say for itself. */
export function ownLicensesOf(part: Licensed, common: readonly License[]): readonly License[] {
  return keysOf(part) === keysOf({licenses: common}) ? [] : part.licenses;
}

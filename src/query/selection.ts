/** Which datasets pass text and facets, and which would but for one facet: those count in that facet. */
import type {FacetName} from './catalog-query.js';
import type {FacetColumn} from './facet-column.js';

/** A value somebody chose; no `number` when no dataset has it. */
export interface ChosenValue {
  readonly value: string;
  readonly number: number | undefined;
}

/** A facet in which something is chosen. */
export interface Choice {
  readonly name: FacetName;
  readonly column: FacetColumn;
  readonly values: readonly ChosenValue[];
}

const missesMore = 255;

function missChoice(missed: Uint8Array, {column, values}: Choice, own: number): void {
  const chosen = new Float32Array(column.values.length);
  for (const {number} of values) if (number !== undefined) chosen[number] = 1;
  const has = new Uint8Array(missed.length);
  column.greatest(chosen, (dataset) => {
    has[dataset] = 1;
  });
  for (let dataset = 0; dataset < missed.length; dataset += 1)
    if (has[dataset] === 0) missed[dataset] = missed[dataset] === 0 ? own : missesMore;
}

/**
 * By dataset: 0 if it passes, the place of the choice (from 1) if it fails that one alone, else 255.
 * From this one list the counts of every facet follow.
 */
export function selectDatasets(
  size: number,
  scores: Float32Array | undefined,
  choices: readonly Choice[],
): Uint8Array {
  const missed = new Uint8Array(size);
  if (scores)
    for (let dataset = 0; dataset < size; dataset += 1)
      if ((scores[dataset] ?? 0) === 0) missed[dataset] = missesMore;
  for (const [index, choice] of choices.entries()) missChoice(missed, choice, index + 1);
  return missed;
}

/** The datasets that pass, in the order of the catalog. */
export function selected(missed: Uint8Array): number[] {
  const found: number[] = [];
  for (let dataset = 0; dataset < missed.length; dataset += 1)
    if (missed[dataset] === 0) found.push(dataset);
  return found;
}

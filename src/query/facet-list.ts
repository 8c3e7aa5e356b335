/** Which values of a facet are listed, and in what order. */
import type {Literal} from '../model/text.js';
import type {FacetValue} from './catalog-query.js';
import {lastSegment, type FacetColumn} from './facet-column.js';
import type {ChosenValue} from './selection.js';

export interface FacetListing {
  readonly column: FacetColumn;
  /** By value. */
  readonly counts: Uint32Array;
  readonly chosen: readonly ChosenValue[];
  readonly labelOf: (number: number) => Literal;
  /** Names a chosen value that no dataset has. */
  readonly unknownLabel: (value: string) => Literal | undefined;
  readonly collator: Intl.Collator;
  /** More values are not listed; the chosen ones are in any case. */
  readonly most: number;
}

/** The values that occur, those with the greatest counts if there are more than `most`. */
function mostFrequent(counts: Uint32Array, most: number): number[] {
  const numbers: number[] = [];
  for (const [number, count] of counts.entries()) if (count > 0) numbers.push(number);
  if (numbers.length <= most) return numbers;
  return numbers.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, most);
}

/** Known values that are chosen, by number: the value as the filter wrote it, so that it can be taken out again. */
function chosenByNumber(chosen: readonly ChosenValue[]): Map<number, string> {
  const byNumber = new Map<number, string>();
  for (const {value, number} of chosen) if (number !== undefined) byNumber.set(number, value);
  return byNumber;
}

function unknownValues({chosen, unknownLabel}: FacetListing): FacetValue[] {
  const unknown = new Set(
    chosen.filter(({number}) => number === undefined).map(({value}) => value),
  );
  return [...unknown].map((value) => {
    const words = {value: value.includes('://') ? lastSegment(value) : value, language: ''};
    return {value, label: unknownLabel(value) ?? words, count: 0, chosen: true};
  });
}

/** Most frequent first, then by label; chosen ones even with a count of 0. */
export function listValues(listing: FacetListing): FacetValue[] {
  const {column, counts, labelOf, collator} = listing;
  const chosen = chosenByNumber(listing.chosen);
  const numbers = new Set([...mostFrequent(counts, listing.most), ...chosen.keys()]);
  const known = [...numbers].map((number) => ({
    value: chosen.get(number) ?? column.values[number]?.key ?? '',
    label: labelOf(number),
    count: counts[number] ?? 0,
    chosen: chosen.has(number),
  }));
  return [...known, ...unknownValues(listing)].toSorted(
    (a, b) => b.count - a.count || collator.compare(a.label.value, b.label.value),
  );
}

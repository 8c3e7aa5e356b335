/** Which values of a facet are listed, and in what order. */
import type {Literal} from '../model/text.js';
import type {FacetValue} from './catalog-query.js';
import type {FacetColumn} from './facet-column.js';
import {readableEnd} from './facet-value.js';
import {compareText} from './title-order.js';
import type {ChosenValue} from './selection.js';

export interface FacetListing {
  readonly column: FacetColumn;
  /** By value. */
  readonly counts: Uint32Array;
  readonly chosen: readonly ChosenValue[];
  readonly language: string;
  /** Names a chosen value that no dataset has. */
  readonly unknownLabel: (value: string) => Literal | undefined;
  /** More values are not listed; the chosen ones are in any case. */
  readonly most: number;
}

/** The least count with which a value is among the first `most`; 1 if all are. */
function leastCount(counts: Uint32Array, most: number): number {
  const figures = counts.toSorted();
  return Math.max(1, figures[figures.length - most] ?? 1);
}

/** The values that occur; if there are more than `most`, those with the greatest counts. */
function mostFrequent(counts: Uint32Array, most: number): number[] {
  const least = leastCount(counts, most);
  const [above, equal]: [number[], number[]] = [[], []];
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count > least) above.push(number);
    else if (count === least && equal.length < most) equal.push(number);
  }
  return [...above, ...equal.slice(0, most - above.length)];
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
    const words = {value: value.includes('://') ? readableEnd(value) : value, language: ''};
    return {value, label: unknownLabel(value) ?? words, count: 0, chosen: true};
  });
}

/** Most frequent first, then by label; chosen ones even with a count of 0, unknown ones last of all. */
export function listValues(listing: FacetListing): FacetValue[] {
  const {column, counts, language} = listing;
  const chosen = chosenByNumber(listing.chosen);
  const numbers = new Set([...mostFrequent(counts, listing.most), ...chosen.keys()]);
  const known = [...numbers].flatMap((number) => {
    const label = column.labelOf(number, language);
    return label ? {number, count: counts[number] ?? 0, label} : [];
  });
  known.sort((a, b) => b.count - a.count || compareText(a.label.order, b.label.order));
  const values = known.map(({number, count, label}) => ({
    value: chosen.get(number) ?? column.values[number]?.key ?? '',
    label: label.literal,
    count,
    chosen: chosen.has(number),
  }));
  return [...values, ...unknownValues(listing)];
}

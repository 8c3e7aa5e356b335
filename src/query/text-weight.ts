/** What it is worth to be found: where, how, and how often. */
import {flagBits} from './postings.js';
import {matchKind, type MatchKind} from './term-segment.js';

/** Fields, the weightiest first. `label`: publisher and themes; `body`: all the rest. */
export const field = {title: 0, keyword: 1, label: 2, body: 3} as const;

export type Field = (typeof field)[keyof typeof field];

/** Words of one literal; phrases do not reach from one literal into the next. */
export interface FieldWords {
  readonly field: Field;
  readonly words: readonly string[];
}

/** So chosen that a found part of a word in one field outweighs the whole word in the next. */
export const fieldWeights = [10, 5, 2.5, 1] as const;

/** What the way a word was found is worth. */
export const kindWeights: Readonly<Record<MatchKind, number>> = {
  [matchKind.word]: 1,
  [matchKind.prefix]: 0.8,
  [matchKind.inside]: 0.55,
  [matchKind.foldedWord]: 0.45,
  [matchKind.foldedPrefix]: 0.4,
  [matchKind.foldedInside]: 0.35,
  [matchKind.typo]: 0.2,
  [matchKind.typoPrefix]: 0.15,
};

/** How many fields there are, each with a bit of a posting's flags. */
export const fieldBits = 4;
const mostCounted = (1 << (flagBits - fieldBits)) - 1;

/** Weight of a posting's flags: its best field, and a little for each time the word stands there. */
export const flagWeights = Float32Array.from({length: 1 << flagBits}, (_none, flags) => {
  const best = fieldWeights.find((_weight, index) => flags & (1 << index)) ?? 0;
  return best * (1 + (flags >> fieldBits) / 100);
});

/** Notes that a word stands in a field once more. */
export function withField(flags: number, at: Field): number {
  const more = flags >> fieldBits < mostCounted ? 1 << fieldBits : 0;
  return (flags | (1 << at)) + more;
}

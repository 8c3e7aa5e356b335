/** Who may have the data, and what the state of a distribution is called. */
import type {Dataset} from '../../model/catalog.js';
import type {Concept} from '../../model/values.js';
import {accessRightsOf, isRestricted} from '../../query/dataset-facts.js';
import type {DetailSentences} from '../../text/detail-sentences.js';

export type Access = keyof DetailSentences['access'];
export type Availability = keyof DetailSentences['availability'];
export type Status = keyof DetailSentences['status'];

function endsIn(concept: Concept, code: RegExp): boolean {
  return concept.uri !== undefined && code.test(concept.uri);
}

/** `undefined` where the catalog does not say. */
export function accessOf(dataset: Dataset): Access | undefined {
  const rights = accessRightsOf(dataset);
  if (rights.length === 0) return undefined;
  if (rights.every((right) => endsIn(right, /[/#]NON_PUBLIC$/i))) return 'nonPublic';
  if (isRestricted(dataset)) return 'restricted';
  return rights.every((right) => endsIn(right, /[/#]PUBLIC$/i)) ? 'public' : undefined;
}

function codeOf<Code extends string>(
  concept: Concept | undefined,
  codes: Readonly<Record<Code, unknown>>,
): Code | undefined {
  const end = /[^/#]*$/.exec(concept?.uri ?? '')?.[0].toLowerCase() ?? '';
  const isCode = (text: string): text is Code => Object.hasOwn(codes, text);
  return isCode(end) ? end : undefined;
}

/** Which of the sentences on planned availability fits, if any. */
export function availabilityOf(
  concept: Concept | undefined,
  {availability}: DetailSentences,
): Availability | undefined {
  return codeOf(concept, availability);
}

/** Which of the sentences on the state of a distribution fits, if any. */
export function statusOf(
  concept: Concept | undefined,
  {status}: DetailSentences,
): Status | undefined {
  return codeOf(concept, status);
}

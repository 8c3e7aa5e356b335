/** What a value of a code list is called. */
import type {Literal} from '../../model/text.js';
import {chooseText} from '../../model/text.js';
import type {Concept} from '../../model/values.js';

/** Labels of code lists, as an open catalog has them. */
export type LabelOf = (uri: string, language: string) => Literal | undefined;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of an IRI, readable: `…/authority/frequency/ANNUAL` is `ANNUAL`. */
export function lastSegmentOf(iri: string): string {
  const bare = iri.replace(/[/#]+$/, '');
  const at = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#'), bare.lastIndexOf(':'));
  return decoded(bare.slice(at + 1)) || iri;
}

/**
 * What the code list calls it, else what the source does, else the end of its IRI; `undefined` for a
 * concept without IRI and name.
 */
export function conceptLabel(
  {uri, label}: Concept,
  language: string,
  labelOf: LabelOf,
): Literal | undefined {
  const known = uri === undefined ? undefined : labelOf(uri, language);
  const own = known ?? chooseText(label, language);
  if (own || uri === undefined) return own;
  return {value: lastSegmentOf(uri), language: ''};
}

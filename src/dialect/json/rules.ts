/** Tables that say which field of a protocol is which property of DCAT. */
import {type Fields, firstOf} from './values.js';
import type {Triples} from './triples.js';

/** Adds a value that tells something to a subject, under a name such as `dct:title`. */
export type Put = (triples: Triples, subject: string, name: string, value: unknown) => void;

/** Property, the fields it is taken from (the first that tells anything), and how. */
export type Rule = readonly [name: string, fields: readonly string[], put: Put];

export function putAll(
  triples: Triples,
  subject: string,
  fields: Fields,
  rules: readonly Rule[],
): void {
  for (const [name, from, put] of rules) {
    const value = firstOf(fields, ...from);
    if (value !== undefined) put(triples, subject, name, value);
  }
}

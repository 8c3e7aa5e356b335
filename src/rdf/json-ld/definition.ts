/** What a context says of one term, and where a value of it goes. */
import {faultOf} from './fault.js';
import {asArray} from './json.js';

/** Bits of `@container`. */
export const inList = 1;
export const inSet = 2;
export const inLanguages = 4;
export const inIndex = 8;
export const inIds = 16;
export const inTypes = 32;
export const inGraphs = 64;

export interface Definition {
  /** Absolute IRI or keyword; `''` for a term that means nothing on purpose (`null`). */
  readonly iri: string;
  readonly isPrefix: boolean;
  readonly isProtected: boolean;
  readonly isReverse: boolean;
  /** `@id`, `@vocab`, `@json`, `@none`, a datatype, `perhaps-iri`, or `''` for no coercion. */
  readonly type: string;
  /** `undefined` for that of the context, `''` for none. */
  readonly language: string | undefined;
  /** Bits of `@container`. */
  readonly container: number;
  /** The property that keys of an index map are values of; `''` when they are dropped. */
  readonly index: string;
  /** The context it brings, not yet looked at; `undefined` when it brings none. */
  readonly scoped: unknown;
}

/**
 * Coercion of bundled contexts only: an IRI if it is an absolute one, else a literal. Keeps
 * `"license": "CC BY"` from becoming an address.
 */
export const perhapsIri = 'perhaps-iri';

/** A term that means nothing. */
export const nothing: Definition = {
  iri: '',
  isPrefix: false,
  isProtected: false,
  isReverse: false,
  type: '',
  language: undefined,
  container: 0,
  index: '',
  scoped: undefined,
};

const bits: ReadonlyMap<unknown, number> = new Map([
  ['@list', inList],
  ['@set', inSet],
  ['@language', inLanguages],
  ['@index', inIndex],
  ['@id', inIds],
  ['@type', inTypes],
  ['@graph', inGraphs],
]);

/** What may stand without or beside `@set`. */
const wellFormed: readonly number[] = [
  0,
  inLanguages,
  inIndex,
  inIds,
  inTypes,
  inGraphs,
  inGraphs | inIds,
  inGraphs | inIndex,
];

/** Reads `@container`; throws for what may not stand together. */
export function containerOf(value: unknown): number {
  if (value === undefined) return 0;
  let all = 0;
  for (const name of asArray(value)) {
    const bit = bits.get(name);
    if (bit === undefined) throw faultOf('invalid container mapping');
    all |= bit;
  }
  if (all !== inList && !wellFormed.includes(all & ~inSet))
    throw faultOf('invalid container mapping');
  return all;
}

/** Whether a protected term is merely said again. */
export function saysTheSame(a: Definition, b: Definition): boolean {
  const bare = (definition: Definition): string =>
    JSON.stringify({...definition, isProtected: false});
  return bare(a) === bare(b);
}

/** What a context says of one term, and where a value of it goes. */
import {Fault} from './fault.js';
import {asArray} from './json.js';

/** Bits of `@container`. */
export const container = {
  list: 1,
  set: 2,
  language: 4,
  index: 8,
  id: 16,
  type: 32,
  graph: 64,
} as const;

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
  /** Bits of `container`. */
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

const bits: ReadonlyMap<unknown, number> = new Map(
  Object.entries(container).map(([name, bit]) => [`@${name}`, bit]),
);

const {list, set, id, type, index, graph, language} = container;
/** Without `@set`, which may stand beside all but `@list`. */
const wellFormed: ReadonlySet<number> = new Set([
  0,
  language,
  index,
  id,
  type,
  graph,
  graph | id,
  graph | index,
]);

/** Reads `@container`; throws for what may not stand together. */
export function containerOf(value: unknown): number {
  if (value === undefined) return 0;
  let all = 0;
  for (const name of asArray(value)) {
    const bit = bits.get(name);
    if (bit === undefined) throw new Fault(`invalid container mapping: ${String(name)}`);
    all |= bit;
  }
  if (all !== list && !wellFormed.has(all & ~set))
    throw new Fault('invalid container mapping: these may not stand together');
  return all;
}

/** Whether a protected term is merely said again. */
export function saysTheSame(a: Definition, b: Definition): boolean {
  const bare = (definition: Definition): string =>
    JSON.stringify({...definition, isProtected: false});
  return bare(a) === bare(b);
}

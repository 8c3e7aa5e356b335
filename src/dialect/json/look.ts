/** A bounded look at which names a JSON text has at which depth: enough to tell one protocol from another. */
import {namesOfJson} from '../../rdf/recognize-json.js';
import type {Dialect, Payload, PayloadReader} from '../dialect.js';

/** Deeper names tell nothing more. */
const deepest = 6;

/** Names that are looked at: facets, of any length, may stand before the first dataset. */
const mostNames = 8_000;

export interface JsonLook {
  /** Whether all the names stand at that depth; a bracket of either kind is one step down. */
  all(depth: number, ...names: readonly string[]): boolean;
  /** How many of the names stand at that depth. */
  count(depth: number, ...names: readonly string[]): number;
}

/** JSON-LD says so near its top, and is read as such. */
function isKeyword(name: string, depth: number): boolean {
  return depth <= 3 && (name === '@context' || name === '@graph');
}

function keysIn(text: string): ReadonlySet<string> | undefined {
  const keys = new Set<string>();
  let seen = 0;
  for (const {name, depth} of namesOfJson(text)) {
    if (isKeyword(name, depth)) return undefined;
    if (seen++ > mostNames) break;
    if (depth <= deepest) keys.add(`${String(depth)} ${name}`);
  }
  return keys;
}

function makeLook(text: string): JsonLook | undefined {
  const keys = /^[\s\uFEFF]*[{[]/.test(text) ? keysIn(text) : undefined;
  if (!keys) return undefined;
  const count: JsonLook['count'] = (depth, ...names) =>
    names.filter((name) => keys.has(`${String(depth)} ${name}`)).length;
  return {count, all: (depth, ...names) => count(depth, ...names) === names.length};
}

const looks = new WeakMap<Payload, {readonly look: JsonLook | undefined}>();

/** One look for all who ask; `undefined` for what is no JSON, or JSON-LD. */
function lookAt(payload: Payload): JsonLook | undefined {
  const known = looks.get(payload) ?? {look: makeLook(payload.text)};
  looks.set(payload, known);
  return known.look;
}

/** A dialect that is known by the names in its JSON. */
export function jsonDialect(
  name: string,
  isOwn: (look: JsonLook) => boolean,
  load: () => Promise<PayloadReader>,
): Dialect {
  return {
    name,
    types: [name],
    recognize: (payload) => {
      const look = lookAt(payload);
      return look && isOwn(look) ? {type: name, evidence: `JSON with names of ${name}`} : undefined;
    },
    load,
  };
}

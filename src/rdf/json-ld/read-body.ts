/** The entries of a node: its properties, and the keywords that hold other nodes. */
import type {Term} from '../term.js';
import {type Context, type Key, noKey} from './context.js';
import {container} from './definition.js';
import {Fault} from './fault.js';
import {asArray, hasOwn, isObject, type JsonObject} from './json.js';
import {jsonLiteral} from './literal.js';
import {included, ObjectPlace, type Place, ReversePlace, top} from './place.js';
import {readGraphs, readKeyed, readLanguages} from './read-map.js';
import {readList, readValue, type Slot} from './read-value.js';
import {isName, type Walk} from './walk.js';

/** The node whose entries are read. */
export interface Subject {
  readonly node: Term;
  readonly context: Context;
  readonly depth: number;
  /** Within `@reverse`. */
  readonly isReversed: boolean;
}

/** Reads every entry; one that is wrong is left out and told. */
export function readBody(walk: Walk, object: JsonObject, subject: Subject): void {
  for (const name of Object.keys(object)) {
    const key = subject.context.key(name);
    if (key.iri === '') continue;
    walk.attempt(subject.node.value, () => readEntry(walk, key, object[name], subject));
  }
}

function readEntry(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  if (!key.isKeyword) readProperty(walk, key, value, subject);
  else if (subject.isReversed) throw new Fault('invalid reverse property map: it has keywords');
  else if (key.iri === '@nest') readNest(walk, key, value, subject);
  else if (key.iri === '@reverse') readReverse(walk, value, subject);
  else if (key.iri === '@graph') readValue(walk, value, slotFor(subject, noKey, top));
  else if (key.iri === '@included') readIncluded(walk, value, subject);
}

function slotFor(subject: Subject, key: Key, place: Place): Slot {
  return {key, context: subject.context, place, depth: subject.depth, entry: undefined};
}

function readIncluded(walk: Walk, value: unknown, subject: Subject): void {
  readValue(walk, value, slotFor(subject, noKey, included));
}

function readReverse(walk: Walk, value: unknown, subject: Subject): void {
  if (!isObject(value)) throw new Fault('invalid @reverse value: not an object');
  const context = hasOwn(value, '@context')
    ? walk.contexts.read(subject.context, value['@context'])
    : subject.context;
  for (const name of Object.keys(value)) {
    const key = context.key(name);
    if (key.iri === '' || key.iri === '@context') continue;
    const reversed = {...subject, context, isReversed: true};
    walk.attempt(subject.node.value, () => readEntry(walk, key, value[name], reversed));
  }
}

function readNest(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  if (subject.depth >= walk.limits.depth)
    throw new Fault(`Nested more than ${walk.limits.depth} deep`, 'json-ld-limit');
  const context = walk.contexts.ofProperty(subject.context, key.term);
  for (const nested of asArray(value)) {
    if (!isObject(nested)) throw new Fault('invalid @nest value: not an object');
    if (Object.keys(nested).some((name) => context.key(name).iri === '@value'))
      throw new Fault('invalid @nest value: a value object');
    readBody(walk, nested, {...subject, context, depth: subject.depth + 1});
  }
}

function readProperty(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  const {term} = key;
  if (key.iri.startsWith('_:') || !isName(key.iri)) {
    walk.warn('iri-invalid', `${JSON.stringify(key.iri)} is no property.`, subject.node.value);
    return;
  }
  const isReverse = subject.isReversed !== (term?.isReverse ?? false);
  const place = isReverse
    ? new ReversePlace(walk, key.iri, subject.node)
    : new ObjectPlace(walk, subject.node.value, key.iri);
  const slot = slotFor(subject, key, place);
  if (term?.type === '@json') place.put(jsonLiteral(value, walk.limits.depth));
  else if (value !== null) readContained(walk, value, slot, term?.container ?? 0);
}

function readContained(walk: Walk, value: unknown, slot: Slot, bits: number): void {
  if (bits === 0 || bits === container.set) readValue(walk, value, slot);
  else if (bits & container.language && isObject(value)) readLanguages(walk, value, slot);
  else if (bits & (container.id | container.type | container.index) && isObject(value))
    readKeyed(walk, value, slot, bits);
  else if (bits & container.graph) readGraphs(walk, value, slot);
  else if (bits & container.list && !isList(value, slot.context)) readList(walk, value, slot);
  else readValue(walk, value, slot);
}

/** A list, or a value: what `@container: @list` does not wrap. */
function isList(value: unknown, context: Context): boolean {
  return isObject(value) && Object.keys(value).some((name) => context.key(name).iri === '@list');
}

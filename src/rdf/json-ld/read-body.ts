/** The entries of a node: its properties, and the keywords that hold other nodes. */
import type {Term} from '../term.js';
import {type Context, type Key, noKey} from './context.js';
import {inGraphs, inIds, inIndex, inLanguages, inList, inSet, inTypes} from './definition.js';
import {tooDeep, faultOf} from './fault.js';
import {asArray, hasOwn, isObject, type JsonObject} from './json.js';
import {jsonLiteral} from './literal.js';
import {included, ObjectPlace, type Place, reversePlace, top} from './place.js';
import {readGraphs, readKeyed, readLanguages} from './read-map.js';
import {readList, readValue, type Slot} from './read-value.js';
import type {Walk} from './walk.js';

/** The entries of a node that were put off. */
export interface Body {
  readonly object: JsonObject;
  readonly subject: Subject;
}

/** The node whose entries are read. */
export interface Subject {
  readonly node: Term;
  readonly context: Context;
  readonly depth: number;
  /** Within `@reverse`. */
  readonly isReversed: boolean;
}

/** Reads every entry; one that is wrong is left out and told. */
export function readBody(walk: Walk, {object, subject}: Body): void {
  for (const name of Object.keys(object)) {
    const key = subject.context.key(name);
    if (key.iri !== '') tryEntry(walk, key, object[name], subject);
  }
}

function tryEntry(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  try {
    readEntry(walk, key, value, subject);
  } catch (error) {
    walk.tellFault(error, subject.node.value);
  }
}

function readEntry(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  if (!key.isKeyword) readProperty(walk, key, value, subject);
  else if (subject.isReversed) throw faultOf('invalid reverse property map');
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
  if (!isObject(value)) throw faultOf('invalid @reverse value');
  const context = hasOwn(value, '@context')
    ? walk.contexts.read(subject.context, value['@context'])
    : subject.context;
  const reversed = {...subject, context, isReversed: true};
  for (const name of Object.keys(value)) {
    const key = context.key(name);
    if (key.iri !== '' && key.iri !== '@context') tryEntry(walk, key, value[name], reversed);
  }
}

function readNest(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  if (subject.depth >= walk.limits.depth) throw tooDeep(walk.limits.depth);
  const context = walk.contexts.ofProperty(subject.context, key.term);
  for (const nested of asArray(value)) {
    if (!isObject(nested)) throw faultOf('invalid @nest value');
    if (Object.keys(nested).some((name) => context.key(name).iri === '@value'))
      throw faultOf('invalid @nest value');
    const inner = {...subject, context, depth: subject.depth + 1};
    readBody(walk, {object: nested, subject: inner});
  }
}

function readProperty(walk: Walk, key: Key, value: unknown, subject: Subject): void {
  const {term} = key;
  if (!key.isName) {
    walk.warn('iri-invalid', `<${key.iri}> can be no property`, subject.node.value);
    return;
  }
  const isReverse = subject.isReversed !== (term?.isReverse ?? false);
  const place = isReverse
    ? reversePlace(walk, key.iri, subject.node)
    : new ObjectPlace(walk, subject.node.value, key.iri);
  const slot = slotFor(subject, key, place);
  if (term?.type === '@json') place.put(jsonLiteral(value, walk.limits.depth));
  else if (value !== null) readContained(walk, value, slot, term?.container ?? 0);
}

function readContained(walk: Walk, value: unknown, slot: Slot, bits: number): void {
  if (bits === 0 || bits === inSet) readValue(walk, value, slot);
  else if (bits & inLanguages && isObject(value)) readLanguages(walk, value, slot);
  else if (bits & (inIds | inTypes | inIndex) && isObject(value))
    readKeyed(walk, value, slot, bits);
  else if (bits & inGraphs) readGraphs(walk, value, slot);
  else if (bits & inList && !isList(value, slot.context)) readList(walk, value, slot);
  else readValue(walk, value, slot);
}

/** A list, or a value: what `@container: @list` does not wrap. */
function isList(value: unknown, context: Context): boolean {
  return isObject(value) && Object.keys(value).some((name) => context.key(name).iri === '@list');
}

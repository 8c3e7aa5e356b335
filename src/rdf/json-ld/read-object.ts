/** Objects: which contexts count in them, and whether they are values, lists, sets or nodes. */
import {byDocument, type Context, type Key} from './context.js';
import {faultOf} from './fault.js';
import {asArray, hasOwn, isObject, type JsonObject} from './json.js';
import {ListPlace} from './place.js';
import {rdf} from './rdf-namespace.js';
import {deeper, readList, readValue, type Slot, valueTerm} from './read-value.js';
import type {Walk} from './walk.js';
import {type Words, wordsOf} from './words.js';

/** Contexts of an object: for its types, and for all else. */
interface Contexts {
  readonly types: Context;
  readonly all: Context;
}

/** Reads `object` into its place. Throws for what is wrong with it as a whole. */
export function readObject(walk: Walk, object: JsonObject, slot: Slot): void {
  const contexts = contextsIn(walk, object, slot);
  const words = wordsOf(object, contexts.all, walk.limits.depth);
  checkIndex(words.index);
  if (words.value !== undefined) putValue(walk, words, contexts.types, slot);
  else if (words.list !== undefined || words.set !== undefined)
    readCollection(walk, words, contexts.all, slot);
  else if (isNode(words)) readNode(walk, object, words, contexts, slot);
}

/** An object with nothing but a language says nothing. */
function isNode({hasBody, types, size, language}: Words): boolean {
  return hasBody || types.length > 0 || size !== 1 || language === undefined;
}

function contextsIn(walk: Walk, object: JsonObject, slot: Slot): Contexts {
  let context = slot.context;
  if (context.previous && !slot.entry && reverts(object, context)) context = context.previous;
  if (slot.key.term) context = walk.contexts.ofProperty(context, slot.key.term);
  if (hasOwn(object, '@context')) context = walk.contexts.read(context, object['@context']);
  const all = context.hasScopes
    ? walk.contexts.ofTypes(context, typesIn(object, context))
    : context;
  return {types: context, all};
}

/** A context that does not propagate ends at the next node: at neither a value nor a mere reference. */
function reverts(object: JsonObject, context: Context): boolean {
  const names = Object.keys(object);
  if (names.some((name) => context.key(name).iri === '@value')) return false;
  return names.length !== 1 || context.key(names[0] ?? '').iri !== '@id';
}

/** Types as written, in the order in which their contexts count. */
function typesIn(object: JsonObject, context: Context): string[] {
  const types: string[] = [];
  for (const name of Object.keys(object).toSorted()) {
    if (context.key(name).iri !== '@type') continue;
    const written = asArray(object[name]).filter((type) => typeof type === 'string');
    for (const type of written.toSorted()) types.push(type);
  }
  return types;
}

function putValue(walk: Walk, words: Words, types: Context, slot: Slot): void {
  if (slot.entry && slot.entry.id !== '') throw faultOf('invalid value object');
  const term = valueTerm(walk, words, types);
  if (term && !slot.place.isTop) slot.place.put(term);
}

function readCollection(walk: Walk, words: Words, context: Context, slot: Slot): void {
  const others = words.size - (words.index === undefined ? 0 : 1);
  if (words.hasBody || words.types.length > 0 || others > 1)
    throw faultOf('invalid set or list object');
  const inner = {...slot, context, key: keyIn(context, slot)};
  if (words.set !== undefined) readSet(walk, words.set, deeper(walk, inner));
  else if (!slot.place.isTop) readList(walk, words.list, inner);
}

/** What the entry's name means in the contexts of the collection: its coercions are those there. */
function keyIn(context: Context, {key, context: before}: Slot): Key {
  return context === before || key.name === '' ? key : context.key(key.name);
}

/** A set of several is an array, and an array in a list is a list. */
function readSet(walk: Walk, value: unknown, slot: Slot): void {
  const isItem = slot.place instanceof ListPlace && slot.place.nests && Array.isArray(value);
  if (isItem) readList(walk, value, slot);
  else readValue(walk, value, slot);
}

function readNode(
  walk: Walk,
  object: JsonObject,
  words: Words,
  contexts: Contexts,
  slot: Slot,
): void {
  const name = nameOf(words, contexts.all, slot);
  if (name === undefined && slot.place.isTop && !words.hasBody && words.types.length === 0) return;
  const node = name === undefined ? walk.fresh() : walk.node(name);
  slot.place.put(node);
  for (const type of typeNames(words, contexts.types))
    walk.triple(node.value, rdf.type, walk.named(type));
  if (!words.hasBody) return;
  const {depth} = deeper(walk, slot);
  walk.later({object, subject: {node, context: contexts.all, depth, isReversed: false}});
}

function nameOf({id}: Words, context: Context, slot: Slot): string | undefined {
  if (id === undefined) return slot.entry && slot.entry.id !== '' ? slot.entry.id : undefined;
  if (typeof id !== 'string') throw faultOf('invalid @id value');
  return context.expand(id.trim(), byDocument);
}

function checkIndex(index: unknown): void {
  if (index !== undefined && typeof index !== 'string') throw faultOf('invalid @index value');
}

/** Every type, even of a node that is refused later on, must be a text. */
function typeNames({types}: Words, context: Context): string[] {
  return types.map((type) => {
    if (typeof type !== 'string') throw faultOf('invalid type value');
    return context.className(type);
  });
}

/** Whether `object` holds a graph and nothing of its own but a name. */
export function isGraphObject(object: unknown, context: Context): boolean {
  if (!isObject(object)) return false;
  const words = Object.keys(object).map((name) => context.key(name).iri);
  return words.includes('@graph') && words.every((word) => graphWords.has(word));
}

const graphWords: ReadonlySet<string> = new Set(['@graph', '@id', '@index', '@context', '']);

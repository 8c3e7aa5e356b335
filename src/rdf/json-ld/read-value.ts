/** Any value of any entry: scalars, arrays, value objects, lists and sets; nodes are `read-node.ts`'s. */
import {literal, type Term} from '../term.js';
import {isAbsoluteIri} from '../resolve-iri.js';
import {type Context, type Key, asIs, byBoth, byDocument} from './context.js';
import {perhapsIri} from './definition.js';
import {tooDeep, faultOf} from './fault.js';
import {asArray, isObject} from './json.js';
import {isLanguage, languageOf} from './language.js';
import {jsonLiteral, nativeLiteral} from './literal.js';
import {ListPlace, type Place} from './place.js';
import {readObject} from './read-object.js';
import type {Walk} from './walk.js';
import type {Words} from './words.js';

/** Where a value stands. */
export interface Slot {
  readonly key: Key;
  /** As it is where the entry stands, before the value's own. */
  readonly context: Context;
  readonly place: Place;
  /** How far down. */
  readonly depth: number;
  /** In a map by id, type or index: `id` is what the key says, or `''`. Else `undefined`. */
  readonly entry: {readonly id: string} | undefined;
}

/** What is left of a long array. */
export interface Rest {
  readonly values: readonly unknown[];
  readonly slot: Slot;
  readonly from: number;
}

/** Arrays are read so many values at a time. */
const stretch = 500;

/** Reads `value` into its place. Throws for what is wrong with it as a whole. */
export function readValue(walk: Walk, value: unknown, slot: Slot): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) readArray(walk, value, slot);
  else if (isObject(value)) readObject(walk, value, slot);
  else if (!slot.place.isTop) slot.place.put(scalarTerm(walk, value, slot));
}

function readArray(walk: Walk, values: readonly unknown[], slot: Slot): void {
  const inner = deeper(walk, slot);
  if (slot.place instanceof ListPlace) for (const value of values) readItem(walk, value, inner);
  else readStretch(walk, values, inner, 0);
}

/** The rest of a long array waits, so that reading can pause. */
function readStretch(walk: Walk, values: readonly unknown[], slot: Slot, from: number): void {
  const end = Math.min(from + stretch, values.length);
  for (let at = from; at < end; at++) tryValue(walk, values[at], slot);
  if (end < values.length) walk.later({values, slot, from: end});
}

/** Goes on with an array that was put off. */
export function readRest(walk: Walk, {values, slot, from}: Rest): void {
  readStretch(walk, values, slot, from);
}

/** What is wrong with one value is told, and the next one is read. */
function tryValue(walk: Walk, value: unknown, slot: Slot): void {
  try {
    readValue(walk, value, slot);
  } catch (error) {
    walk.tellFault(error, undefined);
  }
}

/** An array in a list is a list. */
function readItem(walk: Walk, value: unknown, slot: Slot): void {
  if (Array.isArray(value)) readList(walk, value, slot);
  else readValue(walk, value, slot);
}

/** Reads all of `value` into a new list, and puts that into its place. */
export function readList(walk: Walk, value: unknown, slot: Slot): void {
  const list = new ListPlace(Array.isArray(value));
  const inner = {...deeper(walk, slot), place: list};
  for (const item of asArray(value)) readItem(walk, item, inner);
  slot.place.putList(list);
}

/** The same place one step down. Throws at the limit. */
export function deeper(walk: Walk, slot: Slot): Slot {
  if (slot.depth >= walk.limits.depth) throw tooDeep(walk.limits.depth);
  return {...slot, depth: slot.depth + 1};
}

/** A string, number or boolean, as its property coerces it. */
export function scalarTerm(walk: Walk, value: unknown, slot: Slot): Term {
  const context = walk.contexts.ofProperty(slot.context, slot.key.term);
  const term = context === slot.context ? slot.key.term : context.key(slot.key.name).term;
  const type = term?.type ?? '';
  if (typeof value === 'number' || typeof value === 'boolean')
    return nativeLiteral(value, isDatatype(type) ? type : '');
  const text = String(value);
  if (type === '@id') return walk.node(context.expand(text, byDocument));
  if (type === '@vocab') return walk.node(context.expand(text, byBoth));
  if (type === perhapsIri) return perhapsNode(walk, text, context, term?.language);
  if (isDatatype(type)) return nativeLiteral(text, type);
  return textTerm(walk, text, term?.language ?? context.language);
}

function isDatatype(type: string): boolean {
  return type !== '' && type !== perhapsIri && !type.startsWith('@');
}

function perhapsNode(walk: Walk, text: string, context: Context, language?: string): Term {
  const expanded = context.expand(text, asIs);
  const isIri = isAbsoluteIri(expanded) && !/\s/.test(expanded.trim());
  return isIri ? walk.node(expanded.trim()) : textTerm(walk, text, language ?? context.language);
}

/** `language` in lower case, `''` for none. */
export function textTerm(walk: Walk, text: string, language: string): Term {
  if (!isLanguage(language)) {
    const message = `"${language}" is no language tag; it is kept as it is`;
    walk.warn('language-invalid', message);
  }
  return literal(text, language);
}

/** The literal of an object with `@value`; `undefined` when it says `null`. */
export function valueTerm(walk: Walk, words: Words, types: Context): Term | undefined {
  const {value, id, list, set} = words;
  if (words.hasBody || id !== undefined || list !== undefined || set !== undefined)
    throw faultOf('invalid value object');
  const datatype = datatypeOf(words, types);
  if (datatype === '@json') return jsonLiteral(value, walk.limits.depth);
  if (value === null) return undefined;
  return plainTerm(walk, value, datatype, languageIn(words, datatype));
}

function datatypeOf({types: written}: Words, context: Context): string {
  if (written.length === 0) return '';
  const [type] = written;
  if (written.length > 1 || typeof type !== 'string') throw faultOf('invalid typed value');
  const datatype = context.className(type);
  const isIri = isAbsoluteIri(datatype) && !datatype.startsWith('_:') && !/\s/.test(datatype);
  if (datatype !== '@json' && !isIri) throw faultOf('invalid typed value');
  return datatype;
}

function languageIn({language, direction}: Words, datatype: string): string {
  if (direction !== undefined && direction !== 'ltr' && direction !== 'rtl')
    throw faultOf('invalid base direction');
  if (datatype !== '' && (language !== undefined || direction !== undefined))
    throw faultOf('invalid value object');
  if (language === undefined) return '';
  if (typeof language !== 'string') throw faultOf('invalid language-tagged string');
  return languageOf(language);
}

function plainTerm(walk: Walk, value: unknown, datatype: string, language: string): Term {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw faultOf('invalid value object value');
  if (language === '') return nativeLiteral(value, datatype);
  if (typeof value !== 'string') throw faultOf('invalid language-tagged value');
  return textTerm(walk, value, language);
}

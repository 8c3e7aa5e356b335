/** Objects whose keys are languages, ids, types or indexes (`@container`). */
import type {Term} from '../term.js';
import {type Context, byVocabulary, byDocument} from './context.js';
import {inGraphs, inIds, inIndex, inTypes} from './definition.js';
import {faultOf} from './fault.js';
import {asArray, type JsonObject} from './json.js';
import {languageOf} from './language.js';
import {graphPlace, keyedPlace, type Place} from './place.js';
import {rdf} from './rdf-namespace.js';
import {isGraphObject} from './read-object.js';
import {readValue, type Slot, scalarTerm, textTerm} from './read-value.js';
import type {Walk} from './walk.js';

/** `{"sv": "Badplatser", "en": ["Bathing sites"]}` */
export function readLanguages(walk: Walk, map: JsonObject, slot: Slot): void {
  for (const key of Object.keys(map)) {
    const isNone = slot.context.key(key).iri === '@none';
    const language = isNone ? '' : languageOf(key);
    for (const text of asArray(map[key])) {
      if (text === null) continue;
      if (typeof text !== 'string') throw faultOf('invalid language map value');
      slot.place.put(textTerm(walk, text, language));
    }
  }
}

/** `@container: @graph` and no more. */
export function readGraphs(walk: Walk, value: unknown, slot: Slot): void {
  const place = graphPlace(slot.place, () => walk.fresh());
  readValue(walk, value, {...slot, place});
}

/** A map by id, type or index, with or without graphs in it. */
export function readKeyed(walk: Walk, map: JsonObject, slot: Slot, bits: number): void {
  for (const key of Object.keys(map)) {
    const isNone = slot.context.key(key).iri === '@none';
    const entry = slotOf(walk, isNone ? '' : key, slot, bits);
    for (const item of asArray(map[key])) {
      const isGraph = !(bits & inGraphs) || isGraphObject(item, entry.context);
      readValue(walk, item, isGraph ? entry : wrapped(walk, entry));
    }
  }
}

/** What is in a graph is not what the map's key names: the graph is. */
function wrapped(walk: Walk, slot: Slot): Slot {
  const id = slot.entry?.id ?? '';
  const nameOf = (): Term => (id === '' ? walk.fresh() : walk.node(id));
  return {...slot, place: graphPlace(slot.place, nameOf), entry: {id: ''}};
}

/** `key` is `''` for `@none`. */
function slotOf(walk: Walk, key: string, slot: Slot, bits: number): Slot {
  const context = contextFor(walk, key, slot.context, bits);
  const id = key !== '' && bits & inIds ? slot.context.expand(key, byDocument) : '';
  return {...slot, context, place: placeFor(walk, key, slot, bits), entry: {id}};
}

function contextFor(walk: Walk, key: string, context: Context, bits: number): Context {
  const base = bits & (inIds | inTypes) ? (context.previous ?? context) : context;
  return bits & inTypes ? walk.contexts.ofTypes(base, [key]) : base;
}

function placeFor(walk: Walk, key: string, slot: Slot, bits: number): Place {
  if (key === '') return slot.place;
  if (bits & inTypes) {
    const type = walk.node(slot.context.expand(key, byVocabulary));
    return keyedPlace(slot.place, (node) => walk.triple(node, rdf.type, type));
  }
  const index = slot.key.term?.index ?? '';
  if (!(bits & inIndex) || index === '') return slot.place;
  const property = slot.context.key(index);
  const value = scalarTerm(walk, key, {...slot, key: property});
  return keyedPlace(slot.place, (node) => walk.triple(node, property.iri, value));
}

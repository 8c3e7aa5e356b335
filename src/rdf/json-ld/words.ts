/** The keywords among the entries of an object, aliases resolved. */
import type {Context, Key} from './context.js';
import {tooDeep, faultOf} from './fault.js';
import {asArray, isObject, type JsonObject} from './json.js';

/** `undefined` where the object does not say so; `null` counts as not said, but for `@value`. */
export interface Words {
  readonly id: unknown;
  readonly value: unknown;
  readonly list: unknown;
  readonly set: unknown;
  readonly language: unknown;
  readonly direction: unknown;
  readonly index: unknown;
  /** How many of the above there are. */
  readonly size: number;
  /** Values of all entries that mean `@type`. */
  readonly types: readonly unknown[];
  /** Whether there are entries that only a node has: properties, `@graph`, `@reverse` … */
  readonly hasBody: boolean;
}

const noTypes: readonly unknown[] = [];
const bodily: ReadonlySet<string> = new Set(['@graph', '@included', '@reverse', '@nest']);

class Collector implements Words {
  id: unknown = undefined;
  value: unknown = undefined;
  list: unknown = undefined;
  set: unknown = undefined;
  language: unknown = undefined;
  direction: unknown = undefined;
  index: unknown = undefined;
  size = 0;
  types = noTypes;
  hasBody = false;

  collect(object: JsonObject, context: Context, depth: number): void {
    if (depth < 0) throw tooDeep(100);
    for (const name of Object.keys(object)) {
      const key = context.key(name);
      if (!key.isKeyword) this.hasBody ||= key.iri !== '';
      else if (bodily.has(key.iri)) this.#takeBody(key, object[name], context, depth);
      else this.#take(key.iri, object[name] ?? undefined);
    }
    this.value = this.value === noValue ? null : this.value;
  }

  #take(word: string, value: unknown): void {
    if (word === '@id') this.id = this.#once(this.id, value);
    else if (word === '@type') this.#takeTypes(value);
    else if (word === '@value') this.value = this.#once(this.value, value ?? noValue);
    else if (word === '@language') this.language = this.#once(this.language, value);
    else this.#takeRare(word, value);
  }

  #takeRare(word: string, value: unknown): void {
    if (word === '@list') this.list = this.#once(this.list, value);
    else if (word === '@set') this.set = this.#once(this.set, value);
    else if (word === '@index') this.index = this.#once(this.index, value);
    else if (word === '@direction') this.direction = this.#once(this.direction, value);
  }

  #once(before: unknown, value: unknown): unknown {
    if (value === undefined) return before;
    if (before !== undefined) throw faultOf('colliding keywords');
    this.size++;
    return value;
  }

  #takeTypes(value: unknown): void {
    if (value === undefined) return;
    const types = asArray(value).filter((type) => type !== null);
    this.types = this.types.length > 0 ? this.types.concat(types) : types;
  }

  #takeBody(key: Key, value: unknown, context: Context, depth: number): void {
    this.hasBody = true;
    if (key.iri !== '@nest') return;
    for (const nested of asArray(value))
      if (isObject(nested)) this.collect(nested, context, depth - 1);
  }
}

/** `"@value": null` while it is being collected. */
const noValue = Symbol('null');

/** Throws for a keyword that is there twice. */
export function wordsOf(object: JsonObject, context: Context, depth: number): Words {
  const collector = new Collector();
  collector.collect(object, context, depth);
  return collector;
}

/** The keywords among the entries of an object, aliases resolved. */
import {type Context, type Key} from './context.js';
import {Fault} from './fault.js';
import {asArray, isObject, type JsonObject} from './json.js';

export interface Words {
  /** Value of each keyword but `@context`, `@nest`, `@type` and those that only nodes have. */
  readonly found: ReadonlyMap<string, unknown>;
  /** Values of all entries that mean `@type`. */
  readonly types: readonly unknown[];
  /** Whether there are entries that only a node has: properties, `@graph`, `@reverse` … */
  readonly hasBody: boolean;
}

class Collector implements Words {
  readonly found = new Map<string, unknown>();
  readonly types: unknown[] = [];
  hasBody = false;

  collect(object: JsonObject, context: Context, depth: number): void {
    if (depth < 0) throw new Fault('@nest nested too deeply', 'json-ld-limit');
    for (const name of Object.keys(object)) {
      const key = context.key(name);
      if (key.iri === '') continue;
      if (key.isKeyword) this.#take(key, object[name], context, depth);
      else this.hasBody = true;
    }
  }

  #take(key: Key, value: unknown, context: Context, depth: number): void {
    if (key.iri === '@context') return;
    if (key.iri === '@type') this.#takeTypes(value);
    else if (bodily.has(key.iri)) this.#takeBody(key, value, context, depth);
    else if (this.found.has(key.iri)) throw new Fault(`colliding keywords: ${key.iri} twice`);
    else if (value !== null || key.iri === '@value') this.found.set(key.iri, value);
  }

  #takeTypes(value: unknown): void {
    for (const type of asArray(value)) if (type !== null) this.types.push(type);
  }

  #takeBody(key: Key, value: unknown, context: Context, depth: number): void {
    this.hasBody = true;
    if (key.iri !== '@nest') return;
    for (const nested of asArray(value))
      if (isObject(nested)) this.collect(nested, context, depth - 1);
  }
}

const bodily: ReadonlySet<string> = new Set(['@graph', '@included', '@reverse', '@nest']);

/** Throws for a keyword that is there twice. `null` counts as not there. */
export function wordsOf(object: JsonObject, context: Context, depth: number): Words {
  const collector = new Collector();
  collector.collect(object, context, depth);
  return collector;
}

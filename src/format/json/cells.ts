/** Values of JSON to cells: objects are opened into dotted names, lists joined. */
import type {Cell} from '../column/column.js';
import {type JsonObject, isObject, isScalar} from './shape.js';

/** Parts that a dotted name may have; what is deeper is kept as JSON. */
const mostParts = 4;

/** Whether nothing lies deeper than so many lists and objects. Iterative: the input may be made to hurt. */
function isShallow(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return false;
    const next: unknown[] = [];
    for (const item of level)
      if (typeof item === 'object' && item !== null)
        for (const inner of Object.values(item) as unknown[]) next.push(inner);
    level = next;
  }
  return true;
}

/** A value that is no object, or an object as it is written. */
export function cellOf(value: unknown, depth: number): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.every((item) => isScalar(item)))
    return value.filter((item) => item !== null && item !== '').join(', ');
  if (Object.keys(value).length === 0 || !isShallow(value, depth)) return undefined;
  return JSON.stringify(value);
}

/** A place is one value, whatever it is made of. */
function isGeometry(object: JsonObject): boolean {
  return typeof object['type'] === 'string' && Array.isArray(object['coordinates']);
}

/** The cells of a record, its inner objects opened. */
export function* cellsOf(
  record: JsonObject,
  depth: number,
  prefix = '',
  part = 1,
): Generator<readonly [string, Cell], void, void> {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix + key;
    const isOpen = isObject(value) && part < mostParts && !isGeometry(value);
    if (isOpen && Object.keys(value).length > 0) yield* cellsOf(value, depth, `${name}.`, part + 1);
    else yield [name, cellOf(value, depth)];
  }
}

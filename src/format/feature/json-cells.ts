/** Properties in JSON to cells: objects become columns with dotted names, lists stay JSON. */
import type {Cell} from '../column/column.js';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether nothing lies deeper than so many lists and objects. Iterative: the input may be made to hurt. */
export function isShallow(value: unknown, limit: number): boolean {
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

/** Names longer than this many parts stop being names; what is deeper is kept as JSON. */
const dots = 4;

function cellOf(value: unknown, limit: number): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null || !isShallow(value, limit)) return undefined;
  return Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}

/** The cells of an object, its inner objects opened. */
export function* jsonCells(
  object: Readonly<Record<string, unknown>>,
  limit: number,
  prefix = '',
  depth = 1,
): Generator<readonly [string, Cell], void, void> {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key;
    if (isObject(value) && depth < dots && Object.keys(value).length > 0)
      yield* jsonCells(value, limit, `${name}.`, depth + 1);
    else yield [name, cellOf(value, limit)];
  }
}

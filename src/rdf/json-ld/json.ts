/** What JSON can hold, looked at without trust. */

/** An object that came out of `JSON.parse`; its keys may be anything, `__proto__` included. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `object` itself has the entry, not its prototype. */
export function hasOwn(object: JsonObject, name: string): boolean {
  return Object.hasOwn(object, name);
}

/** One value or many, as JSON-LD allows nearly everywhere. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Guards for JSON of any shape. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** What an entry says, by name; a map, for the names come from the payload. */
export type Fields = ReadonlyMap<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member at the end of a path; `undefined` where the path breaks off. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (!isObject(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

export function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(isObject(value) ? Object.entries(value) : []);
}

/** What programs write for nothing, as a text. */
const nothing: ReadonlySet<string> = new Set(['', 'null', 'None', '[]', '{}']);

/** Whether a value tells anything: `null`, empty words and lists, and dictionaries of these do not. */
export function says(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return !nothing.has(value.trim());
  if (Array.isArray(value)) return value.some((item) => item !== null && item !== '');
  if (isObject(value))
    return Object.values(value).some((item) => item !== null && item !== '' && !isEmptyList(item));
  return true;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The first of the fields that tells anything. */
export function firstOf(fields: Fields, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name);
    if (says(value)) return value;
  }
  return undefined;
}

/** Words or a number as words; `''` for anything else. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return says(value) ? value.trim() : '';
  return typeof value === 'number' ? String(value) : '';
}

/** Words of the first field that has any. */
export function wordsIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const words = wordsOf(fields.get(name));
    if (words !== '') return words;
  }
  return '';
}

/** Longest JSON within a string that is looked into. */
const longest = 1_000_000;

/** CKAN's extensions keep lists and objects as JSON in a string. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longest) return value;
  const text = value.trim();
  if (!/^[{[]/.test(text) || !/[}\]]$/.test(text.slice(-1))) return value;
  try {
    const inner: unknown = JSON.parse(text);
    return inner;
  } catch {
    return value;
  }
}

/** A list as it is, one value as a list of one, also out of a string. */
export function listOf(value: unknown): readonly unknown[] {
  const whole = parsed(value);
  if (Array.isArray(whole)) return whole;
  return says(whole) ? [whole] : [];
}

/** A whole number that is not negative, also in a string. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}

/** Shapes in which JSON holds tables. */
/** An object of unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a table is written. */
export type TableShape =
  /** Each an object; others than objects are passed over. */
  | {readonly kind: 'records'; readonly records: readonly unknown[]}
  /** Each a list of cells; `names` is empty where the first row may hold them. */
  | {
      readonly kind: 'rows';
      readonly rows: readonly unknown[];
      readonly names: readonly string[];
    }
  /** A list of cells for each name. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly (readonly [string, readonly unknown[]])[];
    };

/** Items looked at to know of what a list is made. */
export const trial = 100;

/** Of how many items something is true, from 0 to 1, as far as the first of them tell. */
export function share(items: readonly unknown[], is: (item: unknown) => boolean): number {
  const seen = items.slice(0, trial).filter((item) => item !== null);
  return seen.length === 0 ? 0 : seen.filter((item) => is(item)).length / seen.length;
}

/** Whether a value has no values in it. */
export function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

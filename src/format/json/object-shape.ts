/** Tables that are one object: of columns, or of records by their keys. */
import {type JsonObject, type TableShape, isObject, isScalar, share, trial} from './shape.js';

/** `{name: [cells], …}`, all lists of one length. */
export function columnsOf(object: JsonObject): TableShape | undefined {
  const columns: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, cells] of Object.entries(object)) {
    if (!Array.isArray(cells)) return undefined;
    columns.push([name, cells]);
  }
  const length = columns[0]?.[1].length ?? 0;
  const isTable = length > 0 && columns.every(([, cells]) => cells.length === length);
  const isFlat = columns.every(([, cells]) => share(cells, isScalar) === 1);
  return isTable && isFlat && (columns.length > 1 || length > 1)
    ? {kind: 'columns', columns}
    : undefined;
}

/** `{name: {0: cell, 1: cell …}}`, as pandas writes a table when it is not told otherwise. */
export function indexedColumnsOf(object: JsonObject): TableShape | undefined {
  const entries = Object.entries(object);
  const columns: (readonly [string, readonly unknown[]])[] = [];
  for (const [name, cells] of entries) {
    if (!isObject(cells)) return undefined;
    const keys = Object.keys(cells);
    if (keys.length === 0 || keys[0] !== '0' || keys.at(-1) !== String(keys.length - 1))
      return undefined;
    columns.push([name, Object.values(cells)]);
  }
  return columns.length > 0 ? {kind: 'columns', columns} : undefined;
}

/** `{key: {record}, …}`: the key becomes a column. */
export function keyedRecordsOf(object: JsonObject): TableShape | undefined {
  const entries = Object.entries(object);
  if (entries.length < 2) return undefined;
  const [, first] = entries[0] ?? [];
  if (!isObject(first)) return undefined;
  const names = Object.keys(first);
  const isAlike = (record: unknown): boolean =>
    isObject(record) && names.some((name) => name in record);
  if (names.length === 0 || !entries.slice(0, trial).every(([, record]) => isAlike(record)))
    return undefined;
  if (!names.some((name) => isScalar(first[name]))) return undefined;
  return {
    kind: 'records',
    records: entries.map(([key, record]) => (isObject(record) ? {key, ...record} : {key})),
  };
}

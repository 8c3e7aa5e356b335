/** Where in a JSON document the table is, and in which of the usual shapes. */

import {columnsOf, indexedColumnsOf, keyedRecordsOf} from './object-shape.js';
import {type JsonObject, type TableShape, isObject, isScalar, share} from './shape.js';

export interface FoundTable {
  /** Names on the way to it, with points between; `''` for the document itself. */
  readonly path: string;
  readonly shape: TableShape;
}

/** Names under which servers put their records, in the order of belief. */
const usualNames = [
  'results',
  'records',
  'data',
  'rows',
  'items',
  'features',
  'value',
  'values',
  'd',
  'row',
  'list',
  'entries',
  'content',
  'member',
  'hydra:member',
  '@graph',
];

/** Lists that describe the answer. */
const aside: ReadonlySet<string> = new Set([
  'links',
  '_links',
  'link',
  'facets',
  'facet_groups',
  'fields',
  'columns',
  'parameters',
  'errors',
  'warnings',
  'schema',
  'metadata',
]);

/** Objects inside one another that are searched. */
const deepest = 4;

/** `{name}`, `{id}` … or a plain name. */
function nameOf(column: unknown): string {
  if (typeof column === 'string') return column;
  if (!isObject(column)) return '';
  const {name, label, text, title, id, code, field, fieldName} = column;
  const found = [name, label, text, title, id, code, field, fieldName].find(
    (candidate) => typeof candidate === 'string' && candidate !== '',
  );
  return typeof found === 'string' ? found : '';
}

/** Names beside lists of cells: pandas' `columns`, CKAN's `fields`, Socrata's `meta.view.columns`. */
function namesBeside(parent: JsonObject | undefined): readonly string[] {
  const meta = isObject(parent?.['meta']) ? parent['meta'] : {};
  const view = isObject(meta['view']) ? meta['view'] : meta;
  const lists = ['columns', 'fields', 'header', 'headers', 'columnNames', 'names'].flatMap(
    (name) => [parent?.[name], view[name]],
  );
  const list: unknown = lists.find((candidate) => Array.isArray(candidate));
  return Array.isArray(list) ? list.map((column) => nameOf(column)) : [];
}

/** PxWeb's own JSON: `key` holds the codes, `values` the figures, `columns` the names of both. */
function isPxWeb(items: readonly unknown[]): boolean {
  return share(items, (item) => isObject(item) && Array.isArray(item['key'])) === 1;
}

function cellsOfPxWeb(item: unknown): readonly unknown[] {
  if (!isObject(item)) return [];
  const lists: readonly unknown[] = [item['key'], item['values']];
  return lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
}

function shapeOfList(
  items: readonly unknown[],
  parent: JsonObject | undefined,
): TableShape | undefined {
  const names = namesBeside(parent);
  if (names.length > 0 && items.length > 0 && isPxWeb(items))
    return {kind: 'rows', rows: items.map((item) => cellsOfPxWeb(item)), names};
  if (share(items, isObject) > 0.5) return {kind: 'records', records: items};
  if (share(items, Array.isArray) > 0.9) return {kind: 'rows', rows: items, names};
  return undefined;
}

/** SPARQL 1.1 Query Results JSON: each binding an object of values with their kinds. */
function bindingsOf(root: unknown): FoundTable | undefined {
  if (!isObject(root) || !isObject(root['head']) || !isObject(root['results'])) return undefined;
  const {bindings} = root['results'];
  const {vars} = root['head'];
  if (!Array.isArray(bindings) || !Array.isArray(vars)) return undefined;
  const names = vars.map(String);
  const rows = bindings.map((binding: unknown) =>
    names.map((name) => {
      const term = isObject(binding) ? binding[name] : undefined;
      return isObject(term) ? term['value'] : undefined;
    }),
  );
  return {path: 'results.bindings', shape: {kind: 'rows', rows, names}};
}

/** Lists below an object, nearest first. */
function listsBelow(root: JsonObject): FoundTable[] {
  const found: FoundTable[] = [];
  let level: (readonly [string, JsonObject])[] = [['', root]];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: (readonly [string, JsonObject])[] = [];
    for (const [path, object] of level.slice(0, 1_000))
      for (const [name, value] of Object.entries(object).slice(0, 1_000)) {
        const own = path === '' ? name : `${path}.${name}`;
        if (isObject(value)) next.push([own, value]);
        const shape = Array.isArray(value) ? shapeOfList(value, object) : undefined;
        if (shape) found.push({path: own, shape});
      }
    level = next;
  }
  return found;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function rank({path}: FoundTable): number {
  const name = lastName(path);
  if (aside.has(name)) return usualNames.length + 1;
  const place = usualNames.indexOf(name.toLowerCase());
  return place < 0 ? usualNames.length : place;
}

function lengthOf({shape}: FoundTable): number {
  if (shape.kind === 'records') return shape.records.length;
  return shape.kind === 'rows' ? shape.rows.length : (shape.columns[0]?.[1].length ?? 0);
}

/** Answers that found nothing have an empty list where records would be. */
function emptyList(root: JsonObject): FoundTable | undefined {
  const name = usualNames.find((usual) => {
    const list = root[usual];
    return Array.isArray(list) && list.length === 0;
  });
  return name === undefined ? undefined : {path: name, shape: {kind: 'records', records: []}};
}

function ofObject(root: JsonObject): readonly FoundTable[] {
  const whole = columnsOf(root) ?? indexedColumnsOf(root);
  if (whole) return [{path: '', shape: whole}];
  const lists = listsBelow(root).toSorted((a, b) => rank(a) - rank(b) || lengthOf(b) - lengthOf(a));
  const main = lists.filter(({path}) => !aside.has(lastName(path)));
  if (main.length > 0) return main;
  const keyed = keyedRecordsOf(root);
  if (keyed) return [{path: '', shape: keyed}];
  const empty = emptyList(root);
  return empty ? [empty] : [];
}

/** Every table of a document, the likeliest first. */
export function findTables(root: unknown): readonly FoundTable[] {
  const bindings = bindingsOf(root);
  if (bindings) return [bindings];
  if (isObject(root)) return ofObject(root);
  if (!Array.isArray(root)) return [];
  const shape = shapeOfList(root, undefined);
  if (shape) return [{path: '', shape}];
  const isList = root.length > 0 && root.every((item) => isScalar(item));
  return isList ? [{path: '', shape: {kind: 'columns', columns: [['value', root]]}}] : [];
}

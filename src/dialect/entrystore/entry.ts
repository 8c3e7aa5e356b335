/** What an EntryStore says of one entry, found in JSON of any shape. */

type JsonObject = Readonly<Record<string, unknown>>;

/** Own terms of EntryStore's information graph. */
const terms = 'http://entrystore.org/terms/';

export interface Entry {
  /** IRI of the entry, `''` when it is not told. */
  readonly uri: string;
  /** IRI of what the entry describes; a harvested dataset keeps its own. */
  readonly resource: string;
  /** Metadata graphs as RDF/JSON. */
  readonly graphs: readonly unknown[];
  /** The information graph as RDF/JSON. */
  readonly information: unknown;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Value of the first object of that predicate. */
function firstValue(properties: unknown, predicate: string): string {
  const objects = member(properties, predicate);
  const value = member(Array.isArray(objects) ? objects[0] : objects, 'value');
  return typeof value === 'string' ? value : '';
}

/** The subject of the information graph that names a resource is the entry. */
function identify(information: unknown): Pick<Entry, 'uri' | 'resource'> {
  for (const [uri, properties] of Object.entries(isObject(information) ? information : {})) {
    const resource = firstValue(properties, `${terms}resource`);
    if (resource) return {uri, resource};
  }
  return {uri: '', resource: ''};
}

/** Without information the first IRI that is described must do. */
function firstSubject(graphs: readonly unknown[]): string {
  const subjects = graphs.flatMap((graph) => Object.keys(isObject(graph) ? graph : {}));
  return subjects.find((subject) => !subject.startsWith('_:')) ?? '';
}

export function readEntry(value: unknown): Entry {
  const graphs = ['metadata', 'cached-external-metadata']
    .map((name) => member(value, name))
    .filter((graph) => graph !== undefined);
  const information = member(value, 'info');
  const {uri, resource} = identify(information);
  return {uri, resource: resource || firstSubject(graphs), graphs, information};
}

/** The entries of a search, or the one entry that the JSON is; `undefined` where it is neither. */
export function entriesOf(answer: unknown): readonly unknown[] | undefined {
  const children = member(member(answer, 'resource'), 'children');
  if (Array.isArray(children)) return children;
  return member(answer, 'metadata') === undefined ? undefined : [answer];
}

/** A count such as `results` or `limit`, if it is one. */
export function countIn(answer: unknown, name: string): number | undefined {
  const value = member(answer, name);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

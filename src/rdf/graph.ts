/** Triples by subject and predicate, in the order they came; a triple that comes twice is kept once. */
import type {Term} from './term.js';

type Predicates = Map<string, Term[]>;

const none: readonly Term[] = [];
const noPredicates: ReadonlyMap<string, readonly Term[]> = new Map();
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function isSame(a: Term, b: Term): boolean {
  return (
    a.value === b.value &&
    a.kind === b.kind &&
    a.language === b.language &&
    a.datatype === b.datatype
  );
}

/** From here on a list of objects is searched by key: a catalog names each of its 20 000 datasets. */
const longList = 16;

function keyOf({kind, value, language, datatype}: Term): string {
  return `${kind} ${language} ${datatype} ${value}`;
}

export class Graph {
  readonly #subjects = new Map<string, Predicates>();
  /** Keys of the objects in long lists. */
  readonly #known = new Map<readonly Term[], Set<string>>();
  readonly #byType = new Map<string, string[]>();
  #size = 0;

  /** Number of triples. */
  get size(): number {
    return this.#size;
  }

  /** `subject` is an IRI or a blank-node label with `_:`. */
  add(subject: string, predicate: string, object: Term): void {
    let predicates = this.#subjects.get(subject);
    if (!predicates) this.#subjects.set(subject, (predicates = new Map()));
    let objects = predicates.get(predicate);
    if (!objects) predicates.set(predicate, (objects = []));
    if (this.#isKnown(objects, object)) return;
    objects.push(object);
    this.#size++;
    if (predicate === type) this.#addType(subject, object.value);
  }

  /** Whether the object is there already; in a long list it is remembered at the same time. */
  #isKnown(objects: readonly Term[], object: Term): boolean {
    if (objects.length < longList) return objects.some((known) => isSame(known, object));
    let keys = this.#known.get(objects);
    if (!keys) this.#known.set(objects, (keys = new Set(objects.map(keyOf))));
    const size = keys.size;
    return keys.add(keyOf(object)).size === size;
  }

  #addType(subject: string, uri: string): void {
    const known = this.#byType.get(uri);
    if (known) known.push(subject);
    else this.#byType.set(uri, [subject]);
  }

  has(subject: string): boolean {
    return this.#subjects.has(subject);
  }

  subjects(): IterableIterator<string> {
    return this.#subjects.keys();
  }

  /** In the order they were typed. */
  subjectsOfType(uri: string): readonly string[] {
    return this.#byType.get(uri) ?? [];
  }

  /** Every rdf:type that occurs. */
  types(): IterableIterator<string> {
    return this.#byType.keys();
  }

  predicatesOf(subject: string): ReadonlyMap<string, readonly Term[]> {
    return this.#subjects.get(subject) ?? noPredicates;
  }

  objects(subject: string, predicate: string): readonly Term[] {
    return this.#subjects.get(subject)?.get(predicate) ?? none;
  }
}

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

export class Graph {
  readonly #subjects = new Map<string, Predicates>();
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
    if (objects.some((known) => isSame(known, object))) return;
    objects.push(object);
    this.#size++;
    if (predicate === type) this.#addType(subject, object.value);
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

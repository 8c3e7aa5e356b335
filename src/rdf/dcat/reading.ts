/** One payload being read: its graph, what is known of it, and what was found wrong. */
import type {Severity} from '../../model/problem.js';
import type {Graph} from '../graph.js';
import type {Term} from '../term.js';
import {GraphIndex} from './graph-index.js';
import {withoutLists} from './lists.js';
import type {Name} from './names.js';
import {Problems} from './problems.js';

/** The one empty list: a catalog has millions of fields of which nothing is said. */
export const none: readonly never[] = Object.freeze([]);

export class Reading {
  readonly graph: Graph;
  /** Absolute IRI of the payload; `''` when unknown. */
  readonly base: string;
  readonly index: GraphIndex;
  readonly problems = new Problems();
  /** Stable ids of the blank nodes that have one: datasets, series, services, catalogs. */
  readonly ids = new Map<string, string>();

  constructor(graph: Graph, base: string) {
    this.graph = graph;
    this.base = base;
    this.index = new GraphIndex(graph, this.problems);
  }

  node(label: string): Node {
    return new Node(this, label);
  }

  /** Whether anything is said of a node. */
  isDescribed(label: string): boolean {
    return this.graph.has(label);
  }

  /** The IRI, or the stable id that stands for a blank node. */
  idOf(label: string): string {
    return this.ids.get(label) ?? label;
  }

  report(severity: Severity, code: string, message: string, subject: string): void {
    this.problems.report(severity, code, message, this.idOf(subject));
  }
}

/** A subject and what is said of it, by names that forgive spelling. */
export class Node {
  readonly reading: Reading;
  /** IRI, or blank-node label with its `_:`. */
  readonly label: string;
  readonly #predicates: ReadonlyMap<string, readonly Term[]>;

  constructor(reading: Reading, label: string) {
    this.reading = reading;
    this.label = label;
    this.#predicates = reading.graph.predicatesOf(label);
  }

  /** IRI of the node; `undefined` for a blank one. */
  get uri(): string | undefined {
    return this.label.startsWith('_:') ? undefined : this.label;
  }

  /** Objects of a property under all its spellings; of a list its members. */
  objects(name: Name): readonly Term[] {
    const {graph, index} = this.reading;
    const terms = this.#written(name);
    return index.hasLists && terms.length > 0 ? withoutLists(graph, terms) : terms;
  }

  #written(name: Name): readonly Term[] {
    const predicates = this.reading.index.predicates(name);
    const only = predicates[0]; // no destructuring: this is asked a hundred times for each dataset
    if (only === undefined) return none;
    if (predicates.length === 1) return this.#predicates.get(only) ?? none;
    return predicates.flatMap((predicate) => this.#predicates.get(predicate) ?? none);
  }

  /** Objects of several properties that mean the same here, in that order. */
  all(names: readonly Name[]): readonly Term[] {
    let found: readonly Term[] = none;
    for (const name of names) {
      const terms = this.objects(name);
      if (terms.length > 0) found = found.length > 0 ? [...found, ...terms] : terms;
    }
    return found;
  }

  has(name: Name): boolean {
    return this.objects(name).length > 0;
  }

  report(severity: Severity, code: string, message: string): void {
    this.reading.report(severity, code, message, this.label);
  }
}

/**
 * Reads a term once for each payload, however many point at it: twenty thousand datasets share their
 * publishers. `node` is who pointed first, for the problems.
 */
export function once<T>(read: (term: Term, node: Node) => T): (term: Term, node: Node) => T {
  const known = new WeakMap<Reading, Map<string, T>>();
  return (term, node) => {
    const {reading} = node;
    let values = known.get(reading);
    if (!values) known.set(reading, (values = new Map()));
    // A quotation mark begins no IRI and no blank-node label.
    const key = term.kind === 'literal' ? `"${term.language}"${term.value}` : term.value;
    const value = values.get(key);
    if (value !== undefined) return value;
    const made = read(term, node);
    values.set(key, made);
    return made;
  };
}

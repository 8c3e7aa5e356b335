/** A graph that is filled from JSON. */
import {Graph} from '../../rdf/graph.js';
import {isAbsoluteIri, resolveIri} from '../../rdf/resolve-iri.js';
import {named, nodeTerm} from '../../rdf/schema-org/mapping.js';
import {iri, literal, type Term} from '../../rdf/term.js';

const type = named('rdf:type');

export class Triples {
  readonly graph = new Graph();
  /** Address of the payload; `''` when unknown. */
  readonly base: string;
  readonly #shared = new Map<string, Term>();
  #nodes = 0;

  constructor(base: string) {
    this.base = base;
  }

  /** `name` as `dct:title`. */
  add(subject: string, name: string, object: Term): void {
    this.graph.add(subject, named(name), object);
  }

  /** Words that may be empty, and are then left out. */
  addWords(subject: string, name: string, words: string): void {
    if (words !== '') this.add(subject, name, literal(words));
  }

  /** Types a node and gives it back. */
  typed(label: string, name: string): Term {
    this.graph.add(label, type, iri(named(name)));
    return nodeTerm(label);
  }

  /** A new node: `address` if that is an IRI nobody has described yet, else one without IRI. */
  node(name: string, address = ''): Term {
    const isFree = isIri(address) && !this.graph.has(address);
    return this.typed(isFree ? address : `_:n${String(this.#nodes++)}`, name);
  }

  /** The node of that IRI, however often it is described; a new one where there is none. */
  known(name: string, address: string): Term {
    return isIri(address) ? this.typed(address, name) : this.node(name);
  }

  /** One node for all that say the same: twenty thousand datasets share their publishers. */
  shared<T extends Term | undefined>(key: string, make: () => T): T | Term {
    const known = this.#shared.get(key);
    if (known) return known;
    const made = make();
    if (made) this.#shared.set(key, made);
    return made;
  }

  /** An address, also relative to the server; words for the reader of DCAT to judge where it is none. */
  address(written: string): Term {
    if (isIri(written)) return iri(written);
    const resolved = /^\/[^/\s]/.test(written) ? resolveIri(written, this.base) : written;
    return isIri(resolved) ? iri(resolved) : literal(written);
  }
}

/** Whether words are an IRI as a whole. */
export function isIri(words: string): boolean {
  return /^(?:https?|urn|mailto|ftp):/i.test(words) && !/\s/.test(words) && isAbsoluteIri(words);
}

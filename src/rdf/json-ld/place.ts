/** Where the values of an entry go. */
import {rdf} from './rdf-namespace.js';
import {faultOf} from './fault.js';
import type {Term} from '../term.js';

/** Takes triples; those with an unusable node in them are dropped. */
export interface Triples {
  triple(subject: string, predicate: string, object: Term): void;
  /** A blank node that nobody has named. */
  fresh(): Term;
}

export interface Place {
  /** Free-floating: only nodes mean something here, and only for what they say themselves. */
  readonly isTop: boolean;
  put(term: Term): void;
  /** A list, once all of its items are there. */
  putList(list: ListPlace): void;
}

/** The top of a document or of a graph. */
export const top: Place = {isTop: true, put: () => {}, putList: () => {}};

/** `@included`: nodes and nothing else. */
export const included: Place = {
  isTop: false,
  put(term) {
    if (term.kind === 'literal') throw faultOf('invalid @included value');
  },
  putList() {
    throw faultOf('invalid @included value');
  },
};

/** Objects of a property. */
export class ObjectPlace implements Place {
  readonly isTop = false;
  readonly #triples: Triples;
  readonly #subject: string;
  readonly #predicate: string;

  constructor(triples: Triples, subject: string, predicate: string) {
    this.#triples = triples;
    this.#subject = subject;
    this.#predicate = predicate;
  }

  put(term: Term): void {
    this.#triples.triple(this.#subject, this.#predicate, term);
  }

  /** A list that hangs on nothing is not written. */
  putList(list: ListPlace): void {
    if (this.#subject !== '') this.put(list.head(this.#triples));
  }
}

function refuseReverse(): never {
  throw faultOf('invalid reverse property value');
}

/** Subjects of a property whose object is the node at hand. */
export function reversePlace(triples: Triples, predicate: string, object: Term): Place {
  const put = ({kind, value}: Term): void =>
    kind === 'literal' ? refuseReverse() : triples.triple(value, predicate, object);
  return {isTop: false, put, putList: refuseReverse};
}

/** Items of a list, kept until it is whole. */
export class ListPlace implements Place {
  readonly isTop = false;
  /** Whether arrays among its items are lists; not where the only item is an object in place of an array. */
  readonly nests: boolean;
  readonly #items: (Term | ListPlace)[] = [];

  constructor(nests: boolean) {
    this.nests = nests;
  }

  put(term: Term): void {
    this.#items.push(term);
  }

  putList(list: ListPlace): void {
    this.#items.push(list);
  }

  /** Writes the list and gives its head. An item that no triple can hold leaves its place empty. */
  head(triples: Triples): Term {
    let rest = rdf.nil;
    for (const item of this.#items.toReversed()) {
      const cell = triples.fresh();
      const first = item instanceof ListPlace ? item.head(triples) : item;
      triples.triple(cell.value, rdf.first, first);
      triples.triple(cell.value, rdf.rest, rest);
      rest = cell;
    }
    return rest;
  }
}

/** `@container: @graph`: each value becomes a graph of its own; where it goes, only the graph's name shows. */
export function graphPlace(outer: Place, nameOf: () => Term): Place {
  const put = (): void => outer.put(nameOf());
  return {isTop: false, put, putList: put};
}

function refuseKeyed(): never {
  throw faultOf('invalid value object');
}

/** A map by index or by type: `say` tells of each node what its key means. */
export function keyedPlace(outer: Place, say: (node: string) => void): Place {
  const put = (term: Term): void => {
    if (term.kind === 'literal') refuseKeyed();
    outer.put(term);
    say(term.value);
  };
  return {isTop: false, put, putList: refuseKeyed};
}

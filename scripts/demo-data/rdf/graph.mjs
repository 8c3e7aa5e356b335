/**
 * Nodes in the order they were made. A node is `{id, types, values}`; `values` is a list of pairs of a
 * prefixed property and a term. A term is `{iri}`, `{node}` (a blank one, written where it is used) or
 * `{value, language, datatype}`.
 */
import {expand} from './namespaces.mjs';

/** An address, absolute or relative to the catalog. */
export const iri = (value) => ({iri: value});

export const text = (value, language = '') => ({value, language, datatype: ''});

/** @param {string} datatype prefixed, e.g. `xsd:date` */
export const typed = (value, datatype) => ({
  value: String(value),
  language: '',
  datatype: expand(datatype),
});

/** A year, a day or a moment, by its length. */
export function date(written) {
  const kind = written.length === 4 ? 'gYear' : written.length === 7 ? 'gYearMonth' : undefined;
  return typed(written, `xsd:${kind ?? (written.includes('T') ? 'dateTime' : 'date')}`);
}

class Node {
  values = [];

  constructor(id, types) {
    this.id = id;
    this.types = types;
  }

  /** Adds one value for each term; `undefined`, `false` and `''` stand for none. */
  add(property, ...terms) {
    for (const term of terms.flat()) if (term) this.values.push([property, term]);
    return this;
  }
}

export class Graph {
  nodes = [];
  #blanks = 0;

  /** A node with an address. Types are prefixed. */
  node(id, ...types) {
    const node = new Node(id, types);
    this.nodes.push(node);
    return node;
  }

  /** A node without an address, as a term. */
  blank(types, fill) {
    this.#blanks++;
    const node = new Node(`_:node${this.#blanks}`, [types].flat());
    fill(node);
    return {node};
  }

  /** Every triple, blank nodes after those that use them. */
  *triples() {
    const queue = [...this.nodes];
    for (const node of queue) {
      for (const type of node.types) yield [node.id, expand('rdf:type'), iri(expand(type))];
      for (const [property, term] of node.values) {
        if (term.node) queue.push(term.node);
        yield [node.id, expand(property), term];
      }
    }
  }
}

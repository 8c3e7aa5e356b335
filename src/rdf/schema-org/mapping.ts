/** A graph while DCAT is added to what schema.org says in it. */
import type {Problem} from '../../model/problem.js';
import type {Graph} from '../graph.js';
import {isAbsoluteIri} from '../resolve-iri.js';
import {blank, iri, literal, type Term} from '../term.js';
import {usualPrefixes} from '../usual-prefixes.js';

/** Both are in use, and mean the same. */
const namespaces = ['http://schema.org/', 'https://schema.org/'] as const;

/** `dct:title` → its IRI. */
export function named(name: string): string {
  const at = name.indexOf(':');
  return `${usualPrefixes.get(name.slice(0, at)) ?? ''}${name.slice(at + 1)}`;
}

const type = named('rdf:type');

/** What a value of schema.org is in DCAT; none or several, where it is not one. */
export type Convert = (term: Term, mapping: Mapping) => readonly Term[];

export class Mapping {
  readonly graph: Graph;
  readonly problems: Problem[] = [];
  readonly #done = new Set<string>();
  readonly #ones = new Map<string, string>();
  #blanks = 0;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Values of a property of schema.org, of the first of `names` that has any. */
  values(subject: string, ...names: readonly string[]): readonly Term[] {
    for (const name of names) {
      const terms = namespaces.flatMap((space) => this.graph.objects(subject, space + name));
      if (terms.length > 0) return terms;
    }
    return [];
  }

  /** The first words among them. */
  words(subject: string, ...names: readonly string[]): string | undefined {
    const term = this.values(subject, ...names).find(({kind}) => kind !== 'blank');
    return term?.value.trim();
  }

  /** Nodes of some classes of schema.org, each once. */
  nodesOfType(...names: readonly string[]): readonly string[] {
    const classes = names.flatMap((name) => namespaces.map((space) => space + name));
    return [...new Set(classes.flatMap((uri) => this.graph.subjectsOfType(uri)))];
  }

  isOfType(node: string, ...names: readonly string[]): boolean {
    return this.graph
      .objects(node, type)
      .some(({value}) => names.some((name) => namespaces.some((space) => value === space + name)));
  }

  add(subject: string, name: string, object: Term): void {
    this.graph.add(subject, named(name), object);
  }

  addType(subject: string, name: string): void {
    this.graph.add(subject, type, iri(named(name)));
  }

  /** Adds converted values, unless DCAT itself says something there. */
  fill(subject: string, name: string, terms: readonly Term[], convert: Convert): void {
    if (terms.length === 0 || this.graph.objects(subject, named(name)).length > 0) return;
    for (const term of terms) for (const made of convert(term, this)) this.add(subject, name, made);
  }

  /** `true` the first time a node is asked about. */
  isNew(node: string): boolean {
    if (this.#done.has(node)) return false;
    this.#done.add(node);
    return true;
  }

  /** One for all nodes without IRI that have the same key: pages repeat a catalog in each of its datasets. */
  oneFor(key: string, node: string): string {
    const one = this.#ones.get(key) ?? node;
    this.#ones.set(key, one);
    return one;
  }

  fresh(): Term {
    let label: string;
    do label = `_:schema-org-${this.#blanks++}`;
    while (this.graph.has(label));
    return blank(label);
  }

  warn(code: string, message: string, subject: string): void {
    this.problems.push({severity: 'warning', code, message, subject, line: undefined});
  }
}

/** The node of a label or IRI. */
export function nodeTerm(label: string): Term {
  return label.startsWith('_:') ? blank(label) : iri(label);
}

/** Words as they are, without the datatypes of schema.org; the name of a node, where it has one. */
export function asWords(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind === 'literal') return [plain(term)];
  const names = mapping.values(term.value, 'name', 'headline', 'value', 'description');
  return names.length > 0 ? names.filter(({kind}) => kind === 'literal').map(plain) : [term];
}

function plain(term: Term): Term {
  return term.datatype.includes('schema.org/') ? literal(term.value, term.language) : term;
}

/** An IRI where the value is an address, in whatever form; else as it is. */
export function asLink(term: Term): readonly Term[] {
  const text = term.value.trim();
  const isAddress = term.kind === 'literal' && isAbsoluteIri(text) && !/\s/.test(text);
  return [isAddress ? iri(text) : term];
}

/**
 * What a graph does not know of itself: under which spellings a property or class stands in it, and who
 * points at a node. Both are found in one walk over the triples' subjects and predicates.
 */
import type {Graph} from '../graph.js';
import type {Term} from '../term.js';
import {firstOfList, withoutLists} from './lists.js';
import {iriOfName, keyOfIri, keyOfName, misnomers, misspelling, type Name} from './names.js';
import type {Problems} from './problems.js';

/** Properties that are followed backwards. */
const followed: readonly Name[] = [
  'dcat:dataset',
  'dcat:service',
  'dcat:servesDataset',
  'dcat:inSeries',
  'dcat:prev',
  'dcat:next',
  'dcat:distribution',
  'dcat:accessService',
  'foaf:primaryTopic',
];

const rdfType = iriOfName('rdf:type');
const none: readonly string[] = [];
const subjectsPerSlice = 4_000;

interface Spelling {
  readonly predicate: string;
  readonly key: string;
  /** The first who uses it. */
  readonly subject: string;
  uses: number;
}

type Backwards = Map<string, string[]>;

export class GraphIndex {
  readonly #graph: Graph;
  readonly #problems: Problems;
  readonly #spellings = new Map<string, Spelling>();
  readonly #byKey = new Map<string, Spelling[]>();
  readonly #predicates = new Map<Name, readonly string[]>();
  readonly #backwards = new Map<string, Backwards>(
    followed.map((name) => [keyOfName(name), new Map()]),
  );
  readonly #types = new Map<string, string[]>();

  constructor(graph: Graph, problems: Problems) {
    this.#graph = graph;
    this.#problems = problems;
    for (const names of misnomers) this.#shareBackwards(...names);
  }

  /** A misnomer is followed backwards together with the right name. */
  #shareBackwards(name: Name, others: readonly Name[]): void {
    const links = this.#backwards.get(keyOfName(name));
    if (links) for (const other of others) this.#backwards.set(keyOfName(other), links);
  }

  /** Walks the graph; to be done once, before anything is asked. */
  *build(): Generator<undefined, void, void> {
    let count = 0;
    for (const subject of this.#graph.subjects()) {
      // forEach makes no pair for each of a million entries.
      this.#graph
        .predicatesOf(subject)
        .forEach((objects, predicate) => this.#add(subject, predicate, objects));
      if (++count % subjectsPerSlice === 0) yield undefined;
    }
    for (const type of this.#graph.types()) pushTo(this.#types, keyOfIri(type), type);
  }

  #add(subject: string, predicate: string, objects: readonly Term[]): void {
    const {key} = this.#spelling(subject, predicate);
    const links = this.#backwards.get(key);
    if (!links) return;
    for (const {value} of withoutLists(this.#graph, objects)) pushTo(links, value, subject);
  }

  #spelling(subject: string, predicate: string): Spelling {
    let spelling = this.#spellings.get(predicate);
    if (!spelling) {
      spelling = {predicate, key: keyOfIri(predicate), subject, uses: 0};
      this.#spellings.set(predicate, spelling);
      pushTo(this.#byKey, spelling.key, spelling);
    }
    spelling.uses++;
    return spelling;
  }

  /** Whether there are lists in the graph; known once the index is built. */
  get hasLists(): boolean {
    return this.#spellings.has(firstOfList);
  }

  /** The predicates of this graph that mean `name`; what is misspelled becomes a problem when first asked for. */
  predicates(name: Name): readonly string[] {
    let known = this.#predicates.get(name);
    if (!known) this.#predicates.set(name, (known = this.#findPredicates(name)));
    return known;
  }

  #findPredicates(name: Name): readonly string[] {
    if (name === 'rdf:type') return [rdfType];
    return [name, ...(misnomers.get(name) ?? [])].flatMap((one) =>
      (this.#byKey.get(keyOfName(one)) ?? []).map((spelling) => this.#checked(name, spelling)),
    );
  }

  #checked(name: Name, {predicate, subject, uses}: Spelling): string {
    const code = misspelling(name, predicate);
    const message = `<${predicate}> stands where ${name} is meant; read as that (${String(uses)} nodes)`;
    if (code) this.#problems.report('warning', code, message, subject);
    return predicate;
  }

  /** For each spelling of a property the first node that has it. */
  firstUsers(name: Name): readonly string[] {
    return (this.#byKey.get(keyOfName(name)) ?? []).map(({subject}) => subject);
  }

  /** Nodes of a class, in the order they were typed. */
  subjectsOfType(...names: readonly Name[]): readonly string[] {
    const types = names.flatMap((name) => this.#types.get(keyOfName(name)) ?? none);
    const [only] = types;
    if (types.length === 1 && only !== undefined) return this.#graph.subjectsOfType(only);
    return [...new Set(types.flatMap((type) => this.#graph.subjectsOfType(type)))];
  }

  /** Who points at a node with one of the properties that are followed backwards. */
  subjectsOf(name: Name, object: string): readonly string[] {
    return this.#backwards.get(keyOfName(name))?.get(object) ?? none;
  }

  /** Everything that is pointed at with such a property, literals too. */
  targetsOf(name: Name): Iterable<string> {
    return this.#backwards.get(keyOfName(name))?.keys() ?? none;
  }

  /** Every node that points with such a property, once. */
  sourcesOf(name: Name): Iterable<string> {
    const sources = new Set<string>();
    for (const subjects of this.#backwards.get(keyOfName(name))?.values() ?? []) {
      for (const subject of subjects) sources.add(subject);
    }
    return sources;
  }
}

function pushTo<V>(table: Map<string, V[]>, key: string, value: V): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

/** What reading needs all along the way: where triples go, blank nodes, what is still to be read. */
import type {Problem, Severity} from '../../model/problem.js';
import type {RdfLimits, SyntaxInput, TripleSink} from '../syntax.js';
import {isAbsoluteIri} from '../resolve-iri.js';
import {blank, iri, type Term} from '../term.js';
import {Contexts} from './contexts.js';
import {Fault} from './fault.js';
import {isName, isOdd} from './iri-shape.js';
import type {Body} from './read-body.js';
import type {Rest} from './read-value.js';

/** What is put off: the entries of a node, or the rest of a long array. */
export type Work = Body | Rest;

/** A document made of faults must not drown its reader. */
const mostProblems = 1000;

const unusable = iri('');

export class Walk {
  readonly contexts: Contexts;
  readonly limits: RdfLimits;
  triples = 0;
  /** Whether there are as many triples as there may be; all further ones are dropped. */
  isFull = false;
  readonly #sink: TripleSink;
  readonly #hasBase: boolean;
  readonly #labels = new Map<string, Term>();
  readonly #names = new Map<string, Term>();
  #blanks = 0;
  #problems = 0;
  #work: Work[] = [];

  constructor(input: SyntaxInput, sink: TripleSink) {
    this.#sink = sink;
    this.limits = input.limits;
    this.#hasBase = input.base !== '';
    this.contexts = new Contexts(input.base, input.limits, this);
  }

  /** A triple with an unusable node in it is dropped. */
  triple(subject: string, predicate: string, object: Term): void {
    if (subject === '' || (object.value === '' && object.kind !== 'literal')) return;
    if (this.triples >= this.limits.triples) this.isFull = true;
    else {
      this.triples++;
      this.#sink.triple(subject, predicate, object);
    }
  }

  fresh(): Term {
    return blank(`_:b${this.#blanks++}`);
  }

  /** The node called so; unusable when that is a relative IRI and there is nothing to resolve it. */
  node(name: string): Term {
    if (name.startsWith('_:')) return this.#labelled(name);
    if (!isAbsoluteIri(name) && (this.#hasBase || name === '')) return unusable;
    if (isOdd(name)) {
      const message = `<${name}> is no IRI; it is kept as it is`;
      this.warn('iri-invalid', message, name);
    }
    return iri(name);
  }

  /** Labels of the document are replaced, so that they cannot meet ours. */
  #labelled(label: string): Term {
    let term = this.#labels.get(label);
    if (!term) this.#labels.set(label, (term = this.fresh()));
    return term;
  }

  later(work: Work): void {
    this.#work.push(work);
  }

  /** The class called so; unusable when it cannot be one. */
  named(name: string): Term {
    let term = this.#names.get(name);
    if (!term) this.#names.set(name, (term = isName(name) ? this.node(name) : unusable));
    return term;
  }

  /** Does what was put off, oldest first, with `read`; pauses after every few thousand triples. */
  *run(read: (work: Work) => void): Generator<void, void, void> {
    let paused = this.triples;
    while (this.#work.length > 0 && !this.isFull) {
      const work = this.#work;
      this.#work = [];
      for (const each of work) {
        if (!this.isFull) read(each);
        if (this.triples - paused < 4000) continue;
        paused = this.triples;
        yield;
      }
    }
  }

  /** Tells what was found fault with; throws on what is no fault of the document. */
  tellFault(error: unknown, subject: string | undefined): void {
    if (!(error instanceof Fault)) throw error;
    this.tell('error', error.code, error.message, subject);
  }

  warn(code: string, message: string, subject?: string): void {
    this.tell('warning', code, message, subject);
  }

  tell(severity: Severity, code: string, message: string, subject?: string): void {
    this.pass({severity, code, message, subject, line: undefined});
  }

  /** On to the sink, until there are more problems than anybody mends. */
  pass(problem: Problem): void {
    if (++this.#problems <= mostProblems) this.#sink.problem(problem);
  }
}

/** What reading needs all along the way: where triples go, blank nodes, what is still to be read. */
import type {Problem} from '../../model/problem.js';
import type {RdfLimits, SyntaxInput, TripleSink} from '../syntax.js';
import {isAbsoluteIri} from '../resolve-iri.js';
import {blank, iri, type Term} from '../term.js';
import {Contexts} from './contexts.js';
import {Fault} from './fault.js';

/** Work put off: the entries of a node, or the rest of a long array. */
export type Work = () => void;

/** Thrown when there are as many triples as there may be. */
export class Enough extends Error {
  override readonly name = 'Enough';
}

const unusable = iri('');
/** What no IRI may hold (RFC 3987). */
const oddCharacters = /[\s<>"{}|\\^`]/;

/** Whether an IRI can name a property or a class: one that is odd in any way names nothing known. */
export function isName(name: string): boolean {
  return !oddCharacters.test(name) && name.indexOf('#') === name.lastIndexOf('#');
}

export class Walk {
  readonly contexts: Contexts;
  readonly limits: RdfLimits;
  triples = 0;
  readonly #sink: TripleSink;
  readonly #hasBase: boolean;
  readonly #labels = new Map<string, Term>();
  #blanks = 0;
  #work: Work[] = [];

  constructor(input: SyntaxInput, sink: TripleSink) {
    this.#sink = sink;
    this.limits = input.limits;
    this.#hasBase = input.base !== '';
    this.contexts = new Contexts(input.base, input.limits, (problem) => sink.problem(problem));
  }

  /** A triple with an unusable node in it is dropped. */
  triple(subject: string, predicate: string, object: Term): void {
    if (subject === '' || (object.value === '' && object.kind !== 'literal')) return;
    if (++this.triples > this.limits.triples) throw new Enough();
    this.#sink.triple(subject, predicate, object);
  }

  fresh(): Term {
    return blank(`_:b${this.#blanks++}`);
  }

  /** The node called so; unusable when that is a relative IRI and there is nothing to resolve it. */
  node(name: string): Term {
    if (name.startsWith('_:')) return this.#labelled(name);
    if (!isAbsoluteIri(name) && (this.#hasBase || name === '')) return unusable;
    if (oddCharacters.test(name)) {
      const message = `${JSON.stringify(name)} is no IRI; it is kept as it is.`;
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

  /** Does what was put off, oldest first; pauses after every few thousand triples. */
  *run(): Generator<void, void, void> {
    let paused = this.triples;
    while (this.#work.length > 0) {
      const work = this.#work;
      this.#work = [];
      for (const each of work) {
        each();
        if (this.triples - paused < 4000) continue;
        paused = this.triples;
        yield;
      }
    }
  }

  /** Runs `action`; what it finds fault with is left out and told. */
  attempt(subject: string | undefined, action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.tell('error', error.code, error.message, subject);
    }
  }

  warn(code: string, message: string, subject: string | undefined): void {
    this.tell('warning', code, message, subject);
  }

  tell(
    severity: Problem['severity'],
    code: string,
    message: string,
    subject: string | undefined,
  ): void {
    this.#sink.problem({severity, code, message, subject, line: undefined});
  }
}

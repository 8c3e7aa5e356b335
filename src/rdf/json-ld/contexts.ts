/** Context processing (JSON-LD 1.1 API, section 4.1). Nothing is fetched; what was made once is kept. */
import type {Severity} from '../../model/problem.js';
import type {RdfLimits} from '../syntax.js';
import {bundledContext} from './bundled-context.js';
import {Context} from './context.js';
import {setters, settings} from './context-settings.js';
import {type Making, defineTerm} from './define-term.js';
import type {Definition} from './definition.js';
import {Fault, tooDeep, faultOf} from './fault.js';
import {asArray, hasOwn, isObject, type JsonObject} from './json.js';

/** Contexts kept at one place, for nodes that repeat them. */
const mostKept = 200;

/** Told what is wrong with a context, or guessed. */
export interface Reporter {
  tell(severity: Severity, code: string, message: string): void;
}

/** How a context comes to be. */
interface Manner {
  readonly propagates: boolean;
  readonly mayOverride: boolean;
}

const inline: Manner = {propagates: true, mayOverride: false};
const ofProperty: Manner = {propagates: true, mayOverride: true};
const ofType: Manner = {propagates: false, mayOverride: false};

export class Contexts {
  readonly initial: Context;
  readonly #limits: RdfLimits;
  readonly #report: Reporter;
  readonly #said = new Set<string>();

  constructor(base: string, limits: RdfLimits, report: Reporter) {
    this.#limits = limits;
    this.#report = report;
    this.initial = new Context(base, (prefix) => this.#tellGuess(prefix));
  }

  /** The context of a node that says `@context`. Throws where it cannot be read at all. */
  read(active: Context, local: unknown): Context {
    return this.#make(active, local, inline, keyOf(local));
  }

  /** The context that a property brings to its values. */
  ofProperty(active: Context, term: Definition | undefined): Context {
    if (term?.scoped === undefined) return active;
    return this.#make(active, term.scoped, ofProperty, term);
  }

  /** The context that types bring to their node; `types` as written. */
  ofTypes(active: Context, types: readonly string[]): Context {
    const terms = types.flatMap((type) => active.definition(type) ?? []);
    const scoped = terms.filter((term) => term.scoped !== undefined);
    if (scoped.length > this.#limits.depth) throw tooDeep(this.#limits.depth);
    return scoped.reduce((context, term) => this.#make(context, term.scoped, ofType, term), active);
  }

  /** What could not be made once is not tried again. */
  #make(active: Context, local: unknown, manner: Manner, key: unknown): Context {
    let made = active.made.get(manner)?.get(key);
    if (!made) {
      made = this.#try(active, local, manner);
      const known = active.made.get(manner);
      if (known && known.size < mostKept) known.set(key, made);
      else active.made.set(manner, new Map([[key, made]]));
    }
    if (made instanceof Fault) throw made;
    return made;
  }

  #try(active: Context, local: unknown, manner: Manner): Context | Fault {
    try {
      return this.#process(active, local, manner);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  }

  #process(active: Context, local: unknown, manner: Manner): Context {
    const propagates = isObject(local) ? isPropagating(local, manner) : manner.propagates;
    let context = active.layer();
    if (!propagates) context.previous ??= active;
    for (const entry of asArray(local)) {
      if (entry === null) context = this.#wiped(context, manner);
      else if (typeof entry === 'string') this.#addRemote(context, entry);
      else if (isObject(entry)) this.#addLocal(context, entry, manner);
      else throw faultOf('invalid local context');
    }
    return context;
  }

  #wiped(context: Context, manner: Manner): Context {
    if (context.isProtecting && !manner.mayOverride) throw faultOf('invalid context nullification');
    const empty = this.initial.layer();
    if (!manner.propagates) empty.previous = context.previous;
    return empty;
  }

  #addRemote(context: Context, written: string): void {
    const address = context.resolve(written);
    if (bundledContext(address, context)) return;
    this.#tell(
      'error',
      'json-ld-remote-context',
      `The context ${address} is not fetched; what only it explains is left out`,
    );
  }

  #addLocal(context: Context, local: JsonObject, manner: Manner): void {
    if (hasOwn(local, '@import'))
      throw faultOf('@import is not read: it names a context elsewhere', 'json-ld-unsupported');
    for (const set of setters) this.#attempt(() => set(context, local));
    this.#defineTerms(context, local, manner);
  }

  /** A setting that is wrong is as good as none. */
  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#tell('error', error.code, error.message);
    }
  }

  #defineTerms(context: Context, local: JsonObject, manner: Manner): void {
    const {'@protected': isProtected = false} = local;
    if (typeof isProtected !== 'boolean') throw faultOf('invalid @protected value');
    const names = Object.keys(local).filter((name) => !settings.has(name));
    this.#checkSize(names.length);
    const making: Making = {
      context,
      local,
      isProtected,
      mayOverride: manner.mayOverride,
      state: new Map(),
      waiting: 0,
      depth: this.#limits.depth,
      report: (fault, term) =>
        this.#tell('error', fault.code, `${fault.message} (term ${JSON.stringify(term)})`),
    };
    for (const name of names) defineTerm(making, name);
    this.#checkSize(context.size);
  }

  #checkSize(terms: number): void {
    const {contextTerms} = this.#limits;
    if (terms > contextTerms)
      throw faultOf(`A context of more than ${contextTerms} terms`, 'json-ld-context-too-large');
  }

  #tellGuess(prefix: string): void {
    const message = `The prefix ${prefix}: is not declared; its usual namespace is taken`;
    this.#tell('warning', 'json-ld-prefix-undeclared', message);
  }

  /** Every sentence once: contexts are often repeated in each node. */
  #tell(severity: Severity, code: string, message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#report.tell(severity, code, message);
  }
}

/** Equal contexts are one; a string cannot be the key of a property's context, which is its definition. */
function keyOf(local: unknown): string {
  try {
    return JSON.stringify(local);
  } catch {
    throw tooDeep(1000);
  }
}

function isPropagating(local: JsonObject, manner: Manner): boolean {
  const {'@propagate': said = manner.propagates} = local;
  if (typeof said !== 'boolean') throw faultOf('invalid @propagate value');
  return said;
}

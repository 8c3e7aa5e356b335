/**
 * What terms mean at one place of a document: the "active context" of JSON-LD. A context never changes once
 * it is built, and holds only what it adds to the one beneath it, so that a context in every node costs
 * what it says and not what it inherits.
 */
import {isAbsoluteIri, resolveIri} from '../resolve-iri.js';
import type {Definition} from './definition.js';
import type {Fault} from './fault.js';
import {isName} from './iri-shape.js';
import {isKeyword, isKeywordLike} from './keyword.js';
import {usualPrefixes} from '../usual-prefixes.js';

/** What a value may be resolved against. */
export const asIs = 0;
export const byDocument = 1;
export const byVocabulary = 2;
export const byBoth = 3;

/** Called with a term that is about to be looked up, while a context is being built. */
export type DefineFirst = (term: string) => void;

/** An entry's name and what it means. */
export interface Key {
  readonly name: string;
  /** Keyword or absolute IRI; `''` when the entry means nothing and is passed over. */
  readonly iri: string;
  readonly isKeyword: boolean;
  /** Whether the IRI can be that of a property. */
  readonly isName: boolean;
  readonly term: Definition | undefined;
}

/** What stands in for the name of an entry at the top of a document. */
export const noKey: Key = {name: '', iri: '', isKeyword: false, isName: false, term: undefined};

export class Context {
  /** `undefined` when the document says that there is none; `''` when nobody knows it. */
  base: string | undefined;
  vocabulary: string | undefined;
  language = '';
  /** What counts again in the next node down, when this context does not propagate. */
  previous: Context | undefined;
  /** Whether some term is protected, so that `null` may not wipe it out. */
  isProtecting = false;
  /** Whether some term brings a context of its own. */
  hasScopes = false;
  /** Terms that the document defined, here and beneath. */
  size = 0;
  /** What became of the contexts that stand on this one, by the manner and then by what made them. */
  readonly made = new Map<unknown, Map<unknown, Context | Fault>>();

  readonly #beneath: Context | undefined;
  readonly #terms = new Map<string, Definition | undefined>();
  readonly #keys = new Map<string, Key>();
  readonly #classes = new Map<string, string>();
  /** Told of each prefix that is used without being declared. */
  readonly #guessed: (prefix: string) => void;

  constructor(base: string | undefined, guessed: (prefix: string) => void, beneath?: Context) {
    this.base = base;
    this.#guessed = guessed;
    this.#beneath = beneath;
  }

  /** A context on top of this one, to be filled. */
  layer(): Context {
    const above = new Context(this.base, this.#guessed, this);
    above.vocabulary = this.vocabulary;
    above.language = this.language;
    above.previous = this.previous;
    above.isProtecting = this.isProtecting;
    above.hasScopes = this.hasScopes;
    above.size = this.size;
    return above;
  }

  /** `undefined` hides what is beneath. Only while the context is being built. */
  define(term: string, definition: Definition | undefined): void {
    this.#terms.set(term, definition);
    if (definition?.isProtected) this.isProtecting = true;
    if (definition?.scoped !== undefined) this.hasScopes = true;
  }

  definition(term: string): Definition | undefined {
    if (this.#terms.has(term)) return this.#terms.get(term);
    let layer = this.#beneath;
    while (layer && !layer.#terms.has(term)) layer = layer.#beneath;
    return layer ? layer.#terms.get(term) : undefined;
  }

  /** What the entry called `name` means. */
  key(name: string): Key {
    let key = this.#keys.get(name);
    if (!key) this.#keys.set(name, (key = this.#makeKey(name)));
    return key;
  }

  #makeKey(name: string): Key {
    const iri = this.expand(name, byVocabulary);
    const isWord = isKeyword(iri);
    const isUsable = isWord || isAbsoluteIri(iri) || iri.startsWith('_:');
    return {
      name,
      iri: isUsable ? iri : '',
      isKeyword: isWord,
      isName: isName(iri) && !iri.startsWith('_:'),
      term: this.definition(name),
    };
  }

  /** What a type is called in full; relative when nothing is known to resolve it against. */
  className(written: string): string {
    let name = this.#classes.get(written);
    if (name === undefined) this.#classes.set(written, (name = this.expand(written, byBoth)));
    return name;
  }

  /**
   * IRI expansion (API, section 5.2). `''` when the value means nothing; a relative IRI when nothing is
   * known to resolve it against.
   */
  expand(value: string, within: number, define?: DefineFirst): string {
    const colon = value.indexOf(':', 1);
    // Most of all values: no term can make anything else of them.
    if (!(within & byVocabulary) && colon > 0 && value.startsWith('//', colon + 1)) return value;
    if (isKeyword(value)) return value;
    if (isKeywordLike(value)) return '';
    define?.(value);
    const known = this.definition(value);
    if (known && (within & byVocabulary || isKeyword(known.iri))) return known.iri;
    const whole = colon > 0 ? this.#expandCompact(value, colon, define) : undefined;
    if (whole !== undefined) return whole;
    if (within & byVocabulary && this.vocabulary !== undefined) return this.vocabulary + value;
    if (within & byDocument) return this.resolve(value);
    return value;
  }

  #expandCompact(value: string, colon: number, define?: DefineFirst): string | undefined {
    const prefix = value.slice(0, colon);
    if (prefix === '_' || value.startsWith('//', colon + 1)) return value;
    define?.(prefix);
    const known = this.definition(prefix);
    if (known?.isPrefix && known.iri !== '') return known.iri + value.slice(colon + 1);
    const namespace = usualPrefixes.get(prefix);
    if (namespace !== undefined) {
      this.#guessed(prefix);
      return namespace + value.slice(colon + 1);
    }
    return isAbsoluteIri(value) ? value : undefined;
  }

  /** Against the base of the document, or of its contexts. */
  resolve(reference: string): string {
    return this.base === undefined ? reference : resolveIri(reference, this.base);
  }
}

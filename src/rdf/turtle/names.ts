/**
 * Prefixes and base of a Turtle document. Names are made whole before the grammar sees them: n3 would give
 * up at an undeclared prefix, can not do without a base, and would forget all prefixes when started anew.
 */
import {resolveIri} from '../resolve-iri.js';
import {usualPrefixes} from '../usual-prefixes.js';
import type {Token} from './n3.js';
import type {Reporter} from './reporter.js';

/** Stands for nothing in the grammar; a document can not declare it, for it holds a space. */
const whole = ' ';

const positions = {line: 0, start: 0, end: 0} as const;

/** What the grammar must be told first, so that it takes names as they are. */
export const preamble: readonly Token[] = [
  {type: '@prefix', value: '', prefix: '', ...positions},
  {type: 'prefix', value: whole, prefix: '', ...positions},
  {type: 'IRI', value: '', prefix: '', ...positions},
  {type: '.', value: '', prefix: '', ...positions},
];

const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** Prefixes of application profiles and the like, beside those of every syntax. */
const furtherPrefixes: ReadonlyMap<string, string> = new Map([
  ['cnt', 'http://www.w3.org/2011/content#'],
  ['csvw', 'http://www.w3.org/ns/csvw#'],
  ['geo', 'http://www.w3.org/2003/01/geo/wgs84_pos#'],
  ['healthdcatap', 'http://healthdataportal.eu/ns/health#'],
  ['mobilitydcatap', 'https://w3id.org/mobilitydcat-ap#'],
  ['oa', 'http://www.w3.org/ns/oa#'],
  ['prof', 'http://www.w3.org/ns/dx/prof/'],
  ['void', 'http://rdfs.org/ns/void#'],
]);

function usualNamespace(prefix: string): string | undefined {
  const name = prefix.toLowerCase();
  return usualPrefixes.get(name) ?? furtherPrefixes.get(name);
}

export class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #undeclared = new Set<string>();
  readonly #reporter: Reporter;
  #base: string;
  #directive = '';
  #prefix = '';
  #previous = '';

  constructor(base: string, reporter: Reporter) {
    this.#base = base;
    this.#reporter = reporter;
  }

  /** The token with its name made whole; `undefined` when the grammar had better not see it. */
  resolve(token: Token): Token | undefined {
    const previous = this.#previous;
    this.#previous = token.type;
    if (token.type === 'IRI')
      return this.#directive ? this.#declare(token) : this.#iri(token, 'prefixed');
    this.#observe(token);
    switch (token.type) {
      case 'prefixed':
        return this.#named(token, this.#nameOf(token));
      case 'typeIRI':
        return this.#datatype(this.#iri(token, 'type'), previous);
      case 'type':
        return this.#datatype(this.#named(token, this.#nameOf(token)), previous);
      case 'langcode':
        return this.#language(token);
      default:
        return token;
    }
  }

  #observe({type, value}: Token): void {
    if (type === 'prefix') this.#prefix = value;
    else if (/^(@?prefix|@?base)$/i.test(type)) this.#directive = type;
    else this.#directive = '';
  }

  #declare(token: Token): Token {
    const iri = resolveIri(token.value, this.#base);
    if (/base$/i.test(this.#directive)) this.#base = iri;
    else this.#prefixes.set(this.#prefix, iri);
    this.#directive = '';
    return {...token, value: 'declared:'};
  }

  #named(token: Token, value: string): Token {
    return {...token, prefix: whole, value};
  }

  #iri(token: Token, type: string): Token {
    return {...token, type, prefix: whole, value: resolveIri(token.value, this.#base)};
  }

  #nameOf({prefix, value, line}: Token): string {
    const namespace = this.#prefixes.get(prefix);
    if (namespace !== undefined) return namespace + value;
    // Files put together keep their byte order marks, and those may be part of a name.
    const visible = prefix.replace(/[\u200b\ufeff]/g, '');
    return (this.#prefixes.get(visible) ?? this.#guess(visible, line)) + value;
  }

  #guess(prefix: string, line: number): string {
    const known = usualNamespace(prefix);
    const namespace = known ?? `undeclared:${prefix}:`;
    if (!this.#undeclared.has(prefix)) {
      this.#undeclared.add(prefix);
      const made = known
        ? `taken for <${known}>, as everywhere`
        : `its names become <${namespace}…>`;
      this.#reporter.warning(
        'prefix-undeclared',
        line,
        `The prefix "${prefix}:" is not declared; ${made}`,
      );
    }
    return namespace;
  }

  /** What has a language has no other type, and what is no text has none; n3 would take it for a graph. */
  #datatype(token: Token, previous: string): Token | undefined {
    const {line, value} = token;
    if (previous === 'literal' && value !== langString) return token;
    const fault =
      previous === 'literal'
        ? 'A text is typed rdf:langString but has no language tag'
        : `The datatype <${value}> does not belong after ${previous === 'langcode' ? 'a language tag' : 'what is no text'}`;
    this.#reporter.warning('datatype-invalid', line, `${fault}; it is passed over`);
    return undefined;
  }

  /** BCP 47 has no part longer than eight characters, and the grammar insists on it. */
  #language(token: Token): Token | undefined {
    const parts = token.value.split('-');
    const long = parts.findIndex((part) => part.length > 8);
    if (long === -1) return token;
    this.#reporter.warning('language-invalid', token.line, `"@${token.value}" is no language tag`);
    return long === 0 ? undefined : {...token, value: parts.slice(0, long).join('-')};
  }
}

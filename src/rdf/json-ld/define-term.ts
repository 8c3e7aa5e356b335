/** Create Term Definition (JSON-LD 1.1 API, section 4.2), one question per function. */
import {isAbsoluteIri} from '../resolve-iri.js';
import {type Context, type DefineFirst, byVocabulary} from './context.js';
import {
  containerOf,
  type Definition,
  inIndex,
  inSet,
  inTypes,
  nothing,
  saysTheSame,
} from './definition.js';
import {Fault, tooDeep, faultOf} from './fault.js';
import {hasOwn, isObject, type JsonObject} from './json.js';
import {isKeyword, isKeywordLike} from './keyword.js';
import {languageOf} from './language.js';

/** A context in the making. */
export interface Making {
  readonly context: Context;
  readonly local: JsonObject;
  /** `@protected` of the whole context. */
  readonly isProtected: boolean;
  /** Contexts of properties may redefine what is protected. */
  readonly mayOverride: boolean;
  /** `false` while a term is being defined, `true` after. */
  readonly state: Map<string, boolean>;
  /** How many terms wait for the one being defined, and how many may. */
  waiting: number;
  readonly depth: number;
  readonly report: (fault: Fault, term: string) => void;
}

const entries: ReadonlySet<string> = new Set([
  '@id',
  '@reverse',
  '@container',
  '@context',
  '@direction',
  '@index',
  '@language',
  '@nest',
  '@prefix',
  '@protected',
  '@type',
]);

/**
 * Defines `term` as the local context says, after the terms it is made of. A term that is defined wrongly
 * means nothing from then on: it must not fall to `@vocab`.
 */
export function defineTerm(making: Making, term: string): void {
  const {context, local, state} = making;
  if (!hasOwn(local, term)) return;
  const done = state.get(term);
  if (done) return;
  if (done === false) throw faultOf('cyclic IRI mapping');
  if (making.waiting >= making.depth) throw tooDeep(making.depth);
  making.waiting++;
  state.set(term, false);
  const before = context.definition(term);
  if (!before) context.size++;
  context.define(term, undefined);
  try {
    context.define(term, allowed(making, term, before));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    context.define(term, before?.isProtected ? before : nothing);
    making.report(error, term);
  }
  state.set(term, true);
  making.waiting--;
}

function allowed(
  making: Making,
  term: string,
  before: Definition | undefined,
): Definition | undefined {
  const definition = definitionOf(making, term);
  if (!before?.isProtected || making.mayOverride) return definition;
  if (!definition || !saysTheSame(before, definition)) throw faultOf('protected term redefinition');
  return before;
}

function definitionOf(making: Making, term: string): Definition | undefined {
  const value = making.local[term];
  if (term === '') throw faultOf('invalid term definition');
  if (term === '@type') return typeDefinition(making, value);
  if (isKeyword(term)) throw faultOf('keyword redefinition');
  if (isKeywordLike(term)) return undefined;
  if (typeof value === 'string') return plainDefinition(making, term, {'@id': value}, true);
  if (value === null) return plainDefinition(making, term, {'@id': null}, false);
  if (!isObject(value)) throw faultOf('invalid term definition');
  return plainDefinition(making, term, value, false);
}

/** `@type` may only be told to be a set, or protected. */
function typeDefinition(making: Making, value: unknown): Definition {
  const isFine =
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((name) => name === '@container' || name === '@protected') &&
    (value['@container'] ?? '@set') === '@set';
  if (!isFine) throw faultOf('keyword redefinition');
  return {
    ...nothing,
    iri: '@type',
    isProtected: isProtected(making, value),
    container: containerOf(value['@container']),
  };
}

function plainDefinition(
  making: Making,
  term: string,
  value: JsonObject,
  isSimple: boolean,
): Definition | undefined {
  for (const name of Object.keys(value))
    if (!entries.has(name)) throw faultOf('invalid term definition');
  const type = typeOf(making, value);
  const isReverse = hasOwn(value, '@reverse');
  const iri = isReverse ? reverseIri(making, value) : iriOf(making, term, value);
  if (iri === undefined) return undefined;
  const bits = containerOf(value['@container'] ?? undefined);
  checkContainer(bits, type, isReverse);
  return {
    iri,
    isPrefix: isPrefix(term, iri, value, isSimple),
    isProtected: isProtected(making, value),
    isReverse,
    type: type === '' && bits & inTypes ? '@id' : type,
    language: hasOwn(value, '@type') ? undefined : languageIn(value),
    container: bits,
    index: indexOf(making, value, bits),
    scoped: value['@context'],
  };
}

function isProtected(making: Making, value: JsonObject): boolean {
  const own = value['@protected'];
  if (own === undefined) return making.isProtected;
  if (typeof own !== 'boolean') throw faultOf('invalid @protected value');
  return own;
}

function definer(making: Making): DefineFirst {
  return (term) => defineTerm(making, term);
}

function expand(making: Making, value: string): string {
  return making.context.expand(value, byVocabulary, definer(making));
}

function isIri(value: string): boolean {
  return isAbsoluteIri(value) && !value.startsWith('_:');
}

const coercions: ReadonlySet<string> = new Set(['@id', '@vocab', '@json', '@none']);

function typeOf(making: Making, value: JsonObject): string {
  const written = value['@type'];
  if (written === undefined) return '';
  if (typeof written !== 'string') throw faultOf('invalid type mapping');
  const type = expand(making, written);
  if (!coercions.has(type) && !isIri(type)) throw faultOf('invalid type mapping');
  return type;
}

function reverseIri(making: Making, value: JsonObject): string | undefined {
  if (hasOwn(value, '@id') || hasOwn(value, '@nest')) throw faultOf('invalid reverse property');
  const written = value['@reverse'];
  if (typeof written !== 'string') throw faultOf('invalid IRI mapping');
  if (isKeywordLike(written) && !isKeyword(written)) return undefined;
  const iri = expand(making, written);
  if (!isAbsoluteIri(iri) && !iri.startsWith('_:')) throw faultOf('invalid IRI mapping');
  return iri;
}

/** `undefined` when the term looks like a keyword to come and is passed over. */
function iriOf(making: Making, term: string, value: JsonObject): string | undefined {
  const written = value['@id'];
  if (written === null) return '';
  if (written === undefined || written === term) return iriOfName(making, term);
  if (typeof written !== 'string') throw faultOf('invalid IRI mapping');
  if (isKeywordLike(written) && !isKeyword(written)) return undefined;
  const iri = expand(making, written);
  if (iri === '@context') throw faultOf('invalid keyword alias');
  if (!isKeyword(iri) && !isAbsoluteIri(iri) && !iri.startsWith('_:'))
    throw faultOf('invalid IRI mapping');
  checkCompactName(making, term, iri);
  return iri;
}

/** A term that looks like an IRI may not mean another one. */
function checkCompactName(making: Making, term: string, iri: string): void {
  const colon = term.indexOf(':', 1);
  const isCompact = colon > 0 && colon < term.length - 1;
  if (!isCompact && !term.includes('/')) return;
  making.state.set(term, true);
  if (expand(making, term) !== iri) throw faultOf('invalid IRI mapping');
}

function iriOfName(making: Making, term: string): string {
  const colon = term.indexOf(':', 1);
  const iri =
    colon > 0 ? iriOfCompactName(making, term, colon) : making.context.expand(term, byVocabulary);
  if (!isAbsoluteIri(iri) && !iri.startsWith('_:')) throw faultOf('invalid IRI mapping');
  return iri;
}

/** Here any term can be a prefix, whatever `@prefix` says of it. */
function iriOfCompactName(making: Making, term: string, colon: number): string {
  const prefix = term.slice(0, colon);
  defineTerm(making, prefix);
  const known = making.context.definition(prefix);
  if (known && known.iri !== '') return known.iri + term.slice(colon + 1);
  return making.context.expand(term, byVocabulary);
}

function checkContainer(bits: number, type: string, isReverse: boolean): void {
  if (isReverse && bits & ~(inSet | inIndex)) throw faultOf('invalid reverse property');
  if (bits & inTypes && type !== '' && type !== '@id' && type !== '@vocab')
    throw faultOf('invalid type mapping');
}

function isPrefix(term: string, iri: string, value: JsonObject, isSimple: boolean): boolean {
  const said = value['@prefix'];
  const looksLikeIri = term.includes(':') || term.includes('/');
  if (said === undefined)
    return isSimple && !looksLikeIri && (/[:/?#[\]@]$/.test(iri) || iri.startsWith('_:'));
  if (looksLikeIri) throw faultOf('invalid term definition');
  if (typeof said !== 'boolean') throw faultOf('invalid @prefix value');
  if (said && isKeyword(iri)) throw faultOf('invalid term definition');
  return said;
}

function languageIn(value: JsonObject): string | undefined {
  checkRest(value);
  const language = value['@language'];
  if (language === undefined) return undefined;
  if (language === null) return '';
  if (typeof language !== 'string') throw faultOf('invalid language mapping');
  return languageOf(language);
}

function checkRest(value: JsonObject): void {
  const {'@direction': direction = null, '@nest': nest = '@nest'} = value;
  if (direction !== null && direction !== 'ltr' && direction !== 'rtl')
    throw faultOf('invalid base direction');
  if (typeof nest !== 'string' || (isKeyword(nest) && nest !== '@nest'))
    throw faultOf('invalid @nest value');
}

function indexOf(making: Making, value: JsonObject, bits: number): string {
  const index = value['@index'];
  if (index === undefined) return '';
  if (!(bits & inIndex)) throw faultOf('invalid term definition');
  if (typeof index !== 'string' || !isIri(expand(making, index)))
    throw faultOf('invalid term definition');
  return index;
}

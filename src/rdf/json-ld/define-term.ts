/** Create Term Definition (JSON-LD 1.1 API, section 4.2), one question per function. */
import type {Context} from './context.js';
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
import {expand, iriOf, isIri, isPrefix, reverseIri, typeOf} from './term-iri.js';

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

function checkContainer(bits: number, type: string, isReverse: boolean): void {
  if (isReverse && bits & ~(inSet | inIndex)) throw faultOf('invalid reverse property');
  if (bits & inTypes && type !== '' && type !== '@id' && type !== '@vocab')
    throw faultOf('invalid type mapping');
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

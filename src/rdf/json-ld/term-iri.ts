/** What a term stands for: the IRIs in its definition (JSON-LD 1.1 API, section 4.2, steps 12 to 18). */
import {isAbsoluteIri} from '../resolve-iri.js';
import {byVocabulary, type DefineFirst} from './context.js';
import {defineTerm, type Making} from './define-term.js';
import {faultOf} from './fault.js';
import {hasOwn, type JsonObject} from './json.js';
import {isKeyword, isKeywordLike} from './keyword.js';

function definer(making: Making): DefineFirst {
  return (term) => defineTerm(making, term);
}

/** An IRI by the terms of the context in the making. */
export function expand(making: Making, value: string): string {
  return making.context.expand(value, byVocabulary, definer(making));
}

/** Absolute, and no blank node. */
export function isIri(value: string): boolean {
  return isAbsoluteIri(value) && !value.startsWith('_:');
}

const coercions: ReadonlySet<string> = new Set(['@id', '@vocab', '@json', '@none']);

/** `@type`; `''` when there is none. */
export function typeOf(making: Making, value: JsonObject): string {
  const written = value['@type'];
  if (written === undefined) return '';
  if (typeof written !== 'string') throw faultOf('invalid type mapping');
  const type = expand(making, written);
  if (!coercions.has(type) && !isIri(type)) throw faultOf('invalid type mapping');
  return type;
}

/** `@reverse`; `undefined` when it looks like a keyword to come and the term is passed over. */
export function reverseIri(making: Making, value: JsonObject): string | undefined {
  if (hasOwn(value, '@id') || hasOwn(value, '@nest')) throw faultOf('invalid reverse property');
  const written = value['@reverse'];
  if (typeof written !== 'string') throw faultOf('invalid IRI mapping');
  if (isKeywordLike(written) && !isKeyword(written)) return undefined;
  const iri = expand(making, written);
  if (!isAbsoluteIri(iri) && !iri.startsWith('_:')) throw faultOf('invalid IRI mapping');
  return iri;
}

/** `undefined` when the term looks like a keyword to come and is passed over. */
export function iriOf(making: Making, term: string, value: JsonObject): string | undefined {
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

/** Whether compact IRIs may begin with the term. */
export function isPrefix(term: string, iri: string, value: JsonObject, isSimple: boolean): boolean {
  const said = value['@prefix'];
  const looksLikeIri = term.includes(':') || term.includes('/');
  if (said === undefined)
    return isSimple && !looksLikeIri && (/[:/?#[\]@]$/.test(iri) || iri.startsWith('_:'));
  if (looksLikeIri) throw faultOf('invalid term definition');
  if (typeof said !== 'boolean') throw faultOf('invalid @prefix value');
  if (said && isKeyword(iri)) throw faultOf('invalid term definition');
  return said;
}

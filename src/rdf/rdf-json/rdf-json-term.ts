/** One object of a triple in RDF/JSON. */
import {resolveIri} from '../resolve-iri.js';
import {blank, iri, literal, type Term} from '../term.js';

export interface TermReading {
  /** `undefined` where nothing can be made of it. */
  readonly term: Term | undefined;
  /** What is wrong with it, in English; `''` if nothing is. */
  readonly fault: string;
}

const xsdString = 'http://www.w3.org/2001/XMLSchema#string';
const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** Names of the kinds; `iri` and `blank` are not in RDF/JSON but in what calls itself so. */
const kinds: ReadonlyMap<unknown, Term['kind']> = new Map([
  ['uri', 'iri'],
  ['iri', 'iri'],
  ['literal', 'literal'],
  ['typed-literal', 'literal'],
  ['bnode', 'blank'],
  ['blank', 'blank'],
]);

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What a value without a type is: a web address as a whole is hardly ever meant as words. */
function guessKind(value: string, isTagged: boolean): Term['kind'] {
  if (isTagged) return 'literal';
  if (/^_:\S+$/.test(value)) return 'blank';
  return /^https?:\/\/\S+$/.test(value) ? 'iri' : 'literal';
}

function literalOf(value: string, language: string, datatype: string): Term {
  if (language !== '') return literal(value, language.toLowerCase());
  return literal(value, '', datatype === xsdString || datatype === langString ? '' : datatype);
}

function termOf(kind: Term['kind'], value: string, base: string): Term {
  if (kind === 'blank') return blank(value.startsWith('_:') ? value : `_:${value}`);
  return kind === 'iri' ? iri(resolveIri(value, base)) : literal(value);
}

function objectOf(object: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(object));
}

/** Reads `{type, value, lang?, datatype?}`, or a bare value in its place. Never throws. */
export function readRdfJsonTerm(json: unknown, base: string): TermReading {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const entries = isObject ? objectOf(json) : new Map([['value', json]]);
  const value = textOf(entries.get('value'));
  if (value === undefined) return {term: undefined, fault: 'a value is missing'};
  const language = textOf(entries.get('lang') ?? entries.get('xml:lang')) ?? '';
  const datatype = textOf(entries.get('datatype')) ?? '';
  const told = kinds.get(entries.get('type'));
  const kind = told ?? guessKind(value, language !== '' || datatype !== '');
  const fault = told ? '' : `a value without a known type is taken for ${nameOf[kind]}`;
  if (kind !== 'literal') return {term: termOf(kind, value, base), fault};
  return {term: literalOf(value, language, datatype && resolveIri(datatype, base)), fault};
}

const nameOf: Readonly<Record<Term['kind'], string>> = {
  iri: 'an IRI',
  blank: 'a blank node',
  literal: 'a text',
};

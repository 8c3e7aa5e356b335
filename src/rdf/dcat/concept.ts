/** Values of code lists, and links to whatever else has an IRI or a name. */
import type {Concept, Link, Standard} from '../../model/values.js';
import {isIri} from '../../vocabulary/authority.js';
import {normalizeConcept, normalizeLegislation} from '../../vocabulary/normalize-concept.js';
import type {Term} from '../term.js';
import {mendAddress} from './address.js';
import {withoutTwins} from './distinct.js';
import type {Name} from './names.js';
import {none, once, type Node} from './reading.js';
import {labelOf, plainOf, plainsOf, textOf} from './text.js';

type Normalize = (written: string) => string | undefined;
type ReadConcept = (term: Term, node: Node) => Concept | undefined;

/** Reads every object of the properties, without `undefined` and without twins. */
export function readAll<T>(
  node: Node,
  read: (term: Term, node: Node) => T | undefined,
  ...names: readonly Name[]
): readonly T[] {
  const terms = node.all(names);
  if (terms.length === 0) return none;
  const values: T[] = [];
  for (const term of terms) {
    const value = read(term, node);
    if (value !== undefined) values.push(value);
  }
  return values.length === 0 ? none : withoutTwins(values);
}

/** The first object that can be read. */
export function readFirst<T>(
  node: Node,
  read: (term: Term, node: Node) => T | undefined,
  ...names: readonly Name[]
): T | undefined {
  for (const term of node.all(names)) {
    const value = read(term, node);
    if (value !== undefined) return value;
  }
  return undefined;
}

function reportLiteral(term: Term, node: Node): void {
  const words = term.value.trim().slice(0, 100);
  node.report(
    'information',
    'literal-for-resource',
    `"${words}" is a literal where an IRI belongs`,
  );
}

function conceptOfWords(term: Term, node: Node, normalize: Normalize): Concept | undefined {
  const words = term.value.trim();
  if (words === '') return undefined;
  reportLiteral(term, node);
  const uri = normalize(words);
  return {uri, label: uri === undefined ? labelOf(term, node) : none};
}

/** A node without IRI: its label, and the IRI of the list where it names one. */
function conceptOfBlank(term: Term, node: Node, normalize: Normalize): Concept | undefined {
  const inner = node.reading.node(term.value);
  const named =
    plainOf(inner, 'skos:exactMatch', 'owl:sameAs', 'dct:identifier', 'rdf:value') ?? '';
  const uri = isIri(named) ? normalize(named) : undefined;
  const label = labelOf(term, node);
  const text = label.length > 0 ? label : textOf(inner, 'dct:description', 'rdfs:comment');
  return uri === undefined && text.length === 0 ? undefined : {uri, label: text};
}

/** Makes the reader of one code list. */
export function conceptReader(normalize: Normalize): ReadConcept {
  return once((term, node) => {
    if (term.kind === 'literal') return conceptOfWords(term, node, normalize);
    if (term.kind === 'blank') return conceptOfBlank(term, node, normalize);
    return {uri: normalize(term.value) ?? term.value, label: labelOf(term, node)};
  });
}

/** Any list whose values need no more than a tidy IRI. */
export const conceptOf = conceptReader(normalizeConcept);

/** Where a described node without IRI says what it is about. */
function uriOfBlank(inner: Node): string {
  const names = [
    'foaf:page',
    'foaf:homepage',
    'schema:url',
    'dct:source',
    'rdfs:seeAlso',
    'dcat:accessURL',
    'oa:hasBody',
    'dct:identifier',
  ] as const;
  return (
    names
      .flatMap((name) => inner.objects(name))
      .find(({kind, value}) => kind !== 'blank' && isIri(value))?.value ?? ''
  );
}

function linkOfWords(term: Term, node: Node): Link | undefined {
  const words = term.value.trim();
  if (words === '') return undefined;
  reportLiteral(term, node);
  const isAddress = isIri(words) || /^(?:www\.|https?%3a)/i.test(words);
  const uri = isAddress ? (mendAddress(words, node) ?? '') : '';
  return {uri, title: uri === '' ? labelOf(term, node) : [], description: []};
}

/**
 * A page, document or other resource. Words alone give a link without address (`uri` is `''`), and a blank
 * node that says neither address nor title gives none.
 */
export const linkOf = once((term: Term, node): Link | undefined => {
  if (term.kind === 'literal') return linkOfWords(term, node);
  const {reading} = node;
  const known = reading.idOf(term.value);
  const inner = reading.node(term.value);
  const uri = known.startsWith('_:') && known === term.value ? uriOfBlank(inner) : known;
  const title = labelOf(term, node);
  const description = textOf(inner, 'dct:description', 'rdfs:comment');
  return uri === '' && title.length === 0 ? undefined : {uri, title, description};
});

export function linksOf(node: Node, ...names: readonly Name[]): readonly Link[] {
  return readAll(node, linkOf, ...names);
}

/** An act of law under one IRI for all its language versions. */
export function legislationOf(node: Node): readonly Link[] {
  return readAll(node, actOf, 'dcatap:applicableLegislation');
}

function actOf(term: Term, node: Node): Link | undefined {
  const link = linkOf(term, node);
  return link && {...link, uri: normalizeLegislation(link.uri)};
}

const standardOf = once((term: Term, node): Standard | undefined => {
  const link = linkOf(term, node);
  if (!link) return undefined;
  const inner = node.reading.node(term.value);
  const types = term.kind === 'literal' ? none : readAll(inner, conceptOf, 'dct:type');
  return {
    ...link,
    types,
    identifiers: term.kind === 'literal' ? [] : plainsOf(inner, 'dct:identifier', 'skos:notation'),
  };
});

/** dcterms:conformsTo. */
export function standardsOf(node: Node): readonly Standard[] {
  return readAll(node, standardOf, 'dct:conformsTo');
}

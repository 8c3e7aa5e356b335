/** Values of code lists, links to pages, and formats. */
import {
  normalizeAccessRights,
  normalizeAvailability,
  normalizeConcept,
  normalizeFrequency,
  normalizeLanguage,
  normalizeStatus,
  normalizeTheme,
} from '../../vocabulary/normalize-concept.js';
import {iri, type Term} from '../../rdf/term.js';
import type {Put} from './rules.js';
import {literalsOf} from './text.js';
import {isIri, type Triples} from './triples.js';
import {isObject, listOf, member, wordsOf} from './values.js';

type Normalize = (written: string) => string | undefined;

/** Where an object has its IRI. */
const iriNames = ['resource', 'uri', '@id', 'url', 'href', 'id'] as const;

/** The IRI that a value is or has; `''` if it has none. */
export function iriOf(value: unknown): string {
  const candidates = isObject(value) ? iriNames.map((name) => member(value, name)) : [value];
  return candidates.map(wordsOf).find(isIri) ?? '';
}

/** Titles of an object, of which its id is none if it has better ones. */
function labelsOf(value: unknown): readonly Term[] {
  return literalsOf(value).filter((term) => !isIri(term.value));
}

/** A node of its own for words that no list knows: JSON has no other way to say a concept. */
function conceptInWords(triples: Triples, labels: readonly Term[]): Term {
  const key = labels.map(({value, language}) => `${language} ${value}`).join('\n');
  return triples.shared(`concept ${key}`, () => {
    const node = triples.node('skos:Concept');
    for (const label of labels) triples.add(node.value, 'skos:prefLabel', label);
    return node;
  });
}

function conceptIn(triples: Triples, value: unknown, normalize: Normalize): Term | undefined {
  const labels = labelsOf(value);
  const uri = iriOf(value);
  if (uri !== '') {
    const known = normalize(uri) ?? uri;
    if (isObject(value)) for (const label of labels) triples.add(known, 'skos:prefLabel', label);
    return iri(known);
  }
  const writings = [wordsOf(member(value, 'id')), ...labels.map((label) => label.value)];
  const listed = writings.flatMap((words) => (words === '' ? [] : (normalize(words) ?? [])))[0];
  if (listed !== undefined) return iri(listed);
  return labels.length === 0 ? undefined : conceptInWords(triples, labels);
}

/** Makes the writer of one code list. */
function conceptPut(normalize: Normalize): Put {
  return (triples, subject, name, value) => {
    for (const item of listOf(value)) {
      const term = conceptIn(triples, item, normalize);
      if (term) triples.add(subject, name, term);
    }
  };
}

/** DCAT-US has one word more than the list. */
function accessRights(written: string): string | undefined {
  return normalizeAccessRights(/^restricted public$/i.test(written) ? 'restricted' : written);
}

export const asConcept = conceptPut(normalizeConcept);
export const asTheme = conceptPut(normalizeTheme);
export const asFrequency = conceptPut(normalizeFrequency);
export const asAccessRights = conceptPut(accessRights);
export const asLanguage = conceptPut(normalizeLanguage);
export const asStatus = conceptPut(normalizeStatus);
export const asAvailability = conceptPut(normalizeAvailability);

/** Addresses of files: every value, good or bad, for a bad one is a problem worth telling. */
export const asAddress: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const written = isObject(item) ? iriOf(item) : wordsOf(item);
    if (written !== '') triples.add(subject, name, triples.address(written));
  }
};

/** Pages: only what is an address, for these fields also hold words. */
export const asPage: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const uri = iriOf(item);
    if (uri === '') continue;
    triples.add(subject, name, iri(uri));
    if (isObject(item)) for (const label of labelsOf(item)) triples.add(uri, 'dct:title', label);
  }
};

/** An address, or at least the name of what is meant. */
export const asReference: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    if (iriOf(item) !== '') asPage(triples, subject, name, item);
    else if (labelsOf(item).length > 0)
      triples.add(subject, name, conceptInWords(triples, labelsOf(item)));
  }
};

/** `CSV`, `text/csv`, or an object with an IRI of the EU list. */
export const asFormat: Put = (triples, subject, name, value) => {
  for (const item of listOf(value)) {
    const uri = iriOf(item);
    if (uri !== '') triples.add(subject, name, iri(uri));
    else for (const label of literalsOf(item).slice(0, 1)) triples.add(subject, name, label);
  }
};

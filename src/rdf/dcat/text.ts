/** Words: titles, descriptions, names and identifiers. */
import type {Literal, Text} from '../../model/text.js';
import {tidyLanguageTag} from '../../vocabulary/normalize-concept.js';
import type {Term} from '../term.js';
import {distinctBy} from './distinct.js';
import type {Name} from './names.js';
import {none, once, type Node} from './reading.js';

/** What a node may be called by, the best first. */
const labelNames: readonly Name[] = [
  'skos:prefLabel',
  'rdfs:label',
  'dct:title',
  'foaf:name',
  'schema:name',
  'vcard:fn',
  'locn:geographicName',
  'gn:name',
  'rdf:value',
];

function literalOf(term: Term): Literal {
  return {value: term.value.trim(), language: tidyLanguageTag(term.language)};
}

/** Without empty ones and without those that are there already. */
function distinct(literals: readonly Literal[]): Text {
  const words = literals.filter(({value}) => value !== '');
  return words.length === 0
    ? none
    : distinctBy(words, ({value, language}) => `${language} ${value}`);
}

/** Literals only; nodes are passed over. */
function literalsOf(node: Node, name: Name): Text {
  const terms = node.objects(name);
  return terms.length === 0 ? none : distinct(terms.filter(isLiteral).map(literalOf));
}

export function isLiteral(term: Term): boolean {
  return term.kind === 'literal';
}

function firstWords(node: Node, names: readonly Name[]): Text {
  for (const name of names) {
    const words = literalsOf(node, name);
    if (words.length > 0) return words;
  }
  return none;
}

const labelOfTerm = once((term: Term, from): Text => {
  const {reading} = from;
  if (term.kind === 'literal') return distinct([literalOf(term)]);
  return reading.isDescribed(term.value) ? firstWords(reading.node(term.value), labelNames) : none;
});

/** What a node is called in the payload; a literal calls itself. */
export function labelOf(term: Term, from: Node): Text {
  return labelOfTerm(term, from);
}

/** A node where words belong: its label, else the words it holds, else its IRI. */
function wordsOfNode(term: Term, node: Node): Text {
  const inner = node.reading.node(term.value);
  const label = firstWords(inner, [...labelNames, 'dct:description', 'rdfs:comment']);
  if (label.length > 0 || term.kind === 'blank') return label;
  node.report('information', 'resource-for-literal', `<${term.value}> stands where words belong`);
  return [{value: term.value, language: ''}];
}

/** The text of the first of the properties that has any. */
export function textOf(node: Node, ...names: readonly Name[]): Text {
  for (const name of names) {
    const terms = node.objects(name);
    if (terms.length === 0) continue;
    const words = terms.flatMap((term) =>
      isLiteral(term) ? [literalOf(term)] : wordsOfNode(term, node),
    );
    const text = distinct(words);
    if (text.length > 0) return text;
  }
  return none;
}

/** Lexical forms and IRIs of all the properties together, each once: identifiers, durations, numbers as written. */
export function plainsOf(node: Node, ...names: readonly Name[]): readonly string[] {
  const terms = node.all(names);
  if (terms.length === 0) return none;
  const values = terms.flatMap((term) =>
    term.kind === 'blank' ? plainsOfNode(term, node) : [term.value.trim()],
  );
  return values.length === 1 && values[0] ? values : [...new Set(values)].filter(Boolean);
}

function plainsOfNode(term: Term, node: Node): readonly string[] {
  const inner = node.reading.node(term.value);
  return firstWords(inner, [
    'skos:notation',
    'rdf:value',
    'schema:value',
    'rdfs:label',
    'dct:title',
  ]).map(({value}) => value);
}

/** The first of them. */
export function plainOf(node: Node, ...names: readonly Name[]): string | undefined {
  return plainsOf(node, ...names)[0];
}

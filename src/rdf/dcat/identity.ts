/** Identifiers of other schemes, and relations in a role. */
import type {Identifier, Relation} from '../../model/values.js';
import type {Term} from '../term.js';
import {conceptOf, linkOf, readAll, readFirst} from './concept.js';
import {dateOf} from './date.js';
import {none, type Node} from './reading.js';
import {labelOf, plainOf, textOf} from './text.js';

function schemeOf(node: Node): Identifier['scheme'] {
  const words = textOf(node, 'adms:schemaAgency', 'adms:schemeAgency');
  if (words.length > 0) return words;
  const [creator] = node.objects('dct:creator');
  return creator ? labelOf(creator, node) : none;
}

function identifierOf(term: Term, node: Node): Identifier | undefined {
  if (term.kind !== 'blank' && !node.reading.isDescribed(term.value)) {
    const value = term.value.trim();
    return value === '' ? undefined : {value, scheme: none, issued: undefined};
  }
  const inner = node.reading.node(term.value);
  const value = plainOf(inner, 'skos:notation', 'dct:identifier', 'rdf:value') ?? inner.uri;
  if (value === undefined) return undefined;
  return {value, scheme: schemeOf(inner), issued: dateOf(inner, 'dct:issued')};
}

/** adms:identifier: a node with a notation, an IRI or words. */
export function identifiersOf(node: Node): readonly Identifier[] {
  return readAll(node, identifierOf, 'adms:identifier');
}

function relationOf(term: Term, node: Node): Relation | undefined {
  if (term.kind === 'literal') return undefined;
  const inner = node.reading.node(term.value);
  const target = readFirst(inner, linkOf, 'dct:relation');
  return target && {roles: readAll(inner, conceptOf, 'dcat:hadRole'), target};
}

/** dcat:qualifiedRelation; needs a target. */
export function qualifiedRelationsOf(node: Node): readonly Relation[] {
  return readAll(node, relationOf, 'dcat:qualifiedRelation');
}

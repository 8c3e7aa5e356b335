/** JSON-LD as EntryScape writes it (prefixes in an inline context, `@graph`), and RDF/JSON. */
import type {Term} from '../../src/rdf/term.js';
import {expand, namespaces} from './namespaces.js';
import type {Resource} from './resources.js';

type Json = Record<string, unknown>;

function grouped({statements}: Resource, value: (term: Term) => unknown): Map<string, unknown[]> {
  const byPredicate = new Map<string, unknown[]>();
  for (const [predicate, term] of statements) {
    const values = byPredicate.get(predicate) ?? [];
    byPredicate.set(predicate, values);
    values.push(value(term));
  }
  return byPredicate;
}

function jsonLdValue({kind, value, language, datatype}: Term): unknown {
  if (kind !== 'literal') return {'@id': value};
  if (language) return {'@language': language, '@value': value};
  return datatype ? {'@type': datatype, '@value': value} : value;
}

function jsonLdNode(resource: Resource): Json {
  const values = [...grouped(resource, jsonLdValue)].map(
    ([name, list]) => [name, list.length === 1 ? list[0] : list] as const,
  );
  return {'@id': resource.subject, '@type': resource.type, ...Object.fromEntries(values)};
}

export function writeJsonLd(resources: readonly Resource[]): string {
  return JSON.stringify({'@context': namespaces, '@graph': resources.map(jsonLdNode)});
}

function rdfJsonValue({kind, value, language, datatype}: Term): Json {
  if (kind !== 'literal') return {type: 'uri', value};
  if (language) return {type: 'literal', value, lang: language};
  return datatype ? {type: 'literal', value, datatype} : {type: 'literal', value};
}

function rdfJsonNode(resource: Resource): Json {
  const values = [...grouped(resource, rdfJsonValue)].map(
    ([name, list]) => [expand(name), list] as const,
  );
  const types = [{type: 'uri', value: expand(resource.type)}];
  return {[expand('rdf:type')]: types, ...Object.fromEntries(values)};
}

export function writeRdfJson(resources: readonly Resource[]): string {
  const nodes = resources.map((resource) => [resource.subject, rdfJsonNode(resource)] as const);
  return JSON.stringify(Object.fromEntries(nodes));
}

/** The same facts as plain JSON: short names, no context, no types of values. */
export function writePlainJson(resources: readonly Resource[]): string {
  const plain = resources.map((resource) => ({
    id: resource.subject,
    type: resource.type,
    ...Object.fromEntries(
      [...grouped(resource, ({value}) => value)].map(([name, list]) => [name.split(':')[1], list]),
    ),
  }));
  return JSON.stringify(plain);
}

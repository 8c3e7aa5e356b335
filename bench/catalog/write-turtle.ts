/** Turtle with prefixes and predicate lists, and N-Triples. */
import type {Term} from '../../src/rdf/term.js';
import {expand, namespaces} from './namespaces.js';
import type {Resource} from './resources.js';

const rdfType = 'rdf:type';

function quoted(text: string): string {
  // JSON escapes what Turtle does, and in the same way.
  return JSON.stringify(text);
}

function object({kind, value, language, datatype}: Term, name: (uri: string) => string): string {
  if (kind !== 'literal') return `<${value}>`;
  if (language) return `${quoted(value)}@${language}`;
  return datatype ? `${quoted(value)}^^${name(datatype)}` : quoted(value);
}

function shortened(uri: string): string {
  const found = Object.entries(namespaces).find(([, namespace]) => uri.startsWith(namespace));
  return found ? `${found[0]}:${uri.slice(found[1].length)}` : `<${uri}>`;
}

function block({subject, type, statements}: Resource): string {
  const byPredicate = new Map<string, string[]>();
  for (const [predicate, term] of statements) {
    const objects = byPredicate.get(predicate) ?? [];
    byPredicate.set(predicate, objects);
    objects.push(object(term, shortened));
  }
  const lists = [...byPredicate].map(([predicate, list]) => `${predicate} ${list.join(',\n    ')}`);
  return `<${subject}> a ${type};\n  ${lists.join(';\n  ')} .\n`;
}

export function writeTurtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(namespaces).map(
    ([prefix, uri]) => `@prefix ${prefix}: <${uri}> .\n`,
  );
  return [...prefixes, ...resources.map(block)].join('\n');
}

export function writeNTriples(resources: readonly Resource[]): string {
  const lines: string[] = [];
  for (const {subject, type, statements} of resources) {
    lines.push(`<${subject}> <${expand(rdfType)}> <${expand(type)}> .`);
    for (const [predicate, term] of statements)
      lines.push(`<${subject}> <${expand(predicate)}> ${object(term, (uri) => `<${uri}>`)} .`);
  }
  return `${lines.join('\n')}\n`;
}

/** RDF/XML: typed elements, one after the other, properties inside, as EntryScape writes it. */
import type {Term} from '../../src/rdf/term.js';
import {namespaces} from './namespaces.js';
import type {Resource} from './resources.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

function property([name, {kind, value, language, datatype}]: readonly [string, Term]): string {
  if (kind !== 'literal') return `\t<${name} rdf:resource="${escape(value)}"/>`;
  const mark = language
    ? ` xml:lang="${language}"`
    : datatype
      ? ` rdf:datatype="${escape(datatype)}"`
      : '';
  return `\t<${name}${mark}>${escape(value)}</${name}>`;
}

export function writeRdfXml(resources: readonly Resource[]): string {
  const prefixes = Object.entries(namespaces).map(
    ([prefix, uri]) => `\n\txmlns:${prefix}="${uri}"`,
  );
  const lines = [`<?xml version="1.0" encoding="UTF-8"?>`, `<rdf:RDF${prefixes.join('')}>`];
  for (const {subject, type, statements} of resources) {
    lines.push(`<${type} rdf:about="${escape(subject)}">`);
    for (const statement of statements) lines.push(property(statement));
    lines.push(`</${type}>`);
  }
  return `${lines.join('\n')}\n</rdf:RDF>\n`;
}

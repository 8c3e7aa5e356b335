/** RDF/XML as EntryScape exports it: typed elements, tabs, and blank nodes nested with a `rdf:nodeID`. */
import {escapeXml} from '../format/xml.mjs';
import {expand, namespaces} from './namespaces.mjs';

function literalXml(name, {value, language, datatype}, tabs) {
  const attribute = language
    ? ` xml:lang="${language}"`
    : datatype
      ? ` rdf:datatype="${escapeXml(datatype)}"`
      : '';
  return `${tabs}<${name}${attribute}>${escapeXml(value)}</${name}>`;
}

function propertyXml([name, term], depth) {
  const tabs = '\t'.repeat(depth);
  if (term.iri !== undefined) return `${tabs}<${name} rdf:resource="${escapeXml(term.iri)}"/>`;
  if (!term.node) return literalXml(name, term, tabs);
  return `${tabs}<${name}>\n${nodeXml(term.node, depth + 1)}\n${tabs}</${name}>`;
}

function nodeXml(node, depth) {
  const tabs = '\t'.repeat(depth);
  const [name = 'rdf:Description', ...others] = node.types;
  const identity = node.id.startsWith('_:')
    ? `rdf:nodeID="${node.id.slice(2)}"`
    : `rdf:about="${escapeXml(node.id)}"`;
  const types = others.map((type) => ['rdf:type', {iri: expand(type)}]);
  const inner = [...types, ...node.values].map((value) => propertyXml(value, depth + 1));
  return `${tabs}<${name} ${identity}>\n${inner.join('\n')}\n${tabs}</${name}>`;
}

function prefixesIn(content) {
  return Object.entries(namespaces).filter(
    ([prefix]) => prefix === 'rdf' || content.includes(`<${prefix}:`),
  );
}

/** @param {import('./graph.mjs').Graph} graph */
export function rdfXml(graph) {
  const content = graph.nodes.map((node) => nodeXml(node, 0)).join('\n');
  const declarations = prefixesIn(content)
    .map(([prefix, namespace]) => `\n\txmlns:${prefix}="${namespace}"`)
    .join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declarations}>\n${content}\n\n</rdf:RDF>`,
  );
}

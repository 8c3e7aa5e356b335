/** RDF/XML as tests write it: only what they are about. */

/** The namespaces that `rdfXml` declares, as the head of a document in Turtle. */
export const turtlePrefixes = `
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix e: <http://example.org/ns#> .
`;

/** Stands on the first line of the document, so that lines of `content` are counted from 1. */
export const rdfXmlHead =
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/ns#">';

export function rdfXml(content: string): string {
  return `${rdfXmlHead}${content}</rdf:RDF>`;
}

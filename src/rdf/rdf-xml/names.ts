/** Namespaces, and what the names of a document mean in them. */

export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const rdfType = `${rdf}type`;
export const xmlLiteral = `${rdf}XMLLiteral`;
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** A qualified name resolved. */
export interface Name {
  /** `''` if its prefix is bound to nothing. */
  readonly iri: string;
  /** The local name if RDF/XML gives it a meaning of its own (`about`, `li`, `RDF` …), else `''`. */
  readonly syntax: string;
}

export const noName: Name = {iri: '', syntax: ''};

/** RDF/XML 1.1, section 5.1: core terms, old terms, and the two that stand for something else. */
export const syntaxTerms: ReadonlySet<string> = new Set(
  'RDF Description ID about nodeID resource datatype parseType li aboutEach aboutEachPrefix bagID'.split(
    ' ',
  ),
);

/** Prefixes so usual in catalogs that a document means these even when it forgot to say so. */
const wellKnown: ReadonlyMap<string, string> = new Map([
  ['rdf', rdf],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dcatap', 'http://data.europa.eu/r5r/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dctype', 'http://purl.org/dc/dcmitype/'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['vcard', 'http://www.w3.org/2006/vcard/ns#'],
  ['adms', 'http://www.w3.org/ns/adms#'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['schema', 'http://schema.org/'],
  ['spdx', 'http://spdx.org/rdf/terms#'],
  ['locn', 'http://www.w3.org/ns/locn#'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['odrs', 'http://schema.theodi.org/odrs#'],
  ['odrl', 'http://www.w3.org/ns/odrl/2/'],
  ['org', 'http://www.w3.org/ns/org#'],
  ['geo', 'http://www.w3.org/2003/01/geo/wgs84_pos#'],
  ['gsp', 'http://www.opengis.net/ont/geosparql#'],
  ['dqv', 'http://www.w3.org/ns/dqv#'],
  ['geodcatap', 'http://data.europa.eu/930/'],
  ['statdcatap', 'http://data.europa.eu/m8g/'],
  ['eli', 'http://data.europa.eu/eli/ontology#'],
  ['esterms', 'http://entryscape.com/terms/'],
  ['hydra', 'http://www.w3.org/ns/hydra/core#'],
]);

const wellKnownNamespaces: ReadonlySet<string> = new Set(wellKnown.values());

/** The usual namespace of a prefix; `undefined` for one that could mean anything. */
export function usualNamespaceOf(prefix: string): string | undefined {
  return wellKnown.get(prefix.toLowerCase());
}

/** What a declared namespace was meant to be: without its last `#` or `/` no term of it is ever found. */
export function meantNamespace(declared: string): string {
  if (/^https?:\/\/www\.w3\.org\/[\d/]*22-rdf-syntax-ns[#/]?$/.test(declared)) return rdf;
  const ends = [`${declared}#`, `${declared}/`];
  return ends.find((whole) => wellKnownNamespaces.has(whole)) ?? declared;
}

export function nameIn(namespace: string, local: string): Name {
  return {
    iri: namespace + local,
    syntax: namespace === rdf && syntaxTerms.has(local) ? local : '',
  };
}

/** Whether the local part of a name begins with a small letter, as those of properties do. */
export function looksLikeProperty(tag: string): boolean {
  return /^[a-z]/.test(tag.slice(tag.indexOf(':') + 1));
}

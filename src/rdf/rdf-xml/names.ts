/** Namespaces, and what the names of a document mean in them. */
import {usualPrefixes} from '../usual-prefixes.js';

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

const usualNamespaces: ReadonlySet<string> = new Set(usualPrefixes.values());

/** What a declared namespace was meant to be: without its last `#` or `/` no term of it is ever found. */
export function meantNamespace(declared: string): string {
  if (/^https?:..www.w3.org.1999.02.22-rdf-syntax-ns[#/]?$/.test(declared)) return rdf;
  const ends = [`${declared}#`, `${declared}/`];
  return ends.find((whole) => usualNamespaces.has(whole)) ?? declared;
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

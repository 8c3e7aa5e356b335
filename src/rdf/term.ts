/**
 * RDF terms in one monomorphic shape: strings only, `''` for what does not apply, so that engines keep
 * one hidden class for millions of them.
 */
export interface Term {
  readonly kind: 'iri' | 'blank' | 'literal';
  /** IRI, blank-node label with its `_:`, or lexical form. */
  readonly value: string;
  /** Lower-case language tag of a literal, else `''`. */
  readonly language: string;
  /** Datatype IRI of a literal; `''` stands for xsd:string and rdf:langString. */
  readonly datatype: string;
}

export function iri(value: string): Term {
  return {kind: 'iri', value, language: '', datatype: ''};
}

/** `label` begins with `_:`. */
export function blank(label: string): Term {
  return {kind: 'blank', value: label, language: '', datatype: ''};
}

export function literal(value: string, language = '', datatype = ''): Term {
  return {kind: 'literal', value, language, datatype};
}

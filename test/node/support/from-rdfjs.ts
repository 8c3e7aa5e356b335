/** Terms and triples as n3 and rdfxml-streaming-parser have them, in the shape of this house. */
import {Parser, type Quad} from 'n3';
import {blank, iri, literal, type Term} from '../../../src/rdf/term.js';
import type {Triple} from './isomorphism.js';

interface RdfJsTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: {readonly value: string};
}

interface RdfJsQuad {
  readonly subject: RdfJsTerm;
  readonly predicate: RdfJsTerm;
  readonly object: RdfJsTerm;
}

const isPlain = (datatype: string): boolean =>
  datatype === 'http://www.w3.org/2001/XMLSchema#string' ||
  datatype === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

function fromRdfJsTerm(term: RdfJsTerm): Term {
  if (term.termType === 'NamedNode') return iri(term.value);
  if (term.termType === 'BlankNode') return blank(`_:${term.value}`);
  const datatype = term.datatype?.value ?? '';
  return literal(term.value, term.language?.toLowerCase() ?? '', isPlain(datatype) ? '' : datatype);
}

export function fromRdfJs(quads: readonly RdfJsQuad[]): readonly Triple[] {
  return quads.map(({subject, predicate, object}) => ({
    subject: fromRdfJsTerm(subject).value,
    predicate: predicate.value,
    object: fromRdfJsTerm(object),
  }));
}

/** Triples written in Turtle or N-Triples, as a test expects them. */
export function fromTurtle(text: string, base = 'http://example.org/'): readonly Triple[] {
  const quads: Quad[] = new Parser({baseIRI: base}).parse(text);
  return fromRdfJs(quads);
}

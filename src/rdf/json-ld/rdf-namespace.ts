/** The few names of RDF and XML Schema that JSON-LD itself makes triples of. */
import {iri} from '../term.js';

const namespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const schema = 'http://www.w3.org/2001/XMLSchema#';

export const rdf = {
  type: `${namespace}type`,
  first: `${namespace}first`,
  rest: `${namespace}rest`,
  json: `${namespace}JSON`,
  nil: iri(`${namespace}nil`),
} as const;

export const xsd = {
  string: `${schema}string`,
  integer: `${schema}integer`,
  double: `${schema}double`,
  boolean: `${schema}boolean`,
} as const;

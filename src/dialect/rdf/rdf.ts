/** DCAT in any RDF syntax: files, exports and pages of feeds. */
import type {RdfSyntax} from '../../rdf/syntax.js';
import {recognizeRdf} from '../../rdf/recognize.js';
import type {Dialect, PayloadReader} from '../dialect.js';

const syntaxes: readonly RdfSyntax[] = [
  'rdf-xml',
  'turtle',
  'trig',
  'n-triples',
  'n-quads',
  'n3',
  'json-ld',
  'rdf-json',
];

function isSyntax(type: string): type is RdfSyntax {
  return syntaxes.some((syntax) => syntax === type);
}

async function load(type: string): Promise<PayloadReader> {
  if (!isSyntax(type)) throw new TypeError(`${type} is no RDF syntax`);
  const [{loadSyntax}, {readCatalogPayload}] = await Promise.all([
    import('../../rdf/read-rdf.js'),
    import('./read.js'),
  ]);
  const reader = await loadSyntax(type);
  return (payload, options) => readCatalogPayload(reader, payload, options);
}

export const rdf: Dialect = {
  name: 'rdf',
  types: syntaxes,
  recognize: ({text, contentType, address}) => {
    const found = recognizeRdf(text, {contentType, address});
    return found && {type: found.syntax, evidence: found.evidence};
  },
  load,
};

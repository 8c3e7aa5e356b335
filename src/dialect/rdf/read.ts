/** Text → triples → model, in one generator that whoever drives it may pause. */
import {readCatalogGraph} from '../../rdf/dcat/read-catalog-graph.js';
import {Graph} from '../../rdf/graph.js';
import {fillGraph} from '../../rdf/fill-graph.js';
import {mapSchemaOrg} from '../../rdf/schema-org/schema-org.js';
import type {SyntaxReader} from '../../rdf/syntax.js';
import type {Payload, Reading, ReadingOptions} from '../dialect.js';
import {cswPageOf} from './csw-page.js';

/** Reads a payload with the reader of its syntax; schema.org's datasets are taken for DCAT's. */
export function* readCatalogPayload(
  reader: SyntaxReader,
  payload: Payload,
  {limits}: ReadingOptions,
): Reading {
  const graph = new Graph();
  const base = payload.address;
  const faults = yield* fillGraph(reader, {text: payload.text, base, limits}, graph);
  const mapped = yield* mapSchemaOrg(graph);
  const contents = yield* readCatalogGraph(graph, {base});
  const page = cswPageOf(payload);
  return {
    ...contents,
    problems: [...faults, ...mapped, ...contents.problems],
    next: contents.next ?? page.next,
    total: contents.total ?? page.total,
  };
}

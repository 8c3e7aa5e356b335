/** The reader of each syntax, in a chunk of its own that is fetched when the syntax is met. */
import type {RdfSyntax, SyntaxReader} from './syntax.js';

export {fillGraph} from './fill-graph.js';

type Load = () => Promise<SyntaxReader>;

const loadTurtle: Load = async () => (await import('./turtle/turtle.js')).readTurtle;

const loaders: Readonly<Record<RdfSyntax, Load>> = {
  'rdf-xml': async () => (await import('./rdf-xml/rdf-xml.js')).readRdfXml,
  turtle: loadTurtle,
  trig: loadTurtle,
  'n-triples': loadTurtle,
  'n-quads': loadTurtle,
  n3: loadTurtle,
  'json-ld': async () => (await import('./json-ld/json-ld.js')).readJsonLd,
  'rdf-json': async () => (await import('./rdf-json/rdf-json.js')).readRdfJson,
};

/** Rejects only if the chunk can not be fetched. */
export function loadSyntax(syntax: RdfSyntax): Promise<SyntaxReader> {
  return loaders[syntax]();
}

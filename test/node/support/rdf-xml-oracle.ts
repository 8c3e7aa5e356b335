/** RDF/XML as an independent reader reads it. */
import {RdfXmlParser} from 'rdfxml-streaming-parser';
import {fromRdfJs} from './from-rdfjs.js';
import type {Triple} from './isomorphism.js';

/** Rejects where the oracle finds a fault. */
export function readByOracle(text: string, base: string): Promise<readonly Triple[]> {
  return new Promise((resolve, reject) => {
    const quads: Parameters<typeof fromRdfJs>[0][number][] = [];
    const parser = new RdfXmlParser({baseIRI: base});
    parser.on('data', (quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(fromRdfJs(quads)));
    parser.write(text);
    parser.end();
  });
}

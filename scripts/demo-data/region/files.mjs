/** The catalogs and files of the neighbours, each in its own syntax. */
import {catalogGraph} from '../rdf/dcat.mjs';
import {entryStoreSearch} from '../rdf/entrystore.mjs';
import {compactedJsonLd, flattenedJsonLd} from '../rdf/json-ld.mjs';
import {nTriples, turtle} from '../rdf/turtle.mjs';
import {municipalities} from './municipalities.mjs';
import {neighbourWorld} from './world.mjs';

const writers = {
  turtle,
  'n-triples': nTriples,
  'json-ld': compactedJsonLd,
  'json-ld-graph': flattenedJsonLd,
  entrystore: entryStoreSearch,
};

/** @returns {Map<string, Uint8Array>} bytes by path below `demo/public/` */
export function regionFiles() {
  const made = new Map();
  for (const municipality of municipalities) {
    const world = neighbourWorld(municipality);
    const folder = `region/${municipality.key}`;
    const write = writers[municipality.syntax];
    made.set(`${folder}/${municipality.file}`, write(catalogGraph(world), world.base));
    for (const [name, bytes] of world.files) made.set(`${folder}/data/${name}`, bytes);
  }
  return made;
}

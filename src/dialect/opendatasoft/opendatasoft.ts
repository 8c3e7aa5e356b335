/** The catalog of Opendatasoft's Explore API, versions 1.0 to 2.1, and single datasets of it. */
import {type JsonLook, jsonDialect} from '../json/look.js';

function isDataset(look: JsonLook, depth: number): boolean {
  return look.count(depth, 'dataset_id', 'datasetid') > 0 && look.all(depth, 'metas');
}

export const opendatasoft = jsonDialect(
  'opendatasoft',
  (look) => [1, 2, 3, 4].some((depth) => isDataset(look, depth)),
  async () => (await import('./read.js')).readOpendatasoft,
);

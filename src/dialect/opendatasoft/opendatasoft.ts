/** The catalog of Opendatasoft's Explore API, versions 1.0 to 2.1, and single datasets of it. */
import {jsonDialect} from '../json/look.js';

export const opendatasoft = jsonDialect(
  'opendatasoft',
  (look) => {
    const depth = [1, 2, 3, 4].find((one) => look.count(one, 'dataset_id', 'datasetid') > 0);
    const isDataset = depth !== undefined && look.count(depth, 'metas', 'has_records') > 0;
    return isDataset ? 'datasets with Opendatasoft\'s "metas"' : undefined;
  },
  async () => (await import('./read.js')).readOpendatasoft,
);

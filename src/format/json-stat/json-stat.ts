/** JSON-stat 1 and 2, as PxWeb, Eurostat and others answer. */
import {namesOfJson} from '../../rdf/recognize-json.js';
import type {FormatRecognition, Glance, TableFormat} from '../format.js';

/** A dimension with categories is nothing else's. */
function recognize({head}: Glance): FormatRecognition | undefined {
  if (!/^[\s\uFEFF]*\{/.test(head)) return undefined;
  let hasDimension = false;
  for (const {name, depth} of namesOfJson(head)) {
    if (name === 'dimension' && depth <= 4) hasDimension = true;
    if (hasDimension && name === 'category')
      return {format: 'json-stat', evidence: 'JSON with dimensions and their categories'};
  }
  return undefined;
}

export const jsonStat: TableFormat = {
  formats: ['json-stat'],
  recognize,
  load: async () => (await import('./read.js')).readJsonStat,
};

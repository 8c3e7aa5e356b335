/** `data.json`: DCAT-US 1.1 that does without `@context`, the bare array of 1.0, and Argentina's profile. */
import {type JsonLook, jsonDialect} from '../json/look.js';

const own = [
  'accessLevel',
  'distribution',
  'contactPoint',
  'keyword',
  'landingPage',
  'mbox',
  'publisher',
];

function isDataset(look: JsonLook, depth: number): boolean {
  return look.all(depth, 'title') && look.count(depth, ...own) > 2;
}

function isCatalog(look: JsonLook): boolean {
  if (!look.all(1, 'dataset')) return false;
  return isDataset(look, 3) || look.count(1, 'conformsTo', 'describedBy') > 0;
}

/** Version 1.0 has no catalog around its datasets. */
function isList(look: JsonLook): boolean {
  return isDataset(look, 2) && look.count(2, 'accessLevel', 'distribution') > 0;
}

export const dataJson = jsonDialect(
  'data-json',
  (look) => isCatalog(look) || isList(look),
  async () => (await import('./read.js')).readDataJson,
);

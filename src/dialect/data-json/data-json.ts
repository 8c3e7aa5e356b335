/** `data.json`: DCAT-US 1.1 that does without `@context`, the bare array of 1.0, and Argentina's profile. */
import {type JsonLook, jsonDialect} from '../json/look.js';

const own = [
  'accessLevel',
  'distribution',
  'contactPoint',
  'keyword',
  'landingPage',
  'mbox',
  'accrualPeriodicity',
  'bureauCode',
  'publisher',
];

function isDataset(look: JsonLook, depth: number): boolean {
  return look.all(depth, 'title') && look.count(depth, ...own) > 2;
}

export const dataJson = jsonDialect(
  'data-json',
  (look) => {
    if (
      look.all(1, 'dataset') &&
      (isDataset(look, 3) || look.count(1, 'conformsTo', 'describedBy'))
    )
      return 'a list "dataset" as DCAT-US has it';
    const isList = isDataset(look, 2) && look.count(2, 'accessLevel', 'distribution') > 0;
    return isList ? 'an array of datasets as DCAT-US 1.0 has it' : undefined;
  },
  async () => (await import('./read.js')).readDataJson,
);

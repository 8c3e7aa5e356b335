/** Answers of CKAN's and DKAN's action API, and single datasets ("packages") of them. */
import {type JsonLook, jsonDialect} from '../json/look.js';

/** Fields that nobody but CKAN has. */
const own = [
  'owner_org',
  'license_id',
  'metadata_created',
  'metadata_modified',
  'num_resources',
  'maintainer_email',
];

/** A package at that depth; records of any kind may have a `name` and `notes`. */
function isPackage(look: JsonLook, depth: number): boolean {
  if (look.count(depth, 'name', 'title', 'id') === 0 || look.all(depth, 'slug')) return false;
  if (look.count(depth, ...own) > 1) return true;
  const hasResources = look.all(depth, 'resources') && look.all(depth + 2, 'url');
  return hasResources && look.count(depth, 'notes', ...own) > 0;
}

/** `{help, success, result}` or `{success, error}`; data of the DataStore comes in the same envelope. */
function isEnvelope(look: JsonLook): boolean {
  if (!look.all(1, 'success') || look.all(2, 'records')) return false;
  return look.all(1, 'error') || look.all(1, 'help', 'result');
}

export const ckan = jsonDialect(
  'ckan',
  (look) => isEnvelope(look) || [1, 2, 3, 4].some((depth) => isPackage(look, depth)),
  async () => (await import('./read.js')).readCkan,
);

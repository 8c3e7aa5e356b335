/** Answers of piveau's hub-search, as data.europa.eu has it, and single datasets of it. */
import {type JsonLook, jsonDialect} from '../json/look.js';

const own = [
  'categories',
  'contact_point',
  'contact_points',
  'access_right',
  'landing_page',
  'catalog',
];

function isDataset(look: JsonLook, depth: number): boolean {
  if (!look.all(depth, 'title') || look.all(depth, 'resources')) return false;
  if (look.all(depth, 'translation_meta', 'catalog')) return true;
  return look.all(depth, 'distributions') && look.count(depth, ...own) > 1;
}

/** `includes=` may leave no more than ids and titles; an empty answer not even these. */
function isSearch(look: JsonLook): boolean {
  if (!look.all(1, 'result') || !look.all(2, 'count', 'results')) return false;
  return look.all(4, 'id') || look.all(2, 'facets');
}

export const hubSearch = jsonDialect(
  'hub-search',
  (look) => isSearch(look) || [1, 2, 3, 4].some((depth) => isDataset(look, depth)),
  async () => (await import('./read.js')).readHubSearch,
);

/** Answers of udata (data.gouv.fr, data.public.lu), and single datasets of it. */
import {type JsonLook, jsonDialect} from '../json/look.js';

/** Fields of a dataset; those of CKAN are others. */
const own = [
  'slug',
  'frequency',
  'last_modified',
  'page',
  'temporal_coverage',
  'created_at',
  'badges',
];

function isDataset(look: JsonLook, depth: number): boolean {
  return look.all(depth, 'title', 'resources') && look.count(depth, ...own) > 2;
}

/** `{data: […], next_page, page, page_size, previous_page, total}`, which other lists of udata have, too. */
function isEmptyPage(look: JsonLook): boolean {
  const isPage = look.all(1, 'data', 'next_page', 'page', 'page_size', 'previous_page', 'total');
  return isPage && !look.all(3, 'id');
}

/** What udata makes of some of its datasets for tests of others. */
function isExport(look: JsonLook): boolean {
  return look.all(1, 'datasets') && look.all(3, 'dataset', 'resources');
}

export const udata = jsonDialect(
  'udata',
  (look) =>
    [1, 2, 3].some((depth) => isDataset(look, depth)) || isEmptyPage(look) || isExport(look),
  async () => (await import('./read.js')).readUdata,
);

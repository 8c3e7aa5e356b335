/** Descriptions of data are lists of objects, too; here is told by their names that they are no data. */
import type {JsonName} from '../../rdf/recognize-json.js';

/** What a dataset of any catalog calls its files. */
const fileNames: ReadonlySet<string> = new Set(['distribution', 'distributions', 'resources']);

/** What catalogs say of a dataset besides. */
const datasetNames: ReadonlySet<string> = new Set([
  'title',
  'description',
  'notes',
  'keyword',
  'keywords',
  'tags',
  'license',
  'license_id',
  'publisher',
  'organization',
  'owner_org',
  'accessLevel',
  'identifier',
  'issued',
  'modified',
  'metadata_modified',
  'landingPage',
  'contactPoint',
  'frequency',
]);

/** Names that occur together nowhere else, one set for each kind of document. */
const tellTales: readonly (readonly string[])[] = [
  ['dataset_id', 'metas'],
  ['resource', 'classification', 'permalink'],
  ['openapi', 'paths'],
  ['swagger', 'paths'],
  ['$schema', 'properties'],
  ['resource', 'children', 'entryId'],
  ['error', 'success'],
];

/** DCAT in JSON-LD, or a name that only its context explains. */
const dcatName = /^(?:dcat|dct|dcterms|adms):|\/ns\/dcat#/;

/** Whether the names of a JSON document are those of a catalog, an error report or a description. */
export function isNoData(names: readonly JsonName[]): boolean {
  const all = new Set(names.map(({name}) => name));
  const has = (name: string): boolean => all.has(name);
  if (tellTales.some((tale) => tale.every((name) => has(name)))) return true;
  if (names.some(({name}) => dcatName.test(name))) return true;
  const top = Math.min(...names.map(({depth}) => depth));
  const isTop = (name: string): boolean =>
    names.some((other) => other.name === name && other.depth === top);
  if (isTop('error') || isTop('errors')) return true;
  const said = [...datasetNames].filter((name) => has(name)).length;
  return (isTop('dataset') && said >= 1) || ([...fileNames].some(has) && said >= 3);
}

/** The datasets of the same catalog that a dataset leads to. */
import type {OpenCatalog} from '../../controller/catalog.js';
import type {Dataset} from '../../model/catalog.js';
import type {Link} from '../../model/values.js';

export interface Neighbors {
  /** Those that it names, by IRI. */
  readonly named: ReadonlyMap<string, Dataset>;
  /** Those that are like it, the nearest first. */
  readonly related: readonly Dataset[];
}

export const noNeighbors: Neighbors = {named: new Map(), related: []};

/** A series has some fifty members by the book; beyond these, links bear the titles they came with. */
const mostNamed = 500;
const mostRelated = 5;

/** Every link of a dataset that may lead to another dataset. */
export function datasetLinksOf(dataset: Dataset): readonly Link[] {
  const {previous, next, first, last, qualifiedRelations, services} = dataset;
  return [
    ...[previous, next, first, last].filter((link) => link !== undefined),
    ...dataset.inSeries,
    ...dataset.members,
    ...dataset.hasVersion,
    ...dataset.isVersionOf,
    ...dataset.relations,
    ...dataset.sources,
    ...dataset.isReferencedBy,
    ...qualifiedRelations.map(({target}) => target),
    ...services.flatMap(({servesDatasets}) => servesDatasets),
  ];
}

async function findNamed(
  catalog: OpenCatalog,
  dataset: Dataset,
): Promise<ReadonlyMap<string, Dataset>> {
  const uris = [...new Set(datasetLinksOf(dataset).map(({uri}) => uri))].slice(0, mostNamed);
  const found = await Promise.all(uris.map((uri) => catalog.dataset(uri, {partial: true})));
  return new Map(found.flatMap((other, at) => (other ? [[uris[at] ?? '', other] as const] : [])));
}

/** Those alike are looked for when all has been read, and only once. */
export async function findNeighbors(catalog: OpenCatalog, dataset: Dataset): Promise<Neighbors> {
  const named = await findNamed(catalog, dataset);
  const shown = new Set([...named.values()].map(({id}) => id));
  const related = catalog.settled
    ? catalog.related(dataset, mostRelated + shown.size).filter(({id}) => !shown.has(id))
    : [];
  return {named, related: related.slice(0, mostRelated)};
}

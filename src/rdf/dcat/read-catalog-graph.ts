/**
 * A graph of DCAT, in any of its profiles and with any of its faults, read into the model. What is wrong
 * becomes a problem; nothing here throws, and one bad dataset never loses the rest.
 */
import type {CatalogContents, Dataset} from '../../model/catalog.js';
import type {Graph} from '../graph.js';
import {iri} from '../term.js';
import {catalogOf} from './catalog.js';
import {datasetOf} from './dataset.js';
import {pagingOf} from './paging.js';
import {Reading} from './reading.js';
import {serviceOf} from './service.js';
import {assignIds} from './stable-ids.js';
import {findSubjects, reportMissing, type Subjects} from './subjects.js';

export interface ReadCatalogGraphOptions {
  /** Absolute IRI of the payload, that the address of the next page is resolved against; `''` when unknown. */
  readonly base: string;
}

/** The first screen soon, the rest in pieces of a few milliseconds. */
const firstBatch = 25;
const laterBatch = 100;

/** Which catalog lists a dataset; where none does, the only one there is. */
function catalogLister(
  reading: Reading,
  {catalogs}: Subjects,
): (label: string) => string | undefined {
  const known = new Set(catalogs);
  const only = catalogs.length === 1 ? catalogs[0] : undefined;
  return (label) => {
    const listing = reading.index.subjectsOf('dcat:dataset', label).find((one) => known.has(one));
    const part =
      listing ??
      reading
        .node(label)
        .objects('dct:isPartOf')
        .find(({value}) => known.has(value))?.value;
    return part ?? only;
  };
}

type ReadOne = (label: string) => Dataset;

/** `undefined`, and a problem, if a dataset made the reader stumble. */
function readSafely(reading: Reading, label: string, read: ReadOne): Dataset | undefined {
  try {
    return read(label);
  } catch (error) {
    reading.report('error', 'dataset-unreadable', `left out: ${String(error)}`, label);
    return undefined;
  }
}

function* readBatches(
  reading: Reading,
  labels: readonly string[],
  read: ReadOne,
): Generator<readonly Dataset[], readonly Dataset[], void> {
  const all: Dataset[] = [];
  let batch: Dataset[] = [];
  for (const label of labels) {
    const dataset = readSafely(reading, label, read);
    if (!dataset) continue;
    all.push(dataset);
    batch.push(dataset);
    if (batch.length < (all.length > firstBatch ? laterBatch : firstBatch)) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return all;
}

/**
 * Yields datasets as they are ready, 25 and then 100 at a time, and `undefined` where it only pauses; returns
 * the whole, with the yielded datasets in it. Series are not among the yielded.
 */
export function* readCatalogGraph(
  graph: Graph,
  {base}: ReadCatalogGraphOptions,
): Generator<readonly Dataset[] | undefined, CatalogContents, void> {
  const reading = new Reading(graph, base);
  yield* reading.index.build();
  const subjects = findSubjects(reading);
  yield undefined;
  assignIds(reading, [
    ...subjects.datasets,
    ...subjects.series,
    ...subjects.services,
    ...subjects.catalogs,
  ]);
  const catalogOfDataset = catalogLister(reading, subjects);
  const read = (kind: Dataset['kind']) => (label: string) =>
    datasetOf(reading.node(label), kind, catalogOfDataset(label));
  const datasets = yield* readBatches(reading, subjects.datasets, read('dataset'));
  const paging = pagingOf(reading);
  if (paging.next === undefined && paging.total === undefined) reportMissing(reading);
  return {
    catalogs: subjects.catalogs.map((label) => catalogOf(reading.node(label))),
    datasets,
    series: subjects.series.flatMap((label) => readSafely(reading, label, read('series')) ?? []),
    services: subjects.services.flatMap(
      (label) => serviceOf(iri(label), reading.node(label)) ?? [],
    ),
    problems: reading.problems.all(),
    ...paging,
  };
}

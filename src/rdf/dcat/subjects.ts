/**
 * Which nodes of a graph are catalogs, datasets, series and services. The type decides; where it was
 * forgotten, what points at a node, or what the node points at.
 */
import {iriOfName, type Name} from './names.js';
import type {Reading} from './reading.js';

export interface Subjects {
  readonly catalogs: readonly string[];
  readonly datasets: readonly string[];
  readonly series: readonly string[];
  readonly services: readonly string[];
}

/** Described nodes of `candidates` that are none of `others`. */
function untyped(
  reading: Reading,
  candidates: Iterable<string>,
  ...others: readonly ReadonlySet<string>[]
): string[] {
  const found: string[] = [];
  for (const label of candidates) {
    if (reading.isDescribed(label) && !others.some((other) => other.has(label))) found.push(label);
  }
  return found;
}

/**
 * DCAT 3 has series as a class of its own; SEMIC's conversion from ISO types them as dataset as well. Such a
 * node is a dataset if it has distributions, for then it is more than the sum of its members.
 */
function isSeriesOnly(reading: Reading, datasets: ReadonlySet<string>, label: string): boolean {
  return !datasets.has(label) || !reading.node(label).has('dcat:distribution');
}

function reportUntyped(reading: Reading, labels: readonly string[]): void {
  for (const label of labels) {
    reading.report(
      'warning',
      'dataset-untyped',
      'read as a dataset though nothing says that it is one',
      label,
    );
  }
}

/** Vocabularies are published as files, too, but are not what a catalog is searched for. */
const vocabularyTypes: readonly Name[] = ['owl:Ontology', 'skos:ConceptScheme'];

/**
 * Nodes of the class, under any spelling. `dcat:dataset` is a property, and a node of that "class" may be no more
 * than a list of datasets.
 */
function typedDatasets(reading: Reading): string[] {
  const right = new Set(reading.graph.subjectsOfType(iriOfName('dcat:Dataset')));
  return reading.index
    .subjectsOfType('dcat:Dataset')
    .filter((label) => right.has(label) || !reading.node(label).has('dcat:dataset'));
}

function findDatasets(
  reading: Reading,
  series: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string[] {
  const {index} = reading;
  const typed = new Set(typedDatasets(reading).filter((label) => !series.has(label)));
  const listed = untyped(reading, index.targetsOf('dcat:dataset'), typed, series, others);
  const known = new Set([...typed, ...listed]);
  const vocabularies = new Set(index.subjectsOfType(...vocabularyTypes));
  const sources = index.sourcesOf('dcat:distribution');
  const holding = untyped(reading, sources, known, series, others, vocabularies);
  reportUntyped(reading, [...listed, ...holding]);
  return [...known, ...holding];
}

function findServices(reading: Reading, datasets: ReadonlySet<string>): Set<string> {
  const {index} = reading;
  const typed = index.subjectsOfType(
    'dcat:DataService',
    'esterms:ServedByDataService',
    'esterms:IndependentDataService',
  );
  const named = [
    ...index.targetsOf('dcat:service'),
    ...index.targetsOf('dcat:accessService'),
    ...index.sourcesOf('dcat:servesDataset'),
  ];
  return new Set([...typed, ...untyped(reading, named, datasets)]);
}

/** A catalog that is typed, or that lists something. */
function findCatalogs(reading: Reading, others: ReadonlySet<string>): Set<string> {
  const {index} = reading;
  const typed = index.subjectsOfType('dcat:Catalog');
  return new Set([...typed, ...untyped(reading, index.sourcesOf('dcat:dataset'), others)]);
}

export function findSubjects(reading: Reading): Subjects {
  const {index} = reading;
  const typed = new Set(index.subjectsOfType('dcat:Dataset'));
  const series = new Set(
    index
      .subjectsOfType('dcat:DatasetSeries')
      .filter((label) => isSeriesOnly(reading, typed, label)),
  );
  const services = findServices(reading, new Set([...typed, ...series]));
  const catalogs = findCatalogs(reading, new Set([...typed, ...series, ...services]));
  const datasets = findDatasets(reading, series, new Set([...catalogs, ...services]));
  return {catalogs: [...catalogs], datasets, series: [...series], services: [...services]};
}

/** Datasets that a catalog lists and the payload does not describe; on a page of many that is as it should be. */
export function reportMissing(reading: Reading): void {
  for (const label of reading.index.targetsOf('dcat:dataset')) {
    if (reading.isDescribed(label)) continue;
    reading.report(
      'information',
      'dataset-missing',
      `<${label}> is listed by a catalog, but not described here`,
      label,
    );
  }
}

/**
 * schema.org's Dataset, DataCatalog and DataDownload, as pages carry them for search engines, said once more
 * in DCAT, so that one reader sees both. Nothing is taken away, and what the graph says in DCAT already is
 * left as it is.
 */
import type {Problem} from '../../model/problem.js';
import type {Graph} from '../graph.js';
import {catalogFor, mapCatalog} from './catalog.js';
import {mapDataset} from './dataset.js';
import {mapDistribution} from './distribution.js';
import {Mapping, named} from './mapping.js';

type MapNode = (node: string, mapping: Mapping) => void;

/** Nodes between two pauses. */
const portion = 100;

/** Described nodes that a property leads to. */
function targets(
  mapping: Mapping,
  sources: Iterable<string>,
  ...names: readonly string[]
): string[] {
  const found: string[] = [];
  for (const source of sources)
    for (const {kind, value} of mapping.values(source, ...names))
      if (kind !== 'literal' && mapping.graph.has(value)) found.push(value);
  return found;
}

/** Datasets by schema.org, and those by DCAT that schema.org's properties are used for. */
function datasetsIn(mapping: Mapping, catalogs: readonly string[]): Set<string> {
  const mixed = mapping.graph
    .subjectsOfType(named('dcat:Dataset'))
    .filter((node) => mapping.values(node, 'name').length > 0);
  return new Set([
    ...mapping.nodesOfType('Dataset', 'DataFeed'),
    ...targets(mapping, catalogs, 'dataset'),
    ...mixed,
  ]);
}

function catalogsIn(
  mapping: Mapping,
  typed: readonly string[],
  datasets: Set<string>,
): Set<string> {
  const including = targets(mapping, datasets, 'includedInDataCatalog');
  return new Set([...typed, ...including].map((node) => catalogFor(node, mapping)));
}

function* mapAll(
  nodes: Iterable<string>,
  map: MapNode,
  mapping: Mapping,
): Generator<void, void, void> {
  let count = 0;
  for (const node of nodes) {
    map(node, mapping);
    if (++count % portion === 0) yield;
  }
}

/** Pauses after every hundred nodes. A graph without schema.org's classes costs nothing. */
export function* mapSchemaOrg(graph: Graph): Generator<void, readonly Problem[], void> {
  const mapping = new Mapping(graph);
  const typed = mapping.nodesOfType('DataCatalog');
  if (typed.length + mapping.nodesOfType('Dataset', 'DataFeed', 'DataDownload').length === 0)
    return [];
  const datasets = datasetsIn(mapping, typed);
  const catalogs = catalogsIn(mapping, typed, datasets);
  const downloads = targets(mapping, datasets, 'distribution', 'encoding');
  yield* mapAll(catalogs, mapCatalog, mapping);
  yield* mapAll(datasets, mapDataset, mapping);
  const distributions = new Set([...mapping.nodesOfType('DataDownload'), ...downloads]);
  yield* mapAll(distributions, mapDistribution, mapping);
  return mapping.problems;
}

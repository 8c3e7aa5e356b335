/** Which datasets somebody who looks at one may want to see next. */
import type {Dataset} from '../model/catalog.js';
import type {CatalogIndex} from './catalog-index.js';
import type {FacetColumn} from './facet-column.js';
import {statedValues} from './stated-values.js';

/** What two datasets may share, and what it counts. */
const kinships = [
  ['keyword', 1],
  ['theme', 0.5],
  ['publisher', 0.25],
] as const;

/** Being of one series outweighs all else. */
const sameSeries = 100;

/** By value of the column: what sharing it says, the more the fewer have it. */
function valueWeights(
  column: FacetColumn,
  numbers: ReadonlySet<number>,
  size: number,
): Float32Array {
  const weights = new Float32Array(column.values.length);
  for (const number of numbers)
    weights[number] = Math.log(1 + size / (1 + (column.values[number]?.size ?? 0)));
  return weights;
}

function addKinship(
  scores: Float32Array,
  index: CatalogIndex,
  dataset: Dataset,
  [name, factor]: (typeof kinships)[number],
): void {
  const column = index.columns[name];
  const numbers = statedValues[name](dataset).flatMap(({key}) => column.find(key) ?? []);
  const weights = valueWeights(column, new Set(numbers), index.datasets.length);
  column.sum(weights, (at, sum, values) => {
    // The same publisher alone makes nobody related: in a municipality's own catalog all have it.
    if (name === 'publisher' && scores[at] === 0) return;
    scores[at] = (scores[at] ?? 0) + (factor * sum) / Math.sqrt(values);
  });
}

function seriesOf(dataset: Dataset): Set<string> {
  const uris = dataset.inSeries.map(({uri}) => uri);
  return new Set(dataset.kind === 'series' ? [...uris, dataset.id] : uris);
}

function addSeries(scores: Float32Array, index: CatalogIndex, dataset: Dataset): void {
  const own = seriesOf(dataset);
  if (own.size === 0) return;
  for (const [at, other] of index.datasets.entries())
    if ([...seriesOf(other)].some((uri) => own.has(uri)))
      scores[at] = (scores[at] ?? 0) + sameSeries;
}

/**
 * At most `limit` others of the index, the nearest first: of the same series, then those that share rare
 * keywords, themes and the publisher. Equals stay in the order of the catalog.
 */
export function relatedDatasets(
  index: CatalogIndex,
  dataset: Dataset,
  limit: number,
): readonly Dataset[] {
  const scores = new Float32Array(index.datasets.length);
  addSeries(scores, index, dataset);
  for (const kinship of kinships) addKinship(scores, index, dataset, kinship);
  const related: {readonly other: Dataset; readonly score: number}[] = [];
  for (const [at, other] of index.datasets.entries())
    if (other.id !== dataset.id && (scores[at] ?? 0) > 0)
      related.push({other, score: scores[at] ?? 0});
  return related
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({other}) => other);
}

/** Searching in Node, against MiniSearch: time to index, time to answer, and what is found inside words. */
import MiniSearch from 'minisearch';
import type {Dataset} from '../../src/model/catalog.js';
import type {Text} from '../../src/model/text.js';
import {CatalogIndex} from '../../src/query/catalog-index.js';
import {defaultQuery, facetNames} from '../../src/query/catalog-query.js';
import {fold} from '../../src/query/fold.js';
import {syntheticDatasets} from '../../test/node/support/synthetic.js';
import {usedHeap} from '../measure/child.js';
import {median, quantile, timed} from '../measure/statistics.js';
import {insideQueries, typedQueries} from './queries.js';

interface Document {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly keywords: string;
}

function joined(text: Text): string {
  return text.map(({value}) => value).join(' ');
}

function documentOf(dataset: Dataset, id: number): Document {
  const {title, description, keywords} = dataset;
  return {
    id,
    title: joined(title),
    description: joined(description),
    keywords: joined(keywords),
  };
}

/** As its manual has it for a search field: beginnings and slips are forgiven, all words must be there. */
function miniSearchOf(documents: readonly Document[]): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ['title', 'description', 'keywords'],
    searchOptions: {
      boost: {title: 10, keywords: 5},
      prefix: true,
      fuzzy: 0.2,
      combineWith: 'AND',
    },
  });
  index.addAll(documents);
  return index;
}

function catalogIndexOf(datasets: readonly Dataset[]): CatalogIndex {
  const index = new CatalogIndex({labelOf: () => undefined});
  Array.from(index.add(datasets));
  return index;
}

interface Engine {
  readonly heap: number;
  readonly build: number;
  find(query: string): unknown;
  count(query: string): ReadonlySet<number>;
}

async function built<Index>(make: () => Index): Promise<[Index, build: number, heap: number]> {
  const before = usedHeap();
  let index: Index | undefined;
  const build = await timed(() => {
    index = make();
  });
  const heap = usedHeap() - before;
  if (index === undefined) throw new Error('nothing was built');
  return [index, build, heap];
}

async function ownEngine(datasets: readonly Dataset[], facets: boolean): Promise<Engine> {
  const numbers = new Map(datasets.map((dataset, at) => [dataset, at]));
  const [index, build, heap] = await built(() => catalogIndexOf(datasets));
  const asked = {...defaultQuery, facets: facets ? facetNames : []};
  const find = (text: string): unknown => index.search({...asked, text});
  const count = (text: string): ReadonlySet<number> => {
    const found = index.search({...asked, text, pageSize: datasets.length}).datasets;
    return new Set(found.flatMap((dataset) => numbers.get(dataset) ?? []));
  };
  return {heap, build, find, count};
}

async function miniEngine(documents: readonly Document[]): Promise<Engine> {
  const [index, build, heap] = await built(() => miniSearchOf(documents));
  return {
    heap,
    build,
    find: (query) => index.search(query),
    count: (query) => new Set(index.search(query).map(({id}) => Number(id))),
  };
}

/** Share of the datasets with the word anywhere inside that are found, over all words. */
function insideRecall(engine: Engine, texts: readonly string[]): number {
  let [found, wanted] = [0, 0];
  for (const query of insideQueries) {
    const hits = engine.count(query);
    for (const [at, text] of texts.entries()) {
      if (!text.includes(query)) continue;
      wanted += 1;
      if (hits.has(at)) found += 1;
    }
  }
  return found / wanted;
}

async function figuresOf(engine: Engine, texts: readonly string[]): Promise<object> {
  for (const query of typedQueries.slice(0, 20)) engine.find(query);
  const times: number[] = [];
  for (const query of typedQueries) times.push(await timed(() => engine.find(query)));
  return {
    build: engine.build,
    heap: engine.heap,
    median: median(times),
    p95: quantile(times, 0.95),
    worst: Math.max(...times),
    recall: insideRecall(engine, texts),
  };
}

const [size, which] = process.argv.slice(2);
const datasets = syntheticDatasets(Number(size), 1);
const documents = datasets.map(documentOf);
const texts = documents.map(({title, description, keywords}) =>
  fold(`${title} ${description} ${keywords}`),
);
// Code that a page has long compiled when it indexes; both engines are warmed alike.
if (which === 'minisearch') miniSearchOf(documents.slice(0, 200));
else catalogIndexOf(datasets.slice(0, 200));
const engine =
  which === 'minisearch'
    ? await miniEngine(documents)
    : await ownEngine(datasets, which === 'own-facets');
console.log(JSON.stringify(await figuresOf(engine, texts)));

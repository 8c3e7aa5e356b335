import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {fill} from '../../test/node/support/catalog-index.js';
import {datasetWith, swedish} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import {CatalogIndex} from './catalog-index.js';
import {defaultQuery} from './catalog-query.js';
import {fold, searchableText} from './fold.js';

const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';

/** Feeds of a thousand real datasets each, with HTML in the descriptions. */
const feeds = ['ohio-feed/11a-01_20220417.json', 'iowa-dot-feed/03a-02_20220417.json'];

/** Looked for as parts of words. */
const stretches = ['water', 'road', 'parcel', 'land', 'ing', 'ition', 'cens', '2019', 'way', 'ist'];

function textsIn(entry: object, name: string): string[] {
  const value: unknown = name in entry ? entry[name as keyof typeof entry] : undefined;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((text) => typeof text === 'string');
}

function datasetsIn(file: string): Dataset[] {
  const feed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof feed !== 'object' || feed === null || !('dataset' in feed)) return [];
  const entries: readonly unknown[] = Array.isArray(feed.dataset) ? feed.dataset : [];
  return entries
    .filter((entry) => typeof entry === 'object' && entry !== null)
    .map((entry, at) =>
      datasetWith({
        id: String(at),
        title: swedish(...textsIn(entry, 'title')),
        description: swedish(...textsIn(entry, 'description')),
        keywords: swedish(...textsIn(entry, 'keyword')),
      }),
    );
}

function scannedText(dataset: Dataset): string {
  const texts = [...dataset.title, ...dataset.keywords, ...dataset.description];
  return texts.map(({value}) => fold(searchableText(value))).join('\n');
}

describe('text search of real catalogs', () => {
  for (const feed of feeds)
    it(`finds in ${feed} what a scan of the whole text finds`, function () {
      const file = join(corpus, 'arcgis-hub', feed);
      if (!existsSync(file)) this.skip();
      const datasets = datasetsIn(file);
      const index = new CatalogIndex({labelOf: () => undefined});
      fill(index, datasets);
      expect(datasets.length).to.be.above(900);
      for (const text of stretches) {
        const scanned = datasets.filter((dataset) => scannedText(dataset).includes(text));
        const {datasets: found} = index.search({...defaultQuery, text, pageSize: 2000});
        expect(
          found.map(({id}) => id),
          text,
        ).to.have.members(scanned.map(({id}) => id));
      }
    });
});

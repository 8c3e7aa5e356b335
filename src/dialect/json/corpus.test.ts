/** Real answers, against the counts, ids and titles that independent tools found. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import type {Dataset} from '../../model/catalog.js';
import {readText} from './fixtures/read-as-payload.js';

const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';

function rows(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(join(corpus, name), 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function distributionsIn(datasets: readonly Dataset[]): number {
  return datasets.reduce((sum, {distributions}) => sum + distributions.length, 0);
}

function tidy(title: string): string {
  return title.replace(/^"|"$/g, '').replace(/\s+/g, ' ').trim();
}

function summary(id: string, count: number, title: string): string {
  return `${id}\t${String(count)}\t${tidy(title)}`;
}

/** Path, datasets, distributions; the counts of those without expectation were taken by hand. */
const payloads: readonly (readonly [
  path: string,
  type: string,
  datasets: number,
  files: number,
])[] = [
  ['ckan-api/ckanext-dataset/ckan_full_dataset_dcat_ap_vocabularies.json', 'ckan', 1, 1],
  ['ckan-api/envidat-show/package_show.json', 'ckan', 1, 3],
  ['ckan-api/terria-search/search-result.json', 'ckan', 4, 25],
  ['ckan-api/zurich-search/ckan_package_search.json', 'ckan', 3, 26],
  ['data-json/ed-2013/data.json', 'data-json', 16, 54],
  ['data-json/transporte-ar/data.json', 'data-json', 7, 84],
  ['data-json/collection-2-parents/collection-2-parent-4-children.data.json', 'json-ld', 6, 8],
  ['data-json/usda-sample/usda.gov.data.json', 'json-ld', 3, 6],
  ['udata/fixtures-a/results.json', 'udata', 7, 86],
  ['hub-search/eurobarometer-1/4f5493877a5983e74f009d15de4a9982.json', 'hub-search', 1, 5],
  ['hub-search/piveau-example-response/example_search_response.json', 'hub-search', 2, 0],
  ['hub-search/piveau-mock/mock_0.json', 'hub-search', 125, 371],
  ['opendatasoft/sbb-catalog/catalog.json', 'opendatasoft', 12, 0],
];

describe('the corpus of JSON from catalog services', function () {
  this.timeout(10_000); // the first of each kind also waits for its reader

  for (const [path, type, count, files] of payloads) {
    const expected = `expected/${path.split('/').slice(0, 2).join('__')}.tsv`;

    it(`${path}: ${String(count)} datasets, ${String(files)} distributions`, async function () {
      if (!existsSync(join(corpus, path))) this.skip();
      const {type: found, contents} = await readText(readFileSync(join(corpus, path), 'utf8'));
      expect(found).to.equal(type);
      expect(contents.datasets).to.have.length(count);
      expect(distributionsIn(contents.datasets)).to.equal(files);
      expect(new Set(contents.datasets.map(({id}) => id)).size).to.equal(count);
      expect(contents.problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    });

    it(`${path}: ids and titles`, async function () {
      if (!existsSync(join(corpus, expected))) this.skip();
      const {contents} = await readText(readFileSync(join(corpus, path), 'utf8'));
      const seen = contents.datasets.map(({identifiers, distributions, title}) =>
        summary(identifiers[0] ?? '', distributions.length, title[0]?.value ?? ''),
      );
      const wanted = rows(expected).map(([id = '', files_ = '', title = '']) =>
        summary(id, Number(files_), title),
      );
      expect(seen.toSorted()).to.deep.equal(wanted.toSorted());
    });
  }
});

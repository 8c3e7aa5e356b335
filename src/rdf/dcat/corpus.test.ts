/**
 * Real payloads, through the real readers, against the counts, ids and titles that independent tools found.
 * The corpus lies beside the repository; without it these tests are skipped.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import type {CatalogContents, Dataset} from '../../model/catalog.js';
import {fillGraph} from '../fill-graph.js';
import {Graph} from '../graph.js';
import {loadSyntax} from '../read-rdf.js';
import {defaultRdfLimits, type RdfSyntax} from '../syntax.js';
import {drain} from './fixtures/read-catalog-turtle.js';
import {readCatalogGraph} from './read-catalog-graph.js';

const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';
const base = 'http://base.example/';

const syntaxes: Readonly<Record<string, RdfSyntax>> = {
  rdf: 'rdf-xml',
  xml: 'rdf-xml',
  ttl: 'turtle',
  nt: 'n-triples',
  jsonld: 'json-ld',
};

function rows(name: string): readonly (readonly string[])[] {
  const file = join(corpus, name);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

async function readPayload(path: string): Promise<CatalogContents> {
  const read = await loadSyntax(syntaxes[path.replace(/^.*\./, '')] ?? 'rdf-xml');
  const graph = new Graph();
  const text = readFileSync(join(corpus, path), 'utf8');
  drain(fillGraph(read, {text, base, limits: defaultRdfLimits}, graph));
  return drain(readCatalogGraph(graph, {base}));
}

/** Id, number of distributions and titles, as the tables of the corpus have them. */
function summary({uri, distributions, title}: Dataset): string {
  const titles = title.map(({value, language}) => `${language || '-'}: ${value}`).toSorted();
  return [uri ?? '_:blank', String(distributions.length), tidy(titles.join(' | '))].join('\t');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function expectedDatasets(path: string): readonly string[] {
  const name = path.split('/').slice(0, 2).join('__');
  return rows(`expected/${name}.tsv`).map(([id = '', count = '', titles = '']) =>
    [id, count, tidy(titles)].join('\t'),
  );
}

const payloads = rows('EXPECTED.tsv').filter(
  ([path = '', kind = '']) => kind.startsWith('dcat-') && syntaxes[path.replace(/^.*\./, '')],
);

describe('the corpus of DCAT payloads', () => {
  it('is there', function () {
    if (payloads.length === 0) this.skip();
    expect(payloads.length).to.be.greaterThan(0);
  });

  for (const [path = '', , datasets = '', distributions = ''] of payloads) {
    it(`${path}: ${datasets} datasets with ${distributions} distributions`, async () => {
      const contents = await readPayload(path);
      expect(contents.datasets).to.have.length(Number(datasets));
      const counted = contents.datasets.reduce(
        (sum, dataset) => sum + dataset.distributions.length,
        0,
      );
      expect(counted).to.equal(Number(distributions));
      expect(new Set(contents.datasets.map(({id}) => id)).size).to.equal(contents.datasets.length);
      expect(contents.problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    });
  }

  for (const [path = ''] of payloads.filter(([name = '']) => expectedDatasets(name).length > 0)) {
    it(`${path}: ids, distributions and titles of each dataset`, async () => {
      const {datasets} = await readPayload(path);
      expect(datasets.map(summary).toSorted()).to.deep.equal(expectedDatasets(path).toSorted());
    });
  }
});

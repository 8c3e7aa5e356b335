import {expect} from 'chai';
import * as fc from 'fast-check';
import {fill, indexOf} from '../../test/node/support/catalog-index.js';
import {datasetWith, swedish, syntheticDatasets} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import {readDate} from '../model/date.js';
import {CatalogIndex} from './catalog-index.js';
import {defaultQuery, sortNames, type CatalogQuery} from './catalog-query.js';

function ids(index: CatalogIndex, query: Partial<CatalogQuery>): string[] {
  return index.search({...defaultQuery, pageSize: 500, ...query}).datasets.map(({id}) => id);
}

function titled(...titles: readonly string[]): Dataset[] {
  return titles.map((title) => datasetWith({id: title, title: swedish(title)}));
}

function dated(id: string, modified: string, issued = ''): Dataset {
  return datasetWith({
    id,
    title: swedish(id),
    modified: modified ? readDate(modified) : undefined,
    issued: issued ? readDate(issued) : undefined,
  });
}

describe('order of a catalog index', () => {
  it('puts å, ä and ö last in Swedish, and numbers by size', () => {
    const index = indexOf(titled('Ö', 'Å', 'Zon 10', 'Ä', 'zon 9', 'Borås', 'asfalt'));
    expect(ids(index, {sort: 'title'})).to.deep.equal([
      'asfalt',
      'Borås',
      'zon 9',
      'Zon 10',
      'Å',
      'Ä',
      'Ö',
    ]);
  });

  it('follows the language asked for, its titles and its alphabet', () => {
    const index = indexOf([
      datasetWith({id: 'z', title: [...swedish('Apor'), {value: 'Zebras', language: 'en'}]}),
      datasetWith({id: 'o', title: [...swedish('Björn'), {value: 'Örebro bears', language: 'en'}]}),
    ]);
    expect(ids(index, {sort: 'title'})).to.deep.equal(['z', 'o']);
    expect(ids(index, {sort: 'title', language: 'en'})).to.deep.equal(['o', 'z']);
    expect(ids(index, {sort: 'title'})).to.deep.equal(['z', 'o']);
  });

  it('reads a language that is none as Swedish', () => {
    expect(ids(indexOf(titled('Ö', 'A')), {sort: 'title', language: '!!'})).to.deep.equal([
      'A',
      'Ö',
    ]);
  });

  it('puts what has no title last', () => {
    const index = indexOf([datasetWith({id: 'none'}), ...titled('Öl')]);
    expect(ids(index, {sort: 'title'})).to.deep.equal(['Öl', 'none']);
  });

  it('puts the newest first and what has no date last', () => {
    const index = indexOf([
      dated('undated', ''),
      dated('no date', 'i våras'),
      dated('year', '2024'),
      dated('old', '2019-01-01'),
      dated('evening', '2024-05-01T20:15:00Z'),
      dated('morning', '2024-05-01T08:00:00Z'),
      dated('coming', '2031-01-01'),
    ]);
    expect(ids(index, {sort: 'modified'})).to.deep.equal([
      'coming',
      'evening',
      'morning',
      'year',
      'old',
      'no date',
      'undated',
    ]);
  });

  it('tells the date of issue from that of change', () => {
    const index = indexOf([
      dated('a', '2024-01-01', '2020-01-01'),
      dated('b', '2023-01-01', '2022-01-01'),
    ]);
    expect(ids(index, {sort: 'issued'})).to.deep.equal(['b', 'a']);
    expect(ids(index, {sort: 'modified'})).to.deep.equal(['a', 'b']);
  });

  it('keeps the order of the catalog when that is asked for', () => {
    expect(ids(indexOf(titled('C', 'A', 'B')), {sort: 'source'})).to.deep.equal(['C', 'A', 'B']);
  });

  it('puts the newest first where relevance has no words to go by', () => {
    const index = indexOf([dated('Å', '2020'), dated('B', '2020'), dated('C', '2024')]);
    expect(ids(index, {sort: 'relevance'})).to.deep.equal(['C', 'B', 'Å']);
  });

  it('orders equals by title and then by identifier, however they came', () => {
    const same = ['3', '1', '2'].map((id) => datasetWith({id, title: swedish('Samma')}));
    for (const sort of ['title', 'modified', 'relevance'] as const)
      expect(ids(indexOf(same), {sort, text: 'samma'})).to.deep.equal(['1', '2', '3']);
  });

  it('gives the nearest page there is', () => {
    const index = indexOf(titled('A', 'B', 'C'));
    const page = (asked: number): unknown => {
      const result = index.search({...defaultQuery, sort: 'title', page: asked, pageSize: 2});
      return [result.query.page, result.datasets.map(({id}) => id)];
    };
    expect(page(2)).to.deep.equal([2, ['C']]);
    expect(page(9)).to.deep.equal([2, ['C']]);
    expect(page(-1)).to.deep.equal([1, ['A', 'B']]);
    expect(page(Number.NaN)).to.deep.equal([1, ['A', 'B']]);
  });

  it('gives an empty first page of nothing', () => {
    const {query, total, datasets} = indexOf([]).search({...defaultQuery, page: 3});
    expect([query.page, total, datasets]).to.deep.equal([1, 0, []]);
  });

  it('is the same however the datasets were handed over', () => {
    const datasets = syntheticDatasets(450, 21);
    const whole = indexOf(datasets);
    const cuts = fc.array(fc.integer({min: 1, max: 449}), {maxLength: 4});
    fc.assert(
      fc.property(cuts, fc.constantFrom(...sortNames), (places, sort) => {
        const parts = new CatalogIndex({labelOf: () => undefined});
        let from = 0;
        for (const to of [...places.toSorted((a, b) => a - b), datasets.length]) {
          fill(parts, datasets.slice(from, to));
          parts.search({...defaultQuery, text: 'park'});
          from = to;
        }
        expect(ids(parts, {sort, text: 'vatten'})).to.deep.equal(
          ids(whole, {sort, text: 'vatten'}),
        );
        expect(ids(parts, {sort})).to.deep.equal(ids(whole, {sort}));
      }),
      {numRuns: 12},
    );
  });

  it('shows every dataset once when one turns all pages', () => {
    const index = indexOf(syntheticDatasets(95, 22));
    fc.assert(
      fc.property(
        fc.constantFrom(...sortNames),
        fc.integer({min: 1, max: 40}),
        (sort, pageSize) => {
          const pages = Array.from({length: Math.ceil(95 / pageSize)}, (_none, at) =>
            ids(index, {sort, pageSize, page: at + 1}),
          );
          expect(pages.flat()).to.deep.equal(ids(index, {sort}));
          expect(new Set(pages.flat()).size).to.equal(95);
        },
      ),
      {numRuns: 40},
    );
  });

  it('agrees with sorting all titles at once', () => {
    const datasets = syntheticDatasets(700, 23);
    const {compare} = new Intl.Collator('sv', {numeric: true});
    const titles = datasets.map(({title}) => title[0]?.value ?? '').toSorted(compare);
    const {datasets: sorted} = indexOf(datasets).search({
      ...defaultQuery,
      sort: 'title',
      pageSize: 700,
    });
    expect(sorted.map(({title}) => title[0]?.value)).to.deep.equal(titles);
  });
});

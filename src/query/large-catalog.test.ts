import {expect} from 'chai';
import {fill} from '../../test/node/support/catalog-index.js';
import {syntheticDatasets} from '../../test/node/support/synthetic.js';
import {CatalogIndex} from './catalog-index.js';
import {defaultQuery, type CatalogQuery, type SearchResult} from './catalog-query.js';

describe('a catalog of 20,000 datasets', function () {
  this.timeout(120_000);
  const datasets = syntheticDatasets(20_000, 1);
  const index = new CatalogIndex({labelOf: () => undefined});

  function search(query: Partial<CatalogQuery>): SearchResult {
    return index.search({...defaultQuery, ...query});
  }

  before(() => {
    for (let from = 0; from < datasets.length; from += 1000)
      fill(index, datasets.slice(from, from + 1000));
  });

  it('is there as a whole', () => {
    expect(search({}).total).to.equal(20_000);
    expect(search({sort: 'source', page: 1000}).datasets.at(-1)?.id).to.equal(datasets.at(-1)?.id);
  });

  it('finds the one dataset with an identifier', () => {
    const [identifier] = datasets[12_345]?.identifiers ?? [];
    expect(search({text: `"${identifier ?? ''}"`}).datasets).to.include(datasets[12_345]);
  });

  it('finds what stands inside titles', () => {
    const inTitle = datasets.filter(({title}) => title[0]?.value.includes('station') === true);
    const {datasets: listed, total} = search({text: 'station', pageSize: 20_000});
    expect(inTitle.length).to.be.above(300);
    expect(total).to.be.at.least(inTitle.length);
    expect(listed).to.include.members(inTitle);
  });

  it('counts publishers so that all datasets are accounted for', () => {
    const {facets} = search({facets: ['publisher']});
    const sum = facets[0]?.values.reduce((total, {count}) => total + count, 0);
    expect(sum).to.equal(20_000);
  });

  it('answers with as many as a count promised', () => {
    const {facets} = search({text: 'vatten', facets: ['format', 'theme']});
    for (const {name, values} of facets)
      for (const {value, count} of values)
        expect(search({text: 'vatten', filters: {[name]: [value]}}).total).to.equal(count);
  });

  it('is in the order of its titles', () => {
    const {compare} = new Intl.Collator('sv', {numeric: true});
    const titles = search({sort: 'title', pageSize: 20_000}).datasets.map(
      ({title}) => title[0]?.value ?? '',
    );
    expect(
      titles.every((title, at) => at === 0 || compare(titles[at - 1] ?? '', title) <= 0),
    ).to.equal(true);
  });
});

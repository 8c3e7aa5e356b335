import {expect} from 'chai';
import {facetNames} from '../../query/catalog-query.js';
import {askedOf, queryOf} from './list-query.js';

const attributes = {query: '', filter: '', sort: '', pageSize: 20, facets: undefined};

function pageSizeFor(pageSize: number): number {
  return queryOf({...attributes, pageSize}, 'sv').pageSize;
}

describe('the query that attributes make', () => {
  it('has all facets when none is named, those named in their order, and none for none', () => {
    expect(queryOf(attributes, 'sv').facets).to.deep.equal(facetNames);
    expect(queryOf({...attributes, facets: 'format theme'}, 'sv').facets).to.deep.equal([
      'format',
      'theme',
    ]);
    expect(queryOf({...attributes, facets: ''}, 'sv').facets).to.deep.equal([]);
  });

  it('has a page of a size that can be shown', () => {
    expect([5, 5.9, 10_000].map(pageSizeFor)).to.deep.equal([5, 5, 500]);
    expect([0, -3, Number.NaN].map(pageSizeFor)).to.deep.equal([20, 20, 20]);
  });

  it('keeps the usual order when another is not known', () => {
    expect(queryOf({...attributes, sort: 'title'}, 'sv').sort).to.equal('title');
    expect(queryOf({...attributes, sort: 'nonsense'}, 'sv').sort).to.equal('relevance');
  });
});

describe('what is asked for a query', () => {
  const query = queryOf({...attributes, facets: 'theme', filter: 'format=CSV'}, 'sv');

  it('names the facets that filter, offered or not, and those offered once', () => {
    expect(askedOf(query, 'numbered').facets).to.deep.equal(['theme', 'format']);
    const offered = {...query, facets: ['format', 'theme'] as const};
    expect(askedOf(offered, 'numbered').facets).to.deep.equal(['format', 'theme']);
  });

  it('is every page so far as one, where the list grows', () => {
    const {page, pageSize} = askedOf({...query, page: 3}, 'more');
    expect({page, pageSize}).to.deep.equal({page: 1, pageSize: 60});
    expect(askedOf({...query, page: 3}, 'numbered').page).to.equal(3);
  });
});

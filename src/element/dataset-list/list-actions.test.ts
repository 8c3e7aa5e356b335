import {expect} from 'chai';
import {defaultQuery} from '../../query/catalog-query.js';
import {
  chosenCount,
  isNarrowed,
  withPage,
  withSort,
  withText,
  withToggled,
  withoutFilters,
} from './list-actions.js';

const third = {...defaultQuery, page: 3, filters: {theme: ['TRAN']}};

describe('what a visitor does to a query', () => {
  it('leads to the first page when something else is asked for', () => {
    expect(withText(third, 'bad').page).to.equal(1);
    expect(withSort(third, 'title').page).to.equal(1);
    expect(withToggled(third, 'theme', 'ENVI').page).to.equal(1);
    expect(withPage(third, 4).page).to.equal(4);
  });

  it('adds a value to those of its facet, and takes it back', () => {
    const both = withToggled(third, 'theme', 'ENVI');
    expect(both.filters).to.deep.equal({theme: ['TRAN', 'ENVI']});
    expect(withToggled(both, 'theme', 'TRAN').filters).to.deep.equal({theme: ['ENVI']});
    expect(withToggled(both, 'format', 'CSV').filters).to.deep.equal({
      theme: ['TRAN', 'ENVI'],
      format: ['CSV'],
    });
  });

  it('clears words and filters together', () => {
    const {text, filters, page} = withoutFilters({...third, text: 'bad'});
    expect({text, filters, page}).to.deep.equal({text: '', filters: {}, page: 1});
  });

  it('counts what is chosen, and knows when nothing is', () => {
    expect(chosenCount({filters: {theme: ['A', 'B'], format: ['CSV'], license: []}})).to.equal(3);
    expect(isNarrowed({...defaultQuery, filters: {theme: []}})).to.equal(false);
    expect(isNarrowed({...defaultQuery, text: '  '})).to.equal(false);
    expect(isNarrowed({...defaultQuery, text: 'bad'})).to.equal(true);
    expect(isNarrowed(third)).to.equal(true);
  });
});

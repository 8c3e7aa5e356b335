import {expect} from 'chai';
import {type CatalogQuery, type SearchResult, defaultQuery} from '../../query/catalog-query.js';
import {datasetWith} from '../../../test/node/support/synthetic.js';
import {sentences} from '../../text/sv.js';
import {newsOf} from './news-text.js';

const traffic = {
  name: 'theme',
  values: [{value: 'TRAN', label: {value: 'Transport', language: 'sv'}, count: 3, chosen: true}],
} as const;

function result(query: Partial<CatalogQuery>, changed: Partial<SearchResult> = {}): SearchResult {
  const asked = {...defaultQuery, pageSize: 2, ...query};
  return {query: asked, total: 3, datasets: [], facets: [traffic], ...changed};
}

/** An answer with so many datasets on its page. */
function shown(count: number): SearchResult {
  return result({}, {datasets: Array.from({length: count}, (_, at) => datasetWith({id: `${at}`}))});
}

const all = result({});
const chosen = result({filters: {theme: ['TRAN']}});

describe('what is told of a change in the list', () => {
  it('is how many there are, at first and when other words are searched for', () => {
    expect(newsOf(undefined, all, sentences)).to.equal('3 datamängder');
    expect(newsOf(all, result({text: 'bad'}), sentences)).to.equal('3 träffar');
  });

  it('is which filter came or went, by the name that was read, and what is left', () => {
    expect(newsOf(all, chosen, sentences)).to.equal('Filtret Transport är valt. 3 träffar');
    expect(newsOf(chosen, {...all, facets: []}, sentences)).to.equal(
      'Filtret Transport är borttaget. 3 träffar',
    );
  });

  it('is that all filters went when several did', () => {
    const two = result({filters: {theme: ['TRAN', 'ENVI']}});
    expect(newsOf(two, all, sentences)).to.equal('Alla filter är borttagna. 3 träffar');
    expect(newsOf(all, two, sentences)).to.equal('3 träffar');
  });

  it('is the new order, or the page', () => {
    expect(newsOf(all, result({sort: 'title'}), sentences)).to.equal('Sorterat efter: Titel A–Ö');
    expect(newsOf(all, result({page: 2}), sentences)).to.equal('Visar sida 2 av 2');
  });

  it('is how far it goes when it has grown', () => {
    expect(newsOf(shown(2), shown(3), sentences)).to.equal('Visar 1–3 av 3');
  });
});

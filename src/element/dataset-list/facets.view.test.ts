import {expect} from 'chai';
import type {Facet} from '../../query/catalog-query.js';
import {sentences} from '../../text/sv.js';
import {isUseful} from './facets.view.js';
import {isTelling, valueLabel} from './value-label.js';

const value = (count: number, chosen = false): Facet['values'][number] => ({
  value: 'x',
  label: {value: 'Ett värde', language: 'sv'},
  count,
  chosen,
});
const facet = (...values: Facet['values']): Facet => ({name: 'theme', values});

describe('a facet', () => {
  it('is offered when it can narrow something', () => {
    expect(isUseful(facet(value(4), value(1)), 4)).to.equal(true);
    expect(isUseful(facet(value(3)), 4)).to.equal(true);
  });

  it('is not offered when all datasets share its one value, or none has any', () => {
    expect(isUseful(facet(value(4)), 4)).to.equal(false);
    expect(isUseful(facet(), 4)).to.equal(false);
  });

  it('is offered when something in it is chosen, for it can be taken back', () => {
    expect(isUseful(facet(value(4, true)), 4)).to.equal(true);
  });

  it('calls the mark HVD by its whole name, and its categories as the list has them', () => {
    const any = {...value(1), value: 'yes'};
    expect(valueLabel('hvd', any, sentences.list).value).to.equal(sentences.list.badges.hvdLong);
    expect(isTelling('hvd', any)).to.equal(true);
    expect(valueLabel('hvd', value(1), sentences.list).value).to.equal('Ett värde');
    expect(isTelling('keyword', any)).to.equal(false);
  });
});

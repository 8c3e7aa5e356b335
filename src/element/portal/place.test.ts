import {expect} from 'chai';
import {datasetEntries, isTypedOn, placeOf} from './place.js';

const list = [
  ['q', 'bad'],
  ['theme', 'ENVI'],
] as const;

describe('a place in a portal', () => {
  it('is the list in the state that the address tells', () => {
    expect(placeOf(list, {dataset: 'x', list: []})).to.deep.equal({dataset: '', list});
  });

  it('is a dataset, with the list left as it was', () => {
    expect(placeOf(datasetEntries('https://x.example/1'), {dataset: '', list})).to.deep.equal({
      dataset: 'https://x.example/1',
      list,
    });
  });
});

describe('a state of the list that follows from another', () => {
  it('by typing on needs no way back to each letter', () => {
    expect(isTypedOn([['q', 'b']], [['q', 'ba']])).to.equal(true);
    expect(
      isTypedOn(
        [
          ['q', 'ba'],
          ['sort', 'title'],
        ],
        [
          ['q', 'b'],
          ['sort', 'title'],
        ],
      ),
    ).to.equal(true);
  });

  it('by beginning or ending a search, or by anything else, does', () => {
    expect(isTypedOn([], [['q', 'b']])).to.equal(false);
    expect(isTypedOn([['q', 'b']], [])).to.equal(false);
    expect(
      isTypedOn(
        [['q', 'b']],
        [
          ['q', 'ba'],
          ['sort', 'title'],
        ],
      ),
    ).to.equal(false);
  });
});

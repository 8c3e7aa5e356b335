import {expect} from 'chai';
import {pageNumbers} from './pages.view.js';

describe('the numbers of pages worth a button', () => {
  it('are all of them when there are few', () => {
    expect(pageNumbers(2, 3)).to.deep.equal([1, 2, 3]);
  });

  it('are the ends and the neighbours, with a gap for what is left out', () => {
    expect(pageNumbers(10, 20)).to.deep.equal([1, 0, 9, 10, 11, 0, 20]);
    expect(pageNumbers(1, 20)).to.deep.equal([1, 2, 0, 20]);
    expect(pageNumbers(20, 20)).to.deep.equal([1, 0, 19, 20]);
  });

  it('are no gap where only one would be left out', () => {
    expect(pageNumbers(4, 7)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });
});

import {expect} from 'chai';
import * as fc from 'fast-check';
import {editsTo, forgivenEdits} from './edit-distance.js';

describe('editsTo', () => {
  it('counts a letter too few, too many or wrong, and two that changed places, as one slip', () => {
    expect(editsTo('parkring', 'parkering', 2)?.whole).to.equal(1);
    expect(editsTo('parkeering', 'parkering', 2)?.whole).to.equal(1);
    expect(editsTo('parkerimg', 'parkering', 2)?.whole).to.equal(1);
    expect(editsTo('prakering', 'parkering', 2)?.whole).to.equal(1);
  });

  it('tells how far the nearest beginning is', () => {
    expect(editsTo('parkrin', 'parkeringsplats', 1)).to.deep.equal({whole: 2, beginning: 1});
  });

  it('gives up beyond its limit', () => {
    expect(editsTo('skola', 'vatten', 2)).to.equal(undefined);
  });

  it('agrees with a table written out in full', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 2}), (from, to, limit) => {
        const whole = slipsBetween(from, to);
        const beginnings = Array.from({length: to.length + 1}, (_none, length) =>
          slipsBetween(from, to.slice(0, length)),
        );
        const beginning = Math.min(...beginnings);
        const expected =
          beginning > limit ? undefined : {whole: Math.min(whole, limit + 1), beginning};
        const found = editsTo(from, to, limit);
        expect(found && {...found, whole: Math.min(found.whole, limit + 1)}).to.deep.equal(
          expected,
        );
      }),
    );
  });
});

describe('forgivenEdits', () => {
  it('forgives words that are not found one slip from four letters on, two from eight', () => {
    expect(
      ['bad', 'park', 'parkrng', 'parkring'].map((word) => forgivenEdits(word, 0)),
    ).to.deep.equal([0, 1, 1, 2]);
  });

  it('forgives nothing in numbers', () => {
    expect(forgivenEdits('20240501', 0)).to.equal(0);
  });

  it('forgives nothing in words that are found, and one slip in those found once or twice', () => {
    expect(forgivenEdits('parkering', 3)).to.equal(0);
    expect(forgivenEdits('parkering', 2)).to.equal(1);
    expect(forgivenEdits('park', 2)).to.equal(0);
  });
});

/** Optimal string alignment without any limit. */
function slipsBetween(from: string, to: string): number {
  const cost = new Map<string, number>();
  const at = (i: number, j: number): number => cost.get(`${String(i)} ${String(j)}`) ?? Infinity;
  for (let i = 0; i <= from.length; i += 1)
    for (let j = 0; j <= to.length; j += 1) {
      const ways = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        ways.push(at(i - 2, j - 2) + 1);
      cost.set(`${String(i)} ${String(j)}`, i + j === 0 ? 0 : Math.min(...ways));
    }
  return at(from.length, to.length);
}

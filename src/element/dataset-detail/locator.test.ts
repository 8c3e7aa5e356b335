import {expect} from 'chai';
import type {Place} from '../../model/values.js';
import {drawing, outline, spotOf} from './locator.js';

const nowhere: Place = {
  uri: undefined,
  label: [],
  boundingBox: undefined,
  centroid: undefined,
  geometry: undefined,
};
const at = (longitude: number, latitude: number): Place => ({
  ...nowhere,
  centroid: {longitude, latitude},
});
const box = (west: number, south: number, east: number, north: number): Place => ({
  ...nowhere,
  boundingBox: {west, south, east, north},
});

describe('The small map', () => {
  it('has an outline that stays within the drawing', () => {
    const numbers = outline
      .split(/[MLZ ]+/)
      .filter(Boolean)
      .map(Number);
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_number, place) => place % 2 === odd));
    expect(Math.min(...(xs ?? []))).to.be.at.least(0);
    expect(Math.max(...(xs ?? []))).to.be.at.most(drawing.width);
    expect(Math.min(...(ys ?? []))).to.be.at.least(0);
    expect(Math.max(...(ys ?? []))).to.be.at.most(drawing.height);
    expect(numbers.length).to.be.above(150);
  });

  it('has north on top and east to the right', () => {
    const [kiruna, malmö, visby] = [at(20.2, 67.9), at(13, 55.6), at(18.3, 57.6)].map(spotOf);
    expect(kiruna?.y).to.be.below(malmö?.y ?? 0);
    expect(visby?.x).to.be.above(malmö?.x ?? 0);
  });

  it('marks a box as large as it is', () => {
    const spot = spotOf(box(12, 57, 14, 58));
    expect(spot?.width).to.be.closeTo(18.8, 0.2);
    expect(spot?.height).to.be.closeTo(20, 0.2);
  });

  it('cuts what reaches beyond the country', () => {
    const spot = spotOf(box(4, 54, 32, 72));
    expect(spot).to.deep.equal({x: 0, y: 0, width: 138.2, height: 292});
  });

  it('marks nothing that lies elsewhere, is inside out or is nowhere', () => {
    expect(spotOf(at(-70, 40))).to.equal(undefined);
    expect(spotOf(box(-10, 35, 5, 45))).to.equal(undefined);
    expect(spotOf(box(14, 58, 12, 57))).to.equal(undefined);
    expect(spotOf(at(Number.NaN, 60))).to.equal(undefined);
    expect(spotOf(nowhere)).to.equal(undefined);
  });
});

import {expect} from 'chai';
import {datasetWith, distributionWith, licenseOf} from '../../../test/node/support/synthetic.js';
import type {Distribution} from '../../model/catalog.js';
import type {License} from '../../model/values.js';
import {commonLicensesOf, ownLicensesOf} from './licenses.js';

const [zero, by] = [licenseOf('https://l.example/cc0'), licenseOf('https://l.example/by')];
const withLicense = (id: string, ...licenses: readonly License[]): Distribution =>
  distributionWith({id, licenses});

describe('The license of a dataset', () => {
  it('is what is said of itself', () => {
    const dataset = datasetWith({id: 'a', licenses: [by], distributions: [withLicense('d', zero)]});
    expect(commonLicensesOf(dataset)).to.deep.equal([by]);
  });

  it('is what all distributions say alike, those that say nothing aside', () => {
    const distributions = [withLicense('1', zero), withLicense('2'), withLicense('3', zero)];
    expect(commonLicensesOf(datasetWith({id: 'a', distributions}))).to.deep.equal([zero]);
  });

  it('is none when they differ', () => {
    const distributions = [withLicense('1', zero), withLicense('2', by)];
    expect(commonLicensesOf(datasetWith({id: 'a', distributions}))).to.deep.equal([]);
    expect(commonLicensesOf(datasetWith({id: 'a'}))).to.deep.equal([]);
  });
});

describe('The license of a distribution', () => {
  it('is named only where it is another, in whatever order they stand', () => {
    expect(ownLicensesOf(withLicense('1', zero, by), [by, zero])).to.deep.equal([]);
    expect(ownLicensesOf(withLicense('1', zero), [by])).to.deep.equal([zero]);
    expect(ownLicensesOf(withLicense('1'), [by])).to.deep.equal([]);
  });
});

import {expect} from 'chai';
import {conceptOf, datasetWith, distributionWith} from '../../../test/node/support/synthetic.js';
import type {Concept} from '../../model/values.js';
import {sentences} from '../../text/sv.js';
import {accessOf, availabilityOf, statusOf} from './access.js';

const authority = 'http://publications.europa.eu/resource/authority/';
const right = (code: string): Concept => conceptOf(`${authority}access-right/${code}`);

const access = (code: string): string | undefined =>
  accessOf(datasetWith({id: 'a', accessRights: right(code)}));
const accessOfAll = (...codes: readonly string[]): string | undefined =>
  accessOf(
    datasetWith({
      id: 'a',
      distributions: codes.map((code) => distributionWith({id: code, accessRights: right(code)})),
    }),
  );

describe('Who may have a dataset', () => {
  it('is told by the access rights', () => {
    expect(access('PUBLIC')).to.equal('public');
    expect(access('RESTRICTED')).to.equal('restricted');
    expect(access('NON_PUBLIC')).to.equal('nonPublic');
  });

  it('is told by all distributions together', () => {
    expect(accessOfAll('NON_PUBLIC', 'RESTRICTED')).to.equal('restricted');
    expect(accessOfAll('PUBLIC', 'RESTRICTED')).to.equal(undefined);
  });

  it('is not told where nothing is said', () => {
    expect(accessOf(datasetWith({id: 'a'}))).to.equal(undefined);
    expect(
      accessOf(datasetWith({id: 'a', accessRights: conceptOf('https://x.example/y')})),
    ).to.equal(undefined);
  });
});

describe('The state of a distribution', () => {
  const {detail} = sentences;

  it('is known by the end of its code', () => {
    expect(availabilityOf(conceptOf(`${authority}planned-availability/STABLE`), detail)).to.equal(
      'stable',
    );
    expect(statusOf(conceptOf(`${authority}distribution-status/WITHDRAWN`), detail)).to.equal(
      'withdrawn',
    );
  });

  it('is unknown for any other', () => {
    expect(statusOf(conceptOf('https://x.example/constructor'), detail)).to.equal(undefined);
    expect(statusOf(undefined, detail)).to.equal(undefined);
    expect(availabilityOf({uri: undefined, label: []}, detail)).to.equal(undefined);
  });
});

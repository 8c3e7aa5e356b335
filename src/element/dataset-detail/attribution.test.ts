import {expect} from 'chai';
import {
  agentNamed,
  datasetWith,
  distributionWith,
  licenseOf,
  swedish,
} from '../../../test/node/support/synthetic.js';
import type {RightsStatement} from '../../model/values.js';
import {sentences} from '../../text/sv.js';
import {attributionOf, rightsOf} from './attribution.js';

const by = licenseOf('http://creativecommons.org/licenses/by/4.0/');
const zero = licenseOf('http://creativecommons.org/publicdomain/zero/1.0/');
const dataset = datasetWith({
  id: 'a',
  title: swedish('Badplatser'),
  publisher: agentNamed('Ekeby kommun'),
});

function statement(words: string): RightsStatement {
  return {
    uri: undefined,
    label: [],
    attributionText: swedish(words),
    attributionUrls: [],
    copyrightNotice: [],
    copyrightStatements: [],
    copyrightYears: [],
    copyrightHolders: [],
    jurisdictions: [],
    reuserGuidelines: [],
  };
}

describe('How to name the source', () => {
  it('is put together where the license asks for it', () => {
    expect(attributionOf(dataset, by, sentences, 'sv')?.value).to.equal(
      'Källa: Ekeby kommun, Badplatser, CC BY 4.0',
    );
  });

  it('is in the words of the publisher where there are any, whatever the license', () => {
    const distributions = [distributionWith({id: 'd', rights: [statement('© Ekeby')]})];
    expect(attributionOf({...dataset, distributions}, zero, sentences, 'sv')?.value).to.equal(
      '© Ekeby',
    );
  });

  it('is not asked for by CC0, nor where no license is given', () => {
    expect(attributionOf(dataset, zero, sentences, 'sv')).to.equal(undefined);
    expect(attributionOf(dataset, undefined, sentences, 'sv')).to.equal(undefined);
  });
});

describe('The statements of rights', () => {
  it('come once each', () => {
    const distributions = ['1', '2'].map((id) => distributionWith({id, rights: [statement('©')]}));
    const all = rightsOf({...dataset, rights: [statement('©'), statement('Annat')], distributions});
    expect(all).to.have.length(2);
  });
});

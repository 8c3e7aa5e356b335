import {expect} from 'chai';
import {indexOf} from '../../test/node/support/catalog-index.js';
import {agentNamed, conceptOf, datasetWith, swedish} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import {relatedDatasets} from './related-datasets.js';

function related(datasets: readonly Dataset[], dataset: Dataset, limit = 10): string[] {
  return relatedDatasets(indexOf(datasets), dataset, limit).map(({id}) => id);
}

const series = [{uri: 'https://data.example/series/1', title: [], description: []}];

describe('relatedDatasets', () => {
  const own = datasetWith({
    id: 'this',
    inSeries: series,
    keywords: swedish('algblomning', 'data'),
    themes: [conceptOf('https://data.example/theme/ENVI')],
    publisher: agentNamed('Fårby kommun'),
  });
  const others = [
    datasetWith({id: 'publisher', publisher: agentNamed('Fårby kommun')}),
    datasetWith({id: 'theme', themes: own.themes}),
    datasetWith({id: 'common', keywords: swedish('data')}),
    datasetWith({id: 'common too', keywords: swedish('data')}),
    datasetWith({id: 'common as well', keywords: swedish('data')}),
    datasetWith({id: 'rare', keywords: swedish('Algblomning')}),
    datasetWith({id: 'series', inSeries: series}),
    datasetWith({id: 'stranger', keywords: swedish('skola')}),
  ];

  it('puts its series first, then rare keywords before common ones and themes', () => {
    expect(related([own, ...others], own)).to.deep.equal([
      'series',
      'rare',
      'common',
      'common too',
      'common as well',
      'theme',
    ]);
  });

  it('takes nobody for related by publisher alone, but puts its own before others', () => {
    const twins = [
      datasetWith({id: 'foreign', keywords: swedish('algblomning')}),
      datasetWith({id: 'ours', keywords: swedish('algblomning'), publisher: own.publisher}),
    ];
    expect(related([own, ...twins], own)).to.deep.equal(['ours', 'foreign']);
  });

  it('never names the dataset itself, and no more than asked for', () => {
    expect(related([own, ...others], own, 2)).to.deep.equal(['series', 'rare']);
  });

  it('relates a series to its members', () => {
    const whole = datasetWith({id: 'https://data.example/series/1', kind: 'series'});
    expect(related([own], whole)).to.deep.equal(['this']);
  });

  it('finds nobody for a dataset of which nothing is known', () => {
    expect(related(others, datasetWith({id: 'unknown'}))).to.deep.equal([]);
  });
});

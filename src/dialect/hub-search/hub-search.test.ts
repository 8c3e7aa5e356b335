import {expect} from 'chai';
import {readAsPayload} from '../json/fixtures/read-as-payload.js';

const authority = 'http://publications.europa.eu/resource/authority/';
const air = {
  id: 'luft-1',
  resource: 'http://data.europa.eu/88u/dataset/luft-1',
  title: {sv: 'Luft', en: 'Air'},
  description: {sv: 'Luftens kvalitet'},
  keywords: [{id: 'air', label: 'air', language: 'en'}],
  categories: [{id: 'ENVI', resource: `${authority}data-theme/ENVI`, label: {en: 'Environment'}}],
  publisher: {name: 'Exempelkommun', type: 'Organization', homepage: 'https://kommun.example'},
  contact_point: [{type: 'Kind', name: 'Miljö', email: 'mailto:miljo@kommun.example'}],
  catalog: {
    id: 'kommunen',
    title: {sv: 'Kommunens data'},
    description: {},
    publisher: {type: 'Agent'},
  },
  catalog_record: {issued: '2021-12-03T11:39:16Z', modified: '2022-06-30T18:02:47Z'},
  translation_meta: {details: {en: {machine_translated: true}}},
  issued: '2020-01-02',
  modified: null,
  access_right: {resource: `${authority}access-right/PUBLIC`},
  accrual_periodicity: {resource: `${authority}frequency/ANNUAL`},
  spatial: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [17, 58],
          [18, 58],
          [18, 59],
          [17, 58],
        ],
      ],
    },
  ],
  temporal: [{gte: '2020-01-01', lte: '2020-12-31'}],
  landing_page: [{resource: 'https://kommun.example/luft'}],
  distributions: [
    {
      id: 'd1',
      title: {sv: 'Fil'},
      access_url: ['https://kommun.example/luft'],
      download_url: ['https://kommun.example/luft.zip'],
      format: {id: 'ZIP', label: 'ZIP', resource: `${authority}file-type/ZIP`},
      license: {id: 'CC_BY_4_0', resource: 'https://creativecommons.org/licenses/by/4.0/'},
    },
  ],
};

describe('hub-search', () => {
  it('is known as a search, a single dataset, and bare', async () => {
    const search = {result: {count: 1, facets: [], results: [air]}};
    for (const answer of [search, {result: air}, [air], air]) {
      const {type, contents} = await readAsPayload(answer);
      expect(type).to.equal('hub-search');
      expect(contents.datasets.map(({uri}) => uri)).to.deep.equal([air.resource]);
      expect(contents.problems).to.deep.equal([]);
    }
  });

  it('gives what each field says, in its languages', async () => {
    const {contents} = await readAsPayload({result: air});
    const [dataset] = contents.datasets;
    expect(dataset?.title).to.deep.equal([
      {value: 'Luft', language: 'sv'},
      {value: 'Air', language: 'en'},
    ]);
    expect(dataset?.keywords).to.deep.equal([{value: 'air', language: 'en'}]);
    expect(dataset?.themes[0]?.uri).to.equal(`${authority}data-theme/ENVI`);
    expect(dataset?.publisher?.name[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['miljo@kommun.example']);
    expect(dataset?.record?.modified?.iso).to.match(/^2022-06-30/);
    expect(dataset?.spatial[0]?.boundingBox?.north).to.equal(59);
    expect(dataset?.temporal[0]?.end?.iso).to.equal('2020-12-31');
    expect(dataset?.landingPages[0]?.uri).to.equal('https://kommun.example/luft');
    const [file] = dataset?.distributions ?? [];
    expect(file?.formats[0]?.name).to.equal('ZIP');
    expect(file?.downloadUrls[0]?.url).to.equal('https://kommun.example/luft.zip');
    expect(file?.licenses[0]?.uri).to.equal('http://creativecommons.org/licenses/by/4.0/');
  });

  it('tells a catalog once, however many datasets repeat it', async () => {
    const other = {...air, id: 'luft-2', resource: null};
    const {contents} = await readAsPayload({result: {count: 2, results: [air, other]}});
    expect(contents.catalogs.map(({title}) => title[0]?.value)).to.deep.equal(['Kommunens data']);
    expect(contents.datasets.map(({catalog}) => catalog?.title[0]?.value)).to.deep.equal([
      'Kommunens data',
      'Kommunens data',
    ]);
  });

  it('reads the older names of fields', async () => {
    const {contents} = await readAsPayload({
      result: {
        count: 1,
        results: [
          {
            id: '1',
            title: {en: 'Old'},
            translation_meta: null,
            catalog: {id: 'c', title: 'C'},
            keywords: null,
            release_date: '2018-01-06T08:59:21Z',
            modification_date: '2018-09-22T12:43:53Z',
            contact_points: [{name: 'Anna', email: 'anna@k.example'}],
            distributions: [
              {
                access_url: 'https://k.example/a',
                download_urls: ['https://k.example/a.csv'],
                licence: {id: 'cc-zero', title: 'CC0'},
              },
            ],
          },
        ],
      },
    });
    const [dataset] = contents.datasets;
    expect(dataset?.issued?.iso).to.match(/^2018-01-06/);
    expect(dataset?.modified?.iso).to.match(/^2018-09-22/);
    expect(dataset?.contactPoints[0]?.name[0]?.value).to.equal('Anna');
    expect(dataset?.distributions[0]?.licenses[0]?.uri).to.match(/publicdomain\/zero/);
  });

  it('tells the whole number and the next page, which are counted from 0', async () => {
    const address = 'https://data.example/api/hub/search/search?limit=1';
    const {contents} = await readAsPayload({result: {count: 2, results: [air]}}, address);
    expect(contents.total).to.equal(2);
    expect(contents.next).to.equal(`${address}&page=1`);
    const last = await readAsPayload({result: {count: 2, results: [air]}}, `${address}&page=1`);
    expect(last.contents.next).to.equal(undefined);
  });
});

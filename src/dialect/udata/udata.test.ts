import {expect} from 'chai';
import {readAsPayload} from '../json/fixtures/read-as-payload.js';

const trees = {
  id: '5ff5',
  slug: 'trad',
  title: 'Träd',
  description: '# Träd i staden',
  tags: ['natur'],
  license: 'cc-by',
  frequency: 'annual',
  created_at: '2021-01-06T17:35:53+00:00',
  last_modified: '2023-01-18T07:51:59+00:00',
  page: 'https://data.kommun.example/sv/datasets/trad/',
  organization: {name: 'Exempelkommun', slug: 'kommunen', page: 'https://kommun.example/'},
  owner: null,
  spatial: {
    geom: {
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
    zones: ['se:kommun:0180', {name: 'Exempelkommun'}],
  },
  temporal_coverage: {start: '2020-01-01', end: '2020-12-31'},
  resources: [
    {
      title: 'Alla träd',
      url: 'https://data.kommun.example/trad.csv',
      format: 'csv',
      mime: 'text/csv',
      filesize: 99,
      filetype: 'file',
      checksum: {type: 'sha1', value: '5b787ad25b85b994d03b5c536d8ecdecef3da9a1'},
    },
    {title: 'Gränssnitt', url: 'https://api.kommun.example/', filetype: 'remote', type: 'api'},
  ],
};

const page = {
  data: [trees],
  next_page: 'https://data.kommun.example/api/1/datasets/?page=2&page_size=1',
  page: 1,
  page_size: 1,
  previous_page: null,
  total: 12,
};

describe('udata', () => {
  it('is known as a page, a list, a dataset and an export', async () => {
    const {organization, resources, ...dataset} = trees;
    const exported = {datasets: [{organization, resources, dataset}], posts: []};
    for (const value of [page, [trees], trees, exported]) {
      const {type, contents} = await readAsPayload(value);
      expect(type).to.equal('udata');
      expect(contents.datasets[0]?.title[0]?.value).to.equal('Träd');
      expect(contents.datasets[0]?.distributions).to.have.length(2);
      expect(contents.problems).to.deep.equal([]);
    }
  });

  it('tells the whole number and the address of the next page', async () => {
    const {contents} = await readAsPayload(page);
    expect(contents.total).to.equal(12);
    expect(contents.next).to.equal(page.next_page);
    const empty = await readAsPayload({...page, data: [], next_page: null, total: 0});
    expect(empty.contents.total).to.equal(0);
    expect(empty.contents.next).to.equal(undefined);
  });

  it('gives what each field says', async () => {
    const {contents} = await readAsPayload(trees);
    const [dataset] = contents.datasets;
    expect(dataset?.publisher?.name[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.frequency?.uri).to.match(/\/ANNUAL$/);
    expect(dataset?.licenses[0]?.uri).to.match(/creativecommons\.org\/licenses\/by\//);
    expect(dataset?.spatial[0]?.boundingBox?.west).to.equal(17);
    expect(dataset?.spatial[1]?.label[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.spatial).to.have.length(2);
    expect(dataset?.temporal[0]?.start?.iso).to.equal('2020-01-01');
    expect(dataset?.landingPages[0]?.uri).to.equal(trees.page);
  });

  it('tells files from interfaces', async () => {
    const {contents} = await readAsPayload(trees);
    const [file, service] = contents.datasets[0]?.distributions ?? [];
    expect(file?.downloadUrls[0]?.url).to.equal('https://data.kommun.example/trad.csv');
    expect(file?.checksum?.algorithm).to.equal('SHA-1');
    expect(service?.downloadUrls).to.deep.equal([]);
    expect(service?.accessUrls[0]?.url).to.equal('https://api.kommun.example/');
  });

  it('takes the link to resources in version 2 of the API for none', async () => {
    const resources = {rel: 'subsection', href: 'https://data.kommun.example/api/2/…', total: 3};
    const {type, contents} = await readAsPayload({...page, data: [{...trees, resources}]});
    expect(type).to.equal('udata');
    expect(contents.datasets[0]?.distributions).to.deep.equal([]);
  });
});

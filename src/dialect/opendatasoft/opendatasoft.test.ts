import {expect} from 'chai';
import {readAsPayload} from '../json/fixtures/read-as-payload.js';

const benches = {
  dataset_id: 'parkbankar',
  has_records: true,
  features: ['geo', 'analyze'],
  metas: {
    default: {
      title: 'Parkbänkar',
      description: '<p>Bänkar</p>',
      theme: ['Miljö'],
      keyword: ['bänk', 'park'],
      license: 'CC BY 4.0',
      license_url: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: 'Exempelkommun',
      modified: '2024-05-06T07:08:09+00:00',
      records_count: 7,
      language: 'sv',
    },
    dcat: {accrualperiodicity: 'annual', contact_name: 'Parken', contact_email: 'p@k.example'},
  },
};
const catalog = {total_count: 30, results: [benches]};
const address = 'https://data.kommun.example/api/explore/v2.1/catalog/datasets?limit=1&offset=4';

describe('Opendatasoft', () => {
  it('is known in all its versions', async () => {
    const {dataset_id: datasetid, metas, ...rest} = benches;
    const first = {...rest, datasetid, metas: metas.default};
    const answers = [
      catalog,
      [benches],
      benches,
      {nhits: 1, parameters: {}, datasets: [first]},
      {total_count: 1, links: [], datasets: [{links: [], dataset: benches}]},
    ];
    for (const answer of answers) {
      const {type, contents} = await readAsPayload(answer);
      expect(type).to.equal('opendatasoft');
      expect(contents.datasets.map(({id}) => id)).to.deep.equal(['parkbankar']);
      expect(contents.datasets[0]?.title[0]?.value).to.equal('Parkbänkar');
    }
  });

  it('gives what each field says', async () => {
    const {contents} = await readAsPayload(catalog);
    const [dataset] = contents.datasets;
    expect(dataset?.publisher?.name[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.themes[0]?.label[0]?.value).to.equal('Miljö');
    expect(dataset?.keywords).to.have.length(2);
    expect(dataset?.licenses[0]?.uri).to.equal('http://creativecommons.org/licenses/by/4.0/');
    expect(dataset?.frequency?.uri).to.match(/\/ANNUAL$/);
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['p@k.example']);
    expect(dataset?.distributions).to.deep.equal([]);
    expect(contents.problems).to.deep.equal([]);
  });

  it('makes distributions of the exports, where the address of the site is known', async () => {
    const {contents} = await readAsPayload(catalog, address);
    const [dataset] = contents.datasets;
    expect(dataset?.distributions.map(({downloadUrls}) => downloadUrls[0]?.url)).to.deep.equal(
      ['csv', 'json', 'geojson'].map(
        (format) =>
          `https://data.kommun.example/api/explore/v2.1/catalog/datasets/parkbankar/exports/${format}`,
      ),
    );
    expect(dataset?.landingPages[0]?.uri).to.equal(
      'https://data.kommun.example/explore/dataset/parkbankar/',
    );
  });

  it('makes none for a dataset without records', async () => {
    const {contents} = await readAsPayload({...benches, has_records: false}, address);
    expect(contents.datasets[0]?.distributions).to.deep.equal([]);
  });

  it('tells the whole number and the next page', async () => {
    const {contents} = await readAsPayload(catalog, address);
    expect(contents.total).to.equal(30);
    expect(contents.next).to.equal(address.replace('offset=4', 'offset=5'));
  });
});

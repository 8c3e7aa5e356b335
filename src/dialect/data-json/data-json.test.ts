import {expect} from 'chai';
import {readAsPayload} from '../json/fixtures/read-as-payload.js';

const parks = {
  '@type': 'dcat:Dataset',
  title: 'Parker',
  description: 'Kommunens parker',
  identifier: 'park-1',
  accessLevel: 'restricted public',
  keyword: ['park', ' lek'],
  modified: '2024-01-02',
  publisher: {name: 'Exempelkommun'},
  contactPoint: {'@type': 'vcard:Contact', fn: 'Anna Ek', hasEmail: 'mailto:anna@kommun.example'},
  spatial: '17.5,58.9,18.5,59.6',
  temporal: '2020-01-01/2020-12-31',
  accrualPeriodicity: 'R/P1Y',
  landingPage: 'https://kommun.example/parker',
  language: ['sv-SE'],
  license: 'https://creativecommons.org/licenses/by/4.0/',
  distribution: [
    {
      '@type': 'dcat:Distribution',
      downloadURL: 'https://kommun.example/parker.csv',
      mediaType: 'text/csv',
    },
    {accessURL: 'https://kommun.example/api', format: 'API'},
  ],
};

const catalog = {
  conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
  title: 'Öppna data',
  publisher: {name: '', mbox: 'data@kommun.example'},
  dataset: [parks, {...parks, title: 'Lekplatser', isPartOf: 'park-1'}],
};

describe('data.json', () => {
  it('is known with a catalog around the datasets, and as a bare array', async () => {
    for (const value of [catalog, [parks], {dataset: [parks]}]) {
      const {type, contents} = await readAsPayload(value);
      expect(type).to.equal('data-json');
      expect(contents.datasets[0]?.title[0]?.value).to.equal('Parker');
      expect(contents.problems).to.deep.equal([]);
    }
  });

  it('is JSON-LD where it says so', async () => {
    const {type} = await readAsPayload({
      '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
      ...catalog,
    });
    expect(type).to.equal('json-ld');
  });

  it('gives what each field says', async () => {
    const {contents} = await readAsPayload(catalog);
    const [dataset] = contents.datasets;
    expect(dataset?.id).to.equal('park-1');
    expect(dataset?.keywords.map(({value}) => value)).to.deep.equal(['park', 'lek']);
    expect(dataset?.publisher?.name[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['anna@kommun.example']);
    expect(dataset?.accessRights?.uri).to.match(/\/RESTRICTED$/);
    expect(dataset?.frequency?.uri).to.match(/\/ANNUAL$/);
    expect(dataset?.spatial[0]?.boundingBox).to.deep.equal({
      west: 17.5,
      south: 58.9,
      east: 18.5,
      north: 59.6,
    });
    expect(dataset?.temporal[0]?.end?.iso).to.equal('2020-12-31');
    expect(dataset?.languages[0]?.uri).to.match(/\/SWE$/);
    expect(dataset?.licenses[0]?.uri).to.equal('http://creativecommons.org/licenses/by/4.0/');
    expect(dataset?.distributions[0]?.formats[0]?.name).to.equal('CSV');
    expect(dataset?.distributions[1]?.accessUrls[0]?.url).to.equal('https://kommun.example/api');
  });

  it('keeps datasets of one identifier apart, and says what one is a part of', async () => {
    const {contents} = await readAsPayload(catalog);
    expect(contents.datasets.map(({id}) => id)).to.deep.equal(['park-1', 'park-1-2']);
    expect(contents.datasets[1]?.inSeries[0]?.title[0]?.value).to.equal('park-1');
  });

  it('reads the catalog', async () => {
    const {contents} = await readAsPayload(catalog);
    expect(contents.catalogs[0]?.title[0]?.value).to.equal('Öppna data');
    expect(contents.catalogs[0]?.publisher?.emails).to.deep.equal(['data@kommun.example']);
  });

  it('reads what version 1.0 writes otherwise', async () => {
    const {contents} = await readAsPayload([
      {
        title: 'Skolor',
        identifier: 'skolor',
        accessLevel: 'public',
        keyword: 'skola, elev; betyg',
        publisher: 'Exempelkommun',
        person: 'Bo Alm',
        mbox: 'bo@kommun.example',
        modified: 'R/P1M',
        temporal: '2009-09-01 00:00:00,2010-05-31 00:00:00',
        accessURL: 'https://kommun.example/skolor.csv',
        format: 'csv',
      },
    ]);
    const [dataset] = contents.datasets;
    expect(dataset?.keywords.map(({value}) => value)).to.deep.equal(['skola', 'elev', 'betyg']);
    expect(dataset?.contactPoints[0]?.name[0]?.value).to.equal('Bo Alm');
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['bo@kommun.example']);
    expect(dataset?.frequency?.uri).to.match(/\/MONTHLY$/);
    expect(dataset?.modified).to.equal(undefined);
    expect(dataset?.temporal[0]?.start?.iso).to.equal('2009-09-01');
    expect(dataset?.distributions[0]?.formats[0]?.name).to.equal('CSV');
  });
});

import {expect} from 'chai';
import {readAsPayload} from '../json/fixtures/read-as-payload.js';

const library = {
  id: '7d1f',
  name: 'biblioteksbesok',
  title: 'Biblioteksbesök',
  notes: 'Besök **per dag**',
  license_id: 'cc-zero',
  license_title: 'Creative Commons CCZero',
  metadata_created: '2023-01-02T10:00:00.000000',
  metadata_modified: '2024-03-04T10:00:00.000000',
  maintainer: 'Kulturförvaltningen',
  maintainer_email: 'kultur@kommun.example',
  organization: {name: 'kommunen', title: 'Exempelkommun', type: 'organization'},
  tags: [{name: 'bibliotek', display_name: 'Bibliotek'}],
  groups: [{name: 'kultur', title: 'Kultur och fritid'}],
  extras: [
    {key: 'frequency', value: 'R/P1D'},
    {key: 'temporal_start', value: '2020-01-01'},
    {key: 'spatial', value: '{"type":"Point","coordinates":[18,59]}'},
    {key: 'language', value: '["sv"]'},
  ],
  resources: [
    {
      name: 'Besök 2023',
      url: 'https://kommun.example/besok.csv',
      format: 'CSV',
      mimetype: null,
      size: 1234,
      hash: 'd41d8cd98f00b204e9800998ecf8427e',
    },
    {name: 'Karta', url: 'https://kommun.example/ows?service=WMS', format: ''},
  ],
};

const search = {
  help: 'https://kommun.example/api/3/action/help_show?name=package_search',
  success: true,
  result: {count: 41, facets: {}, results: [library], sort: 'score desc', search_facets: {}},
};

describe('CKAN', () => {
  it('is known in its envelope, without it, as a list and as a single package', async () => {
    const answers = [
      search,
      search.result,
      {success: true, result: library},
      {success: true, result: [library]},
      [library],
      library,
    ];
    for (const answer of answers) {
      const {type, contents} = await readAsPayload(answer);
      expect(type).to.equal('ckan');
      expect(contents.datasets.map(({id}) => id)).to.deep.equal(['biblioteksbesok']);
      expect(contents.problems).to.deep.equal([]);
    }
  });

  it('tells the whole number and the address of the next page', async () => {
    const address = 'https://kommun.example/api/3/action/package_search?rows=1&start=3';
    const {contents} = await readAsPayload(search, address);
    expect(contents.total).to.equal(41);
    expect(contents.next).to.equal(
      'https://kommun.example/api/3/action/package_search?rows=1&start=4',
    );
    const last = await readAsPayload(search, address.replace('=3', '=40'));
    expect(last.contents.next).to.equal(undefined);
  });

  it('gives what its own fields and its extras say', async () => {
    const {contents} = await readAsPayload(library);
    const [dataset] = contents.datasets;
    expect(dataset?.title).to.deep.equal([{value: 'Biblioteksbesök', language: ''}]);
    expect(dataset?.publisher?.name[0]?.value).to.equal('Exempelkommun');
    expect(dataset?.keywords.map(({value}) => value)).to.deep.equal(['Bibliotek']);
    expect(dataset?.themes[0]?.label[0]?.value).to.equal('Kultur och fritid');
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['kultur@kommun.example']);
    expect(dataset?.licenses[0]?.uri).to.equal('http://creativecommons.org/publicdomain/zero/1.0/');
    expect(dataset?.frequency?.uri).to.match(/\/frequency\/DAILY$/);
    expect(dataset?.temporal[0]?.start?.iso).to.equal('2020-01-01');
    expect(dataset?.spatial[0]?.centroid).to.deep.equal({longitude: 18, latitude: 59});
    expect(dataset?.languages[0]?.uri).to.match(/\/language\/SWE$/);
    expect(dataset?.modified?.iso).to.match(/^2024-03-04/);
  });

  it('makes distributions of resources, with the format their address tells', async () => {
    const {contents} = await readAsPayload(library);
    const [file, map] = contents.datasets[0]?.distributions ?? [];
    expect(file?.downloadUrls[0]?.url).to.equal('https://kommun.example/besok.csv');
    expect(file?.formats.map(({name}) => name)).to.deep.equal(['CSV']);
    expect(file?.byteSize).to.equal(1234);
    expect(file?.checksum?.algorithm).to.equal('MD5');
    expect(map?.formats.map(({name}) => name)).to.deep.equal(['WMS']);
  });

  it('reads words in many languages, as dictionaries and as JSON in strings', async () => {
    const {contents} = await readAsPayload({
      ...library,
      title: '{"sv": "Besök", "en": "Visits"}',
      notes_translated: {sv: 'Om besök', en: ''},
      keywords: {sv: ['bok'], en: ['book', 'loan']},
      maintainer: '{"name": "Arkivet", "email": "arkiv@kommun.example"}',
    });
    const [dataset] = contents.datasets;
    expect(dataset?.title).to.deep.equal([
      {value: 'Besök', language: 'sv'},
      {value: 'Visits', language: 'en'},
    ]);
    expect(dataset?.description).to.deep.equal([{value: 'Om besök', language: 'sv'}]);
    expect(dataset?.keywords.map(({language}) => language)).to.deep.equal(['sv', 'en', 'en']);
    expect(dataset?.contactPoints[0]?.emails).to.deep.equal(['arkiv@kommun.example']);
  });

  it('links to the page of a dataset on the site that answered', async () => {
    const address = 'https://kommun.example/api/3/action/package_show?id=biblioteksbesok';
    const {contents} = await readAsPayload({success: true, result: library}, address);
    expect(contents.datasets[0]?.landingPages[0]?.uri).to.equal(
      'https://kommun.example/dataset/biblioteksbesok',
    );
  });

  it('passes over words where an address belongs, and a license that is not specified', async () => {
    const odd = {...library, url: 'GIS-avdelningen', license_id: 'notspecified'};
    const {contents} = await readAsPayload({...odd, license_title: 'License not specified'});
    expect(contents.datasets[0]?.landingPages).to.deep.equal([]);
    expect(contents.datasets[0]?.licenses).to.deep.equal([]);
  });

  it('keeps two datasets of one name apart', async () => {
    const {contents} = await readAsPayload([library, {...library, uri: 'https://k.example/d/1'}]);
    expect(new Set(contents.datasets.map(({id}) => id)).size).to.equal(2);
  });

  it('says what the server refused', async () => {
    const error = {__type: 'Not Found Error', message: 'Not found'};
    const {contents} = await readAsPayload({help: '', success: false, error});
    expect(contents.total).to.equal(undefined);
    expect(contents.problems.map(({code, message}) => `${code}: ${message}`)).to.deep.equal([
      'service-error: the server refused: Not Found Error: Not found',
    ]);
  });

  it('says that a list of names is none of datasets', async () => {
    const {contents} = await readAsPayload({help: '', success: true, result: ['a', 'b']});
    expect(contents.problems[0]?.message).to.include('package_search');
  });

  it('says how many entries are no datasets, and keeps the others', async () => {
    const {contents} = await readAsPayload({success: true, result: {results: [library, 7, null]}});
    expect(contents.datasets).to.have.length(1);
    expect(contents.problems[0]?.code).to.equal('entry-invalid');
  });
});

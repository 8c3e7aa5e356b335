import {expect} from 'chai';
import {
  agentNamed,
  conceptOf,
  datasetWith,
  distributionWith,
  licenseOf,
  swedish,
} from '../../../test/node/support/synthetic.js';
import type {Dataset} from '../../model/catalog.js';
import {readDate} from '../../model/date.js';
import type {Link} from '../../model/values.js';
import {schemaOrgOf, writeJsonLd} from './schema-org.js';
import type {Json} from './schema-org-values.js';

const facts = {language: 'sv', labelOf: () => undefined, catalog: undefined};
const authority = 'http://publications.europa.eu/resource/authority/';

const link = (uri: string): Link => ({uri, title: [], description: []});

function written(known: Partial<Dataset>): Record<string, unknown> {
  const text = writeJsonLd(schemaOrgOf(datasetWith({id: 'a', ...known}), facts));
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('no object');
  return {...value};
}

describe('A dataset in the words of schema.org', () => {
  it('says nothing of what is not known', () => {
    expect(written({})).to.deep.equal({'@context': 'https://schema.org/', '@type': 'Dataset'});
  });

  it('has plain words, led in by the title where they are few', () => {
    const long = `<b>Kommunens</b> badplatser med läge. ${'Mycket mer text. '.repeat(400)}`;
    const title = swedish('Badplatser');
    expect(written({title, description: swedish('Alla bad.')})).to.include({
      name: 'Badplatser',
      description: 'Badplatser. Alla bad.',
    });
    const {description} = written({title, description: swedish(long)});
    expect(description).to.be.a('string').with.length(5000);
    expect(description).not.to.include('<');
  });

  it('names its addresses, none but those that may be links', () => {
    const dataset = written({
      uri: 'https://d.example/1',
      landingPages: [link('javascript:alert(1)'), link('https://d.example/om')],
      pages: [link('urn:x')],
    });
    expect(dataset['@id']).to.equal('https://d.example/1');
    expect(dataset['url']).to.equal('https://d.example/om');
    expect(dataset['sameAs']).to.deep.equal(['https://d.example/1', 'https://d.example/om']);
    expect(dataset).not.to.have.property('subjectOf');
  });

  it('tells where and when', () => {
    const place = {uri: undefined, label: swedish('Ekeby'), geometry: undefined};
    const boundingBox = {west: 11, south: 57, east: 12, north: 58};
    const dataset = written({
      spatial: [{...place, boundingBox, centroid: undefined}],
      temporal: [{start: readDate('2020-01-01'), end: undefined, label: []}],
      modified: readDate('2026-02-01'),
    });
    expect(dataset['spatialCoverage']).to.deep.equal({
      '@type': 'Place',
      name: 'Ekeby',
      geo: {'@type': 'GeoShape', box: '57 11 58 12'},
    });
    expect(dataset['temporalCoverage']).to.equal('2020-01-01/..');
    expect(dataset['dateModified']).to.equal('2026-02-01');
  });

  it('lists what can be downloaded, with format, size and license', () => {
    const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
    const distributions = [
      distributionWith({
        id: 'd',
        title: swedish('Som CSV'),
        byteSize: 1200,
        licenses: [licenseOf(cc0)],
        downloadUrls: [{url: 'https://d.example/a.csv', title: [], format: undefined}],
      }),
    ];
    const dataset = written({distributions});
    expect(dataset['license']).to.equal(cc0);
    expect(dataset['distribution']).to.deep.equal({
      '@type': 'DataDownload',
      name: 'Som CSV',
      contentUrl: 'https://d.example/a.csv',
      encodingFormat: 'text/csv',
      contentSize: '1200 B',
      license: cc0,
    });
  });

  it('says that it is free only where that is said', () => {
    const accessRights = conceptOf(`${authority}access-right/PUBLIC`);
    expect(written({accessRights})['isAccessibleForFree']).to.equal(true);
    const fees = [{description: swedish('850 kr'), page: undefined}];
    expect(written({accessRights, fees})['isAccessibleForFree']).to.equal(false);
    expect(written({})).not.to.have.property('isAccessibleForFree');
  });

  it('names the publisher with whom to ask', () => {
    const contact = {uri: undefined, name: [], phones: [], addresses: [], urls: []};
    const dataset = written({
      publisher: {...agentNamed('Ekeby kommun', 'https://d.example/org'), identifiers: ['2120001']},
      contactPoints: [{...contact, emails: ['data@ekeby.example']}],
    });
    expect(dataset['publisher']).to.deep.equal({
      '@type': 'Organization',
      '@id': 'https://d.example/org',
      name: 'Ekeby kommun',
      identifier: '2120001',
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: 'customer service',
        email: 'data@ekeby.example',
      },
    });
  });
});

describe('JSON-LD in a script', () => {
  it('can not end it', () => {
    const json: Json = {name: '</script><script>alert(1)</script><!--'};
    const text = writeJsonLd(json);
    expect(text).not.to.include('<');
    expect(JSON.parse(text)).to.deep.equal(json);
  });
});

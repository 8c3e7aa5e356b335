import {expect} from 'chai';
import {
  conceptOf,
  datasetWith,
  distributionWith,
  formatNamed,
  licenseOf,
  serviceWith,
  swedish,
} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import type {Concept} from '../model/values.js';
import {readDate} from '../model/date.js';
import {
  daysOverdue,
  formatsOf,
  hasApi,
  hasMap,
  isHvd,
  isOverdue,
  isRestricted,
  licensesOf,
  servicesOf,
} from './dataset-facts.js';

const authority = 'http://publications.europa.eu/resource/authority/';
const regulation = {
  uri: 'http://data.europa.eu/eli/reg_impl/2023/138/oj',
  title: [],
  description: [],
};
const plain = datasetWith({id: 'plain'});

function inFormats(...names: readonly string[]): Dataset {
  return datasetWith({
    id: 'a',
    distributions: names.map((name) => distributionWith({id: name, formats: [formatNamed(name)]})),
  });
}

const rights = (code: string): Concept => conceptOf(`${authority}access-right/${code}`);

const now = new Date('2026-06-15T12:00:00Z');
const updated = (modified: string, frequency: string): Dataset =>
  datasetWith({
    id: 'a',
    modified: readDate(modified),
    frequency: conceptOf(
      frequency.includes(':') ? frequency : `${authority}frequency/${frequency}`,
    ),
  });

describe('isHvd', () => {
  it('goes by the regulation or a category, also of a distribution or service', () => {
    expect(isHvd(datasetWith({id: 'a', applicableLegislation: [regulation]}))).to.equal(true);
    expect(
      isHvd(datasetWith({id: 'a', hvdCategories: [conceptOf('http://data.europa.eu/bna/c_1')]})),
    ).to.equal(true);
    const distributions = [distributionWith({id: 'd', applicableLegislation: [regulation]})];
    expect(isHvd(datasetWith({id: 'a', distributions}))).to.equal(true);
    const services = [serviceWith({id: 's', applicableLegislation: [regulation]})];
    expect(isHvd(datasetWith({id: 'a', services}))).to.equal(true);
  });

  it('is not moved by other acts', () => {
    const act = {...regulation, uri: 'http://data.europa.eu/eli/reg_impl/2023/1380/oj'};
    expect(isHvd(datasetWith({id: 'a', applicableLegislation: [act]}))).to.equal(false);
    expect(isHvd(plain)).to.equal(false);
  });
});

describe('hasApi', () => {
  it('goes by services, formats and titles', () => {
    expect(hasApi(datasetWith({id: 'a', services: [serviceWith({id: 's'})]}))).to.equal(true);
    expect(hasApi(inFormats('WFS'))).to.equal(true);
    const distributions = [distributionWith({id: 'd', title: swedish('Öppet API för bad')})];
    expect(hasApi(datasetWith({id: 'a', distributions}))).to.equal(true);
  });

  it('is not moved by files, or by words that only contain the letters', () => {
    expect(hasApi(inFormats('CSV'))).to.equal(false);
    const distributions = [distributionWith({id: 'd', title: swedish('Kapital och apinor')})];
    expect(hasApi(datasetWith({id: 'a', distributions}))).to.equal(false);
  });
});

describe('hasMap', () => {
  it('goes by formats that have a place on earth', () => {
    for (const name of [
      'GeoJSON',
      'WMS',
      'Shapefile',
      'GeoPackage',
      'KML',
      'GML',
      'OGC API Features',
    ])
      expect(hasMap(inFormats(name)), name).to.equal(true);
    for (const name of ['CSV', 'JSON', 'PDF', 'XML'])
      expect(hasMap(inFormats(name)), name).to.equal(false);
  });

  it('goes by media type where the name is the source’s own', () => {
    const formats = [{...formatNamed('karta'), mediaType: 'application/geo+json'}];
    const distributions = [distributionWith({id: 'd', formats})];
    expect(hasMap(datasetWith({id: 'a', distributions}))).to.equal(true);
  });
});

describe('formatsOf', () => {
  it('names each format once, from distributions, their files and services', () => {
    const file = {url: 'https://data.example/a.zip', title: [], format: formatNamed('ZIP')};
    const dataset = datasetWith({
      id: 'a',
      distributions: [
        distributionWith({
          id: 'd',
          formats: [formatNamed('CSV'), formatNamed('csv')],
          downloadUrls: [file],
        }),
      ],
      services: [serviceWith({id: 's', formats: [formatNamed('WMS'), formatNamed(' ')]})],
    });
    expect(formatsOf(dataset).map(({name}) => name)).to.deep.equal(['CSV', 'ZIP', 'WMS']);
  });
});

describe('licensesOf and servicesOf', () => {
  it('name each once', () => {
    const license = licenseOf('http://creativecommons.org/publicdomain/zero/1.0/');
    const service = serviceWith({id: 's', licenses: [license]});
    const dataset = datasetWith({
      id: 'a',
      licenses: [license],
      services: [service],
      distributions: [distributionWith({id: 'd', licenses: [license], services: [service]})],
    });
    expect(licensesOf(dataset)).to.deep.equal([license]);
    expect(servicesOf(dataset)).to.deep.equal([service]);
  });
});

describe('isRestricted', () => {
  it('goes by the access rights of the dataset', () => {
    expect(isRestricted(datasetWith({id: 'a', accessRights: rights('NON_PUBLIC')}))).to.equal(true);
    expect(isRestricted(datasetWith({id: 'a', accessRights: rights('RESTRICTED')}))).to.equal(true);
    expect(isRestricted(datasetWith({id: 'a', accessRights: rights('PUBLIC')}))).to.equal(false);
    const words = {uri: undefined, label: swedish('Begränsad åtkomst')};
    expect(isRestricted(datasetWith({id: 'a', accessRights: words}))).to.equal(true);
  });

  it('takes what is not said for open, and one open distribution for enough', () => {
    expect(isRestricted(plain)).to.equal(false);
    const distributions = ['RESTRICTED', 'PUBLIC'].map((code) =>
      distributionWith({id: code, accessRights: rights(code)}),
    );
    expect(isRestricted(datasetWith({id: 'a', distributions}))).to.equal(false);
    expect(isRestricted(datasetWith({id: 'a', distributions: distributions.slice(0, 1)}))).to.equal(
      true,
    );
  });
});

describe('isOverdue', () => {
  it('waits for the promised time and half of it more', () => {
    expect(isOverdue(updated('2025-01-10', 'ANNUAL'), now)).to.equal(false);
    expect(isOverdue(updated('2024-10-10', 'ANNUAL'), now)).to.equal(true);
    expect(isOverdue(updated('2026-05-05', 'MONTHLY'), now)).to.equal(false);
    expect(isOverdue(updated('2026-04-05', 'MONTHLY'), now)).to.equal(true);
  });

  it('gives a week at least', () => {
    expect(isOverdue(updated('2026-06-09', 'DAILY'), now)).to.equal(false);
    expect(isOverdue(updated('2026-06-01', 'DAILY'), now)).to.equal(true);
  });

  it('reads the list of Dublin Core too', () => {
    expect(isOverdue(updated('2024-01-01', 'http://purl.org/cld/freq/semiannual'), now)).to.equal(
      true,
    );
    expect(
      isOverdue(updated('2024-01-01', 'http://purl.org/cld/freq/threeTimesAYear'), now),
    ).to.equal(true);
  });

  it('takes a year at its end', () => {
    expect(isOverdue(updated('2025', 'ANNUAL'), now)).to.equal(false);
  });

  it('goes by the newest distribution', () => {
    const distributions = [distributionWith({id: 'd', modified: readDate('2026-06-01')})];
    expect(isOverdue({...updated('2020-01-01', 'ANNUAL'), distributions}, now)).to.equal(false);
  });

  it('says nothing where nothing was promised or no date is known', () => {
    expect(isOverdue(updated('2001-01-01', 'IRREG'), now)).to.equal(false);
    expect(isOverdue(updated('2001-01-01', 'UPDATE_CONT'), now)).to.equal(false);
    expect(isOverdue(updated('länge sedan', 'ANNUAL'), now)).to.equal(false);
    expect(isOverdue(plain, now)).to.equal(false);
  });
});

describe('daysOverdue', () => {
  it('counts from the day of the promise, not from the end of the patience', () => {
    expect(daysOverdue(updated('2026-06-01T12:00:00Z', 'DAILY'), now)).to.equal(13);
    expect(daysOverdue(updated('2026-05-01T12:00:00Z', 'WEEKLY'), now)).to.equal(38);
  });

  it('is 0 as long as there is patience, and where nothing is known', () => {
    expect(daysOverdue(updated('2026-06-09', 'DAILY'), now)).to.equal(0);
    expect(daysOverdue(plain, now)).to.equal(0);
  });
});

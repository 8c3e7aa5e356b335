import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'chai';
import {readTriples} from '../../../test/node/support/read-json-ld.js';
import type {CatalogContents} from '../../model/catalog.js';
import type {Problem} from '../../model/problem.js';
import {readCatalogGraph} from '../dcat/read-catalog-graph.js';
import {Graph} from '../graph.js';
import {mapSchemaOrg} from './schema-org.js';

const namespaces: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
};

interface Mapped {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
  /** Values of a path of properties, `dct:spatial/dcat:bbox`. */
  readonly values: (subject: string, path: string) => readonly string[];
}

function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

function mapped(document: unknown): Mapped {
  const graph = new Graph();
  for (const {subject, predicate, object} of readTriples(document).triples)
    graph.add(subject, predicate, object);
  const problems = finish(mapSchemaOrg(graph));
  const values = (subject: string, path: string): readonly string[] =>
    path.split('/').reduce<readonly string[]>(
      (nodes, name) => {
        const [prefix = '', local = ''] = name.split(':');
        const predicate = `${namespaces[prefix] ?? ''}${local}`;
        return nodes.flatMap((node) => graph.objects(node, predicate).map(({value}) => value));
      },
      [subject],
    );
  return {graph, problems, values};
}

const id = 'https://ex.se/d/1';

/** A dataset of schema.org with its address. */
const dataset = (rest: object): object => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  '@id': id,
  name: 'Badplatser',
  ...rest,
});

/** What the model holds in the end. */
function contentsOf(document: unknown): CatalogContents {
  return finish(readCatalogGraph(mapped(document).graph, {base: 'https://ex.se/'}));
}

/** Values of a property of the dataset's place. */
function placeValues(document: object, name: string): readonly string[] {
  return mapped(document).values(id, `dct:spatial/${name}`);
}

describe('mapSchemaOrg', () => {
  it('knows an endpoint by the protocol that it is said to follow', () => {
    const usageInfo = 'https://www.w3.org/TR/sparql11-protocol/';
    const distribution = {'@type': 'DataDownload', contentUrl: 'https://ex.se/sparql', usageInfo};
    const {datasets} = contentsOf(dataset({distribution}));
    expect(datasets[0]?.distributions[0]?.formats[0]?.name).to.equal('SPARQL');
  });

  it('says name, description, dates, version and identifier in DCAT', () => {
    const {values} = mapped(
      dataset({
        description: {'@value': 'Alla badplatser', '@language': 'sv'},
        datePublished: '2024-01-01',
        dateModified: '2024-02-01T10:00:00',
        dateCreated: '2023',
        version: 2,
        identifier: ['bad-1', {'@type': 'PropertyValue', propertyID: 'DOI', value: '10.1/x'}],
        inLanguage: ['sv', {'@type': 'Language', name: 'English', alternateName: 'en'}],
      }),
    );
    expect(values(id, 'dct:title')).to.deep.equal(['Badplatser']);
    expect(values(id, 'dct:description')).to.deep.equal(['Alla badplatser']);
    expect(values(id, 'dct:issued')).to.deep.equal(['2024-01-01']);
    expect(values(id, 'dct:modified')).to.deep.equal(['2024-02-01T10:00:00']);
    expect(values(id, 'dct:created')).to.deep.equal(['2023']);
    expect(values(id, 'dcat:version')).to.deep.equal(['2']);
    expect(values(id, 'dct:identifier')).to.deep.equal(['bad-1', '10.1/x']);
    expect(values(id, 'dct:language')).to.deep.equal(['sv', 'en']);
  });

  it('splits keywords at commas, and takes the names of defined terms', () => {
    const {values} = mapped(
      dataset({keywords: ['bad, hav;  sjö ,', {'@type': 'DefinedTerm', name: 'vatten'}]}),
    );
    expect(values(id, 'dcat:keyword')).to.deep.equal(['bad', 'hav', 'sjö', 'vatten']);
  });

  it('makes distributions of downloads', () => {
    const {values} = mapped(
      dataset({
        distribution: [
          {
            '@type': 'DataDownload',
            '@id': 'https://ex.se/d/1/csv',
            name: 'CSV',
            contentUrl: 'https://ex.se/1.csv',
            encodingFormat: 'text/csv',
            contentSize: '1.2 MB',
            license: 'https://creativecommons.org/publicdomain/zero/1.0/',
            sha256: 'abc',
          },
          'https://ex.se/2.csv',
        ],
      }),
    );
    const distribution = 'https://ex.se/d/1/csv';
    expect(values(id, 'dcat:distribution')).to.deep.equal([distribution, 'https://ex.se/2.csv']);
    expect(values(distribution, 'dct:title')).to.deep.equal(['CSV']);
    expect(values(distribution, 'dcat:downloadURL')).to.deep.equal(['https://ex.se/1.csv']);
    expect(values(distribution, 'dcat:accessURL')).to.deep.equal(['https://ex.se/1.csv']);
    expect(values(distribution, 'dct:format')).to.deep.equal(['text/csv']);
    expect(values(distribution, 'dcat:byteSize')).to.deep.equal(['1.2 MB']);
    expect(values(distribution, 'spdx:checksum/spdx:checksumValue')).to.deep.equal(['abc']);
    expect(values('https://ex.se/2.csv', 'dcat:accessURL')).to.deep.equal(['https://ex.se/2.csv']);
  });

  it('makes agents of organisations, and contacts of their contact points', () => {
    const {values} = mapped(
      dataset({
        publisher: {
          '@type': 'Organization',
          name: 'Exempelby',
          url: 'https://ex.se/',
          contactPoint: {'@type': 'ContactPoint', email: 'kontakt@ex.se'},
        },
        creator: 'Anna',
      }),
    );
    expect(values(id, 'dct:publisher/foaf:name')).to.deep.equal(['Exempelby']);
    expect(values(id, 'dct:publisher/foaf:homepage')).to.deep.equal(['https://ex.se/']);
    expect(values(id, 'dcat:contactPoint/vcard:fn')).to.deep.equal(['Exempelby']);
    expect(values(id, 'dct:creator')).to.deep.equal(['Anna']);
  });

  it('writes boxes, points, polygons and circles as WKT, longitude first', () => {
    const geo = (shape: object): object =>
      dataset({spatialCoverage: {'@type': 'Place', name: 'Exempelby', geo: shape}});
    expect(
      placeValues(
        geo({'@type': 'GeoCoordinates', latitude: 57.5, longitude: '11.6'}),
        'dcat:centroid',
      ),
    ).to.deep.equal(['POINT(11.6 57.5)']);
    expect(placeValues(geo({polygon: '57,11 58,11 58,12 57,11'}), 'locn:geometry')).to.deep.equal([
      'POLYGON((11 57,11 58,12 58,11 57))',
    ]);
    expect(placeValues(geo({circle: '57.5 11.6 1000'}), 'dcat:centroid')).to.deep.equal([
      'POINT(11.6 57.5)',
    ]);
    expect(placeValues(dataset({spatialCoverage: '57 11 58 12'}), 'dcat:bbox')).to.deep.equal([
      'POLYGON((11 57,12 57,12 58,11 58,11 57))',
    ]);
  });

  it('says which shape it could not read, and keeps the name of the place', () => {
    const {problems, values} = mapped(
      dataset({spatialCoverage: {name: 'Exempelby', geo: {'@type': 'GeoShape', box: 'north'}}}),
    );
    expect(problems.map(({code}) => code)).to.deep.equal(['schema-org-shape']);
    expect(values(id, 'dct:spatial')).to.have.length(1);
  });

  it('reads places that are no more than words', () => {
    expect(mapped(dataset({spatialCoverage: 'Exempelby'})).values(id, 'dct:spatial')).to.deep.equal(
      ['Exempelby'],
    );
  });

  for (const [written, start, end] of [
    ['2020-01-01/2020-12-31', ['2020-01-01'], ['2020-12-31']],
    ['2020-01-01/..', ['2020-01-01'], []],
    ['../2020', [], ['2020']],
    ['2020', ['2020'], ['2020']],
  ] as const)
    it(`reads the period ${written}`, () => {
      const {values} = mapped(dataset({temporalCoverage: written}));
      expect(values(id, 'dct:temporal/dcat:startDate')).to.deep.equal(start);
      expect(values(id, 'dct:temporal/dcat:endDate')).to.deep.equal(end);
    });

  it('keeps a period in words', () => {
    expect(
      mapped(dataset({temporalCoverage: 'medeltiden'})).values(id, 'dct:temporal'),
    ).to.deep.equal(['medeltiden']);
  });

  it('puts a dataset into the catalog that it names, and repeated catalogs into one', () => {
    const included = {
      includedInDataCatalog: {'@type': 'DataCatalog', name: 'Öppna data', url: 'https://ex.se/'},
    };
    const other = {...dataset(included), '@id': 'https://ex.se/d/2'};
    const {catalogs, datasets} = contentsOf([dataset(included), other]);
    expect(catalogs.map(({title, homepages}) => [title[0]?.value, ...homepages])).to.deep.equal([
      ['Öppna data', 'https://ex.se/'],
    ]);
    expect(datasets.map(({catalog}) => catalog?.uri)).to.deep.equal([
      catalogs[0]?.id,
      catalogs[0]?.id,
    ]);
  });

  it('takes datasets of a catalog for datasets, whatever they say of themselves', () => {
    const {datasets} = contentsOf({
      '@context': 'http://schema.org',
      '@type': 'DataCatalog',
      name: 'Öppna data',
      dataset: [{'@id': id, name: 'Badplatser'}],
    });
    expect(datasets.map(({title}) => title[0]?.value)).to.deep.equal(['Badplatser']);
  });

  it('reads https://schema.org/ as a vocabulary too', () => {
    const {values} = mapped({
      '@context': {'@vocab': 'https://schema.org/'},
      '@type': 'Dataset',
      '@id': id,
      name: 'Badplatser',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(values(id, 'dct:title')).to.deep.equal(['Badplatser']);
    expect(values(id, 'dct:license')).to.deep.equal([
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it('leaves alone what the graph says in DCAT', () => {
    const {values} = mapped(dataset({[`${namespaces['dct'] ?? ''}title`]: 'Strandbad'}));
    expect(values(id, 'dct:title')).to.deep.equal(['Strandbad']);
  });

  it('says relations, variables, access and series in DCAT', () => {
    const [read] = contentsOf([
      dataset({
        url: 'https://ex.se/bad',
        citation: 'https://ex.se/paper',
        isBasedOn: 'https://ex.se/source',
        isAccessibleForFree: true,
        variableMeasured: {'@type': 'PropertyValue', name: 'Temperatur', unitText: '°C'},
        isPartOf: {'@type': 'Dataset', '@id': 'https://ex.se/series', name: 'Serie'},
      }),
    ]).datasets.filter(({uri}) => uri === id);
    expect(read?.landingPages.map(({uri}) => uri)).to.deep.equal(['https://ex.se/bad']);
    expect(read?.isReferencedBy.map(({uri}) => uri)).to.deep.equal(['https://ex.se/paper']);
    expect(read?.sources.map(({uri}) => uri)).to.deep.equal(['https://ex.se/source']);
    expect(read?.accessRights?.uri).to.match(/PUBLIC$/);
    expect(read?.dimensions[0]?.label[0]?.value).to.equal('Temperatur');
    expect(read?.unitsOfMeasure[0]?.label[0]?.value).to.equal('°C');
    expect(read?.inSeries.map(({uri}) => uri)).to.deep.equal(['https://ex.se/series']);
  });

  it('gives the model what a visitor sees', () => {
    const [read] = contentsOf(
      dataset({
        keywords: 'bad,hav',
        spatialCoverage: {name: 'Exempelby', geo: {'@type': 'GeoShape', box: '57 11 58 12'}},
        temporalCoverage: '2020/2021',
        publisher: {'@type': 'Organization', name: 'Exempelby', email: 'a@ex.se'},
        distribution: {
          '@type': 'DataDownload',
          contentUrl: 'https://ex.se/1.csv',
          contentSize: '1.2 MB',
        },
      }),
    ).datasets;
    expect(read?.publisher?.name[0]?.value).to.equal('Exempelby');
    expect(read?.spatial[0]?.boundingBox).to.deep.equal({west: 11, south: 57, east: 12, north: 58});
    expect(read?.temporal[0]?.start?.iso).to.equal('2020');
    expect(read?.keywords.map(({value}) => value)).to.deep.equal(['bad', 'hav']);
    expect(read?.distributions[0]?.byteSize).to.equal(1_200_000);
    expect(read?.distributions[0]?.downloadUrls[0]?.url).to.equal('https://ex.se/1.csv');
  });

  it('adds nothing to a graph without schema.org', () => {
    const {graph} = mapped({'@id': id, '@type': `${namespaces['dcat'] ?? ''}Dataset`});
    expect(graph.size).to.equal(1);
  });

  it('does not go round in catalogs and datasets that name each other', () => {
    const chain = Array.from({length: 20_000}, (_, at) => ({
      '@id': `https://ex.se/c${at}`,
      '@type': 'DataCatalog',
      name: `c${at}`,
      dataset: {
        '@id': `https://ex.se/d${at}`,
        includedInDataCatalog: {'@id': `https://ex.se/c${at + 1}`},
      },
    }));
    const {graph} = mapped({'@context': 'https://schema.org', '@graph': chain});
    expect(graph.subjectsOfType(`${namespaces['dcat'] ?? ''}Dataset`)).to.have.length(20_000);
  });
});

describe('schema.org of real pages', () => {
  const corpus = process.env['DCAT_CORPUS'] ?? '../shared/corpus';

  before(async function () {
    await access(corpus).catch(() => this.skip());
  });

  for (const [file, titles] of [
    [
      'schema-org/nde-catalog/catalog-schema-org-valid.jsonld',
      ['Alba amicorum van de Koninklijke Bibliotheek', 'Dataset 2'],
    ],
    ['schema-org/csiro-sdo/csiro-stratchart-sdo.jsonld', ['', 'Geologic Timescale model']],
  ] as const)
    it(`${file} holds two datasets`, async () => {
      const {datasets} = contentsOf(await readFile(join(corpus, file), 'utf8'));
      expect(datasets.map(({title}) => title[0]?.value ?? '').toSorted()).to.deep.equal(titles);
    });
});

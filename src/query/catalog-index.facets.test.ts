import {expect} from 'chai';
import * as fc from 'fast-check';
import {indexOf} from '../../test/node/support/catalog-index.js';
import {
  agentNamed,
  conceptOf,
  datasetWith,
  distributionWith,
  formatNamed,
  licenseOf,
  serviceWith,
  swedish,
  syntheticDatasets,
} from '../../test/node/support/synthetic.js';
import type {Dataset} from '../model/catalog.js';
import type {Standard} from '../model/values.js';
import type {CatalogIndex} from './catalog-index.js';
import {
  defaultQuery,
  facetNames,
  type CatalogQuery,
  type FacetName,
  type Filters,
} from './catalog-query.js';
import {statedValues} from './stated-values.js';

const themes = 'http://publications.europa.eu/resource/authority/data-theme/';

/** Each value of a facet as `label count`, chosen ones with an asterisk. */
function listed(index: CatalogIndex, name: FacetName, query: Partial<CatalogQuery> = {}): string[] {
  const {facets} = index.search({...defaultQuery, ...query, facets: [name]});
  return (facets[0]?.values ?? []).map(
    ({label, count, chosen}) => `${label.value} ${String(count)}${chosen ? '*' : ''}`,
  );
}

function valuesOf(index: CatalogIndex, name: FacetName): string[] {
  const {facets} = index.search({...defaultQuery, facets: [name]});
  return (facets[0]?.values ?? []).map(({value}) => value);
}

function withFormats(id: string, ...names: readonly string[]): Dataset {
  const formats = names.map(formatNamed);
  return datasetWith({
    id,
    title: swedish(id),
    distributions: [distributionWith({id: `${id}/d`, formats})],
  });
}

const standard = (uri: string, type?: string): Standard => ({
  uri,
  title: [],
  description: [],
  types: type === undefined ? [] : [conceptOf(type)],
  identifiers: [],
});

describe('facets of a catalog index', () => {
  const files = [
    withFormats('both', 'CSV', 'WMS'),
    withFormats('table', 'csv'),
    withFormats('map', 'WMS'),
  ];

  it('are listed with counts, the most frequent first and equals by label', () => {
    expect(listed(indexOf([...files, withFormats('other', 'API')]), 'format')).to.deep.equal([
      'CSV 2',
      'WMS 2',
      'API 1',
    ]);
  });

  it('count a dataset once, however many distributions have the value', () => {
    const twice = datasetWith({
      id: 'twice',
      distributions: ['a', 'b'].map((id) => distributionWith({id, formats: [formatNamed('CSV')]})),
    });
    expect(listed(indexOf([twice]), 'format')).to.deep.equal(['CSV 1']);
  });

  it('narrow by any value of one facet and by all facets', () => {
    const index = indexOf(files);
    const total = (filters: Filters): number => index.search({...defaultQuery, filters}).total;
    expect(total({format: ['CSV', 'WMS']})).to.equal(3);
    expect(total({format: ['CSV']})).to.equal(2);
    expect(total({format: ['CSV'], theme: ['x']})).to.equal(0);
  });

  it('count what each further value of the same facet would add to the choice', () => {
    const index = indexOf(files);
    expect(listed(index, 'format', {filters: {format: ['CSV']}})).to.deep.equal([
      'CSV 2*',
      'WMS 2',
    ]);
  });

  it('follow the text', () => {
    expect(listed(indexOf(files), 'format', {text: 'map'})).to.deep.equal(['WMS 1']);
  });

  it('keep a chosen value that nothing has any more', () => {
    const index = indexOf(files);
    expect(listed(index, 'format', {text: 'map', filters: {format: ['CSV']}})).to.deep.equal([
      'WMS 1',
      'CSV 0*',
    ]);
  });

  it('keep a chosen value that nothing ever had, by its label', () => {
    const index = indexOf(files, (uri) =>
      uri.endsWith('TRAN') ? {value: 'Transport', language: 'sv'} : undefined,
    );
    const filters = {theme: [`${themes}TRAN`, 'https://data.example/topic/Fj%C3%A4llen', 'annat']};
    expect(listed(index, 'theme', {filters})).to.deep.equal([
      'Transport 0*',
      'topic/Fjällen 0*'.slice(6),
      'annat 0*',
    ]);
  });

  it('take a value by its key, its label or the end of its IRI, and give it back as it was written', () => {
    const dataset = datasetWith({
      id: 'a',
      themes: [{uri: `${themes}TRAN`, label: swedish('Trafik')}],
      publisher: agentNamed('Fårby Kommun', 'https://data.example/org/1'),
    });
    const index = indexOf([dataset]);
    for (const written of [`${themes}TRAN`, 'TRAN', 'tran', 'trafik']) {
      const {total, facets} = index.search({
        ...defaultQuery,
        filters: {theme: [written]},
        facets: ['theme'],
      });
      expect(total).to.equal(1);
      expect(facets[0]?.values[0]).to.include({value: written, chosen: true, count: 1});
    }
    const byName = {publisher: ['fårby kommun']};
    expect(index.search({...defaultQuery, filters: byName}).total).to.equal(1);
  });

  it('take a value by the name the vocabulary has for it, as soon as it has one', () => {
    const names = new Map<string, string>();
    const index = indexOf([datasetWith({id: 'a', themes: [conceptOf(`${themes}ENVI`)]})], (uri) => {
      const name = names.get(uri);
      return name === undefined ? undefined : {value: name, language: 'sv'};
    });
    const byName = {...defaultQuery, filters: {theme: ['miljö']}};
    expect(index.search(byName).total).to.equal(0);
    names.set(`${themes}ENVI`, 'Miljö');
    index.refreshLabels();
    expect(index.search(byName).total).to.equal(1);
  });

  it('join a publisher’s two IRIs, and its name alone, by the name', () => {
    const publishers = [
      agentNamed('Fårby kommun'),
      agentNamed('FÅRBY  KOMMUN', 'https://data.example/org/1'),
      agentNamed('Fårby kommun', 'https://data.example/org/2'),
      agentNamed('Östmora kommun', 'https://data.example/org/3'),
    ];
    const index = indexOf(
      publishers.map((publisher, at) => datasetWith({id: String(at), publisher})),
    );
    expect(listed(index, 'publisher')).to.deep.equal(['Fårby kommun 3', 'Östmora kommun 1']);
    expect(valuesOf(index, 'publisher')[0]).to.equal('https://data.example/org/1');
    const filters = {publisher: ['https://data.example/org/2']};
    expect(index.search({...defaultQuery, filters}).total).to.equal(3);
  });

  it('join keywords that differ in case, under the commonest spelling in the reader’s language', () => {
    const keywords = [
      swedish('Miljö'),
      swedish('miljö'),
      swedish(' miljö '),
      [{value: 'MILJÖ', language: 'en'}],
    ];
    const index = indexOf(
      keywords.map((texts, at) => datasetWith({id: String(at), keywords: texts})),
    );
    expect(listed(index, 'keyword')).to.deep.equal(['miljö 4']);
    expect(listed(index, 'keyword', {language: 'en'})).to.deep.equal(['MILJÖ 4']);
  });

  it('leave out keywords that a machine translated, where somebody wrote others', () => {
    const keywords = [...swedish('bad'), {value: 'bath', language: 'en-t-sv-t0-mtec'}];
    expect(listed(indexOf([datasetWith({id: 'a', keywords})]), 'keyword')).to.deep.equal(['bad 1']);
  });

  it('gather licenses from dataset, distributions and services', () => {
    const dataset = datasetWith({
      id: 'a',
      licenses: [licenseOf('http://creativecommons.org/licenses/by/4.0/')],
      distributions: [
        distributionWith({
          id: 'd',
          licenses: [{uri: undefined, label: [], written: 'Fri att använda'}],
        }),
      ],
      services: [
        serviceWith({
          id: 's',
          licenses: [licenseOf('http://creativecommons.org/publicdomain/zero/1.0/')],
        }),
      ],
    });
    expect(listed(indexOf([dataset]), 'license')).to.deep.equal([
      'by/4.0 1',
      'Fri att använda 1',
      'zero/1.0 1',
    ]);
  });

  it('tell data of high value from other data, with its categories', () => {
    const category = 'http://data.europa.eu/bna/c_b79e35eb';
    const index = indexOf(
      [
        datasetWith({id: 'a', hvdCategories: [conceptOf(category)]}),
        datasetWith({
          id: 'b',
          applicableLegislation: [
            {uri: 'http://data.europa.eu/eli/reg_impl/2023/138/oj', title: [], description: []},
          ],
        }),
        datasetWith({id: 'c'}),
      ],
      (uri) => (uri.includes('/eli/') ? {value: 'Värdefull', language: 'sv'} : undefined),
    );
    expect(listed(index, 'hvd')).to.deep.equal(['Värdefull 2', 'c_b79e35eb 1']);
    expect(valuesOf(index, 'hvd')).to.deep.equal(['yes', category]);
  });

  it('list specifications but no coordinate systems', () => {
    const conformsTo = [
      standard('https://data.example/spec/badplatser'),
      standard('http://www.opengis.net/def/crs/EPSG/0/3006'),
      standard('urn:x:sweref', 'http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem'),
    ];
    expect(listed(indexOf([datasetWith({id: 'a', conformsTo})]), 'conforms-to')).to.deep.equal([
      'badplatser 1',
    ]);
  });

  it('are named by the vocabulary, then by the catalog, in the reader’s language', () => {
    const theme = {
      uri: `${themes}TRAN`,
      label: [...swedish('Trafiken'), {value: 'Liikenne', language: 'fi'}],
    };
    let known = false;
    const index = indexOf([datasetWith({id: 'a', themes: [theme]})], (_uri, language) =>
      known
        ? language === 'sv'
          ? {value: 'Transport', language}
          : {value: 'Transport', language: 'en'}
        : undefined,
    );
    expect(listed(index, 'theme')).to.deep.equal(['Trafiken 1']);
    known = true;
    index.refreshLabels();
    expect(listed(index, 'theme')).to.deep.equal(['Transport 1']);
    expect(listed(index, 'theme', {language: 'fi'})).to.deep.equal(['Liikenne 1']);
  });

  it('take names of values that mean something to JavaScript', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const index = indexOf([datasetWith({id: 'a', keywords: swedish(...names)})]);
    expect(valuesOf(index, 'keyword')).to.have.members(['__proto__', 'constructor', 'tostring']);
  });

  it('list a thousand values of those that have more, the commonest', () => {
    const datasets = Array.from({length: 1200}, (_none, at) =>
      datasetWith({
        id: String(at),
        keywords: swedish(`ord ${String(at)}`, at > 1100 ? 'vanlig' : 'vanligare'),
      }),
    );
    const {facets} = indexOf(datasets).search({...defaultQuery, facets: ['keyword']});
    expect(facets[0]?.values.length).to.equal(1000);
    expect(facets[0]?.values.slice(0, 2).map(({value}) => value)).to.deep.equal([
      'vanligare',
      'vanlig',
    ]);
  });

  it('count as one would by hand, whatever is chosen', () => {
    const datasets = syntheticDatasets(80, 11);
    const index = indexOf(datasets);
    const choice = fc.record({
      text: fc.constantFrom('', 'vatten', 'station', '-park'),
      filters: fc.dictionary(fc.constantFrom(...facetNames), fc.array(fc.nat(30), {maxLength: 3})),
    });
    fc.assert(
      fc.property(choice, ({text, filters}) => {
        const chosen = chosenValues(index, filters);
        const result = index.search({...defaultQuery, text, filters: chosen, facets: facetNames});
        for (const {name, values} of result.facets) {
          const expected = countByHand(index, text, chosen, name);
          const shown = values
            .filter(({count}) => count > 0)
            .map(({value, count}) => [value, count]);
          expect(shown).to.have.deep.members([...expected]);
          expect(values.filter((value) => value.chosen).map(({value}) => value)).to.have.members([
            ...new Set(chosen[name]),
          ]);
        }
      }),
      {numRuns: 60},
    );
  });
});

function chosenValues(index: CatalogIndex, places: Record<string, number[]>): Filters {
  const all = facetNames.map((name) => [name, valuesOf(index, name)] as const);
  return Object.fromEntries(
    all.map(([name, values]) => [
      name,
      (places[name] ?? []).flatMap((place) => values[place] ?? []),
    ]),
  );
}

/** Goes through every dataset that has the text, and asks of each what it states. */
function countByHand(
  index: CatalogIndex,
  text: string,
  chosen: Filters,
  counted: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  const {datasets} = index.search({...defaultQuery, text, pageSize: index.size});
  for (const dataset of datasets) {
    const keys = (name: FacetName): Set<string> =>
      new Set(statedValues[name](dataset).map(({key}) => key));
    const passes = facetNames.every(
      (name) =>
        name === counted ||
        (chosen[name] ?? []).length === 0 ||
        chosen[name]?.some((value) => keys(name).has(value)),
    );
    if (passes) for (const key of keys(counted)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

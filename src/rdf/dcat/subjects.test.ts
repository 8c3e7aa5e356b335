import {expect} from 'chai';
import type {CatalogContents} from '../../model/catalog.js';
import {codesIn, plain, readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

function names({datasets}: CatalogContents): readonly string[] {
  return datasets.map(({id}) => id.replace(/^.*\//, ''));
}

describe('which nodes are datasets', () => {
  it('is decided by type, also without a catalog that lists them', () => {
    expect(
      names(readCatalogTurtle('ex:c a dcat:Catalog . ex:b a dcat:Dataset . ex:a a dcat:Dataset .')),
    ).to.deep.equal(['b', 'a']);
  });

  it('is decided by a catalog or a distribution where the type was forgotten', () => {
    const contents = readCatalogTurtle(`ex:c dcat:dataset ex:a . ex:a dct:title "A" .
      ex:b dcat:distribution ex:f . ex:f dcat:accessURL <https://x.se/> .
      ex:cube a <http://purl.org/linked-data/cube#DataSet> ; dcat:distribution ex:f .`);
    expect(names(contents)).to.deep.equal(['a', 'b', 'cube']);
    expect(contents.catalogs.map(({id}) => id)).to.deep.equal(['https://data.exempelkommun.se/c']);
    expect(codesIn(contents)).to.deep.equal(['dataset-untyped']);
  });

  it('is not decided by a distribution where the node is a vocabulary', () => {
    const contents = readCatalogTurtle(`ex:c a dcat:Catalog ; dcat:dataset ex:listed .
      ex:profil a owl:Ontology ; dcat:distribution ex:f . ex:f dcat:accessURL <https://x.se/> .
      ex:lista a skos:ConceptScheme ; dcat:distribution ex:f .
      ex:listed a skos:ConceptScheme ; dct:title "Kodlista" ; dcat:distribution ex:f .`);
    expect(names(contents)).to.deep.equal(['listed']);
  });

  it('forgives a small letter in the class, but not where the node only lists datasets', () => {
    const contents = readCatalogTurtle(`ex:c a dcat:Catalog ; dcat:dataset ex:a .
      ex:a a dcat:Dataset ; dct:title "A" . ex:b a dcat:dataset ; dct:title "B" .
      [] a dcat:dataset ; dcat:Dataset ( ex:c ex:a ) .`);
    expect(names(contents)).to.deep.equal(['a', 'b']);
    expect(contents.catalogs).to.have.length(1);
  });

  it('reaches into lists', () => {
    const contents = readCatalogTurtle(`ex:c a dcat:Catalog ; dcat:dataset ( ex:a ex:b ) .
      ex:a dct:title "A" ; dcat:keyword ( "bad" "strand" ) ; dcat:distribution ( ex:f ex:g ) .
      ex:f dcat:accessURL <https://x.se/f> . ex:g dcat:accessURL <https://x.se/g> .
      ex:b dct:title "B" ; dct:subject _:l . _:l rdf:first ex:s ; rdf:rest _:l .`);
    const [a, b] = contents.datasets;
    expect(plain(a?.keywords ?? [])).to.deep.equal(['bad', 'strand']);
    expect(a?.distributions).to.have.length(2);
    expect(b?.subjects.map(({uri}) => uri)).to.deep.equal(['https://data.exempelkommun.se/s']);
  });

  it('does not count what is only named; it is told, unless other pages follow', () => {
    const contents = readCatalogTurtle(
      'ex:c a dcat:Catalog ; dcat:dataset ex:a, ex:borta . ex:a a dcat:Dataset .',
    );
    expect(names(contents)).to.deep.equal(['a']);
    expect(contents.problems.map(({code, subject}) => [code, subject])).to.deep.equal([
      ['dataset-missing', 'https://data.exempelkommun.se/borta'],
    ]);
    const page = readCatalogTurtle(
      'ex:c a dcat:Catalog ; dcat:dataset ex:a, ex:b . ex:a a dcat:Dataset . <?p=1> hydra:next <?p=2> .',
    );
    expect(codesIn(page)).to.deep.equal([]);
  });

  it('leaves out catalogs, services and series that a catalog lists as dataset', () => {
    const contents =
      readCatalogTurtle(`ex:c a dcat:Catalog ; dcat:dataset ex:c2, ex:s, ex:serie, ex:d .
      ex:c2 a dcat:Catalog . ex:s a dcat:DataService . ex:serie a dcat:DatasetSeries . ex:d a dcat:Dataset .`);
    expect(names(contents)).to.deep.equal(['d']);
    expect([
      contents.catalogs.length,
      contents.services.length,
      contents.series.length,
    ]).to.deep.equal([2, 1, 1]);
  });

  it('knows whose catalog lists them', () => {
    const {datasets} =
      readCatalogTurtle(`ex:c1 a dcat:Catalog ; dcat:dataset ex:a . ex:c2 a dcat:Catalog .
      ex:a a dcat:Dataset . ex:b a dcat:Dataset ; dct:isPartOf ex:c2 . ex:ingen a dcat:Dataset .`);
    expect(datasets.map(({catalog}) => catalog?.uri.slice(-2))).to.deep.equal([
      'c1',
      'c2',
      undefined,
    ]);
  });
});

describe('series', () => {
  const payload = `ex:serie a dcat:DatasetSeries ; dct:title "Budget"@sv ; dcat:first ex:d1 ; dcat:last ex:d2 .
    ex:d1 a dcat:Dataset ; dct:title "2023" ; dcat:inSeries ex:serie .
    ex:d2 a dcat:Dataset ; dct:title "2024" ; dcat:inSeries ex:serie ; dcat:prev ex:d1 .`;

  it('stand apart from datasets, with their members, whichever end says so', () => {
    const {datasets, series} = readCatalogTurtle(payload);
    expect(datasets.map(({kind}) => kind)).to.deep.equal(['dataset', 'dataset']);
    const [budget] = series;
    expect(budget?.kind).to.equal('series');
    expect(budget?.members.map(({title}) => plain(title)[0])).to.deep.equal(['2023', '2024']);
    expect([budget?.first?.uri.slice(-2), budget?.last?.uri.slice(-2)]).to.deep.equal(['d1', 'd2']);
  });

  it('let their members find each other', () => {
    const [first, second] = readCatalogTurtle(payload).datasets;
    expect([first?.next?.uri.slice(-2), second?.previous?.uri.slice(-2)]).to.deep.equal([
      'd2',
      'd1',
    ]);
    expect(plain(first?.inSeries[0]?.title ?? [])).to.deep.equal(['Budget@sv']);
  });

  it('may list their members as parts; parts of a dataset are no members', () => {
    const {datasets, series} = readCatalogTurtle(`ex:serie a dcat:DatasetSeries ; dct:hasPart ex:d .
      ex:d a dcat:Dataset ; dct:hasPart ex:e .`);
    expect(series[0]?.members).to.have.length(1);
    expect(datasets[0]?.members).to.deep.equal([]);
  });

  it('count as dataset when they are typed as one too and have distributions', () => {
    const contents =
      readCatalogTurtle(`ex:a a dcat:Dataset, dcat:DatasetSeries ; dcat:distribution ex:f . ex:f a dcat:Distribution .
      ex:b a dcat:Dataset, dcat:DatasetSeries .`);
    expect([names(contents), contents.series.map(({id}) => id.slice(-1))]).to.deep.equal([
      ['a'],
      ['b'],
    ]);
  });
});

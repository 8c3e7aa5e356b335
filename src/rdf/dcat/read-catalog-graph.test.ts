import {expect} from 'chai';
import type {Dataset} from '../../model/catalog.js';
import {Graph} from '../graph.js';
import {iri, literal} from '../term.js';
import {
  base,
  codesIn,
  drain,
  graphOfTurtle,
  readCatalogTurtle,
} from './fixtures/read-catalog-turtle.js';
import {readCatalogGraph} from './read-catalog-graph.js';

function manyDatasets(count: number, said: string): string {
  return Array.from(
    {length: count},
    (_none, at) => `ex:d${String(at)} a dcat:Dataset ; ${said} .`,
  ).join('\n');
}

describe('readCatalogGraph', () => {
  it('hands out 25 datasets first and then 100 at a time, and returns them all in that order', () => {
    const work = readCatalogGraph(graphOfTurtle(manyDatasets(240, 'dct:title "D"')), {base});
    const batches: (readonly Dataset[])[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) if (step.value) batches.push(step.value);
    expect(batches.map(({length}) => length)).to.deep.equal([25, 100, 100, 15]);
    expect(step.value.datasets).to.deep.equal(batches.flat());
  });

  it('pauses while it walks a large graph', () => {
    const graph = graphOfTurtle(manyDatasets(10_000, 'dct:title "D"'));
    const first = readCatalogGraph(graph, {base}).next();
    expect([first.done, first.value]).to.deep.equal([false, undefined]);
  });

  it('gives empty contents for an empty graph and for one without DCAT', () => {
    const {catalogs, datasets, series, services, problems, next, total} =
      readCatalogTurtle('ex:a rdfs:label "A" .');
    expect([catalogs, datasets, series, services, problems, next, total]).to.deep.equal([
      [],
      [],
      [],
      [],
      [],
      undefined,
      undefined,
    ]);
  });

  it('tells a fault that stands everywhere a hundred times, and then how often it came', () => {
    const {problems} = readCatalogTurtle(manyDatasets(130, 'dct:issued "i våras"'));
    expect(problems).to.have.length(101);
    expect(problems.at(-1)).to.deep.include({
      code: 'date-invalid',
      message: '30 more of the same kind',
      subject: undefined,
    });
  });

  it('reads a publisher that thousands share once', () => {
    const {datasets} = readCatalogTurtle(
      `${manyDatasets(3, 'dct:publisher ex:org')} ex:org foaf:name "X" .`,
    );
    expect(datasets[1]?.publisher).to.equal(datasets[0]?.publisher);
  });

  it('takes tens of thousands of values of one dataset in its stride', function () {
    this.timeout(5_000);
    const graph = graphOfTurtle('ex:d a dcat:Dataset .');
    const dataset = 'https://data.exempelkommun.se/d';
    for (let at = 0; at < 30_000; at++) {
      graph.add(dataset, 'http://www.w3.org/ns/dcat#keyword', literal(`ord ${String(at)}`));
      graph.add(
        dataset,
        'http://www.w3.org/ns/dcat#distribution',
        iri(`https://x.se/${String(at)}`),
      );
    }
    const [read] = drain(readCatalogGraph(graph, {base})).datasets;
    expect([read?.keywords.length, read?.distributions.length]).to.deep.equal([30_000, 30_000]);
  });

  it('reads a catalog whose datasets name each other in circles', () => {
    const contents =
      readCatalogTurtle(`ex:a a dcat:Dataset ; dct:hasPart ex:a ; dct:relation ex:b ; dcat:inSeries ex:a ; dcat:distribution ex:a ; dcat:prev ex:a .
      ex:b a dcat:Dataset, dcat:DataService ; dcat:servesDataset ex:b ; dct:publisher ex:b ; dcat:contactPoint ex:b ; dct:spatial ex:b .`);
    expect(contents.datasets).to.have.length(2);
  });

  it('goes on after any value in any place', () => {
    const graph = new Graph();
    const names = [
      'title',
      'publisher',
      'license',
      'spatial',
      'temporal',
      'format',
      'issued',
      'conformsTo',
      'rights',
      'creator',
      'source',
      'language',
    ];
    const kinds = [
      'distribution',
      'theme',
      'keyword',
      'contactPoint',
      'accessURL',
      'byteSize',
      'record',
      'inSeries',
      'landingPage',
    ];
    const predicates = [
      ...names.map((name) => `http://purl.org/dc/terms/${name}`),
      ...kinds.map((name) => `http://www.w3.org/ns/dcat#${name}`),
    ];
    const odd = [
      literal(''),
      literal(' \n'),
      literal('%'),
      literal('\u{0}'),
      iri(''),
      iri('nonsens'),
      iri('http://['),
      iri(base),
      {...literal('_:b'), kind: 'blank' as const},
    ];
    graph.add(
      base,
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
      iri('http://www.w3.org/ns/dcat#Dataset'),
    );
    for (const predicate of predicates) for (const term of odd) graph.add(base, predicate, term);
    const contents = drain(readCatalogGraph(graph, {base: ''}));
    expect(contents.datasets).to.have.length(1);
    expect(codesIn(contents)).not.to.include('dataset-unreadable');
  });
});

import {expect} from 'chai';
import {readTriples} from '../../../test/node/support/read-json-ld.js';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

function linesOf(document: unknown): readonly string[] {
  return readTriples(document, {base: 'https://ex.se/'}).triples.map(({predicate, object}) => {
    const name = predicate
      .replace(dcat, 'dcat:')
      .replace(dct, 'dct:')
      .replace('http://schema.org/', 'schema:');
    const mark = object.language === '' ? '' : `@${object.language}`;
    return object.kind === 'iri' ? `${name} <${object.value}>` : `${name} ${object.value}${mark}`;
  });
}

describe('contexts by address', () => {
  for (const address of [
    'https://schema.org',
    'http://schema.org/',
    'https://schema.org/docs/jsonldcontext.jsonld',
    'http://www.schema.org/',
  ])
    it(`${address} is schema.org`, () => {
      const document = {
        '@context': address,
        type: 'Dataset',
        name: 'Badplatser',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        url: 'not an address',
      };
      expect(linesOf(document)).to.deep.equal([
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type <http://schema.org/Dataset>',
        'schema:name Badplatser',
        'schema:license <https://creativecommons.org/publicdomain/zero/1.0/>',
        'schema:url not an address',
      ]);
      expect(readTriples(document).problems).to.deep.equal([]);
    });

  it('DCAT-AP is known by the labels that SEMIC gives', () => {
    const document = {
      '@context': 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld',
      '@id': 'https://ex.se/d/1',
      '@type': 'Dataset',
      title: {'@value': 'Badplatser', '@language': 'sv'},
      releaseDate: '2024-05-01',
      theme: 'http://publications.europa.eu/resource/authority/data-theme/ENVI',
      datasetDistribution: {'@id': 'd/1/csv', accessUrl: 'files/1.csv', licence: 'CC0'},
    };
    expect(linesOf(document).slice(1)).to.deep.equal([
      'dct:title Badplatser@sv',
      'dct:issued 2024-05-01',
      'dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI>',
      'dcat:distribution <https://ex.se/d/1/csv>',
      'dcat:accessURL <https://ex.se/files/1.csv>',
      'dct:license CC0',
    ]);
  });

  it('DCAT-US 3 has maps by language', () => {
    const document = {
      '@context':
        'https://raw.githubusercontent.com/DOI-DO/dcat-us/main/context/dcat-us-3.0.jsonld',
      titleMap: {en: 'Bathing', es: 'Baño'},
    };
    expect(linesOf(document)).to.deep.equal(['dct:title Bathing@en', 'dct:title Baño@es']);
  });

  it('W3C DCAT has its own names, prefixed or not', () => {
    const document = {
      '@context': 'https://www.w3.org/ns/dcat',
      '@type': 'dcat:Dataset',
      'dct:title': 'a',
      keyword: ['b'],
      somethingElse: 'c',
    };
    expect(linesOf(document).slice(1)).to.deep.equal([
      'dct:title a',
      'dcat:keyword b',
      'dcat:somethingElse c',
    ]);
    expect(readTriples(document).problems).to.deep.equal([]);
  });

  it('udata coerces only what it says it coerces', () => {
    const document = {
      '@context': 'https://www.data.gouv.fr/api/1/site/context.jsonld',
      '@type': 'Catalog',
      license: 'https://ex.se/license',
      dataset: 'https://ex.se/d/1',
      next: 'https://ex.se/?page=2',
    };
    expect(linesOf(document).slice(1)).to.deep.equal([
      'dct:license https://ex.se/license',
      'dcat:dataset <https://ex.se/d/1>',
      'http://www.w3.org/ns/hydra/core#next <https://ex.se/?page=2>',
    ]);
  });

  it('hydra leads from page to page', () => {
    const document = {
      '@context': 'http://www.w3.org/ns/hydra/context.jsonld',
      next: '?page=2',
      totalItems: 3,
    };
    expect(linesOf(document)).to.deep.equal([
      'http://www.w3.org/ns/hydra/core#next <https://ex.se/?page=2>',
      'http://www.w3.org/ns/hydra/core#totalItems 3',
    ]);
  });

  it('an inline context in the same array has the last word', () => {
    const document = {
      '@context': ['https://schema.org/', {name: 'http://ex.se/name'}],
      name: 'a',
      url: 'http://ex.se/',
    };
    expect(linesOf(document)).to.deep.equal(['http://ex.se/name a', 'schema:url <http://ex.se/>']);
  });

  it('an unknown one is not fetched, is named, and full IRIs and usual prefixes are read', () => {
    const document = {
      '@context': ['https://ex.se/context.jsonld', {e: 'http://ex.se/'}],
      title: 'lost',
      'dct:title': 'kept',
      'e:p': 'kept',
      'http://ex.se/q': 'kept',
    };
    expect(linesOf(document)).to.deep.equal([
      'dct:title kept',
      'http://ex.se/p kept',
      'http://ex.se/q kept',
    ]);
    const [problem] = readTriples(document).problems;
    expect(problem).to.include({severity: 'error', code: 'json-ld-remote-context'});
    expect(problem?.message).to.contain('https://ex.se/context.jsonld');
  });

  it('relative addresses are resolved before they are looked up', () => {
    const {problems} = readTriples(
      {'@context': '/api/1/site/context.jsonld', title: 'a'},
      {base: 'https://data.ex.se/x'},
    );
    expect(problems).to.deep.equal([]);
  });
});

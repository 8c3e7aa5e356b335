import {expect} from 'chai';
import * as fc from 'fast-check';
import {facetNames, type Filters} from './catalog-query.js';
import {longValue} from './facet-code.js';
import {
  facetNamed,
  parseFacetsAttribute,
  parseFilterAttribute,
  writeFilterAttribute,
} from './filter-attribute.js';

const themes = 'http://publications.europa.eu/resource/authority/data-theme/';

describe('the attribute filter', () => {
  it('names facets and their values', () => {
    expect(parseFilterAttribute('theme=TRAN|ENVI; format=CSV')).to.deep.equal({
      theme: [`${themes}TRAN`, `${themes}ENVI`],
      format: ['CSV'],
    });
  });

  it('takes IRIs as they are', () => {
    const iri = 'https://data.example/spec?a=1&b=2';
    expect(parseFilterAttribute(`conforms-to=${iri}`)).to.deep.equal({'conforms-to': [iri]});
  });

  it('takes names in any case, with and without hyphen, and in plural', () => {
    for (const name of ['access-rights', 'accessRights', 'Access_Rights', 'accessright'])
      expect(facetNamed(name)).to.equal('access-rights');
    expect(facetNamed('keywords')).to.equal('keyword');
    expect(facetNamed('conformsTo')).to.equal('conforms-to');
    expect(facetNamed('constructor')).to.equal(undefined);
  });

  it('takes ; and | in quotes for text', () => {
    expect(parseFilterAttribute('publisher="Bygg; och | ""miljö"""|Annan')).to.deep.equal({
      publisher: ['Bygg; och | "miljö"', 'Annan'],
    });
  });

  it('forgives white space, empty parts and repetition', () => {
    expect(parseFilterAttribute(' ;format = CSV | | CSV ;; format=WMS; ')).to.deep.equal({
      format: ['CSV', 'WMS'],
    });
  });

  it('tells what names no facet', () => {
    const unknown: string[] = [];
    expect(parseFilterAttribute('color=red; CSV', (part) => unknown.push(part))).to.deep.equal({});
    expect(unknown).to.deep.equal(['color=red', 'CSV']);
  });

  it('is written as it is read', () => {
    const values = fc.uniqueArray(fc.string({unit: 'grapheme', minLength: 1}), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...facetNames), values), (chosen) => {
        const filters: Filters = Object.fromEntries(
          facetNames.flatMap((name) => {
            const long = chosen[name]?.map((value) => longValue(name, value));
            return long ? [[name, [...new Set(long)]]] : [];
          }),
        );
        expect(parseFilterAttribute(writeFilterAttribute(filters))).to.deep.equal(filters);
      }),
    );
  });
});

describe('the attribute facets', () => {
  it('names facets in the order they are shown, each once', () => {
    expect(parseFacetsAttribute('theme, format license theme')).to.deep.equal([
      'theme',
      'format',
      'license',
    ]);
  });

  it('tells what names no facet', () => {
    const unknown: string[] = [];
    expect(parseFacetsAttribute('theme colour', (part) => unknown.push(part))).to.deep.equal([
      'theme',
    ]);
    expect(unknown).to.deep.equal(['colour']);
  });
});

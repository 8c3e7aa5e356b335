import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  defaultQuery,
  facetNames,
  sortNames,
  type CatalogQuery,
  type Filters,
} from './catalog-query.js';
import {longValue} from './facet-code.js';
import {readQuery, writeQuery} from './query-address.js';

const transport = 'http://publications.europa.eu/resource/authority/data-theme/TRAN';

const filters = fc
  .dictionary(
    fc.constantFrom(...facetNames),
    fc.uniqueArray(fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map((values): Filters =>
    Object.fromEntries(
      facetNames.flatMap((name) => {
        const long = values[name]?.map((value) => longValue(name, value));
        return long ? [[name, [...new Set(long)]]] : [];
      }),
    ),
  );

const queries = fc.record({
  text: fc.string({unit: 'grapheme', maxLength: 80}),
  filters,
  sort: fc.constantFrom(...sortNames),
  page: fc.integer({min: 1, max: 10_000}),
  pageSize: fc.constant(defaultQuery.pageSize),
  language: fc.constant('sv'),
  facets: fc.constant([]),
});

describe('the address of a query', () => {
  it('is empty for the query everybody begins with', () => {
    expect(writeQuery(defaultQuery)).to.deep.equal([]);
  });

  it('has only what was asked, always in the same order and short', () => {
    const query: CatalogQuery = {
      ...defaultQuery,
      page: 3,
      sort: 'title',
      filters: {format: ['CSV', 'API'], theme: [transport]},
      text: 'bad',
      facets: ['theme'],
      pageSize: 50,
    };
    expect(writeQuery(query)).to.deep.equal([
      ['q', 'bad'],
      ['theme', 'TRAN'],
      ['format', 'CSV'],
      ['format', 'API'],
      ['sort', 'title'],
      ['page', '3'],
    ]);
  });

  it('reads as the query it was written from', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readQuery(writeQuery(query))).to.deep.equal(query);
      }),
    );
  });

  it('reads as it whatever the page begins with, also when a choice was taken back', () => {
    fc.assert(
      fc.property(queries, queries, (query, defaults) => {
        const read = readQuery(writeQuery(query, defaults), defaults);
        expect(withoutEmpty(read)).to.deep.equal(query);
      }),
    );
  });

  it('survives the way through an address', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const address = new URLSearchParams(
          writeQuery(query).map(([name, value]) => [name, value]),
        );
        expect(readQuery(new URLSearchParams(address.toString()))).to.deep.equal(query);
      }),
    );
  });

  it('leaves the default where it makes no sense', () => {
    const entries = [
      ['page', '-2'],
      ['sort', 'constructor'],
      ['utm_source', 'x'],
      ['__proto__', 'x'],
    ] as const;
    expect(readQuery(entries)).to.deep.equal(defaultQuery);
  });

  it('takes no more values than a visitor would choose', () => {
    const entries = Array.from({length: 5000}, (_none, at) => ['keyword', String(at)] as const);
    expect(readQuery(entries).filters.keyword).to.have.length(100);
  });
});

/** A choice that was taken back is an empty list in what is read, and absent in what was written. */
function withoutEmpty(query: CatalogQuery): CatalogQuery {
  const chosen = Object.entries(query.filters).filter(([, values]) => values.length > 0);
  return {...query, filters: Object.fromEntries(chosen)};
}

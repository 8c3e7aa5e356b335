import {expect} from 'chai';
import {readCatalogTurtle} from './fixtures/read-catalog-turtle.js';

describe('paging', () => {
  it('takes CKAN’s literals and udata’s IRIs, resolved against the payload', () => {
    const ckan = readCatalogTurtle(
      '<?page=1> a hydra:PagedCollection ; hydra:next "https://x.se/catalog.ttl?page=2" ; hydra:totalItems 150 .',
    );
    expect([ckan.next, ckan.total]).to.deep.equal(['https://x.se/catalog.ttl?page=2', 150]);
    const udata = readCatalogTurtle(
      '<?page=1> a hydra:PartialCollectionView ; hydra:nextPage <?page=2> .',
    );
    expect([udata.next, udata.total]).to.deep.equal([
      'https://data.exempelkommun.se/katalog.ttl?page=2',
      undefined,
    ]);
    expect(readCatalogTurtle('<?page=1> hydra:next "?page=2" .').next).to.equal(
      'https://data.exempelkommun.se/katalog.ttl?page=2',
    );
  });

  it('ends on the last page, and when the next page is here already', () => {
    expect(
      readCatalogTurtle('<?page=2> a hydra:PagedCollection ; hydra:totalItems "150" .').next,
    ).to.equal(undefined);
    const both =
      '<?page=1> a hydra:PagedCollection ; hydra:next <?page=2> . <?page=2> a hydra:PagedCollection .';
    expect(readCatalogTurtle(both).next).to.equal(undefined);
    expect(readCatalogTurtle('<> hydra:next <> .').next).to.equal(undefined);
  });

  it('follows no address but http', () => {
    expect(readCatalogTurtle('<> hydra:next "javascript:alert(1)" .').next).to.equal(undefined);
  });
});

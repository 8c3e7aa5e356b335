import {expect} from 'chai';
import {readRoute, routeMode, writeRoute} from './page-address.js';

const page = (rest: string): URL => new URL(`https://kommun.example/data${rest}`);

describe('the address of the page', () => {
  it('gives an element only what bears its name', () => {
    const address = page('#dcat.q=bad&dcat2.q=skola&q=other');
    expect(readRoute(address, 'hash', 'dcat')).to.deep.equal([['q', 'bad']]);
  });

  it('gives nothing for a plain anchor, and leaves it where it is', () => {
    expect(readRoute(page('#innehall'), 'hash', 'dcat')).to.deep.equal([]);
    expect(writeRoute(page('#innehall'), 'hash', 'dcat', []).hash).to.equal('#innehall');
  });

  it('keeps what belongs to the page and to other portals', () => {
    const written = writeRoute(page('?page=3#dcat2.q=skola&x=1'), 'hash', 'dcat', [['q', 'bad']]);
    expect(written.href).to.equal(
      'https://kommun.example/data?page=3#dcat2.q=skola&x=1&dcat.q=bad',
    );
  });

  it('writes into the query when asked to', () => {
    const written = writeRoute(page('?page=3#top'), 'query', 'dcat', [['theme', 'A B']]);
    expect(written.href).to.equal('https://kommun.example/data?page=3&dcat.theme=A+B#top');
    expect(readRoute(written, 'query', 'dcat')).to.deep.equal([['theme', 'A B']]);
  });

  it('writes nothing without a route', () => {
    expect(writeRoute(page('#a=1'), 'none', 'dcat', [['q', 'bad']]).href).to.equal(
      page('#a=1').href,
    );
    expect(readRoute(page('#dcat.q=bad'), 'none', 'dcat')).to.deep.equal([]);
  });

  it('gives back the address of a dataset that itself has a hash and parameters', () => {
    const id = 'https://x.example/store/1?a=b&c=d#resource';
    const written = writeRoute(page(''), 'hash', 'dcat', [['dataset', id]]);
    expect(readRoute(new URL(written.href), 'hash', 'dcat')).to.deep.equal([['dataset', id]]);
  });

  it('understands old links of EntryScape and drops them when it writes its own', () => {
    const old = page('#esc_entry=12&esc_context=6');
    expect(readRoute(old, 'hash', 'dcat')).to.deep.equal([['dataset', 'entry:6/12']]);
    expect(readRoute(page('?esc_entry=12&esc_context=6'), 'hash', 'dcat')).to.have.length(1);
    expect(writeRoute(old, 'hash', 'dcat', [['q', 'bad']]).hash).to.equal('#dcat.q=bad');
  });

  it('lets the first element alone answer old links, and forgets them wherever they stand', () => {
    const old = page('?esc_entry=12&esc_context=6&x=1');
    expect(readRoute(old, 'hash', 'dcat2')).to.deep.equal([]);
    expect(writeRoute(old, 'hash', 'dcat2', [['q', 'a']]).search).to.equal(old.search);
    expect(writeRoute(old, 'hash', 'dcat', []).href).to.equal(page('?x=1').href);
  });

  it('is after the hash unless an editor says otherwise in words that are known', () => {
    expect(['query', ' None ', 'hash', '', 'path'].map(routeMode)).to.deep.equal([
      'query',
      'none',
      'hash',
      'hash',
      'hash',
    ]);
  });

  it('empties the hash when nothing is left to say', () => {
    expect(writeRoute(page('#dcat.q=bad'), 'hash', 'dcat', []).href).to.equal(page('').href);
  });
});

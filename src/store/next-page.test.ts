import {expect} from 'chai';
import {nextPage} from './next-page.js';

describe('the next page', () => {
  const current = 'https://ckan.example/catalog.rdf?page=1';

  it('is found from the page before', () => {
    expect(nextPage('?page=2', current)).to.equal('https://ckan.example/catalog.rdf?page=2');
    expect(nextPage('https://ckan.example/p/2', current)).to.equal('https://ckan.example/p/2');
  });

  it('is asked for as the page before was, whatever the server calls itself', () => {
    const behindProxy = 'http://ckan.example:5000/catalog.rdf?page=2';
    expect(nextPage(behindProxy, current)).to.equal('https://ckan.example/catalog.rdf?page=2');
  });

  it('is none when none is named', () => {
    expect(nextPage(undefined, current)).to.equal(undefined);
    expect(nextPage('http://[', current)).to.equal(undefined);
  });

  it('is refused on another host', () => {
    expect(() => nextPage('https://tracker.example/2', current)).to.throw('another host');
    expect(() => nextPage('https://ckan.example.evil.example/2', current)).to.throw('another host');
  });
});

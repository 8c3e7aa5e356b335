import {expect} from 'chai';
import {type Addressed, hrefOf} from './dataset-href.js';

const dataset: Addressed = {
  id: 'https://x.example/1?a#b',
  uri: 'https://x.example/1',
  landingPages: [],
};
const rules = {datasetHref: '', hrefOf: undefined};
const page = (uri: string): Addressed['landingPages'][number] => ({
  uri,
  title: [],
  description: [],
});

describe('where the title of a dataset leads', () => {
  it('is what the page around it makes of its id', () => {
    const made = hrefOf(dataset, {...rules, hrefOf: (id) => `https://k.example/#${id.length}`});
    expect(made).to.equal('https://k.example/#23');
  });

  it('is what the template of the editor makes of its id or IRI, safe within an address', () => {
    expect(hrefOf(dataset, {...rules, datasetHref: 'https://k.example/?d={id}'})).to.equal(
      'https://k.example/?d=https%3A%2F%2Fx.example%2F1%3Fa%23b',
    );
    expect(hrefOf(dataset, {...rules, datasetHref: '/data?d={uri}'})).to.equal(
      new URL('/data?d=https%3A%2F%2Fx.example%2F1', document.baseURI).href,
    );
  });

  it('is the page of its publisher, else its IRI', () => {
    const landingPages = [page('javascript:alert(1)'), page('https://k.example/bad')];
    expect(hrefOf({...dataset, landingPages}, rules)).to.equal('https://k.example/bad');
    expect(hrefOf(dataset, rules)).to.equal('https://x.example/1');
  });

  it('is nowhere when nothing of it may be a link', () => {
    expect(hrefOf({...dataset, uri: 'urn:uuid:1'}, rules)).to.equal(undefined);
    expect(hrefOf({...dataset, uri: undefined}, rules)).to.equal(undefined);
    expect(hrefOf(dataset, {...rules, datasetHref: 'javascript:alert({id})'})).to.equal(undefined);
  });
});

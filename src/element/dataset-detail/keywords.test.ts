import {expect} from 'chai';
import {keywordsIn} from './keywords.js';

const keywords = [
  {value: 'bad', language: 'sv'},
  {value: 'bathing', language: 'en'},
  {value: 'strand', language: 'sv-se'},
  {value: 'WMS', language: ''},
  {value: 'bad', language: ''},
];

const shown = (language: string): readonly string[] =>
  keywordsIn(keywords, language).map(({value}) => value);

describe('The keywords shown', () => {
  it('are those in the language of the reader and those in none, once each', () => {
    expect(shown('sv')).to.deep.equal(['bad', 'strand', 'WMS']);
    expect(shown('en-GB')).to.deep.equal(['bathing', 'WMS', 'bad']);
  });

  it('are Swedish for a reader of another language', () => {
    expect(shown('fi')).to.deep.equal(['bad', 'strand', 'WMS']);
  });

  it('are none where there are none', () => {
    expect(keywordsIn([], 'sv')).to.deep.equal([]);
  });
});

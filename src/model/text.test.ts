import {expect} from 'chai';
import {type Text, chooseText, textIn} from './text.js';

const text = (...tags: readonly string[]): Text =>
  tags.map((language) => ({value: language || 'untagged', language}));

describe('the text a reader is shown', () => {
  const cases: readonly (readonly [asked: string, tags: readonly string[], chosen: string])[] = [
    ['en', ['sv', 'en'], 'en'],
    ['en-GB', ['sv', 'en'], 'en'],
    ['sv', ['en', 'sv-se'], 'sv-se'],
    ['sv-FI', ['sv', 'sv-fi'], 'sv-fi'],
    ['fi', ['en', 'sv'], 'sv'],
    ['fi', ['en', ''], 'untagged'],
    ['fi', ['de', 'en'], 'en'],
    ['fi', ['de', 'fr'], 'de'],
    ['en', ['en-t-sv-t0-mtec', 'sv'], 'sv'],
    ['en', ['en-t-sv-t0-mtec'], 'en-t-sv-t0-mtec'],
    ['SV', ['en', 'sv'], 'sv'],
  ];
  for (const [asked, tags, chosen] of cases) {
    it(`in ${asked}, of [${tags.join(', ')}], is the one in "${chosen}"`, () => {
      expect(chooseText(text(...tags), asked)?.value).to.equal(chosen);
    });
  }

  it('is none where there is none', () => {
    expect(chooseText([], 'sv')).to.equal(undefined);
    expect(textIn([], 'sv')).to.equal('');
  });

  it('is the first of several in the same language', () => {
    const twice: Text = [
      {value: 'first', language: 'sv'},
      {value: 'second', language: 'sv'},
    ];
    expect(textIn(twice, 'sv')).to.equal('first');
  });
});

import {expect} from 'chai';
import * as fc from 'fast-check';
import {undot} from './fold.js';
import {TermDictionary} from './term-dictionary.js';
import {matchKind} from './term-segment.js';

const kindNames = Object.keys(matchKind);

function dictionaryOf(words: readonly string[]): TermDictionary {
  const dictionary = new TermDictionary();
  for (const word of words) dictionary.numberOf(word);
  return dictionary;
}

/** `word: kind` of what is found, each in its best kind. */
function found(words: readonly string[], wanted: string): string[] {
  const best = new Map<number, number>();
  dictionaryOf(words).find(wanted, (term, kind) => {
    best.set(term, Math.min(kind, best.get(term) ?? kind));
  });
  return [...best].map(([term, kind]) => `${words[term] ?? ''}: ${kindNames[kind] ?? ''}`);
}

describe('TermDictionary', () => {
  it('finds words, their beginnings and what is inside them', () => {
    expect(found(['station', 'stationer', 'återvinningsstation', 'stat'], 'station')).to.deep.equal(
      ['station: word', 'stationer: prefix', 'återvinningsstation: inside'],
    );
  });

  it('looks for one or two letters only where words begin', () => {
    expect(found(['park', 'spa', 'pa'], 'pa')).to.deep.equal(['park: prefix', 'pa: word']);
  });

  it('finds å, ä and ö when they were not written, as second best', () => {
    expect(found(['göteborg', 'goteborg', 'göteborgs', 'nygöteborg'], 'goteborg')).to.deep.equal([
      'göteborg: foldedWord',
      'goteborg: word',
      'göteborgs: foldedPrefix',
      'nygöteborg: foldedInside',
    ]);
  });

  it('takes å, ä and ö that were written at their word', () => {
    expect(found(['hål', 'hal', 'häl'], 'hål')).to.deep.equal(['hål: word']);
  });

  it('finds words that came after it was asked', () => {
    const dictionary = dictionaryOf(['vatten']);
    const terms: number[] = [];
    dictionary.find('vatten', () => undefined);
    dictionary.numberOf('dricksvatten');
    dictionary.find('vatten', (term) => terms.push(term));
    expect(terms).to.deep.equal([0, 1]);
  });

  it('gives a word the same number again', () => {
    const dictionary = dictionaryOf(['a', 'b']);
    expect([dictionary.numberOf('a'), dictionary.numberOf('b'), dictionary.size]).to.deep.equal([
      0, 1, 2,
    ]);
  });

  it('finds the nearest words only', () => {
    const words = ['parkering', 'parkeringar', 'markering', 'park'];
    const near: string[] = [];
    dictionaryOf(words).findNear('parkring', 2, (term) => near.push(words[term] ?? ''));
    expect(near).to.deep.equal(['parkering', 'parkeringar']);
  });

  it('finds exactly what a search through all words finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'o', 'ö', 'ä', 's'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, {minLength: 1}), word, (words, wanted) => {
        const expected = words.filter((candidate) => occursIn(candidate, wanted));
        expect(found(words, wanted).map((line) => line.split(':')[0])).to.have.members(expected);
      }),
    );
  });
});

/** Letter by letter, without any index. */
function occursIn(candidate: string, wanted: string): boolean {
  const places = wanted.length < 3 ? [0] : Array.from(candidate, (_letter, at) => at);
  return places.some((place) =>
    Array.from(wanted).every((letter, at) => {
      const there = candidate[place + at] ?? '';
      return there === letter || undot(there) === letter;
    }),
  );
}

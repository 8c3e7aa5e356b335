import {expect} from 'chai';
import * as fc from 'fast-check';
import {findMarks} from './marks.js';

/** The shown text with what is marked in brackets. */
function marked(shown: string, text: string): string {
  let [result, at] = ['', 0];
  for (const [from, to] of findMarks(shown, text)) {
    result += `${shown.slice(at, from)}[${shown.slice(from, to)}]`;
    at = to;
  }
  return result + shown.slice(at);
}

describe('findMarks', () => {
  it('marks words, beginnings and what is inside compounds', () => {
    expect(marked('Station, stationer, återvinningsstation', 'station')).to.equal(
      '[Station], [station]er, återvinnings[station]',
    );
  });

  it('marks one or two letters only where a word begins', () => {
    expect(marked('Spa i parken pa', 'pa')).to.equal('Spa i [pa]rken [pa]');
    expect(marked('å på ö', 'p')).to.equal('å [p]å ö');
  });

  it('marks with å, ä and ö where they were not written, but not the other way round', () => {
    expect(marked('Göteborg', 'goteborg')).to.equal('[Göteborg]');
    expect(marked('Hal hål', 'hål')).to.equal('Hal [hål]');
  });

  it('marks whole letters where an accent is a character of its own', () => {
    expect(marked('Cafe\u0301er i Malmo\u0308', 'malmö caféer')).to.equal(
      '[Cafe\u0301er] i [Malmo\u0308]',
    );
  });

  it('marks a quotation only where its words stand together', () => {
    expect(marked('Data, öppna. Öppna data!', '"öppna data"')).to.equal(
      'Data, öppna. [Öppna data]!',
    );
    expect(marked('Öppna dataportalen', '"öppna data')).to.equal('[Öppna dataportalen]');
  });

  it('marks nothing for what is excluded', () => {
    expect(marked('Karta wms', 'karta -wms')).to.equal('[Karta] wms');
  });

  it('marks a word in spite of a slip', () => {
    expect(marked('Parkering i Fårby', 'parkring')).to.equal('[Parkering] i Fårby');
    expect(marked('Folk som tolkar', 'talk')).to.equal('Folk som tolkar');
  });

  it('joins marks that meet', () => {
    expect(marked('badplatser', 'bad platser plats')).to.equal('[badplatser]');
  });

  it('marks nothing when nothing is asked', () => {
    expect(findMarks('Vatten', ' - ')).to.deep.equal([]);
  });

  it('keeps marks in order, apart and inside the text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'å', 'o\u0308', 'é', ' ', '"', '-', '𝒳'),
    });
    fc.assert(
      fc.property(letters, letters, (shown, text) => {
        let last = -1;
        for (const [from, to] of findMarks(shown, text)) {
          expect(from).to.be.above(last);
          expect(to).to.be.above(from).and.at.most(shown.length);
          last = to;
        }
      }),
    );
  });

  it('marks a long text in a moment', () => {
    const started = performance.now();
    findMarks('aaaa '.repeat(4000), 'aaa a "aaaa aaaa" aaaab');
    expect(performance.now() - started).to.be.below(1000);
  });
});

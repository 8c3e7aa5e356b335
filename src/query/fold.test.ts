import {expect} from 'chai';
import * as fc from 'fast-check';
import {fold, foldedKey, orderKey, searchableText, undot, wordsOf} from './fold.js';

describe('fold', () => {
  it('keeps å, ä and ö and takes other decorations away', () => {
    expect(fold('ÅRSREDOVISNING för Café Müller')).to.equal('årsredovisning för cafe muller');
  });

  it('reads letters that are put together of two as one', () => {
    expect(fold('A\u030Alands o\u0308 och cafe\u0301')).to.equal('ålands ö och cafe');
  });

  it('takes the neighbours’ ø and æ for ö and ä', () => {
    expect(fold('Øresund Færøyene')).to.equal('öresund färöyene');
  });

  it('leaves other scripts whole', () => {
    expect(fold('서울 Москва 東京')).to.equal('서울 москва 東京');
  });

  it('never makes a text longer', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const composed = text.normalize('NFC');
        expect(fold(text).length).to.be.at.most(Math.max(text.length, composed.length));
      }),
    );
  });

  it('gives the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)),
    );
  });
});

describe('undot', () => {
  it('takes å, ä and ö too, place for place', () => {
    expect(undot('räksmörgås')).to.equal('raksmorgas');
  });
});

describe('wordsOf', () => {
  it('parts at everything that is neither letter nor digit', () => {
    expect(wordsOf('GTFS-RT (v2.0), luft/vatten_prov')).to.deep.equal([
      'gtfs',
      'rt',
      'v2',
      '0',
      'luft',
      'vatten',
      'prov',
    ]);
  });

  it('cuts what is too long to be a word', () => {
    expect(wordsOf('x'.repeat(5000))).to.deep.equal(['x'.repeat(100)]);
  });
});

function words(source: string): string[] {
  return wordsOf(searchableText(source));
}

describe('searchableText', () => {
  it('leaves out tags but not what only looks like one', () => {
    expect(words('<p class="a">Vatten</p><br>om 3 < 5 och 6 > 4')).to.deep.equal(
      'vatten om 3 5 och 6 4'.split(' '),
    );
  });

  it('reads entities of Swedish letters', () => {
    expect(words('&Ouml;ppna data f&ouml;r alla&nbsp;h&#228;r')).to.deep.equal(
      'öppna data för alla här'.split(' '),
    );
  });

  it('leaves out addresses but keeps the words of a link', () => {
    expect(
      words('Se [kartan](https://karta.example/?id=9) eller https://x.example/abc.'),
    ).to.deep.equal('se kartan eller'.split(' '));
  });

  it('takes time in the length of hostile text only', () => {
    const started = performance.now();
    for (const piece of ['<a', '<', '&#1', '](', '<!--', 'http://'])
      searchableText(piece.repeat(20_000));
    expect(performance.now() - started).to.be.below(3000);
  });
});

describe('foldedKey', () => {
  it('knows no case and no surplus of white space', () => {
    expect(foldedKey('  Göteborgs \n Stad ')).to.equal('göteborgs stad');
  });
});

function sorted(labels: readonly string[], language: string): string[] {
  return labels.toSorted((a, b) => (orderKey(a, language) < orderKey(b, language) ? -1 : 1));
}

describe('orderKey', () => {
  it('puts å, ä and ö last in Swedish, and numbers by size', () => {
    expect(sorted(['Ö', 'Ä', 'Zon 10', 'Å', 'Zon 9', 'A'], 'sv')).to.deep.equal([
      'A',
      'Zon 9',
      'Zon 10',
      'Å',
      'Ä',
      'Ö',
    ]);
  });

  it('puts them beside a and o in English', () => {
    expect(sorted(['Z', 'Öland', 'Åre', 'Boden'], 'en')).to.deep.equal([
      'Åre',
      'Boden',
      'Öland',
      'Z',
    ]);
  });
});

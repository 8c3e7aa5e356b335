import {expect} from 'chai';
import * as fc from 'fast-check';
import {readTextQuery} from './text-query.js';

/** As one would write it: quotes around what must stand together, - before what must not be there. */
function shape(text: string): string[] {
  return readTextQuery(text).map(({words, excluded, quoted, open}) => {
    const inner = words.join(' ');
    return (excluded ? '-' : '') + (quoted ? `"${inner}${open ? '' : '"'}` : inner);
  });
}

describe('readTextQuery', () => {
  it('reads words', () => {
    expect(shape('  Öppna  DATA ')).to.deep.equal(['öppna', 'data']);
  });

  it('reads words in a row, and a quotation still being written', () => {
    expect(shape('"öppna data" karta "fri tillg')).to.deep.equal([
      '"öppna data"',
      'karta',
      '"fri tillg',
    ]);
  });

  it('takes the quotation marks of phones and of Swedish typesetting', () => {
    expect(shape('”öppna data” “god luft” »ny karta»')).to.deep.equal([
      '"öppna data"',
      '"god luft"',
      '"ny karta"',
    ]);
  });

  it('reads what must not be there', () => {
    expect(shape('karta -wms -"gammal karta"')).to.deep.equal(['karta', '-wms', '-"gammal karta"']);
  });

  it('takes a hyphen inside a word for no exclusion', () => {
    expect(shape('e-tjänst - GTFS-RT')).to.deep.equal(['e', 'tjänst', 'gtfs', 'rt']);
  });

  it('asks for nothing when there are no letters', () => {
    expect(shape(' - "" !? "')).to.deep.equal([]);
  });

  it('reads anything, and not too much of it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 2000}), (text) => {
        const terms = readTextQuery(text);
        expect(terms.length).to.be.at.most(24);
        for (const {words} of terms) expect(words).not.to.have.length(0);
      }),
    );
  });
});

import {expect} from 'chai';
import {array, assert, constantFrom, property, string} from 'fast-check';
import {displayHost} from './display-host.js';

const shown = (host: string): string => displayHost(new URL(`https://${host}/`).host);

describe('displayHost', () => {
  it('shows letters of our languages', () => {
    for (const host of [
      'malmö.se',
      'öppnadata.åmål.se',
      'gällivare.se',
      'kárášjohka.no',
      'smørrebrød.dk',
    ])
      expect(shown(host)).to.equal(host);
  });

  it('leaves letters that pass for others as they are sent', () => {
    for (const host of ['аskersby.se', 'раypal.com', 'ıka.se', 'ゴミ.jp', '☃.net'])
      expect(shown(host), host).to.match(/^xn--/);
  });

  it('leaves out www and keeps the port', () => {
    expect(shown('www.askersby.example:8080')).to.equal('askersby.example:8080');
    expect(shown('www.se')).to.equal('www.se');
    expect(displayHost('www')).to.equal('www');
  });

  it('leaves numbers alone', () => {
    expect(shown('[2001:db8::1]:81')).to.equal('[2001:db8::1]:81');
    expect(shown('127.0.0.1')).to.equal('127.0.0.1');
  });

  it('reads back every name the URL Standard writes', () => {
    const letters = constantFrom(
      'a',
      'k',
      'z',
      '0',
      'å',
      'ä',
      'ö',
      'ø',
      'é',
      'ü',
      'č',
      'đ',
      'ŋ',
      'š',
    );
    assert(
      property(array(letters, {minLength: 1, maxLength: 20}), (name) => {
        const host = `a${name.join('')}.se`;
        expect(shown(host)).to.equal(host);
      }),
    );
  });

  it('ends for anything', () => {
    for (const host of [
      'xn--',
      'xn--9',
      'xn--99999999999999999999',
      `xn--${'z'.repeat(59)}`,
      'xn--!',
      '',
    ])
      expect(displayHost(host)).to.equal(host);
    assert(
      property(string({unit: 'grapheme-ascii', maxLength: 60}), (text) => {
        displayHost(`xn--${text}`);
      }),
    );
  });
});

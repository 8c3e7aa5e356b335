import {expect} from 'chai';
import {decodeText} from './charset.js';

/** Letters up to U+00FF, one byte each. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it('takes UTF-8 for what it is when nobody says anything', () => {
    expect(decodeText(utf8('Malmö'), '')).to.deep.equal({
      text: 'Malmö',
      charset: 'utf-8',
      guessed: false,
    });
  });

  it('drops the byte order mark of UTF-8, whatever the header says', () => {
    const decoded = decodeText(utf8('\uFEFFMalmö'), 'text/turtle; charset=iso-8859-1');
    expect(decoded).to.deep.equal({text: 'Malmö', charset: 'utf-8', guessed: false});
  });

  it('reads UTF-16 of either byte order by its mark', () => {
    for (const isLittleEndian of [true, false]) {
      const decoded = decodeText(utf16('\uFEFF<rdf:RDF>Malmö', isLittleEndian), 'text/xml');
      expect(decoded.text).to.equal('<rdf:RDF>Malmö');
      expect(decoded.guessed).to.equal(false);
    }
  });

  it('reads UTF-16 without a mark by its NUL bytes, and says that it guessed', () => {
    expect(decodeText(utf16('{"a": "Malmö"}', true), '')).to.deep.equal({
      text: '{"a": "Malmö"}',
      charset: 'utf-16le',
      guessed: true,
    });
    expect(decodeText(utf16('{"a": "Malmö"}', false), '').charset).to.equal('utf-16be');
  });

  it('believes the header', () => {
    const decoded = decodeText(
      latin1('G\xe4vle'),
      'text/csv; header=present; charset="ISO-8859-1"',
    );
    expect(decoded).to.deep.equal({text: 'Gävle', charset: 'windows-1252', guessed: false});
  });

  it('does not believe in latin-1 when the bytes are letters of UTF-8', () => {
    expect(decodeText(utf8('Gävle'), 'text/plain; charset=iso-8859-1')).to.deep.equal({
      text: 'Gävle',
      charset: 'utf-8',
      guessed: true,
    });
    expect(decodeText(utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>'), '')).to.include({
      text: '<?xml version="1.0" encoding="ISO-8859-1"?><a>å</a>',
      guessed: true,
    });
  });

  it('does not believe in UTF-8 when the bytes are not', () => {
    expect(decodeText(latin1('G\xe4vle \x96 \x80'), 'text/plain; charset=utf-8')).to.deep.equal({
      text: 'Gävle – €',
      charset: 'windows-1252',
      guessed: true,
    });
  });

  it('lets the header go before the document, and the document before guessing', () => {
    const xml = latin1('<?xml version="1.0" encoding="iso-8859-2"?><a>\xb1</a>');
    expect(decodeText(xml, '').text).to.contain('ą');
    expect(decodeText(xml, 'text/xml; charset=iso-8859-1').text).to.contain('±');
  });

  it('finds the charset of an HTML page', () => {
    const page = latin1('<html><head><meta charset=windows-1251><title>\xc0</title>');
    expect(decodeText(page, 'text/html')).to.include({charset: 'windows-1251', guessed: false});
  });

  it('ignores labels that name nothing or cannot be true', () => {
    expect(decodeText(utf8('å'), 'text/plain; charset=klingon').text).to.equal('å');
    expect(decodeText(utf8('<?xml version="1.0" encoding="utf-16"?><a>å</a>'), '').text).to.contain(
      '<a>å</a>',
    );
  });

  it('keeps much UTF-8 when few bytes of it are broken', () => {
    const broken = Uint8Array.from([...utf8('åäö åäö '), 0xe5, 0x20, ...utf8('åäö')]);
    expect(decodeText(broken, '')).to.deep.equal({
      text: 'åäö åäö \uFFFD åäö',
      charset: 'utf-8',
      guessed: true,
    });
  });

  it('is not led astray by a letter that the end of the answer cut in two', () => {
    const cut = utf8('Malmö och Gävle å').slice(0, -1);
    expect(decodeText(cut, '')).to.deep.equal({
      text: 'Malmö och Gävle ',
      charset: 'utf-8',
      guessed: false,
    });
  });

  it('reads nothing from nothing', () => {
    expect(decodeText(new Uint8Array(), '').text).to.equal('');
  });

  it('never throws, whatever the bytes', () => {
    for (let seed = 0; seed < 200; seed++) {
      const bytes = Uint8Array.from({length: seed}, (_, at) => (at * 7919 * (seed + 1)) & 0xff);
      expect(decodeText(bytes, 'text/plain; charset=shift_jis').text).to.be.a('string');
    }
  });
});

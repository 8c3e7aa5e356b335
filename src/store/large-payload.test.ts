import {expect} from 'chai';
import {isLarge, payloadOf, utf8Payload, wholePayload} from './large-payload.js';
import type {GivenPayload} from './source.js';

const address = 'https://x.example/catalog.nt';
const line = '<https://x.example/1> <http://purl.org/dc/terms/title> "Återvinning"@sv .\n';

function given(text: string, contentType = 'application/n-triples'): GivenPayload {
  return {bytes: new TextEncoder().encode(text), contentType, address};
}

/** The same letters in windows-1252, or in any encoding of one byte a letter. */
function oneByteALetter(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe('a large payload', () => {
  it('is text as long as it is small', () => {
    const payload = payloadOf(given(line));
    expect(isLarge(payload)).to.equal(false);
    expect(payload).to.deep.equal({
      text: line,
      contentType: 'application/n-triples',
      address,
    });
  });

  it('keeps its bytes, and of its text the beginning and the end', () => {
    const whole = `# first\n${line.repeat(30_000)}# last`;
    const payload = payloadOf(given(whole));
    expect(isLarge(payload)).to.equal(true);
    expect(payload.text.length).to.be.below(whole.length / 4);
    expect(payload.text).to.match(/^# first\n/);
    expect(payload.text).to.match(/# last$/);
    expect(utf8Payload(payload)?.text).to.equal(whole);
  });

  it('is made text at once when its beginning is not UTF-8', () => {
    const bytes = oneByteALetter(line.repeat(40_000));
    const payload = payloadOf({bytes, contentType: 'text/plain', address});
    expect(isLarge(payload)).to.equal(false);
    expect(payload.text).to.equal(line.repeat(40_000));
  });

  it('shows only when it is read that a letter in its middle is not UTF-8', () => {
    const ascii = line.replace('Å', 'A').repeat(20_000);
    const latin = {
      bytes: oneByteALetter(ascii + line + ascii),
      contentType: 'text/plain',
      address,
    };
    const payload = payloadOf(latin);
    expect(isLarge(payload)).to.equal(true);
    expect(utf8Payload(payload)).to.equal(undefined);
    expect(wholePayload(latin).text).to.equal(ascii + line + ascii);
  });

  it('may end in the middle of a letter', () => {
    const {bytes, contentType} = given(`${line.repeat(40_000)}Å`);
    const payload = payloadOf({bytes: bytes.subarray(0, -1), contentType, address});
    expect(utf8Payload(payload)?.text).to.equal(line.repeat(40_000));
  });
});

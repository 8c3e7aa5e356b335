import {expect} from 'chai';
import {array, assert, constantFrom, oneof, property, string} from 'fast-check';
import {leavesSite, safeContactHref, safeHref} from './safe-href.js';

const base = 'https://data.example/catalog/all.rdf';

const refused = [
  '',
  '  ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'filesystem:https://example.com/1',
  'view-source:https://example.com/',
  'about:blank',
  'ftp://example.com/',
  'ws://example.com/',
  'urn:isbn:1',
  'mailto:a@b.example',
  'https://user@evil.example/',
  'https://good.example:pass@evil.example/',
  'https://',
  'http://[::1',
  'http://a b.example/',
  'http://exa\u202Emple.example/\u202E'.replace('exa\u202E', 'exa%00'),
  `https://example.com/${'a'.repeat(9000)}`,
];

describe('safeHref', () => {
  for (const written of refused)
    it(`makes no link of ${JSON.stringify(written.slice(0, 60))}`, () => {
      expect(safeHref(written)).to.equal(undefined);
      if (!/^https?:/.test(written)) expect(safeHref(written, base)).to.equal(undefined);
    });

  it('takes http and https as the URL Standard reads them', () => {
    expect(safeHref(' HTTPS://Data.Example/a b\n')?.href).to.equal('https://data.example/a%20b');
    expect(safeHref('http://2130706433/')?.host).to.equal('127.0.0.1');
    expect(safeHref('https:\\\\evil.example')?.host).to.equal('evil.example');
  });

  it('resolves what is relative only against the document it stands in', () => {
    expect(safeHref('b.csv')).to.equal(undefined);
    expect(safeHref('#a')).to.equal(undefined);
    expect(safeHref('b.csv', base)?.href).to.equal('https://data.example/catalog/b.csv');
    expect(safeHref('//evil.example', base)?.host).to.equal('evil.example');
  });

  it('writes a turned-round path out', () => {
    expect(safeHref('https://a.example/\u202Efdp.exe')?.href).to.equal(
      'https://a.example/%E2%80%AEfdp.exe',
    );
  });

  it('tells the host with its port, as people read it', () => {
    expect(safeHref('https://www.malmö.se:8443/a')?.host).to.equal('malmö.se:8443');
  });

  it('knows when a link leaves the site', () => {
    const link = safeHref('https://data.example/a') ?? expect.fail();
    expect(leavesSite(link, 'https://data.example/b')).to.equal(false);
    expect(leavesSite(link, 'https://www.example/b')).to.equal(true);
    expect(leavesSite(link, 'about:srcdoc')).to.equal(true);
  });

  it('gives nothing but http and https, whatever is written', () => {
    const part = oneof(
      constantFrom('javascript', 'data', 'http', ':', '//', '\\', '@', '\n', '\t', '\u0000', '#'),
      string({maxLength: 4, unit: 'binary'}),
    );
    assert(
      property(array(part, {maxLength: 8}), (parts) => {
        const href = safeHref(parts.join(''), base)?.href;
        if (href !== undefined) expect(href).to.match(/^https?:\/\/[^@/]+\//);
      }),
    );
  });
});

describe('safeContactHref', () => {
  it('writes to an address', () => {
    expect(safeContactHref('anna@askersby.example')).to.equal('mailto:anna@askersby.example');
    expect(safeContactHref(' MailTo:anna@askersby.example ')).to.equal(
      'mailto:anna@askersby.example',
    );
    expect(safeContactHref('info@malmö.se')).to.equal('mailto:info@malm%C3%B6.se');
    expect(safeContactHref('a+b@c.example')).to.equal('mailto:a%2Bb@c.example');
  });

  it('lets only ourselves write the subject', () => {
    const written = 'mailto:a@b.example?bcc=c@d.example&body=x';
    expect(safeContactHref(written)).to.equal('mailto:a@b.example');
    expect(safeContactHref(written, 'Fråga & svar')).to.equal(
      'mailto:a@b.example?subject=Fr%C3%A5ga%20%26%20svar',
    );
  });

  it('dials a number however it is spaced', () => {
    expect(safeContactHref('08-123 456 78')).to.equal('tel:0812345678');
    expect(safeContactHref('tel:+46 (0)8-123 45')).to.equal('tel:+46812345');
    expect(safeContactHref('+46(0)19–12 34 56')).to.equal('tel:+4619123456');
    expect(safeContactHref('112')).to.equal('tel:112');
  });

  it('makes no link of anything else', () => {
    for (const written of [
      '',
      'javascript:alert(1)',
      'a@b@c.example',
      'a@b.example, c@d.example',
      'a@b.example%0aBcc:c@d.example',
      'a@b.example\nBcc:c@d.example',
      '"a b"@c.example',
      '@b.example',
      '08-123 växel 4',
      '12',
      '*21*112#',
      '1'.repeat(30),
      'https://a@b.example/',
      `${'a'.repeat(500)}@b.example`,
    ])
      expect(safeContactHref(written), written).to.equal(undefined);
  });
});

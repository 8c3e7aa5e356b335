import {expect} from 'chai';
import {licenseKeyOf, licenseVersionOf} from './license-sentences.js';

describe('licenseKeyOf', () => {
  const known = [
    ['http://creativecommons.org/publicdomain/zero/1.0/', 'cc0'],
    ['http://creativecommons.org/publicdomain/mark/1.0/', 'public-domain'],
    ['http://creativecommons.org/licenses/by/4.0/', 'by'],
    ['http://creativecommons.org/licenses/by/3.0/se/', 'by'],
    ['http://creativecommons.org/licenses/by-sa/4.0/', 'by-sa'],
    ['http://creativecommons.org/licenses/by-nc-nd/4.0/', 'by-nc-nd'],
    ['http://opendatacommons.org/licenses/odbl/1.0/', 'odbl'],
    ['http://opendatacommons.org/licenses/by/1.0/', 'odc-by'],
    ['http://opendatacommons.org/licenses/pddl/1.0/', 'public-domain'],
    ['https://dataportal.se/concepts/licensecategories/nolicense', 'none'],
    ['https://dataportal.se/concepts/licensecategories/otherlicense', 'other'],
    ['http://creativecommons.org/licenses/sampling/1.0/', 'other'],
    ['https://kommun.example/villkor', 'other'],
  ] as const;

  for (const [uri, key] of known) {
    it(`explains ${uri} as ${key}`, () => {
      expect(licenseKeyOf(uri)).to.equal(key);
    });
  }

  it('knows nothing of a license that is only words', () => {
    expect(licenseKeyOf(undefined)).to.equal('other');
  });
});

describe('licenseVersionOf', () => {
  it('reads the version of Creative Commons', () => {
    expect(licenseVersionOf('http://creativecommons.org/licenses/by-sa/3.0/')).to.equal('3.0');
    expect(licenseVersionOf('https://kommun.example/villkor')).to.equal('');
    expect(licenseVersionOf(undefined)).to.equal('');
  });
});

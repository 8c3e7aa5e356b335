import {expect} from 'chai';
import {normalizeLicense} from './normalize-license.js';

const cc = 'http://creativecommons.org/';
const authority = 'http://publications.europa.eu/resource/authority/licence/';

const writings: Readonly<Record<string, readonly string[]>> = {
  [`${authority}DLDE_BY_2_0`]: [
    'http://dcat-ap.de/def/licenses/dl-by-de/2_0',
    'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
    'https://www.govdata.de/dl-de/by-2-0',
  ],
  [`${authority}DLDE_ZERO_2_0`]: ['https://www.govdata.de/dl-de/zero-2-0'],
  [`${authority}NLOD_2_0`]: [
    'http://data.norge.no/nlod/no/2.0',
    'https://data.norge.no/nlod/en/2.0/',
  ],
  [`${authority}OGL_3_0`]: [
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  ],
  [`${authority}IODL_2_0`]: ['https://www.dati.gov.it/iodl/2.0/'],
  [`${cc}licenses/by/3.0/de/`]: ['http://dcat-ap.de/def/licenses/cc-by-de/3_0'],
  [`${cc}publicdomain/zero/1.0/`]: [
    'http://creativecommons.org/publicdomain/zero/1.0/',
    'https://creativecommons.org/publicdomain/zero/1.0',
    'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
    'https://www.creativecommons.org/publicdomain/zero/1.0/legalcode',
    `${authority}CC0`,
    'http://publications.europa.eu/resource/authority/licence#CC0',
    'https://spdx.org/licenses/CC0-1.0.html',
    'http://www.opendefinition.org/licenses/cc-zero',
    'http://dcat-ap.de/def/licenses/cc-zero',
    'CC0',
    'cc0-1.0',
    'CC-0',
    'cc-zero',
    'Creative Commons CC0 1.0 universell',
    'Creative Commons Zero',
  ],
  [`${cc}licenses/by/4.0/`]: [
    'https://creativecommons.org/licenses/by/4.0/deed.sv',
    'http://creativecommons.org/licenses/by/4.0',
    'https://creativecommons.org/licenses/by/4.0/legalcode.sv',
    `${authority}CC_BY_4_0`,
    `${authority}CC_BY`,
    'https://publications.europa.eu/resource/authority/licence/CC_BY_4_0/',
    'https://opendefinition.org/licenses/cc-by/',
    'https://spdx.org/licenses/CC-BY-4.0',
    'http://dcat-ap.de/def/licenses/cc-by/4.0',
    'CC-BY 4.0',
    'CC BY 4.0',
    'cc-by',
    'Creative Commons Attribution 4.0 International',
    'Creative Commons Erkännande 4.0 Internationell',
  ],
  [`${cc}licenses/by-nc-sa/3.0/`]: [
    'https://creativecommons.org/licenses/by-nc-sa/3.0/',
    `${authority}CC_BYNCSA_3_0`,
    'CC BY-NC-SA 3.0',
    'cc-by-nc-sa-3.0',
    'Creative Commons Attribution-NonCommercial-ShareAlike 3.0',
  ],
  [`${cc}licenses/by/3.0/nl/`]: ['https://creativecommons.org/licenses/by/3.0/nl/legalcode'],
  'http://opendatacommons.org/licenses/odbl/1.0/': [
    'https://opendatacommons.org/licenses/odbl/1-0/',
    'http://opendatacommons.org/licenses/odbl',
    `${authority}ODC_BL`,
    'http://www.opendefinition.org/licenses/odc-odbl',
    'ODbL',
  ],
  'https://dataportal.se/concepts/licensecategories/nolicense': [
    'https://dataportal.se/concepts/licensecategories/nolicense',
    'http://www.dataportal.se/concepts/licensecategories/nolicense/',
  ],
};

describe('normalizeLicense', () => {
  for (const [uri, ways] of Object.entries(writings)) {
    for (const written of ways) {
      it(`takes ${written} for ${uri}`, () => {
        expect(normalizeLicense(written)).to.deep.equal({uri});
      });
    }
  }

  it('leaves an IRI it does not know, and finds none in other words', () => {
    expect(normalizeLicense('https://data.norge.no/nlod/no').uri).to.equal(
      'https://data.norge.no/nlod/no',
    );
    expect(
      normalizeLicense('http://publications.europa.eu/mdr/authority/licence/EUPL_1_2').uri,
    ).to.equal(`${authority}EUPL_1_2`);
    for (const words of [
      'Egen licens',
      'Licence Ouverte Version 2.0',
      'Creative Commons',
      'account by 4.0',
      'success 0',
      '',
    ]) {
      expect(normalizeLicense(words).uri, words).to.equal(undefined);
    }
  });

  it('does not look for a license in a whole text', () => {
    expect(normalizeLicense(`Utom CC0 gäller ${'x'.repeat(400)}`).uri).to.equal(undefined);
  });
});

import {expect} from 'chai';
import * as concept from './normalize-concept.js';

const authority = 'http://publications.europa.eu/resource/authority/';

type Row = readonly [
  normalize: (written: string) => string | undefined,
  written: string,
  uri: string | undefined,
];

const rows: readonly Row[] = [
  [
    concept.normalizeTheme,
    'https://publications.europa.eu/resource/authority/data-theme/ENVI/',
    `${authority}data-theme/ENVI`,
  ],
  [
    concept.normalizeTheme,
    'https://vocab.belgif.be/auth/datatheme/ECON',
    `${authority}data-theme/ECON`,
  ],
  [concept.normalizeTheme, 'tran', `${authority}data-theme/TRAN`],
  [
    concept.normalizeTheme,
    'https://inspire.ec.europa.eu/theme/ps/',
    'http://inspire.ec.europa.eu/theme/ps',
  ],
  [concept.normalizeTheme, 'http://eurovoc.europa.eu/100142', 'http://eurovoc.europa.eu/100142'],
  [concept.normalizeTheme, 'Kultur', undefined],
  [
    concept.normalizeFrequency,
    'http://purl.org/cld/freq/threeTimesAYear',
    `${authority}frequency/ANNUAL_3`,
  ],
  [
    concept.normalizeFrequency,
    'http://publications.europa.eu/mdr/authority/frequency/UPDATE_CONT',
    `${authority}frequency/UPDATE_CONT`,
  ],
  [concept.normalizeFrequency, `${authority}frequency/YEARLY`, `${authority}frequency/ANNUAL`],
  [
    concept.normalizeFrequency,
    'http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/asNeeded',
    `${authority}frequency/AS_NEEDED`,
  ],
  [concept.normalizeFrequency, 'R/P1Y', `${authority}frequency/ANNUAL`],
  [concept.normalizeFrequency, 'Dagligen', `${authority}frequency/DAILY`],
  [
    concept.normalizeFrequency,
    'http://purl.org/cld/freq/finnsInte',
    'http://purl.org/cld/freq/finnsInte',
  ],
  [concept.normalizeFrequency, 'när vi hinner', undefined],
  [concept.normalizeAccessRights, 'non-public', `${authority}access-right/NON_PUBLIC`],
  [
    concept.normalizeAccessRights,
    `${authority}access-right/PUBLIC`,
    `${authority}access-right/PUBLIC`,
  ],
  [
    concept.normalizeAccessRights,
    'http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations',
    `${authority}access-right/PUBLIC`,
  ],
  [concept.normalizeAccessRights, 'https://x.se/public', 'https://x.se/public'],
  [
    concept.normalizeStatus,
    'http://purl.org/adms/status/Completed',
    `${authority}distribution-status/COMPLETED`,
  ],
  [
    concept.normalizeAvailability,
    'http://data.europa.eu/r5r/availability/experimental',
    `${authority}planned-availability/EXPERIMENTAL`,
  ],
  [
    concept.normalizeAvailability,
    'http://data.europa.eu/r5r/stable',
    `${authority}planned-availability/STABLE`,
  ],
  [concept.normalizeLanguage, 'sv', `${authority}language/SWE`],
  [concept.normalizeLanguage, 'sv-SE', `${authority}language/SWE`],
  [
    concept.normalizeLanguage,
    'http://id.loc.gov/vocabulary/iso639-1/sv',
    `${authority}language/SWE`,
  ],
  [
    concept.normalizeLanguage,
    'http://id.loc.gov/vocabulary/iso639-2/ger',
    `${authority}language/DEU`,
  ],
  [concept.normalizeLanguage, 'http://lexvo.org/id/iso639-3/swe', `${authority}language/SWE`],
  [
    concept.normalizeLanguage,
    'https://publications.europa.eu/resource/authority/language/FIN',
    `${authority}language/FIN`,
  ],
  [concept.normalizeLanguage, 'Svenska', `${authority}language/SWE`],
  [concept.normalizeLanguage, 'klingonska', undefined],
  [
    concept.normalizeLegislation,
    'http://data.europa.eu/eli/reg_impl/2023/138/oj/swe',
    'http://data.europa.eu/eli/reg_impl/2023/138/oj',
  ],
  [concept.normalizePlace, 'http://www.geonames.org/3143242/', 'http://sws.geonames.org/3143242'],
  [
    concept.normalizePlace,
    'https://sws.geonames.org/2661886/about.rdf',
    'http://sws.geonames.org/2661886',
  ],
  [
    concept.normalizeConcept,
    'https://purl.org/adms/publishertype/LocalAuthority/',
    'http://purl.org/adms/publishertype/LocalAuthority',
  ],
  [
    concept.normalizeConcept,
    'https://www.wikidata.org/wiki/Q749568',
    'http://www.wikidata.org/entity/Q749568',
  ],
];

describe('one IRI for the many writings of a concept', () => {
  for (const [normalize, written, uri] of rows) {
    it(`${written} → ${uri ?? 'unknown'}`, () => {
      expect(normalize(written)).to.equal(uri);
    });
  }
});

describe('the tag of a language', () => {
  const tags = [
    ['sv', 'sv'],
    ['sv-SE', 'sv-se'],
    ['sv_SE', 'sv-se'],
    ['swe', 'sv'],
    ['fre', 'fr'],
    ['fra', 'fr'],
    ['sma', 'sma'],
    ['x-none', ''],
    ['und', ''],
    ['en-t-sv-t0-mtec', 'en-t-sv-t0-mtec'],
  ] as const;
  for (const [written, tag] of tags) {
    it(`${written} is ${tag || 'none'}`, () => {
      expect(concept.tidyLanguageTag(written)).to.equal(tag);
    });
  }
});

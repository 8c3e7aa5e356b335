import {expect} from 'chai';
import {loadVocabulary} from './vocabulary.js';

const authority = 'http://publications.europa.eu/resource/authority/';
const inspire = 'http://inspire.ec.europa.eu/';

const labels: readonly (readonly [uri: string, swedish: string, english: string])[] = [
  [`${authority}data-theme/ENVI`, 'Miljö', 'Environment'],
  [`${authority}data-theme/TRAN`, 'Transport', 'Transport'],
  [`${authority}frequency/ANNUAL`, 'Årligen', 'Annual'],
  ['http://purl.org/cld/freq/annual', 'Årligen', 'Annual'],
  [`${authority}access-right/PUBLIC`, 'Publik', 'Public'],
  [`${authority}language/SWE`, 'Svenska', 'Swedish'],
  [`${authority}language/SQI`, 'Albanska', 'Albanian'],
  [`${authority}distribution-status/COMPLETED`, 'Färdig', 'Completed'],
  ['http://purl.org/adms/status/Completed', 'Färdig', 'Completed'],
  ['http://data.europa.eu/r5r/availability/stable', 'Stabil', 'Stable'],
  [
    'http://creativecommons.org/licenses/by-sa/4.0/',
    'CC BY-SA 4.0 (erkännande, dela lika)',
    'CC BY-SA 4.0 (attribution, share alike)',
  ],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
    'CC0 1.0 (ingen upphovsrätt)',
    'CC0 1.0 (no copyright)',
  ],
  [
    'https://dataportal.se/concepts/licensecategories/nolicense',
    'Ingen licens angiven',
    'No license stated',
  ],
  [`${authority}licence/GPL_3_0`, 'GPL 3.0', 'GPL 3.0'],
  [
    'http://purl.org/adms/publishertype/LocalAuthority',
    'Lokal myndighet/kommun',
    'Local Authority',
  ],
  ['http://data.europa.eu/bna/c_ac64a52d', 'Geospatiala data', 'Geospatial'],
  ['http://data.europa.eu/bna/c_c3de25e4', 'Adresser', 'Addresses'],
  [`${inspire}metadata-codelist/ResponsiblePartyRole/custodian`, 'Förvaltare', 'Custodian'],
  [`${inspire}theme/ps`, 'Skyddade områden', 'Protected sites'],
  [`${inspire}metadata-codelist/SpatialDataServiceType/view`, 'Visningstjänst', 'View service'],
  ['http://sws.geonames.org/2661886', 'Sverige', 'Sweden'],
  ['http://sws.geonames.org/2664179/', 'Västmanlands län', 'Västmanlands län'],
  ['http://data.europa.eu/nuts/code/SE232', 'Västra Götalands län', 'Västra Götalands län'],
  [`${authority}country/SWE`, 'Sverige', 'Sweden'],
  ['http://www.wikidata.org/entity/Q749568', 'REST', 'REST'],
  [`${authority}file-type/GEOJSON`, 'GeoJSON', 'GeoJSON'],
  ['text/csv', 'CSV', 'CSV'],
];

describe('loadVocabulary', () => {
  for (const [uri, swedish, english] of labels) {
    it(`calls ${uri} ${swedish} in Swedish and ${english} in English`, async () => {
      const vocabulary = await loadVocabulary();
      expect(vocabulary.label(uri, 'sv')).to.deep.equal({value: swedish, language: 'sv'});
      expect(vocabulary.label(uri, 'en')).to.deep.equal({value: english, language: 'en'});
    });
  }

  it('serves other languages in English, and varieties of Swedish in Swedish', async () => {
    const {label} = await loadVocabulary().then((vocabulary) => ({
      label: vocabulary.label.bind(vocabulary),
    }));
    expect(label(`${authority}data-theme/ENVI`, 'fi')?.value).to.equal('Environment');
    expect(label(`${authority}data-theme/ENVI`, 'sv-FI')?.value).to.equal('Miljö');
  });

  it('calls nothing what it does not know', async () => {
    const vocabulary = await loadVocabulary();
    for (const uri of [
      'https://x.se/tema/1',
      'Miljö',
      'text/x-okänd',
      '',
      `${authority}data-theme/OKÄND`,
    ]) {
      expect(vocabulary.label(uri, 'sv'), uri).to.equal(undefined);
    }
  });

  it('knows the kind of high-value data that a category belongs to', async () => {
    const vocabulary = await loadVocabulary();
    expect(vocabulary.broader('http://data.europa.eu/bna/c_c3de25e4')).to.equal(
      'http://data.europa.eu/bna/c_ac64a52d',
    );
    expect(vocabulary.broader('http://data.europa.eu/bna/c_ac64a52d')).to.equal(undefined);
  });

  it('is one object, whose first part is there before the rest', async () => {
    const core = await loadVocabulary('core');
    expect(core.label(`${authority}data-theme/ENVI`, 'sv')?.value).to.equal('Miljö');
    expect(await loadVocabulary()).to.equal(core);
  });
});

import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('fi');
const number = (value: number): string => formatNumber(value, 'fi');
const datasets = count({
  none: 'Ei tietoaineistoja',
  one: '# tietoaineisto',
  other: '# tietoaineistoa',
});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# tietoaineisto', other: '# tietoaineistoa'});
const hits = count({none: 'Ei hakutuloksia', one: '# hakutulos', other: '# hakutulosta'});
/** Names of sites are not inflected, so that they can be recognized. */
const site = (host: string): string => (host ? `Sivusto ${host}` : 'Sivusto');

/** Finnish. */
export const sentences: Sentences = {
  language: 'fi',
  list: {
    heading: 'Tietoaineistot',
    searchLabel: 'Hae tietoaineistoja',
    search: 'Hae',
    clearSearch: 'Tyhjennä haku',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} / ${counted(total)}`,
    range: (from, to, total) => `Näytetään ${number(from)}–${number(to)} / ${number(total)}`,
    sortLabel: 'Järjestä',
    sort: {
      relevance: 'Osuvin ensin',
      title: 'Nimi A–Ö',
      modified: 'Viimeksi päivitetty',
      issued: 'Viimeksi julkaistu',
      source: 'Katalogin järjestys',
    },
    filterHeading: 'Rajaa',
    showFilters: count({
      none: 'Näytä rajaukset',
      one: 'Näytä rajaukset (# valittu)',
      other: 'Näytä rajaukset (# valittu)',
    }),
    hideFilters: 'Piilota rajaukset',
    chosenHeading: 'Valitut rajaukset',
    facets: {
      theme: 'Luokka',
      publisher: 'Julkaisija',
      format: 'Tiedostomuoto',
      license: 'Lisenssi',
      keyword: 'Avainsana',
      'access-rights': 'Käyttöoikeus',
      'conforms-to': 'Noudattaa määritystä',
      spatial: 'Paikka',
      language: 'Kieli',
      frequency: 'Päivitystiheys',
      hvd: 'Arvokkaat tietoaineistot',
      catalog: 'Katalogi',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Hae luettelosta',
    searchFacetOf: (facet) => `Hae luettelosta ${facet}`,
    noFacetHits: 'Mikään luettelossa ei vastaa kirjoittamaasi.',
    showMore: 'Näytä lisää',
    showFewer: 'Näytä vähemmän',
    showMoreOf: (facet) => `Näytä lisää luettelosta ${facet}`,
    showFewerOf: (facet) => `Näytä vähemmän luettelosta ${facet}`,
    noValue: 'Tieto puuttuu',
    clearAll: 'Tyhjennä kaikki',
    removeFilter: (label) => `Poista rajaus ${label}`,
    pages: 'Tietoaineistojen sivut',
    page: (page) => `Sivu ${number(page)}`,
    pageOf: (page, pages) => `Sivu ${number(page)} / ${number(pages)}`,
    previousPage: 'Edellinen sivu',
    nextPage: 'Seuraava sivu',
    showNext: count({one: 'Näytä # lisää', other: 'Näytä # lisää'}),
    badges: {
      api: 'Rajapinta',
      map: 'Kartta',
      hvd: 'HVD',
      hvdLong: 'Arvokas tietoaineisto (HVD)',
      restricted: 'Rajoitettu käyttöoikeus',
      nonPublic: 'Ei julkinen',
      sharedNotOpen: 'Jaettu, mutta ei avointa dataa',
      series: 'Sarja',
      deprecated: 'Poistumassa käytöstä',
      withdrawn: 'Poistettu käytöstä',
    },
    updated: (date) => `Päivitetty ${date}`,
    issued: (date) => `Julkaistu ${date}`,
    formats: 'Saatavilla muodoissa',
    layoutLabel: 'Esitystapa',
    layouts: {list: 'Luettelo', cards: 'Kortit', compact: 'Tiivis luettelo'},
    loading: 'Luetaan katalogia …',
    loadingSoFar: count({
      none: 'Luetaan katalogia …',
      one: 'Luetaan katalogia … # tietoaineisto tähän mennessä',
      other: 'Luetaan katalogia … # tietoaineistoa tähän mennessä',
    }),
    loadingOf: (done, total) => `Luetaan katalogia … ${number(done)} / ${number(total)}`,
    emptyCatalog: {
      title: 'Täällä ei ole vielä tietoaineistoja',
      text: 'Katalogi on luettavissa, mutta siinä ei ole julkaistu mitään.',
    },
    noHits: {
      title: 'Ei hakutuloksia',
      text: 'Tarkista oikeinkirjoitus, kokeile harvempia tai yleisempiä sanoja tai poista jokin rajaus.',
    },
    request: {
      title: 'Puuttuuko jokin tieto?',
      text: 'Kerro, mitä tietoja tarvitset ja mihin haluat käyttää niitä.',
    },
    nothingToRead: {
      title: 'Katalogia ei ole valittu',
      text: 'Sivun muokkaajalle: kirjoita katalogin osoite src-määritteeseen.',
    },
    sourcesFailed: (failed, total) =>
      `Kaikkia katalogeja ei voi näyttää juuri nyt. Puuttuu: ${number(failed)} / ${number(total)}.`,
  },
  detail: {
    sections: {
      use: 'Lataa ja käytä',
      about: 'Tietoa aineistosta',
      services: 'Rajapinnat ja palvelut',
      license: 'Lisenssi ja ehdot',
      contact: 'Yhteystiedot',
      timeAndPlace: 'Aika ja paikka',
      quality: 'Laatu ja alkuperä',
      documentation: 'Dokumentaatio',
      series: 'Sarja',
      related: 'Liittyvää',
      versions: 'Versiot',
      technical: 'Tekniset tiedot',
      record: 'Tietoa kuvauksesta',
      catalog: 'Katalogi',
    },
    loading: 'Luetaan tietoaineistoa …',
    notFound: {
      title: 'Tietoaineistoa ei ole katalogissa',
      text: 'Se on voitu poistaa tai sen osoite on voinut muuttua. Hae sitä luettelosta.',
    },
    nothingToRead: {
      title: 'Tietoaineistoa ei ole valittu',
      text:
        'Sivun muokkaajalle: kirjoita katalogin osoite src-määritteeseen ja tietoaineiston tunniste ' +
        'dataset-määritteeseen.',
    },
    untitled: 'Nimetön',
    unknown: 'Tieto puuttuu',
    file: (at) => `Tiedosto ${number(at)}`,
    noDistributions: 'Tietoaineisto on kuvattu, mutta ladattavaa ei vielä ole.',
    download: (format) => `Lataa ${format}`,
    downloadFile: 'Lataa tiedosto',
    open: 'Avaa',
    apiAddress: 'Rajapinnan osoite',
    apiDescription: 'Rajapinnan kuvaus',
    packedAs: (format) => `pakattu muotoon ${format}`,
    atHost: (host) => `sivustolla ${host}`,
    copyAddress: 'Kopioi osoite',
    copyAttribution: 'Kopioi lähdeviite',
    copied: 'Kopioitu',
    copyFailed: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.',
    attributionHeading: 'Näin mainitset lähteen',
    attribution: ({publisher, title, license}) =>
      `Lähde: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Lue koko lisenssi',
    mailSubject: (title) => `Kysymys tietoaineistosta ”${title}”`,
    reportSubject: (title) => `Virhe tietoaineistossa ”${title}”`,
    report: 'Ilmoita virheestä',
    updated: (date) => `Viimeksi päivitetty ${date}`,
    overdue: (days) => `Olisi pitänyt päivittää ${formatAgo(days, 'fi')}`,
    since: (date) => `Alkaen ${date}`,
    until: (date) => `Päättyen ${date}`,
    metres: (metres) => `${metres} metriä`,
    directions: {north: 'Pohjoinen', south: 'Etelä', west: 'Länsi', east: 'Itä'},
    series: {
      partOf: 'Kuuluu sarjaan',
      members: count({
        none: 'Sarjassa ei ole vielä tietoaineistoja',
        one: '# tietoaineisto sarjassa',
        other: '# tietoaineistoa sarjassa',
      }),
      noMembers: 'Sarjassa ei ole vielä tietoaineistoja.',
      previous: 'Sarjan edellinen',
      next: 'Sarjan seuraava',
      first: 'Sarjan ensimmäinen',
      last: 'Sarjan viimeisin',
    },
    access: {
      public: {
        title: 'Avoin kaikille',
        text: 'Kuka tahansa saa ladata tietoaineiston ja käyttää sitä.',
      },
      restricted: {
        title: 'Rajoitettu käyttöoikeus',
        text:
          'Voit tarvita sopimuksen, käyttäjätunnuksen tai avaimen saadaksesi tietoaineiston. Kysy ' +
          'ehdoista julkaisijalta.',
      },
      nonPublic: {
        title: 'Ei julkinen',
        text:
          'Tietoaineistoa ei saa luovuttaa yleisölle esimerkiksi siksi, että se sisältää salassa ' +
          'pidettäviä tietoja. Täällä on vain sen kuvaus.',
      },
    },
    sharedNotOpen: {
      title: 'Jaettu, mutta ei avointa dataa',
      text: 'Tietoaineisto on jaettu erityisin ehdoin, eikä sitä saa käyttää vapaasti.',
    },
    hvd: {
      title: 'Arvokas tietoaineisto (HVD)',
      text:
        'EU on nimennyt tällaiset tiedot yhteiskunnalle erityisen arvokkaiksi. Niiden tulee olla ' +
        'maksuttomia, koneluettavia ja saatavilla rajapinnan kautta.',
    },
    availability: {
      temporary: {title: 'Väliaikainen', text: 'Voi poistua milloin tahansa.'},
      experimental: {title: 'Kokeellinen', text: 'Kokeilussa. Voi muuttua tai poistua.'},
      available: {title: 'Saatavilla', text: 'Tarkoitus säilyttää lähivuodet.'},
      stable: {title: 'Pysyvä', text: 'Tarkoitus säilyttää pitkään.'},
    },
    status: {
      completed: {title: 'Valmis', text: 'Valmis käytettäväksi.'},
      deprecated: {
        title: 'Poistumassa käytöstä',
        text: 'Älä ota enää käyttöön. Etsi korvaava aineisto.',
      },
      develop: {title: 'Kehitteillä', text: 'Sisältö ja muoto voivat muuttua.'},
      withdrawn: {title: 'Poistettu käytöstä', text: 'Ei pidä enää käyttää.'},
    },
    machineTranslated: 'Konekäännös',
    showAll: 'Näytä koko kuvaus',
    showLess: 'Näytä kuvauksesta vähemmän',
    moreAbout: 'Lisätiedot',
    showMoreFiles: count({one: 'Näytä # tiedosto lisää', other: 'Näytä # tiedostoa lisää'}),
    locator: (place) => `Ruotsin kartta, johon on merkitty ${place || 'alue'}`,
    similar: 'Samankaltaisia tietoaineistoja',
    rawMetadata: 'Metatiedot koneille',
    sourcePage: 'Katso tietoaineisto julkaisijan sivuilla',
  },
  fields: {
    accessRights: 'Käyttöoikeus',
    accessUrls: 'Käyttöosoite',
    addresses: 'Postiosoite',
    agent: 'Toimija',
    algorithm: 'Algoritmi',
    applicableLegislation: 'Sovellettava lainsäädäntö',
    architecture: 'Arkkitehtuurityyli',
    attributes: 'Attribuutit',
    attributionText: 'Lähdemaininta',
    attributionUrls: 'Lähdemaininnan osoite',
    attributions: 'Muut toimijat',
    availability: 'Saatavuus',
    boundingBox: 'Rajaava suorakulmio',
    byteSize: 'Koko',
    catalog: 'Katalogi',
    catalogs: 'Katalogit',
    centroid: 'Keskipiste',
    checksum: 'Tarkistussumma',
    classifications: 'Luokitus',
    compressFormat: 'Pakkaustapa',
    conformsTo: 'Noudattaa määritystä',
    contactPoints: 'Yhteystiedot',
    contributors: 'Osallistujat',
    copyrightHolders: 'Tekijänoikeuden haltija',
    copyrightNotice: 'Tekijänoikeusilmoitus',
    copyrightStatements: 'Tekijänoikeusasiakirja',
    copyrightYears: 'Tekijänoikeuden vuosi',
    country: 'Maa',
    created: 'Luotu',
    creators: 'Tuottaja',
    description: 'Kuvaus',
    dimensions: 'Ulottuvuudet',
    distributions: 'Tiedostot ja palvelut',
    downloadUrls: 'Latausosoite',
    emails: 'Sähköposti',
    end: 'Loppu',
    endpointDescriptions: 'Rajapinnan kuvaus',
    endpointUrls: 'Rajapinnan osoite',
    fees: 'Maksu',
    first: 'Sarjan ensimmäinen',
    formats: 'Tiedostomuoto',
    frequency: 'Päivitystiheys',
    generatedBy: 'Tuotettu toiminnassa',
    geometry: 'Maantieteellinen muoto',
    hasPart: 'Sisältää',
    hasVersion: 'Muut versiot',
    homepages: 'Verkkosivusto',
    hvdCategories: 'Arvokkaiden tietoaineistojen luokka',
    identifiers: 'Tunniste',
    inSeries: 'Kuuluu sarjaan',
    isPartOf: 'On osa',
    isReferencedBy: 'Viittaavat aineistot',
    isVersionOf: 'Versio aineistosta',
    issued: 'Julkaistu',
    jurisdictions: 'Lainkäyttöalue',
    keywords: 'Avainsanat',
    landingPages: 'Aloitussivu',
    languages: 'Kieli',
    last: 'Sarjan viimeisin',
    licenses: 'Lisenssi',
    locality: 'Postitoimipaikka',
    members: 'Sarjan tietoaineistot',
    metric: 'Mittari',
    modified: 'Päivitetty',
    name: 'Nimi',
    next: 'Sarjan seuraava',
    numberOfSeries: 'Tietosarjojen määrä',
    otherIdentifiers: 'Muut tunnisteet',
    packageFormat: 'Paketointi',
    page: 'Verkkosivu',
    pages: 'Dokumentaatio',
    phones: 'Puhelin',
    policies: 'Ehdot',
    postalCode: 'Postinumero',
    previous: 'Sarjan edellinen',
    provenance: 'Alkuperä',
    publisher: 'Julkaisija',
    qualifiedRelations: 'Liittyvät resurssit rooleineen',
    qualityAnnotations: 'Laatuarviot',
    qualityMeasurements: 'Laatumittaukset',
    region: 'Alue',
    relations: 'Liittyvät resurssit',
    representationTechniques: 'Esitystekniikka',
    reuserGuidelines: 'Uudelleenkäytön ohjeet',
    rights: 'Oikeudet',
    roles: 'Rooli',
    sameAs: 'Sama kuin',
    samples: 'Näytteet',
    schemas: 'Noudattaa skeemaa',
    scheme: 'Järjestelmä',
    servesDatasets: 'Välittää aineistot',
    services: 'Rajapinnat ja palvelut',
    sharedNotOpen: 'Jaettu, mutta ei avointa dataa',
    sources: 'Lähde',
    spatial: 'Maantieteellinen alue',
    spatialResolutionInMeters: 'Spatiaalinen tarkkuus',
    start: 'Alku',
    status: 'Tila',
    street: 'Katuosoite',
    subjects: 'Kansallisten perustietojen luokka',
    temporal: 'Ajanjakso',
    temporalResolution: 'Ajallinen tarkkuus',
    themeTaxonomies: 'Luokkien taksonomia',
    themes: 'Luokka',
    title: 'Nimi',
    types: 'Tyyppi',
    unit: 'Yksikkö',
    unitsOfMeasure: 'Mittayksiköt',
    uri: 'Pysyvä osoite',
    urls: 'Verkkosivu',
    value: 'Arvo',
    version: 'Versio',
    versionNotes: 'Tietoa versiosta',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'Saat käyttää, muokata ja jakaa tietoaineistoa vapaasti mainitsematta lähdettä.',
    },
    'public-domain': {
      name: 'Vapaasti käytettävä (public domain)',
      text: 'Tietoaineistoa ei suojaa tekijänoikeus. Saat käyttää sitä vapaasti.',
    },
    by: {
      name: 'CC BY',
      text:
        'Saat käyttää, muokata ja jakaa tietoaineistoa, myös kaupallisesti. Mainitse lähde, linkitä ' +
        'lisenssiin ja kerro, mitä olet muuttanut.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'Saat käyttää, muokata ja jakaa tietoaineistoa, myös kaupallisesti. Mainitse lähde ja jaa siitä ' +
        'tekemäsi samalla lisenssillä.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text: 'Saat käyttää, muokata ja jakaa tietoaineistoa, mutta et kaupallisesti. Mainitse lähde.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'Saat käyttää, muokata ja jakaa tietoaineistoa, mutta et kaupallisesti. Mainitse lähde ja jaa ' +
        'siitä tekemäsi samalla lisenssillä.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'Saat käyttää ja jakaa tietoaineistoa, myös kaupallisesti, mutta et jakaa muutettuja versioita. ' +
        'Mainitse lähde.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text: 'Saat käyttää ja jakaa tietoaineistoa, mutta et kaupallisesti etkä muutettuna. Mainitse lähde.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'Saat käyttää, muokata ja jakaa tietokantaa, myös kaupallisesti. Mainitse lähde.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'Saat käyttää, muokata ja jakaa tietokantaa, myös kaupallisesti. Mainitse lähde ja jaa siihen ' +
        'perustuvat tietokannat samalla lisenssillä.',
    },
    none: {
      name: 'Lisenssiä ei ole ilmoitettu',
      text: 'Julkaisija ei ole kertonut, mitä tietoaineistolla saa tehdä. Kysy ennen kuin käytät sitä.',
    },
    other: {
      name: 'Muu lisenssi',
      text: 'Lue julkaisijan ehdot ennen kuin käytät tietoaineistoa.',
    },
  },
  portal: {
    backToList: 'Takaisin luetteloon',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Näytetään tietoaineisto ${title}`,
    listShown: count({
      none: 'Näytetään luettelo. Ei tietoaineistoja',
      one: 'Näytetään luettelo. # tietoaineisto',
      other: 'Näytetään luettelo. # tietoaineistoa',
    }),
    pageShown: (page, pages) => `Näytetään sivu ${number(page)} / ${number(pages)}`,
    sorted: (order) => `Järjestys: ${order}`,
    filterAdded: (label, found) => `Rajaus ${label} on valittu. ${hits(found)}`,
    filterRemoved: (label, found) => `Rajaus ${label} on poistettu. ${hits(found)}`,
    filtersCleared: count({
      none: 'Kaikki rajaukset on poistettu. Ei hakutuloksia',
      one: 'Kaikki rajaukset on poistettu. # hakutulos',
      other: 'Kaikki rajaukset on poistettu. # hakutulosta',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'Katalogin osoite on virheellinen',
        visitor: () =>
          'Sivu viittaa katalogiin, jota ei voi hakea. Kerro siitä sivuston ylläpitäjälle.',
        editor: ({address}) =>
          `”${address}” ei ole haettavissa oleva verkko-osoite. Osoitteen alussa pitää olla https://, eikä ` +
          'siinä saa olla käyttäjätunnusta tai salasanaa.',
      },
      'mixed-content': {
        title: 'Katalogin osoite ei ole suojattu',
        visitor: () => 'Selain estää katalogin, koska sen osoite ei ole suojattu.',
        editor: () =>
          'Sivu on suojattu (https), mutta katalogin osoite alkaa http://. Kokeile samaa osoitetta alulla ' +
          'https://. Jos se ei toimi, katalogin omistajan pitää ottaa https käyttöön.',
      },
      offline: {
        title: 'Et ole yhteydessä internetiin',
        visitor: () => 'Tarkista yhteys ja yritä uudelleen.',
        editor: () => 'Vika on kävijän yhteydessä. Sinun ei tarvitse tehdä mitään.',
      },
      'cors-or-network': {
        title: 'Katalogia ei voi hakea',
        visitor: ({host}) =>
          `${site(host)} ei vastaa. Yritä hetken kuluttua uudelleen tai avaa katalogi suoraan.`,
        editor: ({host, origin}) =>
          `${site(host)} joko ei vastaa tai ei salli, että ${origin} lukee katalogin (CORS). Jos osoite ` +
          'avautuu omassa välilehdessä, syy on CORS. Pyydä silloin katalogin omistajaa lähettämään ' +
          'otsake Access-Control-Allow-Origin tai käytä proxy-määritettä.',
      },
      status: {
        title: 'Katalogia ei voi näyttää juuri nyt',
        visitor: ({host}) =>
          `${site(host)} vastaa virheilmoituksella. Yritä hetken kuluttua uudelleen tai avaa katalogi suoraan.`,
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'Osoitteessa ei ole mitään. Tarkista, että se on kirjoitettu oikein ja että katalogi ei ole muuttanut.'
            : status === 401 || status === 403
              ? 'Katalogi vaatii kirjautumisen tai luvan. Sen pitää olla avoin kaikille, jotta sen voi näyttää täällä.'
              : `Palvelin vastaa virheellä ${status ?? ''}. Jos virhe toistuu, ota yhteyttä katalogin omistajaan.`,
      },
      'rate-limit': {
        title: 'Katalogi on ylikuormittunut',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `Katalogia haetaan juuri nyt liikaa. Yritä uudelleen ${number(retryAfter)} sekunnin kuluttua.`
            : 'Katalogia haetaan juuri nyt liikaa. Yritä hetken kuluttua uudelleen.',
        editor: () =>
          'Palvelin kieltäytyy, koska se saa liikaa pyyntöjä. Jos näin käy usein, pyydä katalogin ' +
          'omistajaa nostamaan rajaa tai näytä oma kopio katalogista.',
      },
      timeout: {
        title: 'Katalogi vastaa liian hitaasti',
        visitor: ({host}) => `${site(host)} ei ehtinyt vastata. Yritä hetken kuluttua uudelleen.`,
        editor: () =>
          'Palvelin ei vastaa ajoissa. Jos näin on aina, pyydä katalogin omistajalta valmiiksi tehty ' +
          'tiedosto tai näytä oma kopio.',
      },
      'too-large': {
        title: 'Katalogi on liian suuri näytettäväksi täällä',
        visitor: () => 'Avaa katalogi suoraan.',
        editor: () =>
          'Katalogi ylittää rajan. Ilmoita siitä pienempi osa, esimerkiksi yksi julkaisija.',
      },
      truncated: {
        title: 'Katalogi ei tullut perille kokonaan',
        visitor: () => 'Haku katkesi kesken. Yritä uudelleen.',
        editor: () =>
          'Vastaus loppui liian aikaisin. Jos niin käy joka kerta, palvelin lähettää vajaan tiedoston.',
      },
      redirect: {
        title: 'Katalogin osoite kiertää kehää',
        visitor: () => 'Katalogia ei voi hakea juuri nyt. Kerro siitä sivuston ylläpitäjälle.',
        editor: () =>
          'Osoite ohjaa takaisin itseensä. Ilmoita osoite, johon sen pitää lopulta johtaa.',
      },
      'not-what-it-says': {
        title: 'Osoitteessa ei ole katalogia',
        visitor: ({host}) => `${site(host)} vastaa muulla kuin katalogilla. Avaa katalogi suoraan.`,
        editor: () =>
          'Vastaus on verkkosivu tai tyhjä. Ilmoita itse katalogitiedoston osoite, jonka lopussa on ' +
          'esimerkiksi .rdf, .ttl tai .jsonld, eikä sen sivun osoitetta, joka näyttää sen.',
      },
      aborted: {
        title: 'Haku keskeytettiin',
        visitor: () => 'Yritä uudelleen, jos haluat nähdä katalogin.',
        editor: () => 'Kävijä poistui sivulta tai keskeytti. Sinun ei tarvitse tehdä mitään.',
      },
      empty: {
        title: 'Katalogitiedosto on tyhjä',
        visitor: () => 'Juuri nyt ei ole mitään näytettävää. Yritä hetken kuluttua uudelleen.',
        editor: () => 'Osoite vastaa tyhjällä tiedostolla. Ota yhteyttä katalogin omistajaan.',
      },
      'not-data': {
        title: 'Osoitteessa ei ole katalogia',
        visitor: () => 'Katalogia ei voi näyttää täällä. Avaa se suoraan.',
        editor: () =>
          'Osoite johtaa verkkosivulle, kuvaan tai pakattuun tiedostoon. Ilmoita itse katalogitiedoston osoite.',
      },
      'unknown-format': {
        title: 'Katalogin muotoa ei tunneta',
        visitor: () => 'Katalogia ei voi näyttää täällä. Avaa se suoraan.',
        editor: () =>
          'Muotoa ei tunnistettu. Katalogin pitää olla RDF:ää (esimerkiksi RDF/XML, Turtle tai JSON-LD) ' +
          'tai tuettu rajapinta. Jos tiedät, mikä se on, ilmoita se type-määritteessä.',
      },
      unreadable: {
        title: 'Katalogia ei voi lukea',
        visitor: () =>
          'Tiedosto on vioittunut. Yritä hetken kuluttua uudelleen tai avaa katalogi suoraan.',
        editor: () =>
          'Tiedosto rikkoo muotonsa sääntöjä alusta alkaen. Lähetä se katalogin omistajalle alla olevan ' +
          'virheen kanssa.',
      },
      'not-a-catalog': {
        title: 'Tiedostossa ei ole katalogia',
        visitor: () => 'Näytettäviä tietoaineistoja ei ole.',
        editor: () =>
          'Tiedosto on luettavissa, mutta se ei kuvaa katalogia, tietoaineistoa eikä tietopalvelua DCATin mukaan.',
      },
      'unknown-type': {
        title: 'Katalogin tyyppiä ei tunneta',
        visitor: () => 'Katalogia ei voi näyttää. Kerro siitä sivuston ylläpitäjälle.',
        editor: () =>
          'Type-määritteellä ei ole tällaista arvoa. Poista määrite, niin sisältö ratkaisee.',
      },
      unexpected: {
        title: 'Jokin meni vikaan',
        visitor: () => 'Se ei ole sinun syytäsi. Lataa sivu uudelleen ja yritä vielä kerran.',
        editor: () =>
          'Tämän ei pitäisi olla mahdollista. Ilmoita siitä ja liitä mukaan alla oleva teksti.',
      },
    },
    tryAgain: 'Yritä uudelleen',
    openSource: (host) => (host ? `Avaa katalogi sivustolla ${host}` : 'Avaa katalogi'),
    editorHeading: 'Sivun muokkaajalle',
    technicalHeading: 'Tekniset tiedot',
    cause: (code, came) => `Virhekoodi: ${code}. Vastaus: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Datakatalogianne ei voi näyttää muilla sivustoilla',
      body:
        `Hei!\n\nHaluaisimme näyttää datakataloginne osoitteessa ${origin}. Se ei onnistu, koska palvelin ei ` +
        `salli selainten lukea katalogia muilta sivustoilta (CORS).\n\nLisätkää tämä otsake vastaukseen ` +
        `osoitteesta ${address}:\n\nAccess-Control-Allow-Origin: *\n\nKatalogi on avoin kaikille, joten ` +
        'tietoturva ei heikkene.\n\nYstävällisin terveisin\n',
    }),
    writeLetter: 'Kirjoita katalogin omistajalle',
  },
  diagnostics: {
    heading: 'Näin katalogi luettiin',
    address: 'Osoite',
    state: 'Tila',
    states: {loading: 'Luetaan', loaded: 'Luettu', failed: 'Epäonnistui'},
    kind: 'Tyyppi',
    size: 'Koko',
    time: 'Aika',
    datasets,
    throughProxy: 'Haettu välityspalvelimen kautta',
    severities: {error: 'Virhe', warning: 'Varoitus', information: 'Huomautus'},
    problems: count({none: 'Ei ongelmia', one: '# ongelma', other: '# ongelmaa'}),
    noProblems: 'Ongelmia ei löytynyt.',
    moreProblems: count({one: '# muu samanlainen', other: '# muuta samanlaista'}),
    line: (line) => `Rivi ${number(line)}`,
    subject: 'Koskee',
    copyReport: 'Kopioi raportti',
  },
};

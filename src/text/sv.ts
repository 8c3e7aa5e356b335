import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('sv');
const number = (value: number): string => formatNumber(value, 'sv');
const datasets = count({none: 'Inga datamängder', one: '# datamängd', other: '# datamängder'});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# datamängd', other: '# datamängder'});
const hits = count({none: 'Inga träffar', one: '# träff', other: '# träffar'});
const site = (host: string): string => host || 'webbplatsen';
const upper = (text: string): string => (text === 'webbplatsen' ? 'Webbplatsen' : text);

/** Swedish, as a municipality writes to whoever lives there. */
export const sentences: Sentences = {
  language: 'sv',
  list: {
    heading: 'Datamängder',
    searchLabel: 'Sök bland datamängder',
    search: 'Sök',
    clearSearch: 'Rensa sökningen',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} av ${counted(total)}`,
    range: (from, to, total) => `Visar ${number(from)}–${number(to)} av ${number(total)}`,
    sortLabel: 'Sortera efter',
    sort: {
      relevance: 'Bäst träff',
      title: 'Titel A–Ö',
      modified: 'Senast uppdaterad',
      issued: 'Senast publicerad',
      source: 'Katalogens ordning',
    },
    filterHeading: 'Filtrera',
    showFilters: count({
      none: 'Visa filter',
      one: 'Visa filter (# valt)',
      other: 'Visa filter (# valda)',
    }),
    hideFilters: 'Dölj filter',
    chosenHeading: 'Valda filter',
    facets: {
      theme: 'Kategori',
      publisher: 'Utgivare',
      format: 'Format',
      license: 'Licens',
      keyword: 'Nyckelord',
      'access-rights': 'Åtkomst',
      'conforms-to': 'Följer specifikation',
      spatial: 'Plats',
      language: 'Språk',
      frequency: 'Uppdateras',
      hvd: 'Särskilt värdefulla data',
      catalog: 'Katalog',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Sök i listan',
    searchFacetOf: (facet) => `Sök i listan ${facet}`,
    noFacetHits: 'Inget i listan stämmer med det du skrev.',
    showMore: 'Visa fler',
    showFewer: 'Visa färre',
    showMoreOf: (facet) => `Visa fler i listan ${facet}`,
    showFewerOf: (facet) => `Visa färre i listan ${facet}`,
    noValue: 'Uppgift saknas',
    clearAll: 'Rensa allt',
    removeFilter: (label) => `Ta bort filtret ${label}`,
    pages: 'Sidor med datamängder',
    page: (page) => `Sida ${number(page)}`,
    pageOf: (page, pages) => `Sida ${number(page)} av ${number(pages)}`,
    previousPage: 'Föregående sida',
    nextPage: 'Nästa sida',
    showNext: count({one: 'Visa # till', other: 'Visa # till'}),
    badges: {
      api: 'API',
      map: 'Karta',
      hvd: 'HVD',
      hvdLong: 'Särskilt värdefull datamängd (HVD)',
      restricted: 'Begränsad åtkomst',
      nonPublic: 'Icke-offentlig',
      sharedNotOpen: 'Delas men är inte öppna data',
      series: 'Serie',
      deprecated: 'Avvecklas',
      withdrawn: 'Tillbakadragen',
    },
    updated: (date) => `Uppdaterad ${date}`,
    issued: (date) => `Publicerad ${date}`,
    formats: 'Finns som',
    layoutLabel: 'Visa som',
    layouts: {list: 'Lista', cards: 'Kort', compact: 'Kompakt lista'},
    loading: 'Läser katalogen …',
    loadingSoFar: count({
      none: 'Läser katalogen …',
      one: 'Läser katalogen … # datamängd hittills',
      other: 'Läser katalogen … # datamängder hittills',
    }),
    loadingOf: (done, total) => `Läser katalogen … ${number(done)} av ${number(total)}`,
    emptyCatalog: {
      title: 'Här finns inga datamängder än',
      text: 'Katalogen går att läsa, men ingen har publicerat något i den.',
    },
    noHits: {
      title: 'Inga träffar',
      text: 'Kontrollera stavningen, prova färre eller mer allmänna ord, eller ta bort något filter.',
    },
    request: {
      title: 'Saknar du data?',
      text: 'Berätta vilka data du behöver och vad du vill använda dem till.',
    },
    nothingToRead: {
      title: 'Ingen katalog är vald',
      text: 'Till dig som redigerar sidan: skriv adressen till katalogen i attributet src.',
    },
    sourcesFailed: (failed, total) =>
      `${number(failed)} av ${number(total)} kataloger går inte att visa just nu.`,
  },
  detail: {
    sections: {
      use: 'Ladda ner och använd',
      about: 'Om datamängden',
      services: 'API:er och tjänster',
      license: 'Licens och villkor',
      contact: 'Kontakt',
      timeAndPlace: 'Tid och plats',
      quality: 'Kvalitet och ursprung',
      documentation: 'Dokumentation',
      series: 'Serie',
      related: 'Relaterat',
      versions: 'Versioner',
      technical: 'Tekniska uppgifter',
      record: 'Om beskrivningen',
      catalog: 'Katalog',
    },
    loading: 'Läser datamängden …',
    notFound: {
      title: 'Datamängden finns inte i katalogen',
      text: 'Den kan ha tagits bort eller fått en ny adress. Sök efter den i listan.',
    },
    nothingToRead: {
      title: 'Ingen datamängd är vald',
      text:
        'Till dig som redigerar sidan: skriv adressen till katalogen i attributet src och ' +
        'datamängdens identifikator i attributet dataset.',
    },
    untitled: 'Utan titel',
    unknown: 'Uppgift saknas',
    file: (at) => `Fil ${number(at)}`,
    noDistributions: 'Datamängden är beskriven, men det finns ännu inget att ladda ner.',
    download: (format) => `Ladda ner ${format}`,
    downloadFile: 'Ladda ner filen',
    open: 'Öppna',
    apiAddress: 'API:ets adress',
    apiDescription: 'Beskrivning av API:et',
    packedAs: (format) => `packad som ${format}`,
    atHost: (host) => `hos ${host}`,
    copyAddress: 'Kopiera adressen',
    copyAttribution: 'Kopiera källhänvisningen',
    copied: 'Kopierad',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    attributionHeading: 'Så här anger du källan',
    attribution: ({publisher, title, license}) =>
      `Källa: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Läs hela licensen',
    mailSubject: (title) => `Fråga om datamängden ”${title}”`,
    reportSubject: (title) => `Fel i datamängden ”${title}”`,
    report: 'Rapportera ett fel',
    updated: (date) => `Senast uppdaterad ${date}`,
    overdue: (days) => `Skulle ha uppdaterats ${formatAgo(days, 'sv')}`,
    since: (date) => `Från och med ${date}`,
    until: (date) => `Till och med ${date}`,
    metres: (metres) => `${metres} meter`,
    directions: {north: 'Norr', south: 'Söder', west: 'Väster', east: 'Öster'},
    series: {
      partOf: 'Ingår i serien',
      members: count({
        none: 'Serien har inga datamängder än',
        one: '# datamängd i serien',
        other: '# datamängder i serien',
      }),
      noMembers: 'Serien har inga datamängder än.',
      previous: 'Föregående i serien',
      next: 'Nästa i serien',
      first: 'Första i serien',
      last: 'Senaste i serien',
    },
    access: {
      public: {title: 'Öppen för alla', text: 'Alla får hämta och använda datamängden.'},
      restricted: {
        title: 'Begränsad åtkomst',
        text:
          'Du kan behöva ett avtal, ett konto eller en nyckel för att hämta datamängden. ' +
          'Kontakta utgivaren för att få veta vad som gäller.',
      },
      nonPublic: {
        title: 'Icke-offentlig',
        text:
          'Datamängden får inte lämnas ut till allmänheten, till exempel för att den innehåller ' +
          'uppgifter som omfattas av sekretess. Här finns bara beskrivningen av den.',
      },
    },
    sharedNotOpen: {
      title: 'Delas men är inte öppna data',
      text: 'Datamängden delas på särskilda villkor och är inte fri att använda hur som helst.',
    },
    hvd: {
      title: 'Särskilt värdefull datamängd (HVD)',
      text:
        'EU har pekat ut data av det här slaget som särskilt värdefulla för samhället. De ska vara ' +
        'gratis, kunna läsas av datorer och finnas via API.',
    },
    availability: {
      temporary: {title: 'Tillfällig', text: 'Kan försvinna när som helst.'},
      experimental: {title: 'Experimentell', text: 'På prov. Kan ändras eller försvinna.'},
      available: {title: 'Tillgänglig', text: 'Planeras finnas kvar de närmaste åren.'},
      stable: {title: 'Stabil', text: 'Planeras finnas kvar länge.'},
    },
    status: {
      completed: {title: 'Färdig', text: 'Klar att använda.'},
      deprecated: {title: 'Avvecklas', text: 'Börja inte använda den. Leta efter en ersättare.'},
      develop: {title: 'Under utveckling', text: 'Innehåll och form kan ändras.'},
      withdrawn: {title: 'Tillbakadragen', text: 'Ska inte längre användas.'},
    },
    machineTranslated: 'Maskinöversatt',
    showAll: 'Visa hela beskrivningen',
    showLess: 'Visa mindre av beskrivningen',
    moreAbout: 'Fler uppgifter',
    showMoreFiles: count({one: 'Visa # fil till', other: 'Visa # filer till'}),
    locator: (place) => `Karta över Sverige med ${place || 'området'} utmärkt`,
    similar: 'Liknande datamängder',
    rawMetadata: 'Metadata för datorer',
    sourcePage: 'Visa datamängden hos utgivaren',
  },
  fields: {
    accessRights: 'Åtkomst',
    accessUrls: 'Webbadress för åtkomst',
    addresses: 'Postadress',
    agent: 'Aktör',
    algorithm: 'Algoritm',
    applicableLegislation: 'Tillämplig lagstiftning',
    architecture: 'Arkitekturstil',
    attributes: 'Attribut',
    attributionText: 'Erkännandetext',
    attributionUrls: 'Webbadress för erkännande',
    attributions: 'Övriga aktörer',
    availability: 'Tillgänglighet',
    boundingBox: 'Omskrivande rektangel',
    byteSize: 'Storlek',
    catalog: 'Katalog',
    catalogs: 'Kataloger',
    centroid: 'Mittpunkt',
    checksum: 'Kontrollsumma',
    classifications: 'Klassificering',
    compressFormat: 'Komprimering',
    conformsTo: 'Följer specifikation',
    contactPoints: 'Kontaktuppgifter',
    contributors: 'Medverkande',
    copyrightHolders: 'Upphovsrätten ägs av',
    copyrightNotice: 'Om upphovsrätten',
    copyrightStatements: 'Upphovsrättsdokument',
    copyrightYears: 'Upphovsrättsår',
    country: 'Land',
    created: 'Skapad',
    creators: 'Producent',
    description: 'Beskrivning',
    dimensions: 'Dimensioner',
    distributions: 'Filer och tjänster',
    downloadUrls: 'Webbadress för nedladdning',
    emails: 'E-post',
    end: 'Slut',
    endpointDescriptions: 'Beskrivning av API:et',
    endpointUrls: 'Adress till API:et',
    fees: 'Avgift',
    first: 'Första i serien',
    formats: 'Format',
    frequency: 'Uppdateras',
    generatedBy: 'Framtagen genom',
    geometry: 'Geografisk form',
    hasPart: 'Består av',
    hasVersion: 'Andra versioner',
    homepages: 'Webbplats',
    hvdCategories: 'Kategori för särskilt värdefulla data',
    identifiers: 'Identifikator',
    inSeries: 'Ingår i serien',
    isPartOf: 'Är del av',
    isReferencedBy: 'Nämns i',
    isVersionOf: 'Är en version av',
    issued: 'Publicerad',
    jurisdictions: 'Jurisdiktion',
    keywords: 'Nyckelord',
    landingPages: 'Ingångssida',
    languages: 'Språk',
    last: 'Senaste i serien',
    licenses: 'Licens',
    locality: 'Ort',
    members: 'Datamängder i serien',
    metric: 'Mått',
    modified: 'Uppdaterad',
    name: 'Namn',
    next: 'Nästa i serien',
    numberOfSeries: 'Antal dataserier',
    otherIdentifiers: 'Andra identifikatorer',
    packageFormat: 'Paketering',
    page: 'Webbsida',
    pages: 'Dokumentation',
    phones: 'Telefon',
    policies: 'Villkor',
    postalCode: 'Postnummer',
    previous: 'Föregående i serien',
    provenance: 'Ursprung',
    publisher: 'Utgivare',
    qualifiedRelations: 'Relaterade resurser med roll',
    qualityAnnotations: 'Kvalitetsomdömen',
    qualityMeasurements: 'Kvalitetsmått',
    region: 'Region',
    relations: 'Relaterade resurser',
    representationTechniques: 'Representationsteknik',
    reuserGuidelines: 'Riktlinjer för återanvändning',
    rights: 'Rättigheter',
    roles: 'Roll',
    sameAs: 'Samma som',
    samples: 'Exempel på data',
    schemas: 'Följer schema',
    scheme: 'System',
    servesDatasets: 'Ger tillgång till',
    services: 'API:er och tjänster',
    sharedNotOpen: 'Delas men är inte öppna data',
    sources: 'Källa',
    spatial: 'Geografiskt område',
    spatialResolutionInMeters: 'Rumslig upplösning',
    start: 'Start',
    status: 'Status',
    street: 'Gatuadress',
    subjects: 'Kategori för nationella grunddata',
    temporal: 'Tidsperiod',
    temporalResolution: 'Tidsupplösning',
    themeTaxonomies: 'Taxonomi för kategorier',
    themes: 'Kategori',
    title: 'Titel',
    types: 'Typ',
    unit: 'Enhet',
    unitsOfMeasure: 'Måttenheter',
    uri: 'Permanent adress',
    urls: 'Webbsida',
    value: 'Värde',
    version: 'Version',
    versionNotes: 'Om versionen',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'Du får använda, ändra och sprida datamängden fritt, utan att ange källan.',
    },
    'public-domain': {
      name: 'Fri att använda (public domain)',
      text: 'Datamängden skyddas inte av upphovsrätt. Du får använda den fritt.',
    },
    by: {
      name: 'CC BY',
      text:
        'Du får använda, ändra och sprida datamängden, även kommersiellt. Du ska ange källan, länka ' +
        'till licensen och tala om vad du har ändrat.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'Du får använda, ändra och sprida datamängden, även kommersiellt. Du ska ange källan och dela ' +
        'det du gör av den med samma licens.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text: 'Du får använda, ändra och sprida datamängden, men inte kommersiellt. Du ska ange källan.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'Du får använda, ändra och sprida datamängden, men inte kommersiellt. Du ska ange källan och ' +
        'dela det du gör av den med samma licens.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'Du får använda och sprida datamängden, även kommersiellt, men inte sprida ändrade versioner. ' +
        'Du ska ange källan.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text:
        'Du får använda och sprida datamängden, men inte kommersiellt och inte i ändrade versioner. ' +
        'Du ska ange källan.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'Du får använda, ändra och sprida databasen, även kommersiellt. Du ska ange källan.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'Du får använda, ändra och sprida databasen, även kommersiellt. Du ska ange källan och dela ' +
        'databaser som bygger på den med samma licens.',
    },
    none: {
      name: 'Ingen licens angiven',
      text: 'Utgivaren har inte angett vad du får göra med datamängden. Fråga innan du använder den.',
    },
    other: {
      name: 'Annan licens',
      text: 'Läs villkoren hos utgivaren innan du använder datamängden.',
    },
  },
  portal: {
    backToList: 'Tillbaka till listan',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Visar datamängden ${title}`,
    listShown: count({
      none: 'Visar listan. Inga datamängder',
      one: 'Visar listan. # datamängd',
      other: 'Visar listan. # datamängder',
    }),
    pageShown: (page, pages) => `Visar sida ${number(page)} av ${number(pages)}`,
    sorted: (order) => `Sorterat efter: ${order}`,
    filterAdded: (label, found) => `Filtret ${label} är valt. ${hits(found)}`,
    filterRemoved: (label, found) => `Filtret ${label} är borttaget. ${hits(found)}`,
    filtersCleared: count({
      none: 'Alla filter är borttagna. Inga träffar',
      one: 'Alla filter är borttagna. # träff',
      other: 'Alla filter är borttagna. # träffar',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'Katalogens adress är fel',
        visitor: () =>
          'Sidan pekar på en katalog som inte går att hämta. Berätta gärna för oss som har sidan.',
        editor: ({address}) =>
          `”${address}” är ingen webbadress som går att hämta. Adressen ska börja med https:// och får ` +
          'inte innehålla användarnamn eller lösenord.',
      },
      'mixed-content': {
        title: 'Katalogen har en osäker adress',
        visitor: () => 'Webbläsaren stoppar katalogen för att adressen inte är säker.',
        editor: () =>
          'Sidan är säker (https) men katalogens adress börjar med http://. Prova samma adress med ' +
          'https://. Fungerar det inte behöver den som äger katalogen skaffa https.',
      },
      offline: {
        title: 'Du är inte ansluten till internet',
        visitor: () => 'Kontrollera anslutningen och försök igen.',
        editor: () => 'Felet finns hos besökaren. Du behöver inte göra något.',
      },
      'cors-or-network': {
        title: 'Det går inte att hämta katalogen',
        visitor: ({host}) =>
          `Vi får inget svar från ${site(host)}. Försök igen om en stund, eller öppna katalogen direkt.`,
        editor: ({host, origin}) =>
          `Antingen svarar inte ${site(host)}, eller så tillåter den inte att ${origin} läser katalogen ` +
          '(CORS). Går adressen att öppna i en egen flik är det CORS. Be då den som äger katalogen att ' +
          'skicka huvudet Access-Control-Allow-Origin, eller använd attributet proxy.',
      },
      status: {
        title: 'Katalogen går inte att visa just nu',
        visitor: ({host}) =>
          `${upper(site(host))} svarar, men med ett felmeddelande. Försök igen om en stund, eller öppna katalogen direkt.`,
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'Det finns inget på adressen. Kontrollera att den är rätt skriven och att katalogen inte har flyttat.'
            : status === 401 || status === 403
              ? 'Katalogen kräver inloggning eller tillstånd. Den måste vara öppen för alla för att kunna visas här.'
              : `Servern svarar med felet ${status ?? ''}. Står felet kvar, kontakta den som äger katalogen.`,
      },
      'rate-limit': {
        title: 'Katalogen är överbelastad',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `För många hämtar katalogen just nu. Försök igen om ${number(retryAfter)} sekunder.`
            : 'För många hämtar katalogen just nu. Försök igen om en stund.',
        editor: () =>
          'Servern säger nej för att den får för många frågor. Händer det ofta, be den som äger ' +
          'katalogen att höja gränsen, eller visa en egen kopia av katalogen.',
      },
      timeout: {
        title: 'Katalogen svarar för långsamt',
        visitor: ({host}) => `${upper(site(host))} hann inte svara. Försök igen om en stund.`,
        editor: () =>
          'Servern svarar inte i tid. Är det alltid så, be den som äger katalogen om en fil som är ' +
          'gjord i förväg, eller visa en egen kopia.',
      },
      'too-large': {
        title: 'Katalogen är för stor för att visas här',
        visitor: () => 'Öppna katalogen direkt i stället.',
        editor: () =>
          'Katalogen är större än gränsen. Ange en mindre del av den, till exempel en enda utgivare.',
      },
      truncated: {
        title: 'Hela katalogen kom inte fram',
        visitor: () => 'Hämtningen avbröts på vägen. Försök igen.',
        editor: () =>
          'Svaret tog slut för tidigt. Händer det varje gång skickar servern en ofullständig fil.',
      },
      redirect: {
        title: 'Katalogens adress leder runt i en cirkel',
        visitor: () => 'Katalogen går inte att hämta just nu. Berätta gärna för oss som har sidan.',
        editor: () =>
          'Adressen skickar vidare till sig själv. Ange den adress som den till sist ska leda till.',
      },
      'not-what-it-says': {
        title: 'På adressen finns ingen katalog',
        visitor: ({host}) =>
          `${upper(site(host))} svarar med något annat än en katalog. Öppna katalogen direkt i stället.`,
        editor: () =>
          'Svaret är en webbsida, eller tomt. Ange adressen till själva katalogfilen, till exempel en ' +
          'som slutar på .rdf, .ttl eller .jsonld, och inte till sidan som visar den.',
      },
      aborted: {
        title: 'Hämtningen avbröts',
        visitor: () => 'Försök igen om du vill se katalogen.',
        editor: () => 'Besökaren lämnade sidan eller avbröt. Du behöver inte göra något.',
      },
      empty: {
        title: 'Katalogfilen är tom',
        visitor: () => 'Det finns inget att visa just nu. Försök igen om en stund.',
        editor: () => 'Adressen svarar med en tom fil. Kontakta den som äger katalogen.',
      },
      'not-data': {
        title: 'På adressen finns ingen katalog',
        visitor: () => 'Katalogen går inte att visa här. Öppna den direkt i stället.',
        editor: () =>
          'Adressen leder till en webbsida, en bild eller ett arkiv. Ange adressen till själva katalogfilen.',
      },
      'unknown-format': {
        title: 'Katalogen är skriven i ett okänt format',
        visitor: () => 'Katalogen går inte att visa här. Öppna den direkt i stället.',
        editor: () =>
          'Formatet gick inte att känna igen. Katalogen behöver vara RDF (till exempel RDF/XML, Turtle ' +
          'eller JSON-LD) eller ett API som stöds. Vet du vilket det är, ange det i attributet type.',
      },
      unreadable: {
        title: 'Katalogen går inte att läsa',
        visitor: () => 'Filen är skadad. Försök igen om en stund, eller öppna katalogen direkt.',
        editor: () =>
          'Filen bryter mot reglerna för sitt format redan i början. Skicka den till den som äger ' +
          'katalogen, tillsammans med felet nedan.',
      },
      'not-a-catalog': {
        title: 'Filen innehåller ingen katalog',
        visitor: () => 'Det finns inga datamängder att visa.',
        editor: () =>
          'Filen går att läsa, men den beskriver varken katalog, datamängd eller datatjänst enligt DCAT.',
      },
      'unknown-type': {
        title: 'Katalogens typ är okänd',
        visitor: () => 'Katalogen går inte att visa. Berätta gärna för oss som har sidan.',
        editor: () =>
          'Värdet i attributet type finns inte. Ta bort attributet, så avgörs typen av innehållet.',
      },
      unexpected: {
        title: 'Något gick fel',
        visitor: () => 'Det är inte ditt fel. Ladda om sidan och försök igen.',
        editor: () => 'Felet borde inte kunna uppstå. Rapportera det gärna, med texten nedan.',
      },
    },
    tryAgain: 'Försök igen',
    openSource: (host) => `Öppna katalogen hos ${site(host)}`,
    editorHeading: 'Till dig som redigerar sidan',
    technicalHeading: 'Tekniska uppgifter',
    cause: (code, came) => `Felkod: ${code}. Svar: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Er datakatalog går inte att visa på andra webbplatser',
      body:
        `Hej!\n\nVi vill visa er datakatalog på ${origin}. Det går inte, för servern tillåter inte att ` +
        `webbläsare läser katalogen från andra webbplatser (CORS).\n\nSkicka gärna det här huvudet i ` +
        `svaret från ${address}:\n\nAccess-Control-Allow-Origin: *\n\nKatalogen är öppen för alla, så ` +
        'ingenting blir mindre säkert av det.\n\nVänliga hälsningar\n',
    }),
    writeLetter: 'Skriv till den som äger katalogen',
  },
  diagnostics: {
    heading: 'Så lästes katalogen',
    address: 'Adress',
    state: 'Läge',
    states: {loading: 'Läses', loaded: 'Läst', failed: 'Misslyckades'},
    kind: 'Typ',
    size: 'Storlek',
    time: 'Tid',
    datasets,
    throughProxy: 'Hämtad genom proxy',
    severities: {error: 'Fel', warning: 'Varning', information: 'Upplysning'},
    problems: count({none: 'Inga problem', one: '# problem', other: '# problem'}),
    noProblems: 'Inga problem hittades.',
    moreProblems: count({one: '# till av samma slag', other: '# till av samma slag'}),
    line: (line) => `Rad ${number(line)}`,
    subject: 'Gäller',
    copyReport: 'Kopiera rapporten',
  },
};

import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('nb');
const number = (value: number): string => formatNumber(value, 'nb');
const datasets = count({none: 'Ingen datasett', one: '# datasett', other: '# datasett'});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# datasett', other: '# datasett'});
const hits = count({none: 'Ingen treff', one: '# treff', other: '# treff'});
const site = (host: string): string => host || 'nettstedet';
const upper = (text: string): string => (text === 'nettstedet' ? 'Nettstedet' : text);

/** Norwegian bokmål. */
export const sentences: Sentences = {
  language: 'nb',
  list: {
    heading: 'Datasett',
    searchLabel: 'Søk blant datasett',
    search: 'Søk',
    clearSearch: 'Tøm søket',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} av ${counted(total)}`,
    range: (from, to, total) => `Viser ${number(from)}–${number(to)} av ${number(total)}`,
    sortLabel: 'Sorter etter',
    sort: {
      relevance: 'Beste treff',
      title: 'Tittel A–Å',
      modified: 'Sist oppdatert',
      issued: 'Sist publisert',
      source: 'Katalogens rekkefølge',
    },
    filterHeading: 'Filtrer',
    showFilters: count({
      none: 'Vis filtre',
      one: 'Vis filtre (# valgt)',
      other: 'Vis filtre (# valgt)',
    }),
    hideFilters: 'Skjul filtre',
    chosenHeading: 'Valgte filtre',
    facets: {
      theme: 'Kategori',
      publisher: 'Utgiver',
      format: 'Format',
      license: 'Lisens',
      keyword: 'Emneord',
      'access-rights': 'Tilgang',
      'conforms-to': 'Følger spesifikasjon',
      spatial: 'Sted',
      language: 'Språk',
      frequency: 'Oppdateres',
      hvd: 'Datasett med høy verdi',
      catalog: 'Katalog',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Søk i listen',
    searchFacetOf: (facet) => `Søk i listen ${facet}`,
    noFacetHits: 'Ingenting i listen passer med det du skrev.',
    showMore: 'Vis flere',
    showFewer: 'Vis færre',
    showMoreOf: (facet) => `Vis flere i listen ${facet}`,
    showFewerOf: (facet) => `Vis færre i listen ${facet}`,
    noValue: 'Ikke oppgitt',
    clearAll: 'Fjern alle',
    removeFilter: (label) => `Fjern filteret ${label}`,
    pages: 'Sider med datasett',
    page: (page) => `Side ${number(page)}`,
    pageOf: (page, pages) => `Side ${number(page)} av ${number(pages)}`,
    previousPage: 'Forrige side',
    nextPage: 'Neste side',
    showNext: count({one: 'Vis # til', other: 'Vis # til'}),
    badges: {
      api: 'API',
      map: 'Kart',
      hvd: 'HVD',
      hvdLong: 'Datasett med høy verdi (HVD)',
      restricted: 'Begrenset tilgang',
      nonPublic: 'Ikke-offentlig',
      sharedNotOpen: 'Deles, men er ikke åpne data',
      series: 'Serie',
      deprecated: 'Fases ut',
      withdrawn: 'Trukket tilbake',
    },
    updated: (date) => `Oppdatert ${date}`,
    issued: (date) => `Publisert ${date}`,
    formats: 'Finnes som',
    layoutLabel: 'Vis som',
    layouts: {list: 'Liste', cards: 'Kort', compact: 'Kompakt liste'},
    loading: 'Leser katalogen …',
    loadingSoFar: count({
      none: 'Leser katalogen …',
      one: 'Leser katalogen … # datasett så langt',
      other: 'Leser katalogen … # datasett så langt',
    }),
    loadingOf: (done, total) => `Leser katalogen … ${number(done)} av ${number(total)}`,
    emptyCatalog: {
      title: 'Her er det ingen datasett ennå',
      text: 'Katalogen kan leses, men ingen har publisert noe i den.',
    },
    noHits: {
      title: 'Ingen treff',
      text: 'Sjekk stavemåten, prøv færre eller mer generelle ord, eller fjern et filter.',
    },
    request: {
      title: 'Savner du data?',
      text: 'Fortell hvilke data du trenger, og hva du vil bruke dem til.',
    },
    nothingToRead: {
      title: 'Ingen katalog er valgt',
      text: 'Til deg som redigerer siden: Skriv adressen til katalogen i attributtet src.',
    },
    sourcesFailed: (failed, total) =>
      `${number(failed)} av ${number(total)} kataloger kan ikke vises akkurat nå.`,
  },
  detail: {
    sections: {
      use: 'Last ned og bruk',
      about: 'Om datasettet',
      services: 'API-er og tjenester',
      license: 'Lisens og vilkår',
      contact: 'Kontakt',
      timeAndPlace: 'Tid og sted',
      quality: 'Kvalitet og opphav',
      documentation: 'Dokumentasjon',
      series: 'Serie',
      related: 'Relatert',
      versions: 'Versjoner',
      technical: 'Tekniske opplysninger',
      record: 'Om beskrivelsen',
      catalog: 'Katalog',
    },
    loading: 'Leser datasettet …',
    notFound: {
      title: 'Datasettet finnes ikke i katalogen',
      text: 'Det kan være fjernet eller ha fått ny adresse. Søk etter det i listen.',
    },
    nothingToRead: {
      title: 'Ingen datasett er valgt',
      text:
        'Til deg som redigerer siden: Skriv adressen til katalogen i attributtet src og ' +
        'identifikatoren til datasettet i attributtet dataset.',
    },
    untitled: 'Uten tittel',
    unknown: 'Ikke oppgitt',
    file: (at) => `Fil ${number(at)}`,
    noDistributions: 'Datasettet er beskrevet, men det er ennå ingenting å laste ned.',
    download: (format) => `Last ned ${format}`,
    downloadFile: 'Last ned filen',
    open: 'Åpne',
    apiAddress: 'Adressen til API-et',
    apiDescription: 'Beskrivelse av API-et',
    packedAs: (format) => `pakket som ${format}`,
    atHost: (host) => `hos ${host}`,
    copyAddress: 'Kopier adressen',
    copyAttribution: 'Kopier kildehenvisningen',
    copied: 'Kopiert',
    copyFailed: 'Det gikk ikke å kopiere. Merk teksten og kopier den selv.',
    attributionHeading: 'Slik oppgir du kilden',
    attribution: ({publisher, title, license}) =>
      `Kilde: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Les hele lisensen',
    mailSubject: (title) => `Spørsmål om datasettet «${title}»`,
    reportSubject: (title) => `Feil i datasettet «${title}»`,
    report: 'Meld fra om en feil',
    updated: (date) => `Sist oppdatert ${date}`,
    overdue: (days) => `Skulle vært oppdatert ${formatAgo(days, 'nb')}`,
    since: (date) => `Fra og med ${date}`,
    until: (date) => `Til og med ${date}`,
    metres: (metres) => `${metres} meter`,
    directions: {north: 'Nord', south: 'Sør', west: 'Vest', east: 'Øst'},
    series: {
      partOf: 'Inngår i serien',
      members: count({
        none: 'Serien har ingen datasett ennå',
        one: '# datasett i serien',
        other: '# datasett i serien',
      }),
      noMembers: 'Serien har ingen datasett ennå.',
      previous: 'Forrige i serien',
      next: 'Neste i serien',
      first: 'Første i serien',
      last: 'Siste i serien',
    },
    access: {
      public: {title: 'Åpent for alle', text: 'Alle kan hente og bruke datasettet.'},
      restricted: {
        title: 'Begrenset tilgang',
        text:
          'Du kan trenge en avtale, en konto eller en nøkkel for å hente datasettet. Kontakt utgiveren ' +
          'for å få vite hva som gjelder.',
      },
      nonPublic: {
        title: 'Ikke-offentlig',
        text:
          'Datasettet kan ikke gis ut til allmennheten, for eksempel fordi det inneholder ' +
          'taushetsbelagte opplysninger. Her finnes bare beskrivelsen av det.',
      },
    },
    sharedNotOpen: {
      title: 'Deles, men er ikke åpne data',
      text: 'Datasettet deles på særlige vilkår og kan ikke brukes helt fritt.',
    },
    hvd: {
      title: 'Datasett med høy verdi (HVD)',
      text:
        'EU har pekt ut data av dette slaget som særlig verdifulle for samfunnet. De skal være gratis, ' +
        'maskinlesbare og tilgjengelige via API.',
    },
    availability: {
      temporary: {title: 'Midlertidig', text: 'Kan forsvinne når som helst.'},
      experimental: {title: 'Eksperimentell', text: 'På prøve. Kan endres eller forsvinne.'},
      available: {title: 'Tilgjengelig', text: 'Skal etter planen finnes de nærmeste årene.'},
      stable: {title: 'Stabil', text: 'Skal etter planen finnes lenge.'},
    },
    status: {
      completed: {title: 'Ferdig', text: 'Klar til bruk.'},
      deprecated: {title: 'Fases ut', text: 'Ikke ta den i bruk. Se etter en erstatning.'},
      develop: {title: 'Under utvikling', text: 'Innhold og form kan endres.'},
      withdrawn: {title: 'Trukket tilbake', text: 'Skal ikke lenger brukes.'},
    },
    machineTranslated: 'Maskinoversatt',
    showAll: 'Vis hele beskrivelsen',
    showLess: 'Vis mindre av beskrivelsen',
    moreAbout: 'Flere opplysninger',
    showMoreFiles: count({one: 'Vis # fil til', other: 'Vis # filer til'}),
    locator: (place) => `Kart over Sverige med ${place || 'området'} markert`,
    similar: 'Lignende datasett',
    rawMetadata: 'Metadata for maskiner',
    sourcePage: 'Se datasettet hos utgiveren',
  },
  fields: {
    accessRights: 'Tilgang',
    accessUrls: 'Nettadresse for tilgang',
    addresses: 'Postadresse',
    agent: 'Aktør',
    algorithm: 'Algoritme',
    applicableLegislation: 'Gjeldende lovgivning',
    architecture: 'Arkitekturstil',
    attributes: 'Attributter',
    attributionText: 'Navngivelsestekst',
    attributionUrls: 'Nettadresse for navngivelse',
    attributions: 'Andre aktører',
    availability: 'Tilgjengelighet',
    boundingBox: 'Omsluttende rektangel',
    byteSize: 'Størrelse',
    catalog: 'Katalog',
    catalogs: 'Kataloger',
    centroid: 'Midtpunkt',
    checksum: 'Sjekksum',
    classifications: 'Klassifisering',
    compressFormat: 'Komprimering',
    conformsTo: 'Følger spesifikasjon',
    contactPoints: 'Kontaktopplysninger',
    contributors: 'Bidragsytere',
    copyrightHolders: 'Opphavsrettshaver',
    copyrightNotice: 'Om opphavsretten',
    copyrightStatements: 'Dokument om opphavsrett',
    copyrightYears: 'Opphavsrettsår',
    country: 'Land',
    created: 'Opprettet',
    creators: 'Produsent',
    description: 'Beskrivelse',
    dimensions: 'Dimensjoner',
    distributions: 'Filer og tjenester',
    downloadUrls: 'Nettadresse for nedlasting',
    emails: 'E-post',
    end: 'Slutt',
    endpointDescriptions: 'Beskrivelse av API-et',
    endpointUrls: 'Adressen til API-et',
    fees: 'Gebyr',
    first: 'Første i serien',
    formats: 'Format',
    frequency: 'Oppdateres',
    generatedBy: 'Fremkommet ved',
    geometry: 'Geografisk form',
    hasPart: 'Består av',
    hasVersion: 'Andre versjoner',
    homepages: 'Nettsted',
    hvdCategories: 'Kategori for data med høy verdi',
    identifiers: 'Identifikator',
    inSeries: 'Inngår i serien',
    isPartOf: 'Er del av',
    isReferencedBy: 'Nevnes i',
    isVersionOf: 'Er en versjon av',
    issued: 'Publisert',
    jurisdictions: 'Jurisdiksjon',
    keywords: 'Emneord',
    landingPages: 'Startside',
    languages: 'Språk',
    last: 'Siste i serien',
    licenses: 'Lisens',
    locality: 'Poststed',
    members: 'Datasett i serien',
    metric: 'Mål',
    modified: 'Oppdatert',
    name: 'Navn',
    next: 'Neste i serien',
    numberOfSeries: 'Antall dataserier',
    otherIdentifiers: 'Andre identifikatorer',
    packageFormat: 'Pakking',
    page: 'Nettside',
    pages: 'Dokumentasjon',
    phones: 'Telefon',
    policies: 'Vilkår',
    postalCode: 'Postnummer',
    previous: 'Forrige i serien',
    provenance: 'Opphav',
    publisher: 'Utgiver',
    qualifiedRelations: 'Relaterte ressurser med rolle',
    qualityAnnotations: 'Kvalitetsvurderinger',
    qualityMeasurements: 'Kvalitetsmålinger',
    region: 'Region',
    relations: 'Relaterte ressurser',
    representationTechniques: 'Representasjonsteknikk',
    reuserGuidelines: 'Retningslinjer for gjenbruk',
    rights: 'Rettigheter',
    roles: 'Rolle',
    sameAs: 'Samme som',
    samples: 'Eksempeldata',
    schemas: 'Følger skjema',
    scheme: 'System',
    servesDatasets: 'Gir tilgang til',
    services: 'API-er og tjenester',
    sharedNotOpen: 'Deles, men er ikke åpne data',
    sources: 'Kilde',
    spatial: 'Geografisk område',
    spatialResolutionInMeters: 'Romlig oppløsning',
    start: 'Start',
    status: 'Status',
    street: 'Gateadresse',
    subjects: 'Kategori for nasjonale grunndata',
    temporal: 'Tidsperiode',
    temporalResolution: 'Tidsoppløsning',
    themeTaxonomies: 'Taksonomi for kategorier',
    themes: 'Kategori',
    title: 'Tittel',
    types: 'Type',
    unit: 'Enhet',
    unitsOfMeasure: 'Måleenheter',
    uri: 'Varig adresse',
    urls: 'Nettside',
    value: 'Verdi',
    version: 'Versjon',
    versionNotes: 'Om versjonen',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'Du kan bruke, endre og dele datasettet fritt, uten å oppgi kilden.',
    },
    'public-domain': {
      name: 'Fri bruk (public domain)',
      text: 'Datasettet er ikke vernet av opphavsrett. Du kan bruke det fritt.',
    },
    by: {
      name: 'CC BY',
      text:
        'Du kan bruke, endre og dele datasettet, også kommersielt. Du må oppgi kilden, lenke til ' +
        'lisensen og si hva du har endret.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'Du kan bruke, endre og dele datasettet, også kommersielt. Du må oppgi kilden og dele det du ' +
        'lager av det med samme lisens.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text: 'Du kan bruke, endre og dele datasettet, men ikke kommersielt. Du må oppgi kilden.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'Du kan bruke, endre og dele datasettet, men ikke kommersielt. Du må oppgi kilden og dele det ' +
        'du lager av det med samme lisens.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'Du kan bruke og dele datasettet, også kommersielt, men ikke dele endrede versjoner. Du må ' +
        'oppgi kilden.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text:
        'Du kan bruke og dele datasettet, men ikke kommersielt og ikke i endrede versjoner. Du må ' +
        'oppgi kilden.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'Du kan bruke, endre og dele databasen, også kommersielt. Du må oppgi kilden.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'Du kan bruke, endre og dele databasen, også kommersielt. Du må oppgi kilden og dele databaser ' +
        'som bygger på den, med samme lisens.',
    },
    none: {
      name: 'Ingen lisens oppgitt',
      text: 'Utgiveren har ikke sagt hva du kan gjøre med datasettet. Spør før du bruker det.',
    },
    other: {
      name: 'Annen lisens',
      text: 'Les vilkårene hos utgiveren før du bruker datasettet.',
    },
  },
  portal: {
    backToList: 'Tilbake til listen',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Viser datasettet ${title}`,
    listShown: count({
      none: 'Viser listen. Ingen datasett',
      one: 'Viser listen. # datasett',
      other: 'Viser listen. # datasett',
    }),
    pageShown: (page, pages) => `Viser side ${number(page)} av ${number(pages)}`,
    sorted: (order) => `Sortert etter: ${order}`,
    filterAdded: (label, found) => `Filteret ${label} er valgt. ${hits(found)}`,
    filterRemoved: (label, found) => `Filteret ${label} er fjernet. ${hits(found)}`,
    filtersCleared: count({
      none: 'Alle filtre er fjernet. Ingen treff',
      one: 'Alle filtre er fjernet. # treff',
      other: 'Alle filtre er fjernet. # treff',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'Adressen til katalogen er feil',
        visitor: () =>
          'Siden peker på en katalog som ikke kan hentes. Si gjerne fra til dem som har nettstedet.',
        editor: ({address}) =>
          `«${address}» er ikke en nettadresse som kan hentes. Adressen skal begynne med https:// og kan ` +
          'ikke inneholde brukernavn eller passord.',
      },
      'mixed-content': {
        title: 'Katalogen har en usikker adresse',
        visitor: () => 'Nettleseren stopper katalogen fordi adressen ikke er sikker.',
        editor: () =>
          'Siden er sikker (https), men adressen til katalogen begynner med http://. Prøv samme adresse ' +
          'med https://. Virker ikke det, må eieren av katalogen skaffe https.',
      },
      offline: {
        title: 'Du er ikke koblet til internett',
        visitor: () => 'Sjekk forbindelsen og prøv igjen.',
        editor: () => 'Feilen ligger hos den besøkende. Du trenger ikke å gjøre noe.',
      },
      'cors-or-network': {
        title: 'Katalogen kan ikke hentes',
        visitor: ({host}) =>
          `Vi får ikke svar fra ${site(host)}. Prøv igjen om litt, eller åpne katalogen direkte.`,
        editor: ({host, origin}) =>
          `Enten svarer ikke ${site(host)}, eller så lar det ikke ${origin} lese katalogen (CORS). Kan ` +
          'adressen åpnes i en egen fane, er det CORS. Be da eieren av katalogen om å sende headeren ' +
          'Access-Control-Allow-Origin, eller bruk attributtet proxy.',
      },
      status: {
        title: 'Katalogen kan ikke vises akkurat nå',
        visitor: ({host}) =>
          `${upper(site(host))} svarer, men med en feilmelding. Prøv igjen om litt, eller åpne katalogen direkte.`,
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'Det er ingenting på adressen. Sjekk at den er riktig skrevet, og at katalogen ikke har flyttet.'
            : status === 401 || status === 403
              ? 'Katalogen krever innlogging eller tillatelse. Den må være åpen for alle for å kunne vises her.'
              : `Tjeneren svarer med feilen ${status ?? ''}. Vedvarer feilen, kontakt eieren av katalogen.`,
      },
      'rate-limit': {
        title: 'Katalogen er overbelastet',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `For mange henter katalogen akkurat nå. Prøv igjen om ${number(retryAfter)} sekunder.`
            : 'For mange henter katalogen akkurat nå. Prøv igjen om litt.',
        editor: () =>
          'Tjeneren sier nei fordi den får for mange forespørsler. Skjer det ofte, be eieren av ' +
          'katalogen om å heve grensen, eller vis en egen kopi av katalogen.',
      },
      timeout: {
        title: 'Katalogen svarer for sent',
        visitor: ({host}) => `${upper(site(host))} rakk ikke å svare. Prøv igjen om litt.`,
        editor: () =>
          'Tjeneren svarer ikke i tide. Er det alltid slik, be eieren av katalogen om en fil som er ' +
          'laget på forhånd, eller vis en egen kopi.',
      },
      'too-large': {
        title: 'Katalogen er for stor til å vises her',
        visitor: () => 'Åpne katalogen direkte i stedet.',
        editor: () =>
          'Katalogen er større enn grensen. Oppgi en mindre del av den, for eksempel én utgiver.',
      },
      truncated: {
        title: 'Hele katalogen kom ikke frem',
        visitor: () => 'Overføringen ble brutt underveis. Prøv igjen.',
        editor: () =>
          'Svaret sluttet for tidlig. Skjer det hver gang, sender tjeneren en ufullstendig fil.',
      },
      redirect: {
        title: 'Adressen til katalogen går i ring',
        visitor: () =>
          'Katalogen kan ikke hentes akkurat nå. Si gjerne fra til dem som har nettstedet.',
        editor: () =>
          'Adressen sender videre til seg selv. Oppgi adressen den til slutt skal føre til.',
      },
      'not-what-it-says': {
        title: 'Det er ingen katalog på adressen',
        visitor: ({host}) =>
          `${upper(site(host))} svarer med noe annet enn en katalog. Åpne katalogen direkte i stedet.`,
        editor: () =>
          'Svaret er en nettside, eller tomt. Oppgi adressen til selve katalogfilen, for eksempel en som ' +
          'slutter på .rdf, .ttl eller .jsonld, og ikke til siden som viser den.',
      },
      aborted: {
        title: 'Hentingen ble avbrutt',
        visitor: () => 'Prøv igjen hvis du vil se katalogen.',
        editor: () => 'Den besøkende forlot siden eller avbrøt. Du trenger ikke å gjøre noe.',
      },
      empty: {
        title: 'Katalogfilen er tom',
        visitor: () => 'Det er ingenting å vise akkurat nå. Prøv igjen om litt.',
        editor: () => 'Adressen svarer med en tom fil. Kontakt eieren av katalogen.',
      },
      'not-data': {
        title: 'Det er ingen katalog på adressen',
        visitor: () => 'Katalogen kan ikke vises her. Åpne den direkte i stedet.',
        editor: () =>
          'Adressen fører til en nettside, et bilde eller et arkiv. Oppgi adressen til selve katalogfilen.',
      },
      'unknown-format': {
        title: 'Katalogen har et ukjent format',
        visitor: () => 'Katalogen kan ikke vises her. Åpne den direkte i stedet.',
        editor: () =>
          'Formatet ble ikke gjenkjent. Katalogen må være RDF (for eksempel RDF/XML, Turtle eller ' +
          'JSON-LD) eller et API som støttes. Vet du hvilket det er, oppgi det i attributtet type.',
      },
      unreadable: {
        title: 'Katalogen kan ikke leses',
        visitor: () => 'Filen er skadet. Prøv igjen om litt, eller åpne katalogen direkte.',
        editor: () =>
          'Filen bryter med reglene for formatet sitt fra starten av. Send den til eieren av katalogen ' +
          'sammen med feilen nedenfor.',
      },
      'not-a-catalog': {
        title: 'Filen inneholder ingen katalog',
        visitor: () => 'Det er ingen datasett å vise.',
        editor: () =>
          'Filen kan leses, men den beskriver verken katalog, datasett eller datatjeneste i DCAT.',
      },
      'unknown-type': {
        title: 'Katalogtypen er ukjent',
        visitor: () => 'Katalogen kan ikke vises. Si gjerne fra til dem som har nettstedet.',
        editor: () =>
          'Verdien i attributtet type finnes ikke. Fjern attributtet, så avgjør innholdet typen.',
      },
      unexpected: {
        title: 'Noe gikk galt',
        visitor: () => 'Det er ikke din feil. Last inn siden på nytt og prøv igjen.',
        editor: () => 'Dette skal ikke kunne skje. Meld gjerne fra, med teksten nedenfor.',
      },
    },
    tryAgain: 'Prøv igjen',
    openSource: (host) => `Åpne katalogen hos ${site(host)}`,
    editorHeading: 'Til deg som redigerer siden',
    technicalHeading: 'Tekniske opplysninger',
    cause: (code, came) => `Feilkode: ${code}. Svar: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Datakatalogen deres kan ikke vises på andre nettsteder',
      body:
        `Hei!\n\nVi vil gjerne vise datakatalogen deres på ${origin}. Det går ikke, fordi tjeneren ikke lar ` +
        `nettlesere lese katalogen fra andre nettsteder (CORS).\n\nKan dere sende denne headeren i svaret ` +
        `fra ${address}?\n\nAccess-Control-Allow-Origin: *\n\nKatalogen er åpen for alle, så ingenting ` +
        'blir mindre sikkert av det.\n\nVennlig hilsen\n',
    }),
    writeLetter: 'Skriv til eieren av katalogen',
  },
  diagnostics: {
    heading: 'Slik ble katalogen lest',
    address: 'Adresse',
    state: 'Tilstand',
    states: {loading: 'Leses', loaded: 'Lest', failed: 'Mislyktes'},
    kind: 'Type',
    size: 'Størrelse',
    time: 'Tid',
    datasets,
    throughProxy: 'Hentet gjennom proxy',
    severities: {error: 'Feil', warning: 'Advarsel', information: 'Opplysning'},
    problems: count({none: 'Ingen problemer', one: '# problem', other: '# problemer'}),
    noProblems: 'Ingen problemer ble funnet.',
    moreProblems: count({one: '# til av samme slag', other: '# til av samme slag'}),
    line: (line) => `Linje ${number(line)}`,
    subject: 'Gjelder',
    copyReport: 'Kopier rapporten',
  },
};

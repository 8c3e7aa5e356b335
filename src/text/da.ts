import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('da');
const number = (value: number): string => formatNumber(value, 'da');
const datasets = count({none: 'Ingen datasæt', one: '# datasæt', other: '# datasæt'});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# datasæt', other: '# datasæt'});
const hits = count({none: 'Ingen resultater', one: '# resultat', other: '# resultater'});
const site = (host: string): string => host || 'webstedet';
const upper = (text: string): string => (text === 'webstedet' ? 'Webstedet' : text);

/** Danish. */
export const sentences: Sentences = {
  language: 'da',
  list: {
    heading: 'Datasæt',
    searchLabel: 'Søg blandt datasæt',
    search: 'Søg',
    clearSearch: 'Ryd søgningen',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} af ${counted(total)}`,
    range: (from, to, total) => `Viser ${number(from)}–${number(to)} af ${number(total)}`,
    sortLabel: 'Sortér efter',
    sort: {
      relevance: 'Bedste resultat',
      title: 'Titel A–Å',
      modified: 'Senest opdateret',
      issued: 'Senest udgivet',
      source: 'Katalogets rækkefølge',
    },
    filterHeading: 'Filtrér',
    showFilters: count({
      none: 'Vis filtre',
      one: 'Vis filtre (# valgt)',
      other: 'Vis filtre (# valgt)',
    }),
    hideFilters: 'Skjul filtre',
    chosenHeading: 'Valgte filtre',
    facets: {
      theme: 'Kategori',
      publisher: 'Udgiver',
      format: 'Format',
      license: 'Licens',
      keyword: 'Emneord',
      'access-rights': 'Adgang',
      'conforms-to': 'Følger specifikation',
      spatial: 'Sted',
      language: 'Sprog',
      frequency: 'Opdateres',
      hvd: 'Særligt værdifulde data',
      catalog: 'Katalog',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Søg på listen',
    searchFacetOf: (facet) => `Søg på listen ${facet}`,
    noFacetHits: 'Intet på listen passer til det, du skrev.',
    showMore: 'Vis flere',
    showFewer: 'Vis færre',
    showMoreOf: (facet) => `Vis flere på listen ${facet}`,
    showFewerOf: (facet) => `Vis færre på listen ${facet}`,
    noValue: 'Ikke oplyst',
    clearAll: 'Ryd alle',
    removeFilter: (label) => `Fjern filteret ${label}`,
    pages: 'Sider med datasæt',
    page: (page) => `Side ${number(page)}`,
    pageOf: (page, pages) => `Side ${number(page)} af ${number(pages)}`,
    previousPage: 'Forrige side',
    nextPage: 'Næste side',
    showNext: count({one: 'Vis # mere', other: 'Vis # mere'}),
    badges: {
      api: 'API',
      map: 'Kort',
      hvd: 'HVD',
      hvdLong: 'Særligt værdifuldt datasæt (HVD)',
      restricted: 'Begrænset adgang',
      nonPublic: 'Ikke-offentligt',
      sharedNotOpen: 'Deles, men er ikke åbne data',
      series: 'Serie',
      deprecated: 'Udfases',
      withdrawn: 'Trukket tilbage',
    },
    updated: (date) => `Opdateret ${date}`,
    issued: (date) => `Udgivet ${date}`,
    formats: 'Findes som',
    layoutLabel: 'Vis som',
    layouts: {list: 'Liste', cards: 'Kort', compact: 'Kompakt liste'},
    loading: 'Læser kataloget …',
    loadingSoFar: count({
      none: 'Læser kataloget …',
      one: 'Læser kataloget … # datasæt indtil nu',
      other: 'Læser kataloget … # datasæt indtil nu',
    }),
    loadingOf: (done, total) => `Læser kataloget … ${number(done)} af ${number(total)}`,
    emptyCatalog: {
      title: 'Her er ingen datasæt endnu',
      text: 'Kataloget kan læses, men der er ikke udgivet noget i det.',
    },
    noHits: {
      title: 'Ingen resultater',
      text: 'Kontrollér stavningen, prøv færre eller mere generelle ord, eller fjern et filter.',
    },
    request: {
      title: 'Mangler du data?',
      text: 'Fortæl, hvilke data du har brug for, og hvad du vil bruge dem til.',
    },
    nothingToRead: {
      title: 'Der er ikke valgt noget katalog',
      text: 'Til dig, der redigerer siden: Skriv katalogets adresse i attributten src.',
    },
    sourcesFailed: (failed, total) =>
      `${number(failed)} af ${number(total)} kataloger kan ikke vises lige nu.`,
  },
  detail: {
    sections: {
      use: 'Hent og brug',
      about: 'Om datasættet',
      services: "API'er og tjenester",
      license: 'Licens og vilkår',
      contact: 'Kontakt',
      timeAndPlace: 'Tid og sted',
      quality: 'Kvalitet og oprindelse',
      documentation: 'Dokumentation',
      series: 'Serie',
      related: 'Relateret',
      versions: 'Versioner',
      technical: 'Tekniske oplysninger',
      record: 'Om beskrivelsen',
      catalog: 'Katalog',
    },
    loading: 'Læser datasættet …',
    notFound: {
      title: 'Datasættet findes ikke i kataloget',
      text: 'Det kan være fjernet eller have fået en ny adresse. Søg efter det på listen.',
    },
    nothingToRead: {
      title: 'Der er ikke valgt noget datasæt',
      text:
        'Til dig, der redigerer siden: Skriv katalogets adresse i attributten src og datasættets ' +
        'identifikator i attributten dataset.',
    },
    untitled: 'Uden titel',
    unknown: 'Ikke oplyst',
    file: (at) => `Fil ${number(at)}`,
    noDistributions: 'Datasættet er beskrevet, men der er endnu ikke noget at hente.',
    download: (format) => `Hent ${format}`,
    downloadFile: 'Hent filen',
    open: 'Åbn',
    apiAddress: "API'ets adresse",
    apiDescription: "Beskrivelse af API'et",
    packedAs: (format) => `pakket som ${format}`,
    atHost: (host) => `hos ${host}`,
    copyAddress: 'Kopiér adressen',
    copyAttribution: 'Kopiér kildehenvisningen',
    copied: 'Kopieret',
    copyFailed: 'Det lykkedes ikke at kopiere. Markér teksten, og kopiér den selv.',
    attributionHeading: 'Sådan angiver du kilden',
    attribution: ({publisher, title, license}) =>
      `Kilde: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Læs hele licensen',
    mailSubject: (title) => `Spørgsmål om datasættet »${title}«`,
    reportSubject: (title) => `Fejl i datasættet »${title}«`,
    report: 'Anmeld en fejl',
    updated: (date) => `Senest opdateret ${date}`,
    overdue: (days) => `Skulle have været opdateret ${formatAgo(days, 'da')}`,
    since: (date) => `Fra og med ${date}`,
    until: (date) => `Til og med ${date}`,
    metres: (metres) => `${metres} meter`,
    directions: {north: 'Nord', south: 'Syd', west: 'Vest', east: 'Øst'},
    series: {
      partOf: 'Indgår i serien',
      members: count({
        none: 'Serien har ingen datasæt endnu',
        one: '# datasæt i serien',
        other: '# datasæt i serien',
      }),
      noMembers: 'Serien har ingen datasæt endnu.',
      previous: 'Forrige i serien',
      next: 'Næste i serien',
      first: 'Første i serien',
      last: 'Seneste i serien',
    },
    access: {
      public: {title: 'Åbent for alle', text: 'Alle må hente og bruge datasættet.'},
      restricted: {
        title: 'Begrænset adgang',
        text:
          'Du kan have brug for en aftale, en konto eller en nøgle for at hente datasættet. Kontakt ' +
          'udgiveren for at få at vide, hvad der gælder.',
      },
      nonPublic: {
        title: 'Ikke-offentligt',
        text:
          'Datasættet må ikke udleveres til offentligheden, for eksempel fordi det indeholder ' +
          'fortrolige oplysninger. Her findes kun beskrivelsen af det.',
      },
    },
    sharedNotOpen: {
      title: 'Deles, men er ikke åbne data',
      text: 'Datasættet deles på særlige vilkår og kan ikke bruges helt frit.',
    },
    hvd: {
      title: 'Særligt værdifuldt datasæt (HVD)',
      text:
        'EU har udpeget data af denne slags som særligt værdifulde for samfundet. De skal være gratis, ' +
        'maskinlæsbare og tilgængelige via API.',
    },
    availability: {
      temporary: {title: 'Midlertidig', text: 'Kan forsvinde når som helst.'},
      experimental: {title: 'Eksperimentel', text: 'På prøve. Kan ændres eller forsvinde.'},
      available: {title: 'Tilgængelig', text: 'Skal efter planen findes de nærmeste år.'},
      stable: {title: 'Stabil', text: 'Skal efter planen findes længe.'},
    },
    status: {
      completed: {title: 'Færdig', text: 'Klar til brug.'},
      deprecated: {title: 'Udfases', text: 'Tag den ikke i brug. Find en erstatning.'},
      develop: {title: 'Under udvikling', text: 'Indhold og form kan ændres.'},
      withdrawn: {title: 'Trukket tilbage', text: 'Bør ikke længere bruges.'},
    },
    machineTranslated: 'Maskinoversat',
    showAll: 'Vis hele beskrivelsen',
    showLess: 'Vis mindre af beskrivelsen',
    moreAbout: 'Flere oplysninger',
    showMoreFiles: count({one: 'Vis # fil mere', other: 'Vis # filer mere'}),
    locator: (place) => `Kort over Sverige med ${place || 'området'} markeret`,
    similar: 'Lignende datasæt',
    rawMetadata: 'Metadata til maskiner',
    sourcePage: 'Se datasættet hos udgiveren',
  },
  fields: {
    accessRights: 'Adgang',
    accessUrls: 'Webadresse for adgang',
    addresses: 'Postadresse',
    agent: 'Aktør',
    algorithm: 'Algoritme',
    applicableLegislation: 'Gældende lovgivning',
    architecture: 'Arkitekturstil',
    attributes: 'Attributter',
    attributionText: 'Krediteringstekst',
    attributionUrls: 'Webadresse for kreditering',
    attributions: 'Andre aktører',
    availability: 'Tilgængelighed',
    boundingBox: 'Omsluttende rektangel',
    byteSize: 'Størrelse',
    catalog: 'Katalog',
    catalogs: 'Kataloger',
    centroid: 'Midtpunkt',
    checksum: 'Kontrolsum',
    classifications: 'Klassifikation',
    compressFormat: 'Komprimering',
    conformsTo: 'Følger specifikation',
    contactPoints: 'Kontaktoplysninger',
    contributors: 'Bidragydere',
    copyrightHolders: 'Indehaver af ophavsretten',
    copyrightNotice: 'Om ophavsretten',
    copyrightStatements: 'Dokument om ophavsret',
    copyrightYears: 'Ophavsretsår',
    country: 'Land',
    created: 'Oprettet',
    creators: 'Producent',
    description: 'Beskrivelse',
    dimensions: 'Dimensioner',
    distributions: 'Filer og tjenester',
    downloadUrls: 'Webadresse for download',
    emails: 'E-mail',
    end: 'Slut',
    endpointDescriptions: "Beskrivelse af API'et",
    endpointUrls: "API'ets adresse",
    fees: 'Gebyr',
    first: 'Første i serien',
    formats: 'Format',
    frequency: 'Opdateres',
    generatedBy: 'Fremstillet ved',
    geometry: 'Geografisk form',
    hasPart: 'Består af',
    hasVersion: 'Andre versioner',
    homepages: 'Websted',
    hvdCategories: 'Kategori for særligt værdifulde data',
    identifiers: 'Identifikator',
    inSeries: 'Indgår i serien',
    isPartOf: 'Er del af',
    isReferencedBy: 'Nævnes i',
    isVersionOf: 'Er en version af',
    issued: 'Udgivet',
    jurisdictions: 'Jurisdiktion',
    keywords: 'Emneord',
    landingPages: 'Startside',
    languages: 'Sprog',
    last: 'Seneste i serien',
    licenses: 'Licens',
    locality: 'By',
    members: 'Datasæt i serien',
    metric: 'Mål',
    modified: 'Opdateret',
    name: 'Navn',
    next: 'Næste i serien',
    numberOfSeries: 'Antal dataserier',
    otherIdentifiers: 'Andre identifikatorer',
    packageFormat: 'Pakning',
    page: 'Webside',
    pages: 'Dokumentation',
    phones: 'Telefon',
    policies: 'Vilkår',
    postalCode: 'Postnummer',
    previous: 'Forrige i serien',
    provenance: 'Oprindelse',
    publisher: 'Udgiver',
    qualifiedRelations: 'Relaterede ressourcer med rolle',
    qualityAnnotations: 'Kvalitetsvurderinger',
    qualityMeasurements: 'Kvalitetsmålinger',
    region: 'Region',
    relations: 'Relaterede ressourcer',
    representationTechniques: 'Repræsentationsteknik',
    reuserGuidelines: 'Retningslinjer for genbrug',
    rights: 'Rettigheder',
    roles: 'Rolle',
    sameAs: 'Samme som',
    samples: 'Eksempeldata',
    schemas: 'Følger skema',
    scheme: 'System',
    servesDatasets: 'Giver adgang til',
    services: "API'er og tjenester",
    sharedNotOpen: 'Deles, men er ikke åbne data',
    sources: 'Kilde',
    spatial: 'Geografisk område',
    spatialResolutionInMeters: 'Rumlig opløsning',
    start: 'Start',
    status: 'Status',
    street: 'Gadeadresse',
    subjects: 'Kategori for nationale grunddata',
    temporal: 'Tidsperiode',
    temporalResolution: 'Tidsopløsning',
    themeTaxonomies: 'Taksonomi for kategorier',
    themes: 'Kategori',
    title: 'Titel',
    types: 'Type',
    unit: 'Enhed',
    unitsOfMeasure: 'Måleenheder',
    uri: 'Permanent adresse',
    urls: 'Webside',
    value: 'Værdi',
    version: 'Version',
    versionNotes: 'Om versionen',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'Du må bruge, ændre og dele datasættet frit uden at angive kilden.',
    },
    'public-domain': {
      name: 'Fri brug (public domain)',
      text: 'Datasættet er ikke beskyttet af ophavsret. Du må bruge det frit.',
    },
    by: {
      name: 'CC BY',
      text:
        'Du må bruge, ændre og dele datasættet, også kommercielt. Du skal angive kilden, linke til ' +
        'licensen og oplyse, hvad du har ændret.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'Du må bruge, ændre og dele datasættet, også kommercielt. Du skal angive kilden og dele det, du ' +
        'laver af det, med samme licens.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text: 'Du må bruge, ændre og dele datasættet, men ikke kommercielt. Du skal angive kilden.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'Du må bruge, ændre og dele datasættet, men ikke kommercielt. Du skal angive kilden og dele ' +
        'det, du laver af det, med samme licens.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'Du må bruge og dele datasættet, også kommercielt, men ikke dele ændrede versioner. Du skal ' +
        'angive kilden.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text:
        'Du må bruge og dele datasættet, men ikke kommercielt og ikke i ændrede versioner. Du skal ' +
        'angive kilden.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'Du må bruge, ændre og dele databasen, også kommercielt. Du skal angive kilden.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'Du må bruge, ændre og dele databasen, også kommercielt. Du skal angive kilden og dele ' +
        'databaser, der bygger på den, med samme licens.',
    },
    none: {
      name: 'Ingen licens oplyst',
      text: 'Udgiveren har ikke oplyst, hvad du må gøre med datasættet. Spørg, før du bruger det.',
    },
    other: {
      name: 'Anden licens',
      text: 'Læs udgiverens vilkår, før du bruger datasættet.',
    },
  },
  portal: {
    backToList: 'Tilbage til listen',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Viser datasættet ${title}`,
    listShown: count({
      none: 'Viser listen. Ingen datasæt',
      one: 'Viser listen. # datasæt',
      other: 'Viser listen. # datasæt',
    }),
    pageShown: (page, pages) => `Viser side ${number(page)} af ${number(pages)}`,
    sorted: (order) => `Sorteret efter: ${order}`,
    filterAdded: (label, found) => `Filteret ${label} er valgt. ${hits(found)}`,
    filterRemoved: (label, found) => `Filteret ${label} er fjernet. ${hits(found)}`,
    filtersCleared: count({
      none: 'Alle filtre er fjernet. Ingen resultater',
      one: 'Alle filtre er fjernet. # resultat',
      other: 'Alle filtre er fjernet. # resultater',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'Katalogets adresse er forkert',
        visitor: () =>
          'Siden peger på et katalog, der ikke kan hentes. Sig det gerne til dem, der har webstedet.',
        editor: ({address}) =>
          `»${address}« er ikke en webadresse, der kan hentes. Adressen skal begynde med https:// og må ikke ` +
          'indeholde brugernavn eller adgangskode.',
      },
      'mixed-content': {
        title: 'Kataloget har en usikker adresse',
        visitor: () => 'Browseren stopper kataloget, fordi adressen ikke er sikker.',
        editor: () =>
          'Siden er sikker (https), men katalogets adresse begynder med http://. Prøv den samme adresse ' +
          'med https://. Virker det ikke, skal katalogets ejer indføre https.',
      },
      offline: {
        title: 'Du har ikke forbindelse til internettet',
        visitor: () => 'Kontrollér forbindelsen, og prøv igen.',
        editor: () => 'Fejlen ligger hos den besøgende. Du behøver ikke gøre noget.',
      },
      'cors-or-network': {
        title: 'Kataloget kan ikke hentes',
        visitor: ({host}) =>
          `Vi får ikke svar fra ${site(host)}. Prøv igen om lidt, eller åbn kataloget direkte.`,
        editor: ({host, origin}) =>
          `Enten svarer ${site(host)} ikke, eller også må ${origin} ikke læse kataloget (CORS). Kan ` +
          'adressen åbnes i en fane for sig, er det CORS. Bed så katalogets ejer om at sende headeren ' +
          'Access-Control-Allow-Origin, eller brug attributten proxy.',
      },
      status: {
        title: 'Kataloget kan ikke vises lige nu',
        visitor: ({host}) =>
          `${upper(site(host))} svarer, men med en fejlmeddelelse. Prøv igen om lidt, eller åbn kataloget direkte.`,
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'Der er ikke noget på adressen. Kontrollér, at den er skrevet rigtigt, og at kataloget ikke er flyttet.'
            : status === 401 || status === 403
              ? 'Kataloget kræver login eller tilladelse. Det skal være åbent for alle for at kunne vises her.'
              : `Serveren svarer med fejlen ${status ?? ''}. Fortsætter fejlen, så kontakt katalogets ejer.`,
      },
      'rate-limit': {
        title: 'Kataloget er overbelastet',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `For mange henter kataloget lige nu. Prøv igen om ${number(retryAfter)} sekunder.`
            : 'For mange henter kataloget lige nu. Prøv igen om lidt.',
        editor: () =>
          'Serveren afviser, fordi den får for mange forespørgsler. Sker det tit, så bed katalogets ejer ' +
          'om at hæve grænsen, eller vis en kopi af kataloget.',
      },
      timeout: {
        title: 'Kataloget svarer for langsomt',
        visitor: ({host}) => `${upper(site(host))} nåede ikke at svare. Prøv igen om lidt.`,
        editor: () =>
          'Serveren svarer ikke i tide. Er det altid sådan, så bed katalogets ejer om en fil, der er lavet ' +
          'på forhånd, eller vis en kopi.',
      },
      'too-large': {
        title: 'Kataloget er for stort til at blive vist her',
        visitor: () => 'Åbn kataloget direkte i stedet.',
        editor: () =>
          'Kataloget er større end grænsen. Angiv en mindre del af det, for eksempel en enkelt udgiver.',
      },
      truncated: {
        title: 'Hele kataloget nåede ikke frem',
        visitor: () => 'Overførslen blev afbrudt undervejs. Prøv igen.',
        editor: () =>
          'Svaret sluttede for tidligt. Sker det hver gang, sender serveren en ufuldstændig fil.',
      },
      redirect: {
        title: 'Katalogets adresse fører i ring',
        visitor: () =>
          'Kataloget kan ikke hentes lige nu. Sig det gerne til dem, der har webstedet.',
        editor: () =>
          'Adressen viderestiller til sig selv. Angiv den adresse, som den i sidste ende skal føre til.',
      },
      'not-what-it-says': {
        title: 'Der er intet katalog på adressen',
        visitor: ({host}) =>
          `${upper(site(host))} svarer med noget andet end et katalog. Åbn kataloget direkte i stedet.`,
        editor: () =>
          'Svaret er en webside eller tomt. Angiv adressen på selve katalogfilen, for eksempel en, der ' +
          'ender på .rdf, .ttl eller .jsonld, og ikke på siden, der viser den.',
      },
      aborted: {
        title: 'Hentningen blev afbrudt',
        visitor: () => 'Prøv igen, hvis du vil se kataloget.',
        editor: () => 'Den besøgende forlod siden eller afbrød. Du behøver ikke gøre noget.',
      },
      empty: {
        title: 'Katalogfilen er tom',
        visitor: () => 'Der er ikke noget at vise lige nu. Prøv igen om lidt.',
        editor: () => 'Adressen svarer med en tom fil. Kontakt katalogets ejer.',
      },
      'not-data': {
        title: 'Der er intet katalog på adressen',
        visitor: () => 'Kataloget kan ikke vises her. Åbn det direkte i stedet.',
        editor: () =>
          'Adressen fører til en webside, et billede eller et arkiv. Angiv adressen på selve katalogfilen.',
      },
      'unknown-format': {
        title: 'Kataloget har et ukendt format',
        visitor: () => 'Kataloget kan ikke vises her. Åbn det direkte i stedet.',
        editor: () =>
          'Formatet blev ikke genkendt. Kataloget skal være RDF (for eksempel RDF/XML, Turtle eller ' +
          'JSON-LD) eller et API, der understøttes. Ved du, hvilket det er, så angiv det i attributten type.',
      },
      unreadable: {
        title: 'Kataloget kan ikke læses',
        visitor: () => 'Filen er beskadiget. Prøv igen om lidt, eller åbn kataloget direkte.',
        editor: () =>
          'Filen bryder reglerne for sit format fra starten. Send den til katalogets ejer sammen med ' +
          'fejlen nedenfor.',
      },
      'not-a-catalog': {
        title: 'Filen indeholder intet katalog',
        visitor: () => 'Der er ingen datasæt at vise.',
        editor: () =>
          'Filen kan læses, men den beskriver hverken katalog, datasæt eller datatjeneste i DCAT.',
      },
      'unknown-type': {
        title: 'Katalogets type er ukendt',
        visitor: () => 'Kataloget kan ikke vises. Sig det gerne til dem, der har webstedet.',
        editor: () =>
          'Værdien i attributten type findes ikke. Fjern attributten, så afgør indholdet typen.',
      },
      unexpected: {
        title: 'Noget gik galt',
        visitor: () => 'Det er ikke din skyld. Genindlæs siden, og prøv igen.',
        editor: () => 'Det burde ikke kunne ske. Anmeld det gerne med teksten nedenfor.',
      },
    },
    tryAgain: 'Prøv igen',
    openSource: (host) => `Åbn kataloget hos ${site(host)}`,
    editorHeading: 'Til dig, der redigerer siden',
    technicalHeading: 'Tekniske oplysninger',
    cause: (code, came) => `Fejlkode: ${code}. Svar: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Jeres datakatalog kan ikke vises på andre websteder',
      body:
        `Hej!\n\nVi vil gerne vise jeres datakatalog på ${origin}. Det kan ikke lade sig gøre, fordi serveren ` +
        `ikke lader browsere læse kataloget fra andre websteder (CORS).\n\nVil I sende denne header i svaret ` +
        `fra ${address}?\n\nAccess-Control-Allow-Origin: *\n\nKataloget er åbent for alle, så intet bliver ` +
        'mindre sikkert af det.\n\nVenlig hilsen\n',
    }),
    writeLetter: 'Skriv til katalogets ejer',
  },
  diagnostics: {
    heading: 'Sådan blev kataloget læst',
    address: 'Adresse',
    state: 'Tilstand',
    states: {loading: 'Læses', loaded: 'Læst', failed: 'Mislykkedes'},
    kind: 'Type',
    size: 'Størrelse',
    time: 'Tid',
    datasets,
    throughProxy: 'Hentet gennem proxy',
    severities: {error: 'Fejl', warning: 'Advarsel', information: 'Oplysning'},
    problems: count({none: 'Ingen problemer', one: '# problem', other: '# problemer'}),
    noProblems: 'Der blev ikke fundet problemer.',
    moreProblems: count({one: '# mere af samme slags', other: '# mere af samme slags'}),
    line: (line) => `Linje ${number(line)}`,
    subject: 'Vedrører',
    copyReport: 'Kopiér rapporten',
  },
};

import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('de');
const number = (value: number): string => formatNumber(value, 'de');
const datasets = count({none: 'Keine Datensätze', one: '# Datensatz', other: '# Datensätze'});
/** After a preposition that asks for the dative. */
const ofDatasets = count({one: '# Datensatz', other: '# Datensätzen'});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# Datensatz', other: '# Datensätze'});
const hits = count({none: 'Keine Treffer', one: '# Treffer', other: '# Treffer'});
const site = (host: string): string => host || 'die Website';
const siteDative = (host: string): string => host || 'der Website';
const upper = (text: string): string => (text === 'die Website' ? 'Die Website' : text);

/** German. */
export const sentences: Sentences = {
  language: 'de',
  list: {
    heading: 'Datensätze',
    searchLabel: 'Datensätze durchsuchen',
    search: 'Suchen',
    clearSearch: 'Suche leeren',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} von ${ofDatasets(total)}`,
    range: (from, to, total) => `${number(from)}–${number(to)} von ${number(total)}`,
    sortLabel: 'Sortieren nach',
    sort: {
      relevance: 'Bester Treffer',
      title: 'Titel A–Z',
      modified: 'Zuletzt aktualisiert',
      issued: 'Zuletzt veröffentlicht',
      source: 'Reihenfolge des Katalogs',
    },
    filterHeading: 'Filtern',
    showFilters: count({
      none: 'Filter anzeigen',
      one: 'Filter anzeigen (# ausgewählt)',
      other: 'Filter anzeigen (# ausgewählt)',
    }),
    hideFilters: 'Filter ausblenden',
    chosenHeading: 'Ausgewählte Filter',
    facets: {
      theme: 'Kategorie',
      publisher: 'Herausgeber',
      format: 'Format',
      license: 'Lizenz',
      keyword: 'Schlagwort',
      'access-rights': 'Zugang',
      'conforms-to': 'Folgt der Spezifikation',
      spatial: 'Ort',
      language: 'Sprache',
      frequency: 'Aktualisierung',
      hvd: 'Hochwertige Daten',
      catalog: 'Katalog',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Liste durchsuchen',
    searchFacetOf: (facet) => `Liste ${facet} durchsuchen`,
    noFacetHits: 'Nichts in der Liste passt zu Ihrer Eingabe.',
    showMore: 'Mehr anzeigen',
    showFewer: 'Weniger anzeigen',
    showMoreOf: (facet) => `Mehr aus der Liste ${facet} anzeigen`,
    showFewerOf: (facet) => `Weniger aus der Liste ${facet} anzeigen`,
    noValue: 'Keine Angabe',
    clearAll: 'Alle entfernen',
    removeFilter: (label) => `Filter ${label} entfernen`,
    pages: 'Seiten mit Datensätzen',
    page: (page) => `Seite ${number(page)}`,
    pageOf: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
    previousPage: 'Vorherige Seite',
    nextPage: 'Nächste Seite',
    showNext: count({one: '# weiteren anzeigen', other: '# weitere anzeigen'}),
    badges: {
      api: 'API',
      map: 'Karte',
      hvd: 'HVD',
      hvdLong: 'Hochwertiger Datensatz (HVD)',
      restricted: 'Eingeschränkter Zugang',
      nonPublic: 'Nicht öffentlich',
      sharedNotOpen: 'Geteilt, aber keine offenen Daten',
      series: 'Reihe',
      deprecated: 'Läuft aus',
      withdrawn: 'Zurückgezogen',
    },
    updated: (date) => `Aktualisiert: ${date}`,
    issued: (date) => `Veröffentlicht: ${date}`,
    formats: 'Verfügbar als',
    layoutLabel: 'Anzeigen als',
    layouts: {list: 'Liste', cards: 'Karten', compact: 'Kompakte Liste'},
    loading: 'Katalog wird gelesen …',
    loadingSoFar: count({
      none: 'Katalog wird gelesen …',
      one: 'Katalog wird gelesen … bisher # Datensatz',
      other: 'Katalog wird gelesen … bisher # Datensätze',
    }),
    loadingOf: (done, total) => `Katalog wird gelesen … ${number(done)} von ${number(total)}`,
    emptyCatalog: {
      title: 'Hier gibt es noch keine Datensätze',
      text: 'Der Katalog ist lesbar, aber es wurde noch nichts darin veröffentlicht.',
    },
    noHits: {
      title: 'Keine Treffer',
      text:
        'Prüfen Sie die Schreibweise, versuchen Sie es mit weniger oder allgemeineren Wörtern oder ' +
        'entfernen Sie einen Filter.',
    },
    request: {
      title: 'Fehlen Ihnen Daten?',
      text: 'Teilen Sie uns mit, welche Daten Sie brauchen und wofür Sie sie verwenden möchten.',
    },
    nothingToRead: {
      title: 'Es ist kein Katalog ausgewählt',
      text: 'An die Redaktion dieser Seite: Tragen Sie die Adresse des Katalogs im Attribut src ein.',
    },
    sourcesFailed: (failed, total) =>
      `${number(failed)} von ${number(total)} Katalogen können gerade nicht angezeigt werden.`,
  },
  detail: {
    sections: {
      use: 'Herunterladen und nutzen',
      about: 'Über den Datensatz',
      services: 'APIs und Dienste',
      license: 'Lizenz und Bedingungen',
      contact: 'Kontakt',
      timeAndPlace: 'Zeit und Ort',
      quality: 'Qualität und Herkunft',
      documentation: 'Dokumentation',
      series: 'Reihe',
      related: 'Verwandtes',
      versions: 'Versionen',
      technical: 'Technische Angaben',
      record: 'Über die Beschreibung',
      catalog: 'Katalog',
    },
    loading: 'Datensatz wird gelesen …',
    notFound: {
      title: 'Der Datensatz ist nicht im Katalog',
      text: 'Er wurde vielleicht entfernt oder hat eine neue Adresse. Suchen Sie ihn in der Liste.',
    },
    nothingToRead: {
      title: 'Es ist kein Datensatz ausgewählt',
      text:
        'An die Redaktion dieser Seite: Tragen Sie die Adresse des Katalogs im Attribut src und die ' +
        'Kennung des Datensatzes im Attribut dataset ein.',
    },
    untitled: 'Ohne Titel',
    unknown: 'Keine Angabe',
    file: (at) => `Datei ${number(at)}`,
    noDistributions: 'Der Datensatz ist beschrieben, aber es gibt noch nichts herunterzuladen.',
    download: (format) => `${format} herunterladen`,
    downloadFile: 'Datei herunterladen',
    open: 'Öffnen',
    apiAddress: 'Adresse der API',
    apiDescription: 'Beschreibung der API',
    packedAs: (format) => `gepackt als ${format}`,
    atHost: (host) => `bei ${host}`,
    copyAddress: 'Adresse kopieren',
    copyAttribution: 'Quellenangabe kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Das Kopieren ist fehlgeschlagen. Markieren Sie den Text und kopieren Sie ihn selbst.',
    attributionHeading: 'So nennen Sie die Quelle',
    attribution: ({publisher, title, license}) =>
      `Quelle: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Die ganze Lizenz lesen',
    mailSubject: (title) => `Frage zum Datensatz „${title}“`,
    reportSubject: (title) => `Fehler im Datensatz „${title}“`,
    report: 'Einen Fehler melden',
    updated: (date) => `Zuletzt aktualisiert: ${date}`,
    overdue: (days) => `Hätte ${formatAgo(days, 'de')} aktualisiert werden sollen`,
    since: (date) => `Ab ${date}`,
    until: (date) => `Bis ${date}`,
    metres: (metres) => `${metres} Meter`,
    directions: {north: 'Norden', south: 'Süden', west: 'Westen', east: 'Osten'},
    series: {
      partOf: 'Teil der Reihe',
      members: count({
        none: 'Die Reihe hat noch keine Datensätze',
        one: '# Datensatz in der Reihe',
        other: '# Datensätze in der Reihe',
      }),
      noMembers: 'Die Reihe hat noch keine Datensätze.',
      previous: 'Vorheriger in der Reihe',
      next: 'Nächster in der Reihe',
      first: 'Erster in der Reihe',
      last: 'Neuester in der Reihe',
    },
    access: {
      public: {
        title: 'Offen für alle',
        text: 'Alle dürfen den Datensatz herunterladen und nutzen.',
      },
      restricted: {
        title: 'Eingeschränkter Zugang',
        text:
          'Für den Datensatz brauchen Sie möglicherweise eine Vereinbarung, ein Konto oder einen ' +
          'Schlüssel. Der Herausgeber sagt Ihnen, was gilt.',
      },
      nonPublic: {
        title: 'Nicht öffentlich',
        text:
          'Der Datensatz darf nicht herausgegeben werden, zum Beispiel weil er vertrauliche Angaben ' +
          'enthält. Hier steht nur seine Beschreibung.',
      },
    },
    sharedNotOpen: {
      title: 'Geteilt, aber keine offenen Daten',
      text: 'Der Datensatz wird unter besonderen Bedingungen geteilt und ist nicht frei nutzbar.',
    },
    hvd: {
      title: 'Hochwertiger Datensatz (HVD)',
      text:
        'Die EU hat Daten dieser Art als besonders wertvoll für die Gesellschaft eingestuft. Sie sollen ' +
        'kostenlos, maschinenlesbar und über eine API verfügbar sein.',
    },
    availability: {
      temporary: {title: 'Vorübergehend', text: 'Kann jederzeit verschwinden.'},
      experimental: {
        title: 'Experimentell',
        text: 'Auf Probe. Kann sich ändern oder verschwinden.',
      },
      available: {title: 'Verfügbar', text: 'Soll die nächsten Jahre verfügbar bleiben.'},
      stable: {title: 'Dauerhaft', text: 'Soll lange verfügbar bleiben.'},
    },
    status: {
      completed: {title: 'Fertig', text: 'Kann genutzt werden.'},
      deprecated: {title: 'Läuft aus', text: 'Nicht mehr neu nutzen. Suchen Sie einen Ersatz.'},
      develop: {title: 'In Entwicklung', text: 'Inhalt und Form können sich ändern.'},
      withdrawn: {title: 'Zurückgezogen', text: 'Soll nicht mehr genutzt werden.'},
    },
    machineTranslated: 'Maschinell übersetzt',
    showAll: 'Ganze Beschreibung anzeigen',
    showLess: 'Weniger von der Beschreibung anzeigen',
    moreAbout: 'Weitere Angaben',
    showMoreFiles: count({one: '# weitere Datei anzeigen', other: '# weitere Dateien anzeigen'}),
    locator: (place) => `Karte von Schweden, auf der ${place || 'das Gebiet'} markiert ist`,
    similar: 'Ähnliche Datensätze',
    rawMetadata: 'Metadaten für Maschinen',
    sourcePage: 'Den Datensatz beim Herausgeber ansehen',
  },
  fields: {
    accessRights: 'Zugang',
    accessUrls: 'Webadresse für den Zugang',
    addresses: 'Postanschrift',
    agent: 'Akteur',
    algorithm: 'Algorithmus',
    applicableLegislation: 'Anwendbares Recht',
    architecture: 'Architekturstil',
    attributes: 'Attribute',
    attributionText: 'Namensnennung',
    attributionUrls: 'Webadresse der Namensnennung',
    attributions: 'Weitere Akteure',
    availability: 'Verfügbarkeit',
    boundingBox: 'Umschließendes Rechteck',
    byteSize: 'Größe',
    catalog: 'Katalog',
    catalogs: 'Kataloge',
    centroid: 'Mittelpunkt',
    checksum: 'Prüfsumme',
    classifications: 'Klassifizierung',
    compressFormat: 'Komprimierung',
    conformsTo: 'Folgt der Spezifikation',
    contactPoints: 'Kontaktdaten',
    contributors: 'Mitwirkende',
    copyrightHolders: 'Inhaber des Urheberrechts',
    copyrightNotice: 'Urheberrechtsvermerk',
    copyrightStatements: 'Erklärung zum Urheberrecht',
    copyrightYears: 'Jahr des Urheberrechts',
    country: 'Land',
    created: 'Erstellt',
    creators: 'Urheber',
    description: 'Beschreibung',
    dimensions: 'Dimensionen',
    distributions: 'Dateien und Dienste',
    downloadUrls: 'Webadresse zum Herunterladen',
    emails: 'E-Mail',
    end: 'Ende',
    endpointDescriptions: 'Beschreibung der API',
    endpointUrls: 'Adresse der API',
    fees: 'Gebühr',
    first: 'Erster in der Reihe',
    formats: 'Format',
    frequency: 'Aktualisierung',
    generatedBy: 'Entstanden durch',
    geometry: 'Geografische Form',
    hasPart: 'Besteht aus',
    hasVersion: 'Andere Versionen',
    homepages: 'Website',
    hvdCategories: 'Kategorie hochwertiger Daten',
    identifiers: 'Kennung',
    inSeries: 'Teil der Reihe',
    isPartOf: 'Ist Teil von',
    isReferencedBy: 'Erwähnt in',
    isVersionOf: 'Ist eine Version von',
    issued: 'Veröffentlicht',
    jurisdictions: 'Gerichtsbarkeit',
    keywords: 'Schlagwörter',
    landingPages: 'Einstiegsseite',
    languages: 'Sprache',
    last: 'Neuester in der Reihe',
    licenses: 'Lizenz',
    locality: 'Ort',
    members: 'Datensätze der Reihe',
    metric: 'Maß',
    modified: 'Aktualisiert',
    name: 'Name',
    next: 'Nächster in der Reihe',
    numberOfSeries: 'Anzahl der Datenreihen',
    otherIdentifiers: 'Weitere Kennungen',
    packageFormat: 'Paketformat',
    page: 'Webseite',
    pages: 'Dokumentation',
    phones: 'Telefon',
    policies: 'Bedingungen',
    postalCode: 'Postleitzahl',
    previous: 'Vorheriger in der Reihe',
    provenance: 'Herkunft',
    publisher: 'Herausgeber',
    qualifiedRelations: 'Verwandte Ressourcen mit Rolle',
    qualityAnnotations: 'Bewertungen der Qualität',
    qualityMeasurements: 'Qualitätsmessungen',
    region: 'Region',
    relations: 'Verwandte Ressourcen',
    representationTechniques: 'Darstellungstechnik',
    reuserGuidelines: 'Leitlinien zur Weiterverwendung',
    rights: 'Rechte',
    roles: 'Rolle',
    sameAs: 'Dasselbe wie',
    samples: 'Beispieldaten',
    schemas: 'Folgt dem Schema',
    scheme: 'System',
    servesDatasets: 'Gibt Zugang zu',
    services: 'APIs und Dienste',
    sharedNotOpen: 'Geteilt, aber keine offenen Daten',
    sources: 'Quelle',
    spatial: 'Geografisches Gebiet',
    spatialResolutionInMeters: 'Räumliche Auflösung',
    start: 'Beginn',
    status: 'Status',
    street: 'Straße und Hausnummer',
    subjects: 'Kategorie nationaler Basisdaten',
    temporal: 'Zeitraum',
    temporalResolution: 'Zeitliche Auflösung',
    themeTaxonomies: 'Taxonomie der Kategorien',
    themes: 'Kategorie',
    title: 'Titel',
    types: 'Typ',
    unit: 'Einheit',
    unitsOfMeasure: 'Maßeinheiten',
    uri: 'Dauerhafte Adresse',
    urls: 'Webseite',
    value: 'Wert',
    version: 'Version',
    versionNotes: 'Zur Version',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'Sie dürfen den Datensatz frei nutzen, ändern und teilen, ohne die Quelle zu nennen.',
    },
    'public-domain': {
      name: 'Gemeinfrei (public domain)',
      text: 'Der Datensatz ist nicht urheberrechtlich geschützt. Sie dürfen ihn frei nutzen.',
    },
    by: {
      name: 'CC BY',
      text:
        'Sie dürfen den Datensatz nutzen, ändern und teilen, auch kommerziell. Sie müssen die Quelle ' +
        'nennen, auf die Lizenz verlinken und angeben, was Sie geändert haben.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'Sie dürfen den Datensatz nutzen, ändern und teilen, auch kommerziell. Sie müssen die Quelle ' +
        'nennen und das, was Sie daraus machen, unter derselben Lizenz teilen.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text:
        'Sie dürfen den Datensatz nutzen, ändern und teilen, aber nicht kommerziell. Sie müssen die ' +
        'Quelle nennen.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'Sie dürfen den Datensatz nutzen, ändern und teilen, aber nicht kommerziell. Sie müssen die ' +
        'Quelle nennen und das, was Sie daraus machen, unter derselben Lizenz teilen.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'Sie dürfen den Datensatz nutzen und teilen, auch kommerziell, aber keine geänderten Fassungen ' +
        'teilen. Sie müssen die Quelle nennen.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text:
        'Sie dürfen den Datensatz nutzen und teilen, aber nicht kommerziell und nicht in geänderter ' +
        'Fassung. Sie müssen die Quelle nennen.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'Sie dürfen die Datenbank nutzen, ändern und teilen, auch kommerziell. Sie müssen die Quelle nennen.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'Sie dürfen die Datenbank nutzen, ändern und teilen, auch kommerziell. Sie müssen die Quelle ' +
        'nennen und Datenbanken, die darauf aufbauen, unter derselben Lizenz teilen.',
    },
    none: {
      name: 'Keine Lizenz angegeben',
      text:
        'Der Herausgeber hat nicht angegeben, was Sie mit dem Datensatz tun dürfen. Fragen Sie, bevor ' +
        'Sie ihn nutzen.',
    },
    other: {
      name: 'Andere Lizenz',
      text: 'Lesen Sie die Bedingungen des Herausgebers, bevor Sie den Datensatz nutzen.',
    },
  },
  portal: {
    backToList: 'Zurück zur Liste',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Datensatz ${title} wird angezeigt`,
    listShown: count({
      none: 'Die Liste wird angezeigt. Keine Datensätze',
      one: 'Die Liste wird angezeigt. # Datensatz',
      other: 'Die Liste wird angezeigt. # Datensätze',
    }),
    pageShown: (page, pages) => `Seite ${number(page)} von ${number(pages)} wird angezeigt`,
    sorted: (order) => `Sortiert nach: ${order}`,
    filterAdded: (label, found) => `Filter ${label} ist ausgewählt. ${hits(found)}`,
    filterRemoved: (label, found) => `Filter ${label} ist entfernt. ${hits(found)}`,
    filtersCleared: count({
      none: 'Alle Filter sind entfernt. Keine Treffer',
      one: 'Alle Filter sind entfernt. # Treffer',
      other: 'Alle Filter sind entfernt. # Treffer',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'Die Adresse des Katalogs ist falsch',
        visitor: () =>
          'Diese Seite verweist auf einen Katalog, der nicht abgerufen werden kann. Bitte sagen Sie dem ' +
          'Betreiber der Website Bescheid.',
        editor: ({address}) =>
          `„${address}“ ist keine Webadresse, die abgerufen werden kann. Die Adresse muss mit https:// ` +
          'beginnen und darf weder Benutzernamen noch Passwort enthalten.',
      },
      'mixed-content': {
        title: 'Der Katalog hat eine unsichere Adresse',
        visitor: () => 'Der Browser blockiert den Katalog, weil seine Adresse nicht sicher ist.',
        editor: () =>
          'Diese Seite ist sicher (https), aber die Adresse des Katalogs beginnt mit http://. Versuchen ' +
          'Sie dieselbe Adresse mit https://. Geht das nicht, muss der Eigentümer des Katalogs https einrichten.',
      },
      offline: {
        title: 'Sie sind nicht mit dem Internet verbunden',
        visitor: () => 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
        editor: () => 'Der Fehler liegt bei den Besuchenden. Sie müssen nichts tun.',
      },
      'cors-or-network': {
        title: 'Der Katalog kann nicht abgerufen werden',
        visitor: ({host}) =>
          `Von ${siteDative(host)} kommt keine Antwort. Versuchen Sie es später noch einmal oder öffnen Sie ` +
          'den Katalog direkt.',
        editor: ({host, origin}) =>
          `Entweder antwortet ${site(host)} nicht, oder ${origin} darf den Katalog nicht lesen (CORS). Lässt ` +
          'sich die Adresse in einem eigenen Tab öffnen, liegt es an CORS. Bitten Sie dann den Eigentümer ' +
          'des Katalogs, den Header Access-Control-Allow-Origin zu senden, oder nutzen Sie das Attribut proxy.',
      },
      status: {
        title: 'Der Katalog kann gerade nicht angezeigt werden',
        visitor: ({host}) =>
          `${upper(site(host))} antwortet mit einer Fehlermeldung. Versuchen Sie es später noch einmal oder ` +
          'öffnen Sie den Katalog direkt.',
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'Unter der Adresse ist nichts zu finden. Prüfen Sie, ob sie richtig geschrieben ist und ob der Katalog umgezogen ist.'
            : status === 401 || status === 403
              ? 'Der Katalog verlangt eine Anmeldung oder Erlaubnis. Er muss für alle offen sein, um hier angezeigt zu werden.'
              : `Der Server antwortet mit dem Fehler ${status ?? ''}. Bleibt der Fehler, wenden Sie sich an den Eigentümer des Katalogs.`,
      },
      'rate-limit': {
        title: 'Der Katalog ist überlastet',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `Der Katalog wird gerade zu oft abgerufen. Versuchen Sie es in ${number(retryAfter)} Sekunden noch einmal.`
            : 'Der Katalog wird gerade zu oft abgerufen. Versuchen Sie es später noch einmal.',
        editor: () =>
          'Der Server lehnt ab, weil er zu viele Anfragen bekommt. Geschieht das oft, bitten Sie den ' +
          'Eigentümer des Katalogs, die Grenze zu erhöhen, oder zeigen Sie eine eigene Kopie.',
      },
      timeout: {
        title: 'Der Katalog antwortet zu langsam',
        visitor: ({host}) =>
          `${upper(site(host))} hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.`,
        editor: () =>
          'Der Server antwortet nicht rechtzeitig. Ist das immer so, bitten Sie den Eigentümer des ' +
          'Katalogs um eine vorbereitete Datei, oder zeigen Sie eine eigene Kopie.',
      },
      'too-large': {
        title: 'Der Katalog ist zu groß, um hier angezeigt zu werden',
        visitor: () => 'Öffnen Sie den Katalog stattdessen direkt.',
        editor: () =>
          'Der Katalog ist größer als die Grenze. Geben Sie einen kleineren Teil an, zum Beispiel einen ' +
          'einzigen Herausgeber.',
      },
      truncated: {
        title: 'Der Katalog ist nicht vollständig angekommen',
        visitor: () => 'Die Übertragung ist unterwegs abgebrochen. Versuchen Sie es noch einmal.',
        editor: () =>
          'Die Antwort endete zu früh. Geschieht das jedes Mal, sendet der Server eine unvollständige Datei.',
      },
      redirect: {
        title: 'Die Adresse des Katalogs führt im Kreis',
        visitor: () =>
          'Der Katalog kann gerade nicht abgerufen werden. Bitte sagen Sie dem Betreiber der Website Bescheid.',
        editor: () =>
          'Die Adresse leitet auf sich selbst weiter. Geben Sie die Adresse an, zu der sie am Ende führen soll.',
      },
      'not-what-it-says': {
        title: 'Unter der Adresse gibt es keinen Katalog',
        visitor: ({host}) =>
          `${upper(site(host))} antwortet mit etwas anderem als einem Katalog. Öffnen Sie den Katalog direkt.`,
        editor: () =>
          'Die Antwort ist eine Webseite oder leer. Geben Sie die Adresse der Katalogdatei selbst an, zum ' +
          'Beispiel eine, die auf .rdf, .ttl oder .jsonld endet, und nicht die der Seite, die sie zeigt.',
      },
      aborted: {
        title: 'Der Abruf wurde abgebrochen',
        visitor: () => 'Versuchen Sie es noch einmal, wenn Sie den Katalog sehen möchten.',
        editor: () =>
          'Die Seite wurde verlassen oder der Abruf abgebrochen. Sie müssen nichts tun.',
      },
      empty: {
        title: 'Die Katalogdatei ist leer',
        visitor: () => 'Es gibt gerade nichts anzuzeigen. Versuchen Sie es später noch einmal.',
        editor: () =>
          'Die Adresse antwortet mit einer leeren Datei. Wenden Sie sich an den Eigentümer des Katalogs.',
      },
      'not-data': {
        title: 'Unter der Adresse gibt es keinen Katalog',
        visitor: () =>
          'Der Katalog kann hier nicht angezeigt werden. Öffnen Sie ihn stattdessen direkt.',
        editor: () =>
          'Die Adresse führt zu einer Webseite, einem Bild oder einem Archiv. Geben Sie die Adresse der ' +
          'Katalogdatei selbst an.',
      },
      'unknown-format': {
        title: 'Der Katalog hat ein unbekanntes Format',
        visitor: () =>
          'Der Katalog kann hier nicht angezeigt werden. Öffnen Sie ihn stattdessen direkt.',
        editor: () =>
          'Das Format wurde nicht erkannt. Der Katalog muss RDF sein (zum Beispiel RDF/XML, Turtle oder ' +
          'JSON-LD) oder eine unterstützte API. Wenn Sie wissen, welche, geben Sie sie im Attribut type an.',
      },
      unreadable: {
        title: 'Der Katalog kann nicht gelesen werden',
        visitor: () =>
          'Die Datei ist beschädigt. Versuchen Sie es später noch einmal oder öffnen Sie den Katalog direkt.',
        editor: () =>
          'Die Datei verletzt die Regeln ihres Formats von Anfang an. Senden Sie sie dem Eigentümer des ' +
          'Katalogs zusammen mit dem Fehler unten.',
      },
      'not-a-catalog': {
        title: 'Die Datei enthält keinen Katalog',
        visitor: () => 'Es gibt keine Datensätze anzuzeigen.',
        editor: () =>
          'Die Datei ist lesbar, beschreibt aber weder Katalog noch Datensatz noch Datendienst nach DCAT.',
      },
      'unknown-type': {
        title: 'Der Typ des Katalogs ist unbekannt',
        visitor: () =>
          'Der Katalog kann nicht angezeigt werden. Bitte sagen Sie dem Betreiber der Website Bescheid.',
        editor: () =>
          'Den Wert im Attribut type gibt es nicht. Entfernen Sie das Attribut, dann entscheidet der Inhalt.',
      },
      unexpected: {
        title: 'Etwas ist schiefgegangen',
        visitor: () =>
          'Es liegt nicht an Ihnen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
        editor: () => 'Das dürfte nicht vorkommen. Bitte melden Sie es mit dem Text unten.',
      },
    },
    tryAgain: 'Noch einmal versuchen',
    openSource: (host) => `Katalog bei ${siteDative(host)} öffnen`,
    editorHeading: 'An die Redaktion dieser Seite',
    technicalHeading: 'Technische Angaben',
    cause: (code, came) => `Fehlercode: ${code}. Antwort: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Ihr Datenkatalog kann auf anderen Websites nicht angezeigt werden',
      body:
        `Guten Tag,\n\nwir möchten Ihren Datenkatalog auf ${origin} anzeigen. Das geht nicht, weil der Server ` +
        `Browsern nicht erlaubt, den Katalog von anderen Websites aus zu lesen (CORS).\n\nBitte senden Sie ` +
        `diesen Header in der Antwort von ${address}:\n\nAccess-Control-Allow-Origin: *\n\nDer Katalog ist ` +
        'für alle offen; dadurch wird nichts unsicherer.\n\nMit freundlichen Grüßen\n',
    }),
    writeLetter: 'Dem Eigentümer des Katalogs schreiben',
  },
  diagnostics: {
    heading: 'So wurde der Katalog gelesen',
    address: 'Adresse',
    state: 'Zustand',
    states: {loading: 'Wird gelesen', loaded: 'Gelesen', failed: 'Fehlgeschlagen'},
    kind: 'Typ',
    size: 'Größe',
    time: 'Zeit',
    datasets,
    throughProxy: 'Über einen Proxy abgerufen',
    severities: {error: 'Fehler', warning: 'Warnung', information: 'Hinweis'},
    problems: count({none: 'Keine Probleme', one: '# Problem', other: '# Probleme'}),
    noProblems: 'Es wurden keine Probleme gefunden.',
    moreProblems: count({one: '# weiteres dieser Art', other: '# weitere dieser Art'}),
    line: (line) => `Zeile ${number(line)}`,
    subject: 'Betrifft',
    copyReport: 'Bericht kopieren',
  },
};

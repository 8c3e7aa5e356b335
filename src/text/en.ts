import {formatAgo, formatNumber} from './format.js';
import {countIn} from './plural.js';
import type {Sentences} from './sentences.js';

const count = countIn('en');
const number = (value: number): string => formatNumber(value, 'en');
const datasets = count({none: 'No datasets', one: '# dataset', other: '# datasets'});
/** Within a sentence, where 0 is a number like any other. */
const counted = count({one: '# dataset', other: '# datasets'});
const hits = count({none: 'No results', one: '# result', other: '# results'});
const site = (host: string): string => host || 'the site';
const upper = (text: string): string => (text === 'the site' ? 'The site' : text);

/** English, as European authorities write it; DCAT's own words keep DCAT's spelling. */
export const sentences: Sentences = {
  language: 'en',
  list: {
    heading: 'Datasets',
    searchLabel: 'Search datasets',
    search: 'Search',
    clearSearch: 'Clear the search',
    datasets,
    hits,
    hitsOf: (found, total) => `${number(found)} of ${counted(total)}`,
    range: (from, to, total) => `Showing ${number(from)}–${number(to)} of ${number(total)}`,
    sortLabel: 'Sort by',
    sort: {
      relevance: 'Best match',
      title: 'Title A–Z',
      modified: 'Last updated',
      issued: 'Last published',
      source: 'Order of the catalog',
    },
    filterHeading: 'Filter',
    showFilters: count({
      none: 'Show filters',
      one: 'Show filters (# selected)',
      other: 'Show filters (# selected)',
    }),
    hideFilters: 'Hide filters',
    chosenHeading: 'Selected filters',
    facets: {
      theme: 'Category',
      publisher: 'Publisher',
      format: 'Format',
      license: 'License',
      keyword: 'Keyword',
      'access-rights': 'Access',
      'conforms-to': 'Follows specification',
      spatial: 'Place',
      language: 'Language',
      frequency: 'Update frequency',
      hvd: 'High-value data',
      catalog: 'Catalog',
    },
    facetValue: (label, found) => `${label}, ${counted(found)}`,
    searchFacet: 'Search the list',
    searchFacetOf: (facet) => `Search the list ${facet}`,
    noFacetHits: 'Nothing in the list matches what you typed.',
    showMore: 'Show more',
    showFewer: 'Show fewer',
    showMoreOf: (facet) => `Show more in the list ${facet}`,
    showFewerOf: (facet) => `Show fewer in the list ${facet}`,
    noValue: 'Not stated',
    clearAll: 'Clear all',
    removeFilter: (label) => `Remove the filter ${label}`,
    pages: 'Pages of datasets',
    page: (page) => `Page ${number(page)}`,
    pageOf: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    showNext: count({one: 'Show # more', other: 'Show # more'}),
    badges: {
      api: 'API',
      map: 'Map',
      hvd: 'HVD',
      hvdLong: 'High-value dataset (HVD)',
      restricted: 'Restricted access',
      nonPublic: 'Non-public',
      sharedNotOpen: 'Shared, but not open data',
      series: 'Series',
      deprecated: 'Being phased out',
      withdrawn: 'Withdrawn',
    },
    updated: (date) => `Updated ${date}`,
    issued: (date) => `Published ${date}`,
    formats: 'Available as',
    layoutLabel: 'Show as',
    layouts: {list: 'List', cards: 'Cards', compact: 'Compact list'},
    loading: 'Reading the catalog …',
    loadingSoFar: count({
      none: 'Reading the catalog …',
      one: 'Reading the catalog … # dataset so far',
      other: 'Reading the catalog … # datasets so far',
    }),
    loadingOf: (done, total) => `Reading the catalog … ${number(done)} of ${number(total)}`,
    emptyCatalog: {
      title: 'There are no datasets here yet',
      text: 'The catalog can be read, but nothing has been published in it.',
    },
    noHits: {
      title: 'No results',
      text: 'Check the spelling, try fewer or more general words, or remove a filter.',
    },
    request: {
      title: 'Missing some data?',
      text: 'Tell us which data you need and what you want to use them for.',
    },
    nothingToRead: {
      title: 'No catalog has been chosen',
      text: 'To whoever edits this page: put the address of the catalog in the src attribute.',
    },
    sourcesFailed: (failed, total) =>
      `${number(failed)} of ${number(total)} catalogs cannot be shown right now.`,
  },
  detail: {
    sections: {
      use: 'Download and use',
      about: 'About the dataset',
      services: 'APIs and services',
      license: 'License and terms',
      contact: 'Contact',
      timeAndPlace: 'Time and place',
      quality: 'Quality and origin',
      documentation: 'Documentation',
      series: 'Series',
      related: 'Related',
      versions: 'Versions',
      technical: 'Technical details',
      record: 'About the description',
      catalog: 'Catalog',
    },
    loading: 'Reading the dataset …',
    notFound: {
      title: 'The dataset is not in the catalog',
      text: 'It may have been removed or moved to a new address. Search for it in the list.',
    },
    nothingToRead: {
      title: 'No dataset has been chosen',
      text:
        'To whoever edits this page: put the address of the catalog in the src attribute and the ' +
        'identifier of the dataset in the dataset attribute.',
    },
    untitled: 'Untitled',
    unknown: 'Not stated',
    file: (at) => `File ${number(at)}`,
    noDistributions: 'The dataset is described, but there is nothing to download yet.',
    download: (format) => `Download ${format}`,
    downloadFile: 'Download the file',
    open: 'Open',
    apiAddress: 'Address of the API',
    apiDescription: 'Description of the API',
    packedAs: (format) => `packed as ${format}`,
    atHost: (host) => `at ${host}`,
    copyAddress: 'Copy the address',
    copyAttribution: 'Copy the attribution',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select the text and copy it yourself.',
    attributionHeading: 'How to name the source',
    attribution: ({publisher, title, license}) =>
      `Source: ${[publisher, title, license].filter(Boolean).join(', ')}`,
    readLicense: 'Read the whole license',
    mailSubject: (title) => `Question about the dataset “${title}”`,
    reportSubject: (title) => `Error in the dataset “${title}”`,
    report: 'Report an error',
    updated: (date) => `Last updated ${date}`,
    overdue: (days) => `Should have been updated ${formatAgo(days, 'en')}`,
    since: (date) => `From ${date}`,
    until: (date) => `Until ${date}`,
    metres: (metres) => `${metres} metres`,
    directions: {north: 'North', south: 'South', west: 'West', east: 'East'},
    series: {
      partOf: 'Part of the series',
      members: count({
        none: 'The series has no datasets yet',
        one: '# dataset in the series',
        other: '# datasets in the series',
      }),
      noMembers: 'The series has no datasets yet.',
      previous: 'Previous in the series',
      next: 'Next in the series',
      first: 'First in the series',
      last: 'Latest in the series',
    },
    access: {
      public: {title: 'Open to everyone', text: 'Anyone may download and use the dataset.'},
      restricted: {
        title: 'Restricted access',
        text:
          'You may need an agreement, an account or a key to get the dataset. Contact the publisher to ' +
          'find out what applies.',
      },
      nonPublic: {
        title: 'Non-public',
        text:
          'The dataset may not be given to the public, for example because it contains confidential ' +
          'information. Only its description is published here.',
      },
    },
    sharedNotOpen: {
      title: 'Shared, but not open data',
      text: 'The dataset is shared on special terms and is not free to use in any way you like.',
    },
    hvd: {
      title: 'High-value dataset (HVD)',
      text:
        'The EU has named data of this kind as especially valuable to society. They are to be free of ' +
        'charge, machine-readable and available through an API.',
    },
    availability: {
      temporary: {title: 'Temporary', text: 'May disappear at any time.'},
      experimental: {title: 'Experimental', text: 'On trial. May change or disappear.'},
      available: {title: 'Available', text: 'Planned to remain for the next few years.'},
      stable: {title: 'Stable', text: 'Planned to remain for a long time.'},
    },
    status: {
      completed: {title: 'Completed', text: 'Ready to use.'},
      deprecated: {
        title: 'Being phased out',
        text: 'Do not start using it. Look for a replacement.',
      },
      develop: {title: 'Under development', text: 'Content and form may change.'},
      withdrawn: {title: 'Withdrawn', text: 'Should no longer be used.'},
    },
    machineTranslated: 'Machine translated',
    showAll: 'Show the whole description',
    showLess: 'Show less of the description',
    moreAbout: 'More details',
    showMoreFiles: count({one: 'Show # more file', other: 'Show # more files'}),
    locator: (place) => `Map of Sweden with ${place || 'the area'} marked`,
    similar: 'Similar datasets',
    rawMetadata: 'Metadata for machines',
    sourcePage: 'See the dataset at its publisher',
  },
  fields: {
    accessRights: 'Access',
    accessUrls: 'Web address for access',
    addresses: 'Postal address',
    agent: 'Party',
    algorithm: 'Algorithm',
    applicableLegislation: 'Applicable legislation',
    architecture: 'Architectural style',
    attributes: 'Attributes',
    attributionText: 'Attribution text',
    attributionUrls: 'Web address for attribution',
    attributions: 'Other parties',
    availability: 'Availability',
    boundingBox: 'Bounding box',
    byteSize: 'Size',
    catalog: 'Catalog',
    catalogs: 'Catalogs',
    centroid: 'Centre',
    checksum: 'Checksum',
    classifications: 'Classification',
    compressFormat: 'Compression',
    conformsTo: 'Follows specification',
    contactPoints: 'Contact details',
    contributors: 'Contributors',
    copyrightHolders: 'Copyright holder',
    copyrightNotice: 'Copyright notice',
    copyrightStatements: 'Copyright statement',
    copyrightYears: 'Copyright year',
    country: 'Country',
    created: 'Created',
    creators: 'Creator',
    description: 'Description',
    dimensions: 'Dimensions',
    distributions: 'Files and services',
    downloadUrls: 'Web address for download',
    emails: 'E-mail',
    end: 'End',
    endpointDescriptions: 'Description of the API',
    endpointUrls: 'Address of the API',
    fees: 'Fee',
    first: 'First in the series',
    formats: 'Format',
    frequency: 'Update frequency',
    generatedBy: 'Generated by',
    geometry: 'Geographic shape',
    hasPart: 'Has part',
    hasVersion: 'Other versions',
    homepages: 'Website',
    hvdCategories: 'Category of high-value data',
    identifiers: 'Identifier',
    inSeries: 'Part of the series',
    isPartOf: 'Is part of',
    isReferencedBy: 'Referenced by',
    isVersionOf: 'Is a version of',
    issued: 'Published',
    jurisdictions: 'Jurisdiction',
    keywords: 'Keywords',
    landingPages: 'Landing page',
    languages: 'Language',
    last: 'Latest in the series',
    licenses: 'License',
    locality: 'Town',
    members: 'Datasets in the series',
    metric: 'Measure',
    modified: 'Updated',
    name: 'Name',
    next: 'Next in the series',
    numberOfSeries: 'Number of data series',
    otherIdentifiers: 'Other identifiers',
    packageFormat: 'Packaging',
    page: 'Web page',
    pages: 'Documentation',
    phones: 'Telephone',
    policies: 'Terms',
    postalCode: 'Postcode',
    previous: 'Previous in the series',
    provenance: 'Provenance',
    publisher: 'Publisher',
    qualifiedRelations: 'Related resources with a role',
    qualityAnnotations: 'Opinions on quality',
    qualityMeasurements: 'Quality measurements',
    region: 'Region',
    relations: 'Related resources',
    representationTechniques: 'Representation technique',
    reuserGuidelines: 'Guidelines for reuse',
    rights: 'Rights',
    roles: 'Role',
    sameAs: 'Same as',
    samples: 'Sample data',
    schemas: 'Follows schema',
    scheme: 'Scheme',
    servesDatasets: 'Gives access to',
    services: 'APIs and services',
    sharedNotOpen: 'Shared, but not open data',
    sources: 'Source',
    spatial: 'Geographical area',
    spatialResolutionInMeters: 'Spatial resolution',
    start: 'Start',
    status: 'Status',
    street: 'Street address',
    subjects: 'Category of national basic data',
    temporal: 'Time period',
    temporalResolution: 'Temporal resolution',
    themeTaxonomies: 'Taxonomy of categories',
    themes: 'Category',
    title: 'Title',
    types: 'Type',
    unit: 'Unit',
    unitsOfMeasure: 'Units of measure',
    uri: 'Permanent address',
    urls: 'Web page',
    value: 'Value',
    version: 'Version',
    versionNotes: 'About the version',
  },
  licenses: {
    cc0: {
      name: 'CC0',
      text: 'You may use, change and share the dataset freely, without naming the source.',
    },
    'public-domain': {
      name: 'Free to use (public domain)',
      text: 'The dataset is not protected by copyright. You may use it freely.',
    },
    by: {
      name: 'CC BY',
      text:
        'You may use, change and share the dataset, also commercially. You must name the source, link ' +
        'to the license and say what you have changed.',
    },
    'by-sa': {
      name: 'CC BY-SA',
      text:
        'You may use, change and share the dataset, also commercially. You must name the source and ' +
        'share what you make of it under the same license.',
    },
    'by-nc': {
      name: 'CC BY-NC',
      text: 'You may use, change and share the dataset, but not commercially. You must name the source.',
    },
    'by-nc-sa': {
      name: 'CC BY-NC-SA',
      text:
        'You may use, change and share the dataset, but not commercially. You must name the source and ' +
        'share what you make of it under the same license.',
    },
    'by-nd': {
      name: 'CC BY-ND',
      text:
        'You may use and share the dataset, also commercially, but not share changed versions. You ' +
        'must name the source.',
    },
    'by-nc-nd': {
      name: 'CC BY-NC-ND',
      text:
        'You may use and share the dataset, but not commercially and not in changed versions. You must ' +
        'name the source.',
    },
    'odc-by': {
      name: 'ODC-By',
      text: 'You may use, change and share the database, also commercially. You must name the source.',
    },
    odbl: {
      name: 'ODbL',
      text:
        'You may use, change and share the database, also commercially. You must name the source and ' +
        'share databases built on it under the same license.',
    },
    none: {
      name: 'No license stated',
      text: 'The publisher has not said what you may do with the dataset. Ask before you use it.',
    },
    other: {
      name: 'Other license',
      text: 'Read the terms of the publisher before you use the dataset.',
    },
  },
  portal: {
    backToList: 'Back to the list',
    pageTitle: (dataset, page) => [dataset, page].filter(Boolean).join(' – '),
    datasetShown: (title) => `Showing the dataset ${title}`,
    listShown: count({
      none: 'Showing the list. No datasets',
      one: 'Showing the list. # dataset',
      other: 'Showing the list. # datasets',
    }),
    pageShown: (page, pages) => `Showing page ${number(page)} of ${number(pages)}`,
    sorted: (order) => `Sorted by: ${order}`,
    filterAdded: (label, found) => `The filter ${label} is selected. ${hits(found)}`,
    filterRemoved: (label, found) => `The filter ${label} is removed. ${hits(found)}`,
    filtersCleared: count({
      none: 'All filters are removed. No results',
      one: 'All filters are removed. # result',
      other: 'All filters are removed. # results',
    }),
  },
  errors: {
    codes: {
      address: {
        title: 'The address of the catalog is wrong',
        visitor: () =>
          'This page points to a catalog that cannot be fetched. Please tell whoever runs the site.',
        editor: ({address}) =>
          `“${address}” is not a web address that can be fetched. It should begin with https:// and must ` +
          'not hold a user name or password.',
      },
      'mixed-content': {
        title: 'The address of the catalog is not secure',
        visitor: () => 'The browser blocks the catalog because its address is not secure.',
        editor: () =>
          'This page is secure (https), but the address of the catalog begins with http://. Try the same ' +
          'address with https://. If that does not work, the owner of the catalog needs to set up https.',
      },
      offline: {
        title: 'You are not connected to the internet',
        visitor: () => 'Check the connection and try again.',
        editor: () => 'The fault is on the side of the visitor. There is nothing for you to do.',
      },
      'cors-or-network': {
        title: 'The catalog cannot be fetched',
        visitor: ({host}) =>
          `There is no answer from ${site(host)}. Try again in a while, or open the catalog directly.`,
        editor: ({host, origin}) =>
          `Either ${site(host)} does not answer, or it does not allow ${origin} to read the catalog (CORS). ` +
          'If the address opens in a tab of its own, it is CORS. Then ask the owner of the catalog to ' +
          'send the header Access-Control-Allow-Origin, or use the proxy attribute.',
      },
      status: {
        title: 'The catalog cannot be shown right now',
        visitor: ({host}) =>
          `${upper(site(host))} answers, but with an error. Try again in a while, or open the catalog directly.`,
        editor: ({status}) =>
          status === 404 || status === 410
            ? 'There is nothing at the address. Check that it is spelled correctly and that the catalog has not moved.'
            : status === 401 || status === 403
              ? 'The catalog asks for a login or permission. It must be open to everyone to be shown here.'
              : `The server answers with the error ${status ?? ''}. If it persists, contact the owner of the catalog.`,
      },
      'rate-limit': {
        title: 'The catalog is overloaded',
        visitor: ({retryAfter}) =>
          retryAfter
            ? `Too many are fetching the catalog right now. Try again in ${number(retryAfter)} seconds.`
            : 'Too many are fetching the catalog right now. Try again in a while.',
        editor: () =>
          'The server refuses because it gets too many requests. If it happens often, ask the owner of ' +
          'the catalog to raise the limit, or show a copy of your own.',
      },
      timeout: {
        title: 'The catalog answers too slowly',
        visitor: ({host}) => `${upper(site(host))} did not answer in time. Try again in a while.`,
        editor: () =>
          'The server does not answer in time. If it is always so, ask the owner of the catalog for a file ' +
          'made in advance, or show a copy of your own.',
      },
      'too-large': {
        title: 'The catalog is too large to be shown here',
        visitor: () => 'Open the catalog directly instead.',
        editor: () =>
          'The catalog is larger than the limit. Name a smaller part of it, for example a single publisher.',
      },
      truncated: {
        title: 'Not all of the catalog arrived',
        visitor: () => 'The transfer was cut off on its way. Try again.',
        editor: () =>
          'The answer ended too early. If it happens every time, the server sends an incomplete file.',
      },
      redirect: {
        title: 'The address of the catalog leads in a circle',
        visitor: () =>
          'The catalog cannot be fetched right now. Please tell whoever runs the site.',
        editor: () =>
          'The address redirects to itself. Give the address that it should lead to in the end.',
      },
      'not-what-it-says': {
        title: 'There is no catalog at the address',
        visitor: ({host}) =>
          `${upper(site(host))} answers with something other than a catalog. Open the catalog directly instead.`,
        editor: () =>
          'The answer is a web page, or empty. Give the address of the catalog file itself, for example ' +
          'one that ends in .rdf, .ttl or .jsonld, and not of the page that shows it.',
      },
      aborted: {
        title: 'The transfer was stopped',
        visitor: () => 'Try again if you want to see the catalog.',
        editor: () => 'The visitor left the page or stopped. There is nothing for you to do.',
      },
      empty: {
        title: 'The catalog file is empty',
        visitor: () => 'There is nothing to show right now. Try again in a while.',
        editor: () => 'The address answers with an empty file. Contact the owner of the catalog.',
      },
      'not-data': {
        title: 'There is no catalog at the address',
        visitor: () => 'The catalog cannot be shown here. Open it directly instead.',
        editor: () =>
          'The address leads to a web page, a picture or an archive. Give the address of the catalog file itself.',
      },
      'unknown-format': {
        title: 'The catalog is in an unknown format',
        visitor: () => 'The catalog cannot be shown here. Open it directly instead.',
        editor: () =>
          'The format was not recognized. The catalog needs to be RDF (for example RDF/XML, Turtle or ' +
          'JSON-LD) or an API that is supported. If you know which it is, put it in the type attribute.',
      },
      unreadable: {
        title: 'The catalog cannot be read',
        visitor: () => 'The file is damaged. Try again in a while, or open the catalog directly.',
        editor: () =>
          'The file breaks the rules of its format from the start. Send it to the owner of the catalog, ' +
          'together with the error below.',
      },
      'not-a-catalog': {
        title: 'The file holds no catalog',
        visitor: () => 'There are no datasets to show.',
        editor: () =>
          'The file can be read, but it describes no catalog, dataset or data service in DCAT.',
      },
      'unknown-type': {
        title: 'The type of the catalog is unknown',
        visitor: () => 'The catalog cannot be shown. Please tell whoever runs the site.',
        editor: () =>
          'There is no such value of the type attribute. Remove the attribute, and the content decides.',
      },
      unexpected: {
        title: 'Something went wrong',
        visitor: () => 'It is not your fault. Reload the page and try again.',
        editor: () => 'This should not be able to happen. Please report it, with the text below.',
      },
    },
    tryAgain: 'Try again',
    openSource: (host) => `Open the catalog at ${site(host)}`,
    editorHeading: 'To whoever edits this page',
    technicalHeading: 'Technical details',
    cause: (code, came) => `Error code: ${code}. Answer: ${came}`,
    corsLetter: ({address, origin}) => ({
      subject: 'Your data catalog cannot be shown on other sites',
      body:
        `Hello,\n\nWe would like to show your data catalog on ${origin}. We cannot, because the server does ` +
        `not allow browsers to read the catalog from other sites (CORS).\n\nPlease send this header in the ` +
        `answer from ${address}:\n\nAccess-Control-Allow-Origin: *\n\nThe catalog is open to everyone, so ` +
        'nothing becomes less secure by it.\n\nKind regards\n',
    }),
    writeLetter: 'Write to the owner of the catalog',
  },
  diagnostics: {
    heading: 'How the catalog was read',
    address: 'Address',
    state: 'State',
    states: {loading: 'Reading', loaded: 'Read', failed: 'Failed'},
    kind: 'Type',
    size: 'Size',
    time: 'Time',
    datasets,
    throughProxy: 'Fetched through a proxy',
    severities: {error: 'Error', warning: 'Warning', information: 'Information'},
    problems: count({none: 'No problems', one: '# problem', other: '# problems'}),
    noProblems: 'No problems were found.',
    moreProblems: count({one: '# more of the same kind', other: '# more of the same kind'}),
    line: (line) => `Line ${number(line)}`,
    subject: 'Concerns',
    copyReport: 'Copy the report',
  },
};

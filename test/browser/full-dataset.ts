/** A dataset of which everything is known, and no two things are the same: to see that all is shown. */
import type {
  Catalog,
  CatalogRecord,
  DataService,
  Dataset,
  Distribution,
} from '../../src/model/catalog.js';
import {type DateValue, readDate} from '../../src/model/date.js';
import type {Text} from '../../src/model/text.js';
import type {
  Agent,
  Concept,
  ContactPoint,
  File,
  Format,
  License,
  Link,
  Period,
  Place,
  RightsStatement,
  Standard,
} from '../../src/model/values.js';

let count = 0;
let year = 1900;

function word(): string {
  return `word-${++count}-`;
}

function text(): Text {
  return [{value: word(), language: 'sv'}];
}

function address(): string {
  return `https://x.example/${word()}`;
}

/** No two years are the same, whatever they are the dates of. */
function date(): DateValue {
  return readDate(String(++year));
}

function named(): Concept {
  return {uri: undefined, label: text()};
}

/** Known by its IRI alone. */
function coded(): Concept {
  return {uri: address(), label: []};
}

function link(): Link {
  return {uri: address(), title: [], description: text()};
}

function standard(): Standard {
  return {...link(), types: [named()], identifiers: [word()]};
}

function format(): Format {
  return {name: word(), mediaType: undefined, uri: undefined, written: ''};
}

function license(): License {
  return {uri: address(), label: text(), written: ''};
}

function agent(): Agent {
  return {
    uri: address(),
    name: text(),
    description: text(),
    types: [named()],
    identifiers: [word()],
    homepages: [address(), address()],
    emails: [`${word()}a@x.example`],
    phones: [`växel ${word()}`],
    classifications: [coded()],
    sameAs: [address()],
  };
}

function contactPoint(): ContactPoint {
  return {
    uri: undefined,
    name: text(),
    emails: [`${word()}a@x.example`],
    phones: [`växel ${word()}`],
    addresses: [
      {street: word(), postalCode: word(), locality: word(), region: word(), country: word()},
    ],
    urls: [address()],
  };
}

function place(): Place {
  return {
    uri: undefined,
    label: text(),
    boundingBox: undefined,
    centroid: undefined,
    geometry: word(),
  };
}

function period(): Period {
  return {start: date(), end: date(), label: text()};
}

function rights(): RightsStatement {
  return {
    uri: undefined,
    label: text(),
    attributionText: text(),
    attributionUrls: [address()],
    copyrightNotice: text(),
    copyrightStatements: [address()],
    copyrightYears: [word()],
    copyrightHolders: [named()],
    jurisdictions: [coded()],
    reuserGuidelines: [address()],
  };
}

function file(ending: string): File {
  return {url: `${address()}${ending}`, title: text(), format: format()};
}

function service(): DataService {
  return {
    id: 'service',
    uri: address(),
    title: text(),
    description: text(),
    endpointUrls: [address()],
    endpointDescriptions: [address()],
    publisher: agent(),
    contactPoints: [contactPoint()],
    keywords: text(),
    themes: [named()],
    subjects: [coded()],
    types: [named()],
    formats: [format()],
    licenses: [license()],
    rights: [rights()],
    accessRights: named(),
    applicableLegislation: [link()],
    hvdCategories: [named()],
    conformsTo: [standard()],
    landingPages: [link()],
    pages: [link()],
    issued: date(),
    modified: date(),
    servesDatasets: [link()],
  };
}

function distribution(): Distribution {
  return {
    id: 'distribution',
    uri: address(),
    title: text(),
    description: text(),
    accessUrls: [file('')],
    downloadUrls: [file('.csv'), file('.json')],
    formats: [format()],
    compressFormat: format(),
    packageFormat: format(),
    byteSize: 1234,
    licenses: [license()],
    rights: [rights()],
    policies: [link()],
    accessRights: named(),
    availability: named(),
    status: named(),
    issued: date(),
    modified: date(),
    languages: [named()],
    conformsTo: [standard()],
    pages: [link()],
    applicableLegislation: [link()],
    types: [named()],
    representationTechniques: [named()],
    spatialResolutionInMeters: [word()],
    temporalResolution: [word()],
    checksum: {algorithm: word(), value: word()},
    samples: [link()],
    services: [],
  };
}

function record(): CatalogRecord {
  return {
    uri: address(),
    issued: date(),
    modified: date(),
    status: named(),
    sources: [link()],
  };
}

export function fullDataset(): Dataset {
  return {
    kind: 'dataset',
    id: 'dataset',
    uri: address(),
    title: text(),
    description: text(),
    publisher: agent(),
    creators: [agent()],
    contributors: [agent()],
    attributions: [{roles: [named()], agent: agent()}],
    contactPoints: [contactPoint()],
    keywords: [...text(), ...text()],
    themes: [named(), coded()],
    subjects: [named()],
    types: [named()],
    issued: date(),
    modified: date(),
    created: date(),
    frequency: named(),
    accessRights: named(),
    licenses: [license()],
    rights: [rights()],
    applicableLegislation: [link()],
    hvdCategories: [named()],
    sharedNotOpen: true,
    conformsTo: [standard()],
    spatial: [place()],
    temporal: [period()],
    spatialResolutionInMeters: [word()],
    temporalResolution: [word()],
    representationTechniques: [named()],
    languages: [named()],
    identifiers: [word()],
    otherIdentifiers: [{value: word(), scheme: text(), issued: date()}],
    landingPages: [link()],
    pages: [link()],
    version: word(),
    versionNotes: text(),
    hasVersion: [link()],
    isVersionOf: [link()],
    isReferencedBy: [link()],
    sources: [link()],
    relations: [link()],
    qualifiedRelations: [{roles: [named()], target: link()}],
    provenance: text(),
    generatedBy: [link()],
    samples: [link()],
    fees: [{description: text(), page: address()}],
    qualityMeasurements: [{metric: named(), value: word(), unit: named()}],
    qualityAnnotations: [link()],
    dimensions: [named()],
    attributes: [named()],
    unitsOfMeasure: [named()],
    numberOfSeries: 4321,
    distributions: [distribution()],
    services: [service()],
    inSeries: [link()],
    previous: link(),
    next: link(),
    first: link(),
    last: link(),
    members: [],
    catalog: undefined,
    record: record(),
  };
}

export function fullCatalog(): Catalog {
  return {
    id: 'catalog',
    uri: address(),
    title: text(),
    description: text(),
    publisher: agent(),
    licenses: [license()],
    rights: [rights()],
    homepages: [address()],
    issued: date(),
    modified: date(),
    languages: [named()],
    spatial: [{...place(), geometry: undefined}],
    themeTaxonomies: [link()],
    hasPart: [link()],
    isPartOf: [link()],
    catalogs: [link()],
  };
}

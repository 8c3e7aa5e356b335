/**
 * A dataset in the words of schema.org, for search engines (Google's guide to structured data for
 * datasets). Only what is known, and only addresses that may be links.
 */
import type {Catalog, Dataset, Distribution} from '../../model/catalog.js';
import type {DateValue} from '../../model/date.js';
import {safeHref} from '../../model/safe-href.js';
import {textIn} from '../../model/text.js';
import type {
  Agent,
  Concept,
  ContactPoint,
  License,
  Link,
  Period,
  Place,
} from '../../model/values.js';
import {plainTextOf} from '../../prose/plain-text.js';
import {accessOf} from './access.js';
import {type LabelOf, conceptLabel} from './concept-label.js';
import {fileLinksOf} from './file-links.js';
import {keywordsIn} from './keywords.js';
import {commonLicensesOf} from './licenses.js';

/** `undefined` members are left out when it is written. */
export type Json =
  string | number | boolean | undefined | readonly Json[] | {readonly [key: string]: Json};

export interface SchemaOrgFacts {
  readonly language: string;
  readonly labelOf: LabelOf;
  /** The catalog that lists the dataset, where it is known. */
  readonly catalog: Catalog | undefined;
}

/** Beyond these a search engine reads no further. */
const [shortest, longest, most] = [50, 5000, 200];

function one(values: readonly Json[]): Json {
  return values.length > 1 ? values.slice(0, most) : values[0];
}

function hrefs(addresses: readonly (string | undefined)[]): readonly string[] {
  const safe = addresses.flatMap((address) => safeHref(address ?? '')?.href ?? []);
  return [...new Set(safe)];
}

function links(values: readonly Link[]): Json {
  return one(hrefs(values.map(({uri}) => uri)));
}

function day(date: DateValue | undefined): string | undefined {
  return date?.iso;
}

/** A description of fewer letters than asked for is led in by the title. */
function descriptionOf({title, description}: Dataset, language: string): string | undefined {
  const text = plainTextOf(textIn(description, language)).slice(0, longest);
  if (text.length >= shortest) return text;
  return [textIn(title, language), text].filter(Boolean).join('. ') || undefined;
}

function labelIn(concept: Concept, {language, labelOf}: SchemaOrgFacts): string | undefined {
  return conceptLabel(concept, language, labelOf)?.value;
}

function termOf(concept: Concept, facts: SchemaOrgFacts): Json {
  return {
    '@type': 'DefinedTerm',
    name: labelIn(concept, facts),
    url: one(hrefs([concept.uri])),
  };
}

function contactOf({emails, phones}: ContactPoint): Json {
  return {
    '@type': 'ContactPoint',
    contactType: 'customer service',
    email: one(emails),
    telephone: one(phones),
  };
}

function agentOf(agent: Agent, facts: SchemaOrgFacts, contacts: readonly ContactPoint[]): Json {
  return {
    '@type': 'Organization',
    '@id': one(hrefs([agent.uri])),
    name: textIn(agent.name, facts.language) || undefined,
    url: one(hrefs(agent.homepages)),
    identifier: one(agent.identifiers),
    sameAs: one(hrefs(agent.sameAs)),
    contactPoint: one(contacts.map((contact) => contactOf(contact))),
  };
}

function licenseOf(licenses: readonly License[]): Json {
  return one(hrefs(licenses.map(({uri}) => uri)));
}

function geoOf({boundingBox, centroid}: Place): Json {
  if (boundingBox) {
    const {south, west, north, east} = boundingBox;
    return {'@type': 'GeoShape', box: `${south} ${west} ${north} ${east}`};
  }
  if (!centroid) return undefined;
  return {'@type': 'GeoCoordinates', latitude: centroid.latitude, longitude: centroid.longitude};
}

function placeOf(place: Place, facts: SchemaOrgFacts): Json {
  return {
    '@type': 'Place',
    name: labelIn(place, facts),
    sameAs: one(hrefs([place.uri])),
    geo: geoOf(place),
  };
}

/** ISO 8601 with `..` for an open end. */
function periodOf({start, end}: Period): Json {
  const [from, to] = [day(start), day(end)];
  return from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`;
}

function downloadsOf(distribution: Distribution, language: string): readonly Json[] {
  const {title, byteSize, licenses, modified} = distribution;
  return fileLinksOf(distribution).flatMap((file) => {
    const [contentUrl] = hrefs([file.url]);
    if (contentUrl === undefined) return [];
    return {
      '@type': 'DataDownload',
      name: textIn(file.title, language) || textIn(title, language) || undefined,
      contentUrl,
      encodingFormat: file.format?.mediaType ?? file.format?.name,
      contentSize: byteSize === undefined ? undefined : `${byteSize} B`,
      dateModified: day(modified),
      license: licenseOf(licenses),
    };
  });
}

function catalogOf(catalog: Catalog | undefined, language: string): Json {
  if (!catalog) return undefined;
  return {
    '@type': 'DataCatalog',
    name: textIn(catalog.title, language) || undefined,
    url: one(hrefs([...catalog.homepages, catalog.uri]).slice(0, 1)),
  };
}

/** Free for all, for pay, or not known. */
function isFree(dataset: Dataset): boolean | undefined {
  if (dataset.fees.length > 0) return false;
  return accessOf(dataset) === 'public' ? true : undefined;
}

function membersOf(members: readonly Link[], language: string): Json {
  return one(
    members.map(({uri, title}) => ({
      '@type': 'Dataset',
      '@id': one(hrefs([uri])),
      name: textIn(title, language) || undefined,
    })),
  );
}

function wordsOf(dataset: Dataset, facts: SchemaOrgFacts): Record<string, Json> {
  const {language} = facts;
  return {
    name: textIn(dataset.title, language) || undefined,
    description: descriptionOf(dataset, language),
    identifier: one(dataset.identifiers),
    keywords: one(keywordsIn(dataset.keywords, language).map(({value}) => value)),
    about: one([...dataset.themes, ...dataset.subjects].map((concept) => termOf(concept, facts))),
    inLanguage: one(
      dataset.languages.flatMap(({uri, label}) => uri ?? (textIn(label, language) || [])),
    ),
    variableMeasured: one(
      dataset.dimensions.map((concept) => ({
        '@type': 'PropertyValue',
        name: labelIn(concept, facts),
      })),
    ),
  };
}

function relationsOf(dataset: Dataset, {language}: SchemaOrgFacts): Record<string, Json> {
  return {
    sameAs: one(hrefs([dataset.uri, ...dataset.landingPages.map(({uri}) => uri)])),
    subjectOf: links(dataset.pages),
    citation: links(dataset.isReferencedBy),
    isBasedOn: links(dataset.sources),
    isPartOf: links(dataset.inSeries),
    hasPart: membersOf(dataset.members, language),
  };
}

/** The object to be written as JSON-LD. */
export function schemaOrgOf(dataset: Dataset, facts: SchemaOrgFacts): Json {
  const {publisher, contactPoints, creators, distributions} = dataset;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': one(hrefs([dataset.uri])),
    url: one(hrefs([...dataset.landingPages.map(({uri}) => uri), dataset.uri]).slice(0, 1)),
    ...wordsOf(dataset, facts),
    publisher: publisher && agentOf(publisher, facts, contactPoints),
    creator: one(creators.map((agent) => agentOf(agent, facts, []))),
    datePublished: day(dataset.issued),
    dateModified: day(dataset.modified),
    dateCreated: day(dataset.created),
    version: dataset.version,
    license: licenseOf(commonLicensesOf(dataset)),
    spatialCoverage: one(dataset.spatial.map((place) => placeOf(place, facts))),
    temporalCoverage: one(dataset.temporal.map(periodOf).filter((period) => period !== undefined)),
    distribution: one(distributions.flatMap((item) => downloadsOf(item, facts.language))),
    includedInDataCatalog: catalogOf(facts.catalog, facts.language),
    isAccessibleForFree: isFree(dataset),
    ...relationsOf(dataset, facts),
  };
}

/** As text for a `script`, which nothing in the data can end. */
export function writeJsonLd(json: Json): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}

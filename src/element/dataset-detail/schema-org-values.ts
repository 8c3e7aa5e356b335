/** Values of the model as schema.org has them: only what is known, and only addresses that may be links. */
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
import {type LabelOf, conceptLabel} from './concept-label.js';
import {fileLinksOf} from './file-links.js';

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

/** One value as it is, several as a list, none as nothing; no more than a search engine reads. */
export function one(values: readonly Json[]): Json {
  return values.length > 1 ? values.slice(0, most) : values[0];
}

/** Those that may be links, each once. */
export function hrefs(addresses: readonly (string | undefined)[]): readonly string[] {
  const safe = addresses.flatMap((address) => safeHref(address ?? '')?.href ?? []);
  return [...new Set(safe)];
}

/** The addresses of links. */
export function links(values: readonly Link[]): Json {
  return one(hrefs(values.map(({uri}) => uri)));
}

/** As far as the date is one. */
export function day(date: DateValue | undefined): string | undefined {
  return date?.iso;
}

/** A description of fewer letters than asked for is led in by the title. */
export function descriptionOf({title, description}: Dataset, language: string): string | undefined {
  const text = plainTextOf(textIn(description, language)).slice(0, longest);
  if (text.length >= shortest) return text;
  return [textIn(title, language), text].filter(Boolean).join('. ') || undefined;
}

/** What a concept is called in the language of the page. */
export function labelIn(concept: Concept, {language, labelOf}: SchemaOrgFacts): string | undefined {
  return conceptLabel(concept, language, labelOf)?.value;
}

/** A theme or subject. */
export function termOf(concept: Concept, facts: SchemaOrgFacts): Json {
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

/** A publisher or creator, with whom to ask. */
export function agentOf(
  agent: Agent,
  facts: SchemaOrgFacts,
  contacts: readonly ContactPoint[],
): Json {
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

/** The address of a license, or of several. */
export function licenseOf(licenses: readonly License[]): Json {
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

/** A place with its coordinates. */
export function placeOf(place: Place, facts: SchemaOrgFacts): Json {
  return {
    '@type': 'Place',
    name: labelIn(place, facts),
    sameAs: one(hrefs([place.uri])),
    geo: geoOf(place),
  };
}

/** ISO 8601 with `..` for an open end. */
export function periodOf({start, end}: Period): Json {
  const [from, to] = [day(start), day(end)];
  return from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`;
}

/** Every file or page of a distribution. */
export function downloadsOf(distribution: Distribution, language: string): readonly Json[] {
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

/** The catalog that a dataset stands in. */
export function catalogOf(catalog: Catalog | undefined, language: string): Json {
  if (!catalog) return undefined;
  return {
    '@type': 'DataCatalog',
    name: textIn(catalog.title, language) || undefined,
    url: one(hrefs([...catalog.homepages, catalog.uri]).slice(0, 1)),
  };
}

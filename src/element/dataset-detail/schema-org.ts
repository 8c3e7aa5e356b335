/**
 * A dataset in the words of schema.org, for search engines (Google's guide to structured data for
 * datasets).
 */
import type {Dataset} from '../../model/catalog.js';
import {textIn} from '../../model/text.js';
import type {Link} from '../../model/values.js';
import {accessOf} from './access.js';
import {keywordsIn} from './keywords.js';
import {commonLicensesOf} from './licenses.js';
import {
  type Json,
  type SchemaOrgFacts,
  agentOf,
  catalogOf,
  day,
  descriptionOf,
  downloadsOf,
  hrefs,
  labelIn,
  licenseOf,
  links,
  one,
  periodOf,
  placeOf,
  termOf,
} from './schema-org-values.js';

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

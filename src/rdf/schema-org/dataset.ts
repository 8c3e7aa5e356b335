/** schema:Dataset → dcat:Dataset. */
import type {Term} from '../term.js';
import {addContact, asAgent} from './agent.js';
import {catalogFor} from './catalog.js';
import {asDistribution} from './distribution.js';
import {asLink, asWords, type Convert, type Mapping, nodeTerm} from './mapping.js';
import {asPlace} from './place.js';
import {asAccessRights, asIdentifier, asKeywords, asLanguage, asPeriod} from './value.js';

const asItIs: Convert = (term) => [term];

/** Property of DCAT, those of schema.org that it is taken from (the first that is there), and how. */
const rules: readonly (readonly [name: string, from: readonly string[], convert: Convert])[] = [
  ['dct:title', ['name', 'headline', 'alternateName'], asWords],
  ['dct:description', ['description', 'abstract'], asWords],
  ['dcat:keyword', ['keywords'], asKeywords],
  ['dct:subject', ['about'], asLink],
  ['dct:publisher', ['publisher', 'provider', 'sourceOrganization'], asAgent],
  ['dct:creator', ['creator', 'author'], asAgent],
  ['dct:contributor', ['contributor'], asAgent],
  ['dct:license', ['license'], asLink],
  ['dct:rights', ['usageInfo', 'copyrightNotice', 'conditionsOfAccess'], asLink],
  ['dct:accessRights', ['isAccessibleForFree'], asAccessRights],
  ['dct:issued', ['datePublished'], asWords],
  ['dct:modified', ['dateModified'], asWords],
  ['dct:created', ['dateCreated'], asWords],
  ['dct:identifier', ['identifier'], asIdentifier],
  ['dcat:landingPage', ['url', 'sameAs'], asLink],
  ['foaf:page', ['mainEntityOfPage', 'subjectOf'], asLink],
  ['dcat:version', ['version', 'schemaVersion'], asWords],
  ['dct:language', ['inLanguage'], asLanguage],
  ['dct:spatial', ['spatialCoverage', 'spatial', 'contentLocation'], asPlace],
  ['dct:temporal', ['temporalCoverage', 'temporal', 'datasetTimeInterval'], asPeriod],
  ['dct:isReferencedBy', ['citation'], asLink],
  ['dct:source', ['isBasedOn', 'isBasedOnUrl'], asLink],
  ['dcat:hasVersion', ['workExample'], asLink],
  ['dct:relation', ['hasPart', 'isRelatedTo'], asLink],
  ['stat:dimension', ['variableMeasured'], asItIs],
  ['dcat:distribution', ['distribution', 'encoding'], asDistribution],
];

export function mapDataset(dataset: string, mapping: Mapping): void {
  if (!mapping.isNew(dataset)) return;
  mapping.addType(dataset, 'dcat:Dataset');
  for (const [name, from, convert] of rules)
    mapping.fill(dataset, name, mapping.values(dataset, ...from), convert);
  addUnits(dataset, mapping);
  addWholes(dataset, mapping);
  addContacts(dataset, mapping);
  for (const {kind, value} of mapping.values(dataset, 'includedInDataCatalog'))
    if (kind !== 'literal')
      mapping.add(catalogFor(value, mapping), 'dcat:dataset', nodeTerm(dataset));
}

function addUnits(dataset: string, mapping: Mapping): void {
  const variables = mapping.values(dataset, 'variableMeasured');
  const units = variables.flatMap(({value}) => mapping.values(value, 'unitText'));
  mapping.fill(dataset, 'stat:statUnitMeasure', units, asWords);
}

/** What it is part of: the catalog that lists it, or a series. */
function addWholes(dataset: string, mapping: Mapping): void {
  for (const term of mapping.values(dataset, 'isPartOf').flatMap(asLink)) {
    const isCatalog = mapping.isOfType(term.value, 'DataCatalog');
    if (isCatalog) mapping.add(catalogFor(term.value, mapping), 'dcat:dataset', nodeTerm(dataset));
    else mapping.add(dataset, 'dcat:inSeries', term);
  }
}

/** Its own contacts, else those of its publisher or makers. */
function addContacts(dataset: string, mapping: Mapping): void {
  const owners = ['publisher', 'provider', 'creator', 'author', 'maintainer'];
  for (const owner of [dataset, ...owners.flatMap((name) => valuesOf(dataset, name, mapping))]) {
    const contacts: readonly Term[] = mapping.values(owner, 'contactPoint');
    for (const contact of contacts) addContact(dataset, contact, owner, mapping);
    if (contacts.length > 0) return;
  }
}

function valuesOf(dataset: string, name: string, mapping: Mapping): readonly string[] {
  return mapping
    .values(dataset, name)
    .filter(({kind}) => kind !== 'literal')
    .map(({value}) => value);
}

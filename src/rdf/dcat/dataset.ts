/** dcat:Dataset and dcat:DatasetSeries. */
import type {Dataset, DataService, Distribution} from '../../model/catalog.js';
import type {Link} from '../../model/values.js';
import {normalizeFrequency} from '../../vocabulary/normalize-concept.js';
import {iri} from '../term.js';
import {agentOf, attributionsOf, publisherOf} from './agent.js';
import {
  conceptOf,
  conceptReader,
  legislationOf,
  linkOf,
  linksOf,
  readAll,
  readFirst,
  standardsOf,
} from './concept.js';
import {contactsOf} from './contact.js';
import {dateOf, latestDateOf, periodsOf} from './date.js';
import {distributionsOf, languageOf} from './distribution.js';
import {identifiersOf, qualifiedRelationsOf} from './identity.js';
import {countOf} from './number.js';
import {placesOf} from './place.js';
import {annotationsOf, measurementsOf} from './quality.js';
import {none, type Node} from './reading.js';
import {recordOf} from './record.js';
import {accessRightsOf, feesOf, licensesOf, rightsOf} from './rights.js';
import {membersOf, neighborOf} from './series.js';
import {serviceOf, themeOf} from './service.js';
import {plainOf, plainsOf, textOf} from './text.js';

const frequencyOf = conceptReader(normalizeFrequency);

/** Of two nodes with one id one; first those that say they serve it, then those that it or a distribution names. */
function servicesOf(node: Node, distributions: readonly Distribution[]): readonly DataService[] {
  const labels = node.reading.index.subjectsOf('dcat:servesDataset', node.label);
  const serving = labels.flatMap((label) => serviceOf(iri(label), node) ?? []);
  const named = readAll(node, serviceOf, 'dcat:accessService', 'dcat:service');
  const all = [...serving, ...named, ...distributions.flatMap(({services}) => services)];
  if (all.length === 0) return none;
  return [...new Map(all.map((service) => [service.id, service])).values()];
}

function catalogLink(node: Node, catalog: string | undefined): Link | undefined {
  return catalog === undefined ? undefined : linkOf(iri(catalog), node);
}

/**
 * `catalog` is the catalog that lists it. One long table, for it is one: an object that is put together from
 * parts costs twice the memory, and there are twenty thousand of them.
 */
export function datasetOf(node: Node, kind: Dataset['kind'], catalog: string | undefined): Dataset {
  const distributions = distributionsOf(node);
  return {
    kind,
    id: node.reading.idOf(node.label),
    uri: node.uri,
    title: textOf(node, 'dct:title', 'rdfs:label', 'skos:prefLabel', 'foaf:name'),
    description: textOf(node, 'dct:description', 'dct:abstract', 'rdfs:comment'),
    publisher: publisherOf(node),
    creators: readAll(node, agentOf, 'dct:creator'),
    contributors: readAll(node, agentOf, 'dct:contributor'),
    attributions: attributionsOf(node),
    contactPoints: contactsOf(node),
    keywords: textOf(node, 'dcat:keyword'),
    themes: readAll(node, themeOf, 'dcat:theme'),
    subjects: readAll(node, conceptOf, 'dct:subject', 'geodcat:topicCategory'),
    types: readAll(node, conceptOf, 'dct:type', 'geodcat:resourceType'),
    issued: dateOf(node, 'dct:issued'),
    modified: latestDateOf(node, 'dct:modified'),
    created: dateOf(node, 'dct:created'),
    frequency: readFirst(node, frequencyOf, 'dct:accrualPeriodicity'),
    accessRights: readFirst(node, accessRightsOf, 'dct:accessRights'),
    licenses: licensesOf(node),
    rights: rightsOf(node),
    applicableLegislation: legislationOf(node),
    hvdCategories: readAll(node, conceptOf, 'dcatap:hvdCategory'),
    sharedNotOpen: /^(?:true|1)$/i.test(plainOf(node, 'esterms:psi') ?? ''),
    conformsTo: standardsOf(node),
    spatial: placesOf(node),
    temporal: periodsOf(node),
    spatialResolutionInMeters: plainsOf(node, 'dcat:spatialResolutionInMeters'),
    temporalResolution: plainsOf(node, 'dcat:temporalResolution'),
    representationTechniques: readAll(node, conceptOf, 'adms:representationTechnique'),
    languages: readAll(node, languageOf, 'dct:language'),
    identifiers: plainsOf(node, 'dct:identifier'),
    otherIdentifiers: identifiersOf(node),
    landingPages: linksOf(node, 'dcat:landingPage'),
    pages: linksOf(node, 'foaf:page'),
    version: plainOf(node, 'dcat:version', 'owl:versionInfo', 'schema:version', 'adms:version'),
    versionNotes: textOf(node, 'adms:versionNotes'),
    hasVersion: linksOf(node, 'dcat:hasVersion'),
    isVersionOf: linksOf(node, 'dcat:isVersionOf'),
    isReferencedBy: linksOf(node, 'dct:isReferencedBy'),
    sources: linksOf(node, 'dct:source'),
    relations: linksOf(node, 'dct:relation'),
    qualifiedRelations: qualifiedRelationsOf(node),
    provenance: textOf(node, 'dct:provenance'),
    generatedBy: linksOf(node, 'prov:wasGeneratedBy'),
    samples: linksOf(node, 'adms:sample'),
    fees: feesOf(node),
    qualityMeasurements: measurementsOf(node),
    qualityAnnotations: annotationsOf(node),
    dimensions: readAll(node, conceptOf, 'stat:dimension'),
    attributes: readAll(node, conceptOf, 'stat:attribute'),
    unitsOfMeasure: readAll(node, conceptOf, 'stat:statUnitMeasure'),
    numberOfSeries: countOf(node, 'stat:numSeries'),
    distributions,
    services: servicesOf(node, distributions),
    inSeries: linksOf(node, 'dcat:inSeries'),
    previous: neighborOf(node, 'dcat:prev', 'dcat:next'),
    next: neighborOf(node, 'dcat:next', 'dcat:prev'),
    first: readFirst(node, linkOf, 'dcat:first'),
    last: readFirst(node, linkOf, 'dcat:last'),
    members: membersOf(node, kind),
    catalog: catalogLink(node, catalog),
    record: recordOf(node),
  };
}

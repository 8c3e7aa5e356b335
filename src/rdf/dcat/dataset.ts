/** dcat:Dataset and dcat:DatasetSeries, in groups of fields that belong together. */
import type {Dataset, DataService} from '../../model/catalog.js';
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
import {placesOf} from './place.js';
import type {Node} from './reading.js';
import {recordOf} from './record.js';
import {quality, relations, versions} from './related.js';
import {accessRightsOf, feesOf, licensesOf, rightsOf} from './rights.js';
import {membership} from './series.js';
import {serviceOf, themeOf} from './service.js';
import {plainOf, plainsOf, textOf} from './text.js';

const frequencyOf = conceptReader(normalizeFrequency);

type What = Pick<
  Dataset,
  | 'title'
  | 'description'
  | 'keywords'
  | 'themes'
  | 'subjects'
  | 'types'
  | 'languages'
  | 'landingPages'
  | 'pages'
  | 'conformsTo'
  | 'provenance'
>;

function what(node: Node): What {
  return {
    title: textOf(node, 'dct:title', 'rdfs:label', 'skos:prefLabel', 'foaf:name'),
    description: textOf(node, 'dct:description', 'dct:abstract', 'rdfs:comment'),
    keywords: textOf(node, 'dcat:keyword'),
    themes: readAll(node, themeOf, 'dcat:theme'),
    subjects: readAll(node, conceptOf, 'dct:subject', 'geodcat:topicCategory'),
    types: readAll(node, conceptOf, 'dct:type', 'geodcat:resourceType'),
    languages: readAll(node, languageOf, 'dct:language'),
    landingPages: linksOf(node, 'dcat:landingPage'),
    pages: linksOf(node, 'foaf:page'),
    conformsTo: standardsOf(node),
    provenance: textOf(node, 'dct:provenance'),
  };
}

type Who = Pick<
  Dataset,
  'publisher' | 'creators' | 'contributors' | 'attributions' | 'contactPoints'
>;

function who(node: Node): Who {
  return {
    publisher: publisherOf(node),
    creators: readAll(node, agentOf, 'dct:creator'),
    contributors: readAll(node, agentOf, 'dct:contributor'),
    attributions: attributionsOf(node),
    contactPoints: contactsOf(node),
  };
}

type Whence = Pick<
  Dataset,
  | 'issued'
  | 'modified'
  | 'created'
  | 'frequency'
  | 'temporal'
  | 'temporalResolution'
  | 'spatial'
  | 'spatialResolutionInMeters'
  | 'representationTechniques'
>;

function whenAndWhere(node: Node): Whence {
  return {
    issued: dateOf(node, 'dct:issued'),
    modified: latestDateOf(node, 'dct:modified'),
    created: dateOf(node, 'dct:created'),
    frequency: readFirst(node, frequencyOf, 'dct:accrualPeriodicity'),
    temporal: periodsOf(node),
    temporalResolution: plainsOf(node, 'dcat:temporalResolution'),
    spatial: placesOf(node),
    spatialResolutionInMeters: plainsOf(node, 'dcat:spatialResolutionInMeters'),
    representationTechniques: readAll(node, conceptOf, 'adms:representationTechnique'),
  };
}

type Use = Pick<
  Dataset,
  | 'accessRights'
  | 'licenses'
  | 'rights'
  | 'applicableLegislation'
  | 'hvdCategories'
  | 'sharedNotOpen'
  | 'fees'
>;

function use(node: Node): Use {
  return {
    accessRights: readFirst(node, accessRightsOf, 'dct:accessRights'),
    licenses: licensesOf(node),
    rights: rightsOf(node),
    applicableLegislation: legislationOf(node),
    hvdCategories: readAll(node, conceptOf, 'dcatap:hvdCategory'),
    sharedNotOpen: /^(?:true|1)$/i.test(plainOf(node, 'esterms:psi') ?? ''),
    fees: feesOf(node),
  };
}

/** Of two nodes with one id the first; the services that a distribution names come first. */
function servicesOf(node: Node, named: readonly DataService[]): readonly DataService[] {
  const serving = node.reading.index
    .subjectsOf('dcat:servesDataset', node.label)
    .flatMap((label) => serviceOf(iri(label), node) ?? []);
  const own = readAll(node, serviceOf, 'dcat:accessService', 'dcat:service');
  return [
    ...new Map([...serving, ...own, ...named].map((service) => [service.id, service])).values(),
  ];
}

function parts(node: Node): Pick<Dataset, 'distributions' | 'services'> {
  const distributions = distributionsOf(node);
  return {
    distributions,
    services: servicesOf(
      node,
      distributions.flatMap(({services}) => services),
    ),
  };
}

/** `catalog` is the catalog that lists it. */
export function datasetOf(node: Node, kind: Dataset['kind'], catalog: string | undefined): Dataset {
  return {
    kind,
    id: node.reading.idOf(node.label),
    uri: node.uri,
    ...what(node),
    ...who(node),
    ...whenAndWhere(node),
    ...use(node),
    ...relations(node),
    ...versions(node),
    ...quality(node),
    ...membership(node),
    ...parts(node),
    catalog: catalogLink(node, catalog),
    record: recordOf(node),
  };
}

function catalogLink(node: Node, catalog: string | undefined): Link | undefined {
  return catalog === undefined ? undefined : linkOf(iri(catalog), node);
}

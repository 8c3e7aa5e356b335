/** dcat:DataService. */
import type {DataService} from '../../model/catalog.js';
import {normalizeTheme} from '../../vocabulary/normalize-concept.js';
import type {Term} from '../term.js';
import {addressesOf} from './address.js';
import {publisherOf} from './agent.js';
import {
  conceptOf,
  conceptReader,
  legislationOf,
  linksOf,
  readAll,
  readFirst,
  standardsOf,
} from './concept.js';
import {contactsOf} from './contact.js';
import {dateOf, latestDateOf} from './date.js';
import {formatsOf} from './format.js';
import {accessRightsOf, licensesOf, rightsOf} from './rights.js';
import {once, type Node} from './reading.js';
import {textOf} from './text.js';

export const themeOf = conceptReader(normalizeTheme);

function serviceOfNode(node: Node): DataService {
  return {
    id: node.reading.idOf(node.label),
    uri: node.uri,
    title: textOf(node, 'dct:title', 'rdfs:label'),
    description: textOf(node, 'dct:description', 'dct:abstract', 'rdfs:comment'),
    endpointUrls: addressesOf(node, 'dcat:endpointURL'),
    endpointDescriptions: addressesOf(node, 'dcat:endpointDescription'),
    publisher: publisherOf(node),
    contactPoints: contactsOf(node),
    keywords: textOf(node, 'dcat:keyword'),
    themes: readAll(node, themeOf, 'dcat:theme'),
    subjects: readAll(node, conceptOf, 'dct:subject', 'geodcat:topicCategory'),
    types: readAll(node, conceptOf, 'dct:type', 'geodcat:resourceType', 'geodcat:serviceType'),
    formats: formatsOf(node),
    licenses: licensesOf(node),
    rights: rightsOf(node),
    accessRights: readFirst(node, accessRightsOf, 'dct:accessRights'),
    applicableLegislation: legislationOf(node),
    hvdCategories: readAll(node, conceptOf, 'dcatap:hvdCategory'),
    conformsTo: standardsOf(node),
    landingPages: linksOf(node, 'dcat:landingPage'),
    pages: linksOf(node, 'foaf:page'),
    issued: dateOf(node, 'dct:issued'),
    modified: latestDateOf(node, 'dct:modified'),
    servesDatasets: linksOf(node, 'dcat:servesDataset'),
  };
}

/** A service that the payload describes; `undefined`, and a problem, for one that is only named. */
export const serviceOf = once((term: Term, node): DataService | undefined => {
  if (term.kind !== 'literal' && node.reading.isDescribed(term.value)) {
    return serviceOfNode(node.reading.node(term.value));
  }
  node.report(
    'information',
    'service-missing',
    `<${term.value}> is named as service, but not described here`,
  );
  return undefined;
});

/** dcat:Catalog. */
import type {Catalog} from '../../model/catalog.js';
import {addressesOf} from './address.js';
import {publisherOf} from './agent.js';
import {linksOf, readAll} from './concept.js';
import {dateOf, latestDateOf} from './date.js';
import {languageOf} from './distribution.js';
import {placesOf} from './place.js';
import type {Node} from './reading.js';
import {licensesOf, rightsOf} from './rights.js';
import {textOf} from './text.js';

export function catalogOf(node: Node): Catalog {
  return {
    id: node.reading.idOf(node.label),
    uri: node.uri,
    title: textOf(node, 'dct:title', 'rdfs:label', 'foaf:name'),
    description: textOf(node, 'dct:description', 'rdfs:comment'),
    publisher: publisherOf(node),
    licenses: licensesOf(node),
    rights: rightsOf(node),
    homepages: addressesOf(node, 'foaf:homepage'),
    issued: dateOf(node, 'dct:issued'),
    modified: latestDateOf(node, 'dct:modified'),
    languages: readAll(node, languageOf, 'dct:language'),
    spatial: placesOf(node),
    themeTaxonomies: linksOf(node, 'dcat:themeTaxonomy'),
    hasPart: linksOf(node, 'dct:hasPart'),
    isPartOf: linksOf(node, 'dct:isPartOf'),
    catalogs: linksOf(node, 'dcat:catalog'),
  };
}

/** dcat:Distribution. */
import type {Distribution} from '../../model/catalog.js';
import {
  normalizeAvailability,
  normalizeLanguage,
  normalizeStatus,
} from '../../vocabulary/normalize-concept.js';
import {
  conceptOf,
  conceptReader,
  legislationOf,
  linksOf,
  readAll,
  readFirst,
  standardsOf,
} from './concept.js';
import {dateOf, latestDateOf} from './date.js';
import {checksumOf, filesOf, formatIn, formatsOf} from './format.js';
import {byteSizeOf} from './number.js';
import {none, type Node} from './reading.js';
import {accessRightsOf, licensesOf, rightsOf} from './rights.js';
import {serviceOf} from './service.js';
import {plainsOf, textOf} from './text.js';

export const languageOf = conceptReader(normalizeLanguage);
export const statusOf = conceptReader(normalizeStatus);
const availabilityOf = conceptReader(normalizeAvailability);

/** `id` is the IRI, or for a blank node its place in its dataset, which is the same at every load. */
function distributionOf(node: Node, id: string): Distribution {
  const accessUrls = filesOf(node, 'dcat:accessURL');
  const downloadUrls = filesOf(node, 'dcat:downloadURL');
  return {
    id,
    uri: node.uri,
    title: textOf(node, 'dct:title', 'rdfs:label'),
    description: textOf(node, 'dct:description', 'dct:abstract', 'rdfs:comment'),
    accessUrls,
    downloadUrls,
    formats: formatsOf(node, downloadUrls, accessUrls),
    compressFormat: formatIn(node, 'dcat:compressFormat'),
    packageFormat: formatIn(node, 'dcat:packageFormat'),
    byteSize: byteSizeOf(node),
    licenses: licensesOf(node),
    rights: rightsOf(node),
    policies: linksOf(node, 'odrl:hasPolicy'),
    accessRights: readFirst(node, accessRightsOf, 'dct:accessRights'),
    availability: readFirst(node, availabilityOf, 'dcatap:availability'),
    status: readFirst(node, statusOf, 'adms:status'),
    issued: dateOf(node, 'dct:issued'),
    modified: latestDateOf(node, 'dct:modified'),
    languages: readAll(node, languageOf, 'dct:language'),
    conformsTo: standardsOf(node),
    pages: linksOf(node, 'foaf:page'),
    applicableLegislation: legislationOf(node),
    types: readAll(node, conceptOf, 'dct:type'),
    representationTechniques: readAll(node, conceptOf, 'adms:representationTechnique'),
    spatialResolutionInMeters: plainsOf(node, 'dcat:spatialResolutionInMeters'),
    temporalResolution: plainsOf(node, 'dcat:temporalResolution'),
    checksum: checksumOf(node),
    samples: linksOf(node, 'adms:sample'),
    services: readAll(node, serviceOf, 'dcat:accessService'),
  };
}

/**
 * All that a dataset names as distribution, also what is not described here (with a problem): the dataset
 * says that it exists.
 */
export function distributionsOf(node: Node): readonly Distribution[] {
  const terms = node.objects('dcat:distribution');
  if (terms.length === 0) return none;
  const owner = node.reading.idOf(node.label);
  const labels = new Set(terms.map(({value}) => value.trim()));
  return [...labels].filter(Boolean).map((label, at) => {
    if (!node.reading.isDescribed(label)) reportMissing(node, label);
    const id = label.startsWith('_:') ? `${owner}#distribution-${String(at + 1)}` : label;
    return distributionOf(node.reading.node(label), id);
  });
}

function reportMissing(node: Node, label: string): void {
  node.report(
    'warning',
    'distribution-missing',
    `<${label}> is named as distribution, but not described here`,
  );
}

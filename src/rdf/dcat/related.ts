/** What a dataset has to do with other things: versions, sources, quality, statistics. */
import type {Dataset} from '../../model/catalog.js';
import type {Concept, Identifier, Link, QualityMeasurement, Relation} from '../../model/values.js';
import type {Term} from '../term.js';
import {conceptOf, linkOf, linksOf, readAll, readFirst} from './concept.js';
import {dateOf} from './date.js';
import {countOf} from './number.js';
import type {Node} from './reading.js';
import {labelOf, plainOf, plainsOf, textOf} from './text.js';

type Versions = Pick<Dataset, 'version' | 'versionNotes' | 'hasVersion' | 'isVersionOf'>;

export function versions(node: Node): Versions {
  return {
    version: plainOf(node, 'dcat:version', 'owl:versionInfo', 'schema:version', 'adms:version'),
    versionNotes: textOf(node, 'adms:versionNotes'),
    hasVersion: linksOf(node, 'dcat:hasVersion'),
    isVersionOf: linksOf(node, 'dcat:isVersionOf'),
  };
}

function identifierOf(term: Term, node: Node): Identifier | undefined {
  if (term.kind !== 'blank' && !node.reading.isDescribed(term.value)) {
    const value = term.value.trim();
    return value === '' ? undefined : {value, scheme: [], issued: undefined};
  }
  const inner = node.reading.node(term.value);
  const value = plainOf(inner, 'skos:notation', 'dct:identifier', 'rdf:value') ?? inner.uri;
  if (value === undefined) return undefined;
  return {value, scheme: schemeOf(inner), issued: dateOf(inner, 'dct:issued')};
}

function schemeOf(node: Node): Identifier['scheme'] {
  const words = textOf(node, 'adms:schemaAgency', 'adms:schemeAgency');
  if (words.length > 0) return words;
  const [creator] = node.objects('dct:creator');
  return creator ? labelOf(creator, node) : [];
}

function relationOf(term: Term, node: Node): Relation | undefined {
  if (term.kind === 'literal') return undefined;
  const inner = node.reading.node(term.value);
  const target = readFirst(inner, linkOf, 'dct:relation');
  return target && {roles: readAll(inner, conceptOf, 'dcat:hadRole'), target};
}

type Relations = Pick<
  Dataset,
  | 'identifiers'
  | 'otherIdentifiers'
  | 'isReferencedBy'
  | 'sources'
  | 'relations'
  | 'qualifiedRelations'
  | 'generatedBy'
  | 'samples'
>;

export function relations(node: Node): Relations {
  return {
    identifiers: plainsOf(node, 'dct:identifier'),
    otherIdentifiers: readAll(node, identifierOf, 'adms:identifier'),
    isReferencedBy: linksOf(node, 'dct:isReferencedBy'),
    sources: linksOf(node, 'dct:source'),
    relations: linksOf(node, 'dct:relation'),
    qualifiedRelations: readAll(node, relationOf, 'dcat:qualifiedRelation'),
    generatedBy: linksOf(node, 'prov:wasGeneratedBy'),
    samples: linksOf(node, 'adms:sample'),
  };
}

function measurementOf(term: Term, node: Node): QualityMeasurement | undefined {
  if (term.kind === 'literal') return undefined;
  const inner = node.reading.node(term.value);
  const metric = readFirst<Concept>(inner, conceptOf, 'dqv:isMeasurementOf');
  const value = plainOf(inner, 'dqv:value');
  if (!metric || value === undefined) return undefined;
  return {metric, value, unit: readFirst(inner, conceptOf, 'sdmx:unitMeasure')};
}

/** The words of an annotation stand in its body. */
function annotationOf(term: Term, node: Node): Link | undefined {
  const link = linkOf(term, node);
  if (link && link.title.length > 0) return link;
  const inner = node.reading.node(term.value);
  const body =
    readFirst(inner, linkOf, 'oa:hasBody', 'prov:hasBody') ??
    readFirst(inner, linkOf, 'dct:description');
  return body ?? link;
}

type Quality = Pick<
  Dataset,
  | 'qualityMeasurements'
  | 'qualityAnnotations'
  | 'dimensions'
  | 'attributes'
  | 'unitsOfMeasure'
  | 'numberOfSeries'
>;

/** dqv: and StatDCAT-AP. */
export function quality(node: Node): Quality {
  return {
    qualityMeasurements: readAll(node, measurementOf, 'dqv:hasQualityMeasurement'),
    qualityAnnotations: readAll(node, annotationOf, 'dqv:hasQualityAnnotation'),
    dimensions: readAll(node, conceptOf, 'stat:dimension'),
    attributes: readAll(node, conceptOf, 'stat:attribute'),
    unitsOfMeasure: readAll(node, conceptOf, 'stat:statUnitMeasure'),
    numberOfSeries: countOf(node, 'stat:numSeries'),
  };
}

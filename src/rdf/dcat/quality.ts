/** dqv: what is measured of a dataset and what is said of its quality. */
import type {Link, QualityMeasurement} from '../../model/values.js';
import type {Term} from '../term.js';
import {conceptOf, linkOf, readAll, readFirst} from './concept.js';
import type {Node} from './reading.js';
import {plainOf} from './text.js';

function measurementOf(term: Term, node: Node): QualityMeasurement | undefined {
  if (term.kind === 'literal') return undefined;
  const inner = node.reading.node(term.value);
  const metric = readFirst(inner, conceptOf, 'dqv:isMeasurementOf');
  const value = plainOf(inner, 'dqv:value');
  if (!metric || value === undefined) return undefined;
  return {metric, value, unit: readFirst(inner, conceptOf, 'sdmx:unitMeasure')};
}

/** dqv:hasQualityMeasurement; needs a metric and a value. */
export function measurementsOf(node: Node): readonly QualityMeasurement[] {
  return readAll(node, measurementOf, 'dqv:hasQualityMeasurement');
}

/** The words of an annotation stand in its body. */
function annotationOf(term: Term, node: Node): Link | undefined {
  const link = linkOf(term, node);
  if (link && link.title.length > 0) return link;
  const inner = node.reading.node(term.value);
  return readFirst(inner, linkOf, 'oa:hasBody', 'prov:hasBody', 'dct:description') ?? link;
}

/** dqv:hasQualityAnnotation. */
export function annotationsOf(node: Node): readonly Link[] {
  return readAll(node, annotationOf, 'dqv:hasQualityAnnotation');
}

/** dcat:CatalogRecord. */
import type {CatalogRecord} from '../../model/catalog.js';
import {linksOf, readFirst} from './concept.js';
import {dateOf, latestDateOf} from './date.js';
import {statusOf} from './distribution.js';
import type {Node} from './reading.js';

/** The record points at its dataset, or the dataset at its record. */
function recordLabel(node: Node): string | undefined {
  const [pointing] = node.reading.index.subjectsOf('foaf:primaryTopic', node.label);
  return (
    pointing ?? node.objects('foaf:isPrimaryTopicOf').find(({kind}) => kind !== 'literal')?.value
  );
}

export function recordOf(node: Node): CatalogRecord | undefined {
  const label = recordLabel(node);
  if (label === undefined || !node.reading.isDescribed(label)) return undefined;
  const record = node.reading.node(label);
  return {
    uri: record.uri,
    issued: dateOf(record, 'dct:issued', 'dct:created'),
    modified: latestDateOf(record, 'dct:modified'),
    status: readFirst(record, statusOf, 'adms:status'),
    sources: linksOf(record, 'dct:source'),
  };
}

/** Node elements (RDF/XML 1.1, section 7.2.11). */
import {blank, iri} from '../term.js';
import type {Frame} from './frame.js';
import {rdf, rdfType} from './names.js';
import {type Reading, resourceTerm} from './reading.js';

function conflict(reading: Reading): void {
  const message = 'rdf:about, rdf:ID and rdf:nodeID exclude one another; the first of these counts';
  reading.problem('warning', 'rdf-attributes-conflict', message);
}

function subjectOf(reading: Reading): string {
  const {about, id, nodeId} = reading.attributes;
  const given = [about, id, nodeId].filter((value) => value !== undefined);
  if (given.length > 1) conflict(reading);
  if (about !== undefined) return reading.resource(about);
  if (id !== undefined) return reading.identified(id);
  return nodeId === undefined ? reading.newBlank() : reading.namedBlank(nodeId);
}

/** Adds a node to the collection that `parent` is (section 7.2.19). */
function append(reading: Reading, parent: Frame, node: string): void {
  const cell = reading.newBlank();
  if (parent.tail === '') reading.statement(parent, blank(cell));
  else reading.triple(parent.tail, `${rdf}rest`, blank(cell));
  reading.triple(cell, `${rdf}first`, resourceTerm(node));
  parent.tail = cell;
}

/** Makes a node the object of the property it stands in. */
function link(reading: Reading, parent: Frame, node: string): void {
  if (parent.kind === 'collection') append(reading, parent, node);
  if (parent.kind !== 'property') return;
  if (parent.hasObject) {
    reading.problem(
      'warning',
      'rdf-several-objects',
      `${parent.tag} has several values; all are read`,
    );
  }
  reading.statement(parent, resourceTerm(node));
}

/** Reads the element just opened as a node. Its attributes have been sorted. */
export function openNamedNode(reading: Reading, frame: Frame, parent: Frame, type: string): void {
  const {attributes} = reading;
  frame.kind = 'node';
  frame.subject = '';
  frame.subject = subjectOf(reading);
  link(reading, parent, frame.subject);
  if (type !== '') reading.triple(frame.subject, rdfType, iri(type));
  if (attributes.resource !== undefined) attributes.misused('resource');
  if (attributes.datatype !== undefined) attributes.misused('datatype');
  if (attributes.parseType !== undefined) attributes.misused('parseType');
  reading.describe(frame.subject, frame.language);
}

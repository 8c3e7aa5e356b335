/** Children of anything but a node: nodes (RDF/XML 1.1, section 7.2.10), or what stands in their place. */
import {blank} from '../term.js';
import type {Frame} from './frame.js';
import {looksLikeProperty} from './names.js';
import {openNamedNode} from './node-element.js';
import {openNamedProperty} from './property-element.js';
import type {Reading} from './reading.js';

const rdfRoot = /<(?:[\w.-]+:)?RDF[\s/>]/;

/**
 * Whether a child of a property is a property itself, the node between them having been forgotten:
 * `<dct:temporal><dcat:startDate rdf:datatype="…">2025</dcat:startDate></dct:temporal>`.
 */
function isProperty(reading: Reading, frame: Frame): boolean {
  const {about, id, nodeId, resource, datatype} = reading.attributes;
  if (about !== undefined || id !== undefined || nodeId !== undefined) return false;
  if (resource !== undefined || datatype !== undefined) return true;
  return looksLikeProperty(frame.tag) && reading.scanner.isTextElement();
}

/** Reads `parent` as though it had parseType Resource. */
function insertNode(reading: Reading, parent: Frame): void {
  const node = reading.newBlank();
  const message = `${parent.tag} holds properties without a node around them; one is assumed`;
  reading.problem('warning', 'rdf-node-missing', message);
  reading.statement(parent, blank(node));
  parent.kind = 'node';
  parent.subject = node;
}

/** Whether the element is markup in a text, such as `<b>`, that should have been escaped: its words are kept. */
function isInline(frame: Frame, parent: Frame): boolean {
  return parent.kind === 'property' && !parent.hasObject && !frame.tag.includes(':');
}

function openRdf(reading: Reading, frame: Frame, parent: Frame): void {
  frame.kind = 'rdf';
  if (parent.kind === 'document' || parent.kind === 'wrapper') return;
  reading.problem('warning', 'rdf-name-misused', 'rdf:RDF inside rdf:RDF; its nodes are read');
}

/** Whether the element only leads to an rdf:RDF, which may come several times in one envelope. */
function isWrapper(reading: Reading, parent: Frame): boolean {
  if (parent.kind !== 'document') return parent.kind === 'wrapper';
  reading.rdfAt ??= reading.scanner.search(rdfRoot);
  return reading.rdfAt >= reading.log.position;
}

/** Reads the element just opened as a child of anything but a node. */
export function openChild(reading: Reading, frame: Frame, parent: Frame): void {
  const {iri: type, syntax} = frame.scope.elementName(frame.tag);
  if (syntax === 'RDF') return openRdf(reading, frame, parent);
  if (isWrapper(reading, parent)) {
    frame.kind = 'wrapper';
    return;
  }
  if (type === '' && isInline(frame, parent)) {
    frame.kind = 'inline';
    return;
  }
  reading.attributes.read(reading.scanner.tag, frame.scope);
  if (parent.kind === 'property' && isProperty(reading, frame)) {
    insertNode(reading, parent);
    frame.subject = parent.subject;
    return openNamedProperty(reading, frame, parent, frame.scope.elementName(frame.tag));
  }
  if (syntax !== '' && syntax !== 'Description') {
    reading.problem('error', 'rdf-name-misused', `rdf:${syntax} is no class; read without a type`);
  }
  openNamedNode(reading, frame, parent, syntax === '' ? type : '');
}

/** Property elements (RDF/XML 1.1, sections 7.2.14 to 7.2.21). */
import {blank, iri, literal} from '../term.js';
import type {Frame} from './frame.js';
import {looksLikeProperty, type Name, rdf, xmlLiteral} from './names.js';
import {openNamedNode} from './node-element.js';
import {type Reading, resourceTerm} from './reading.js';

const plainDatatypes: ReadonlySet<string> = new Set([
  '',
  'http://www.w3.org/2001/XMLSchema#string',
  `${rdf}langString`,
]);

const rdfsLabel = 'http://www.w3.org/2000/01/rdf-schema#label';

/** Longer text is no name. */
const longestName = 500;

function conflict(reading: Reading, kept: string, lost: string): void {
  const message = `${lost} cannot go with ${kept}; left out`;
  reading.problem('warning', 'rdf-attributes-conflict', message);
}

/** rdf:resource or rdf:nodeID: the object is named, and may have property attributes (section 7.2.21). */
function openReference(reading: Reading, frame: Frame): void {
  const {resource, nodeId, parseType, datatype} = reading.attributes;
  if (resource !== undefined && nodeId !== undefined)
    conflict(reading, 'rdf:resource', 'rdf:nodeID');
  if (parseType !== undefined) conflict(reading, 'rdf:resource', 'rdf:parseType');
  if (datatype !== undefined) conflict(reading, 'rdf:resource', 'rdf:datatype');
  const object =
    resource === undefined ? reading.namedBlank(nodeId ?? '') : reading.resource(resource);
  if (resource !== undefined) frame.named = object;
  reading.statement(frame, resourceTerm(object));
  reading.describe(object, frame.language);
}

/** A node of its own, whose properties are the element's children (section 7.2.18). */
function openResource(reading: Reading, frame: Frame): void {
  const node = reading.newBlank();
  reading.statement(frame, blank(node));
  frame.kind = 'node';
  frame.subject = node;
}

/** Resource, Collection, or anything else, which means Literal (sections 7.2.17 to 7.2.20). */
function openParsed(reading: Reading, frame: Frame, parseType: string): void {
  const {count, datatype} = reading.attributes;
  if (count > 0) conflict(reading, 'rdf:parseType', 'a property attribute');
  if (datatype !== undefined) conflict(reading, 'rdf:parseType', 'rdf:datatype');
  const kind = parseType.toLowerCase();
  const isMeant = kind === 'resource' || kind === 'collection';
  if (isMeant && kind === parseType) {
    reading.problem('warning', 'rdf-parse-type', `parseType ${parseType} needs a capital letter`);
  }
  if (kind === 'resource') openResource(reading, frame);
  else if (kind === 'collection') frame.kind = 'collection';
  else {
    frame.kind = 'literal';
    reading.xml = '';
  }
}

/** An empty element with property attributes stands for a blank node that has these properties. */
function openDescribed(reading: Reading, frame: Frame): void {
  if (!reading.scanner.isEmptyElement()) {
    const message = `${frame.tag} has content and property attributes; the attributes are left out`;
    return reading.problem('warning', 'rdf-attributes-conflict', message);
  }
  if (reading.attributes.datatype !== undefined) {
    conflict(reading, 'a property attribute', 'rdf:datatype');
  }
  const node = reading.newBlank();
  reading.statement(frame, blank(node));
  reading.describe(node, frame.language);
}

function openContent(reading: Reading, frame: Frame): void {
  const {resource, nodeId, parseType, datatype, count} = reading.attributes;
  if (resource !== undefined || nodeId !== undefined) return openReference(reading, frame);
  if (parseType !== undefined) return openParsed(reading, frame, parseType);
  if (datatype !== undefined && datatype !== '') frame.datatype = reading.resource(datatype);
  if (count > 0) openDescribed(reading, frame);
}

/** A node right inside a node: read, but nothing says how the two belong together. */
function openMisplacedNode(reading: Reading, frame: Frame, parent: Frame, type: string): void {
  const message = `Node ${frame.tag} stands where a property belongs; read without a link to it`;
  reading.problem('error', 'rdf-property-missing', message);
  openNamedNode(reading, frame, parent, type);
}

/** rdf:about on a property was meant as rdf:resource. */
function mendAbout(reading: Reading): void {
  const {attributes} = reading;
  if (attributes.about === undefined) return;
  reading.problem(
    'warning',
    'rdf-attribute-misused',
    'rdf:about on a property; read as rdf:resource',
  );
  attributes.resource ??= attributes.about;
}

/** Reads the element just opened, whose attributes have been sorted, as a property of `parent`. */
export function openNamedProperty(reading: Reading, frame: Frame, parent: Frame, name: Name): void {
  const {iri: predicate, syntax} = name;
  const {about, id} = reading.attributes;
  if (syntax === 'Description') return openMisplacedNode(reading, frame, parent, '');
  if (about !== undefined && !looksLikeProperty(frame.tag)) {
    return openMisplacedNode(reading, frame, parent, predicate);
  }
  if (syntax !== '' && syntax !== 'li') {
    if (syntax === 'RDF') frame.kind = 'rdf';
    return reading.problem('error', 'rdf-name-misused', `rdf:${syntax} is no property; left out`);
  }
  mendAbout(reading);
  frame.kind = 'property';
  frame.predicate = syntax === 'li' ? `${rdf}_${++parent.items}` : predicate;
  if (id !== undefined) frame.statement = reading.identified(id);
  openContent(reading, frame);
}

/** Reads the element just opened as a property of the node `parent`. */
export function openProperty(reading: Reading, frame: Frame, parent: Frame): void {
  const name = frame.scope.elementName(frame.tag);
  if (name.iri === '') return;
  reading.attributes.read(reading.scanner.tag, frame.scope);
  openNamedProperty(reading, frame, parent, name);
}

/** The literal of a property that has been closed (section 7.2.16). */
export function closeProperty(reading: Reading, frame: Frame): void {
  if (!frame.hasObject) {
    const isPlain = plainDatatypes.has(frame.datatype);
    const [language, datatype] = isPlain ? [frame.language, ''] : ['', frame.datatype];
    reading.statement(frame, literal(frame.text, language, datatype));
  } else if (frame.text.trim() !== '') takeTextBeside(reading, frame);
}

/** GeoNetwork writes `<dcat:theme rdf:resource="…/el">Elevation</dcat:theme>`: a name for the resource. */
function takeTextBeside(reading: Reading, frame: Frame): void {
  const {named, language} = frame;
  const text = frame.text.trim();
  if (named === '' || text === named || text.length > longestName) {
    const message = `Text in ${frame.tag} beside its value; left out`;
    return reading.problem('error', 'rdf-text-ignored', message);
  }
  reading.triple(named, rdfsLabel, literal(text, language));
  const message = `Text in ${frame.tag} beside its rdf:resource; read as the name of that`;
  reading.problem('warning', 'rdf-text-beside', message);
}

/** The end of a list (section 7.2.19). */
export function closeCollection(reading: Reading, frame: Frame): void {
  const end = iri(`${rdf}nil`);
  if (frame.tail === '') reading.statement(frame, end);
  else reading.triple(frame.tail, `${rdf}rest`, end);
}

/** The literal of a property with parseType Literal (section 7.2.17). */
export function closeLiteral(reading: Reading, frame: Frame): void {
  reading.statement(frame, literal(reading.xml, '', xmlLiteral));
}

/** What a text is, judged by the text; what a server or an address says of it only breaks ties. */
import {recognizeJson} from './recognize-json.js';
import {recognizeTurtle} from './recognize-turtle.js';
import {findXmlRoot, type XmlRoot} from './recognize-xml.js';
import type {RdfSyntax} from './syntax.js';

export {type NotData, recognizeNotData} from './recognize-not-data.js';

export interface RdfRecognition {
  readonly syntax: RdfSyntax;
  /** One English sentence: what in the text told it. */
  readonly evidence: string;
}

/** What came along with the text; either may be `''`. */
export interface RdfHint {
  readonly contentType: string;
  readonly address: string;
}

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Vocabularies whose terms are elements only in RDF/XML. */
const vocabularies: readonly string[] = [
  'http://www.w3.org/ns/dcat#',
  'http://xmlns.com/foaf/0.1/',
  'http://www.w3.org/2006/vcard/ns#',
  'http://purl.org/dc/terms/',
  'http://www.w3.org/2004/02/skos/core#',
  'http://www.w3.org/ns/adms#',
  'http://www.w3.org/2002/07/owl#',
  'http://www.w3.org/ns/prov#',
  'http://www.w3.org/ns/org#',
  'http://data.europa.eu/r5r/',
  'http://schema.org/',
  'https://schema.org/',
];

function recognizeXml({name, localName, namespace, tag}: XmlRoot): RdfRecognition | undefined {
  const syntax = 'rdf-xml';
  if (localName === 'RDF' && (namespace === rdfNamespace || /^rdf:|^RDF$/.test(name)))
    return {syntax, evidence: `Its root element is <${name}>.`};
  if (localName === 'RDF')
    return {syntax, evidence: `Its root element is <${name}>, nearly rdf:RDF.`};
  if (namespace !== '' && vocabularies.includes(namespace))
    return {syntax, evidence: `Its root element <${name}> is a term of <${namespace}>.`};
  if (/\s[\w.-]+:(about|nodeID)\s*=/.test(tag) && tag.includes(rdfNamespace))
    return {syntax, evidence: `Its root element <${name}> bears rdf:about.`};
  return undefined;
}

/** Pages and pictures hold RDF about themselves. */
const holdsOther = /^(?:html|head|body|svg)$/i;

/** RDF/XML in an envelope: answers of a catalog service (CSW) or of a harvesting protocol (OAI-PMH). */
function recognizeEnvelope(text: string, {name, localName}: XmlRoot): RdfRecognition | undefined {
  if (holdsOther.test(localName)) return undefined;
  const inner = /<((?:[\w.-]{1,40}:)?RDF)[\s>]/.exec(text.slice(0, 100_000))?.[1];
  return inner === undefined
    ? undefined
    : {syntax: 'rdf-xml', evidence: `Its root element <${name}> holds <${inner}>.`};
}

/** Media types that nobody sends by accident. */
const mediaTypes: ReadonlyMap<string, RdfSyntax> = new Map([
  ['application/rdf+xml', 'rdf-xml'],
  ['text/turtle', 'turtle'],
  ['application/x-turtle', 'turtle'],
  ['application/trig', 'trig'],
  ['application/n-triples', 'n-triples'],
  ['application/n-quads', 'n-quads'],
  ['text/n3', 'n3'],
  ['text/rdf+n3', 'n3'],
  ['application/ld+json', 'json-ld'],
  ['application/rdf+json', 'rdf-json'],
]);

const endings: ReadonlyMap<string, RdfSyntax> = new Map([
  ['ttl', 'turtle'],
  ['trig', 'trig'],
  ['nt', 'n-triples'],
  ['nq', 'n-quads'],
  ['n3', 'n3'],
  ['jsonld', 'json-ld'],
  ['rdf', 'rdf-xml'],
]);

function hinted({contentType, address}: RdfHint): RdfRecognition | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const byType = mediaTypes.get(type);
  if (byType) return {syntax: byType, evidence: `The server says that it is ${type}.`};
  const ending = /\.(\w+)(?:[?#].*)?$/.exec(address.slice(-200))?.[1]?.toLowerCase() ?? '';
  const byEnding = endings.get(ending);
  return byEnding && {syntax: byEnding, evidence: `Its address ends with .${ending}.`};
}

/** What the first letter lets a text be, so that no hint makes JSON of XML. */
function familyOf(text: string): 'xml' | 'json' | 'words' | 'nothing' {
  const first = /[^\s\uFEFF]/.exec(text)?.[0];
  if (first === undefined) return 'nothing';
  if (first === '{' || first === '[') return 'json';
  return findXmlRoot(text) ? 'xml' : 'words';
}

const families: Readonly<Record<string, string>> = {
  'rdf-xml': 'xml',
  'json-ld': 'json',
  'rdf-json': 'json',
};

/** Where the text itself leaves doubt: believed only if it can be true. */
function byHint(text: string, hint: RdfHint): RdfRecognition | undefined {
  const guess = hinted(hint);
  if (!guess || /^\s*<(!doctype\s+)?html[\s>]/i.test(text)) return undefined;
  const family = familyOf(text);
  return family === (families[guess.syntax] ?? 'words') ? guess : undefined;
}

/** `<dataset> a dcat:Dataset`: an element without attributes at first sight, a relative IRI at the second. */
const relativeSubject = /^\s*<[^<>]+>\s+(?:a|[\w.-]*:[\w-]+)\s+["<[\w]/;

/** Turtle that its sender calls TriG or N3 is that, too, and has no other mark. */
function withName(found: RdfRecognition, hint: RdfHint): RdfRecognition {
  const syntax = found.syntax === 'turtle' ? hinted(hint)?.syntax : undefined;
  return syntax === 'trig' || syntax === 'n3' ? {...found, syntax} : found;
}

/**
 * Names the RDF syntax of a text, `undefined` if it is none. Turtle named `.rdf`, RDF/XML sent as HTML and
 * a document whose rdf:RDF is missing are all known for what they are.
 */
export function recognizeRdf(text: string, hint: RdfHint): RdfRecognition | undefined {
  const root = findXmlRoot(text);
  const rdfXml = root && (recognizeXml(root) ?? recognizeEnvelope(text, root));
  if (rdfXml) return rdfXml;
  const turtle =
    root && !relativeSubject.test(text.slice(0, 2_000)) ? undefined : recognizeTurtle(text);
  if (turtle) return withName(turtle, hint);
  const json = familyOf(text) === 'json' ? recognizeJson(text) : undefined;
  return json ?? byHint(text, hint);
}

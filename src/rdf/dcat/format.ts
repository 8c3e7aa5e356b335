/** What files are written in, and the files themselves. */
import type {Checksum, File, Format} from '../../model/values.js';
import {lastSegment} from '../../vocabulary/authority.js';
import {formatOfAddress, normalizeFormat} from '../../vocabulary/normalize-format.js';
import type {Term} from '../term.js';
import {addressOf} from './address.js';
import {readAll} from './concept.js';
import {distinctBy} from './distinct.js';
import type {Name} from './names.js';
import {none, once, type Node} from './reading.js';
import {labelOf, plainOf, plainsOf, textOf} from './text.js';

function isKnown({uri, mediaType}: Format): boolean {
  return uri !== undefined || mediaType !== undefined;
}

/** Of several writings of one format the first that is known, else the first. */
function bestFormat(writings: readonly string[]): Format | undefined {
  const formats = writings.map(normalizeFormat);
  return formats.find(isKnown) ?? formats[0];
}

const formatOf = once((term: Term, node): Format | undefined => {
  if (term.kind === 'literal')
    return term.value.trim() === '' ? undefined : normalizeFormat(term.value.trim());
  const labels = labelOf(term, node).map(({value}) => value);
  const inner = node.reading.node(term.value);
  const values = plainsOf(inner, 'rdf:value', 'dct:identifier');
  if (term.kind === 'blank') return bestFormat([...values, ...labels]);
  const format = normalizeFormat(term.value);
  if (isKnown(format)) return format;
  return {...(bestFormat([...labels, lastSegment(term.value)]) ?? format), written: term.value};
});

/** Whether it says no more than that there are bytes. */
function isVague({mediaType, uri}: Format): boolean {
  return mediaType === 'application/octet-stream' || (uri ?? '').endsWith('/file-type/BIN');
}

/** dcterms:format and dcat:mediaType together, each name once, without those that say nothing beside others. */
function writtenFormats(node: Node, ...names: readonly Name[]): readonly Format[] {
  const formats = readAll(node, formatOf, ...names);
  if (formats.length === 0) return none;
  if (formats.length === 1) return formats;
  const telling = formats.filter((format) => !isVague(format));
  return distinctBy(telling.length > 0 ? telling : formats.slice(0, 1), ({name}) => name);
}

/** `http://www.opengeospatial.org/standards/wms` and the like, where GeoDCAT-AP has protocols. */
const protocol =
  /^https?:\/\/(?:www\.)?(?:opengeospatial\.org\/standards|opengis\.net\/def\/(?:serviceType\/ogc|interface\/ogc|docs?-?type))\/(w[a-z]{2,3}|csw)\b/i;

const sparqlProtocol = /^https?:\/\/www\.w3\.org\/TR\/sparql1[12]-protocol\b/i;

function protocolName(standard: string): string | undefined {
  return sparqlProtocol.test(standard) ? 'SPARQL' : protocol.exec(standard)?.[1];
}

/** The protocols that the distribution or the services behind it conform to. */
function protocolsOf(node: Node): readonly Format[] {
  const services = node.objects('dcat:accessService').map(({value}) => node.reading.node(value));
  return [node, ...services]
    .flatMap((one) => one.objects('dct:conformsTo'))
    .flatMap(({value}) => protocolName(value) ?? [])
    .map((name) => ({...normalizeFormat(name), written: ''}));
}

/**
 * The formats a distribution names; where it names none, what the addresses of its files tell, or else the
 * protocol of its service, which have empty `written`.
 */
export function formatsOf(node: Node, ...files: readonly (readonly File[])[]): readonly Format[] {
  const written = writtenFormats(node, 'dct:format', 'dcat:mediaType', 'schema:encodingFormat');
  if (written.some((format) => !isVague(format))) return written;
  const told = files.flat().flatMap(({url, format}) => format ?? formatOfAddress(url) ?? []);
  const found = told.length > 0 ? told : protocolsOf(node);
  return found.length > 0 ? distinctBy(found, ({name}) => name) : written;
}

export function formatIn(node: Node, name: Name): Format | undefined {
  return writtenFormats(node, name)[0];
}

function fileOf(term: Term, node: Node): File | undefined {
  const url = addressOf(term, node);
  if (url === undefined) {
    if (term.kind === 'blank')
      node.report('warning', 'url-missing', 'a file is described without its address; left out');
    return undefined;
  }
  // A distribution may name itself, or its dataset, as the address: their titles are not the file's.
  if (term.kind === 'literal' || url === node.label) return {url, title: none, format: undefined};
  const inner = node.reading.node(term.value);
  return {
    url,
    title: textOf(inner, 'dct:title', 'rdfs:label'),
    format: formatIn(inner, 'dct:format'),
  };
}

/** Addresses of files, each once, with the title and format that EntryScape lets each of them have. */
export function filesOf(node: Node, name: Name): readonly File[] {
  return distinctBy(readAll(node, fileOf, name), ({url}) => url);
}

/** `http://spdx.org/rdf/terms#checksumAlgorithm_sha256` or `…/hashAlgorithms/sha/256` → `SHA-256`. */
function algorithmName(written: string): string {
  const family = /\/(sha|md)\/(\d+)\/?$/i.exec(written.trim());
  const name = family
    ? `${family[1] ?? ''}${family[2] ?? ''}`
    : lastSegment(written).replace(/^checksumAlgorithm_/i, '');
  return /^(?:sha|md)[-_]?\d/i.test(name)
    ? name.toUpperCase().replace(/^SHA[-_]?(\d)/, 'SHA-$1')
    : name;
}

/** spdx:checksum; needs a value. */
export function checksumOf(node: Node): Checksum | undefined {
  for (const {kind, value: label} of node.objects('spdx:checksum')) {
    if (kind === 'literal') continue;
    const inner = node.reading.node(label);
    const value = plainOf(inner, 'spdx:checksumValue');
    if (value !== undefined)
      return {algorithm: algorithmName(plainOf(inner, 'spdx:algorithm') ?? ''), value};
  }
  return undefined;
}

/** schema:DataDownload → dcat:Distribution. */
import {isAbsoluteIri} from '../resolve-iri.js';
import {iri, type Term} from '../term.js';
import {asLink, asWords, type Mapping} from './mapping.js';
import {asLanguage, asSize} from './value.js';

/** A distribution may be no more than its address. */
export function asDistribution(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind === 'blank') return [term];
  const address = term.value.trim();
  if (!isAbsoluteIri(address)) return [];
  if (!mapping.graph.has(address)) {
    mapping.addType(address, 'dcat:Distribution');
    mapping.add(address, 'dcat:accessURL', iri(address));
  }
  return [iri(address)];
}

export function mapDistribution(node: string, mapping: Mapping): void {
  if (!mapping.isNew(node)) return;
  const from = (...names: readonly string[]): readonly Term[] => mapping.values(node, ...names);
  mapping.addType(node, 'dcat:Distribution');
  mapping.fill(node, 'dct:title', from('name', 'headline'), asWords);
  mapping.fill(node, 'dct:description', from('description', 'abstract'), asWords);
  mapping.fill(node, 'dcat:downloadURL', from('contentUrl'), asLink);
  mapping.fill(node, 'dcat:accessURL', from('contentUrl', 'url', 'embedUrl'), asLink);
  mapping.fill(node, 'dct:format', from('encodingFormat', 'fileFormat'), asWords);
  mapping.fill(node, 'dct:conformsTo', from('usageInfo'), asLink);
  mapping.fill(node, 'dcat:byteSize', from('contentSize', 'fileSize'), asSize);
  mapping.fill(node, 'dct:license', from('license'), asLink);
  mapping.fill(node, 'dct:issued', from('datePublished', 'uploadDate'), asWords);
  mapping.fill(node, 'dct:modified', from('dateModified'), asWords);
  mapping.fill(node, 'dct:language', from('inLanguage'), asLanguage);
  mapping.fill(node, 'spdx:checksum', from('sha256'), asChecksum);
}

function asChecksum(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind !== 'literal') return [];
  const checksum = mapping.fresh();
  mapping.add(
    checksum.value,
    'spdx:algorithm',
    iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
  );
  mapping.add(checksum.value, 'spdx:checksumValue', {...term, datatype: ''});
  return [checksum];
}

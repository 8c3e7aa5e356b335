/** A distribution of hub-search → dcat:Distribution. */
import {addChecksum} from '../json/checksum.js';
import {
  asAddress,
  asAvailability,
  asFormat,
  asLanguage,
  asPage,
  asReference,
  asStatus,
  asConcept,
} from '../json/concept.js';
import {asLicense} from '../json/license.js';
import {putAll, type Rule} from '../json/rules.js';
import {asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {type Fields, member, wordsIn, wordsOf} from '../json/values.js';

const rules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:accessURL', ['access_url', 'access_urls'], asAddress],
  ['dcat:downloadURL', ['download_url', 'download_urls'], asAddress],
  ['dct:format', ['format'], asFormat],
  ['dcat:mediaType', ['media_type'], asFormat],
  ['dcat:compressFormat', ['compress_format'], asFormat],
  ['dcat:packageFormat', ['package_format'], asFormat],
  ['dcat:byteSize', ['byte_size'], asPlain],
  ['dct:license', ['license', 'licence'], asLicense],
  ['dct:rights', ['rights'], asReference],
  ['dct:issued', ['issued', 'release_date'], asPlain],
  ['dct:modified', ['modified', 'modification_date'], asPlain],
  ['dct:language', ['language', 'languages'], asLanguage],
  ['dct:conformsTo', ['conforms_to', 'linked_schemas'], asReference],
  ['dct:type', ['type'], asConcept],
  ['foaf:page', ['page', 'documentations'], asPage],
  ['adms:status', ['status'], asStatus],
  ['dcatap:availability', ['availability'], asAvailability],
  ['dcatap:applicableLegislation', ['applicable_legislation'], asPage],
];

export function addDistribution(triples: Triples, dataset: string, fields: Fields): void {
  const distribution = triples.node('dcat:Distribution', wordsIn(fields, 'resource'));
  const {value: subject} = distribution;
  triples.add(dataset, 'dcat:distribution', distribution);
  putAll(triples, subject, fields, rules);
  const checksum = fields.get('checksum');
  const [value, algorithm] = ['checksum_value', 'algorithm'].map((name) =>
    wordsOf(member(checksum, name)),
  );
  addChecksum(triples, subject, value ?? '', algorithm ?? '');
}

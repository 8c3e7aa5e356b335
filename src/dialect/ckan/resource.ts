/** A resource of a package → dcat:Distribution. */
import {formatOfAddress} from '../../vocabulary/normalize-format.js';
import {addChecksum} from '../json/checksum.js';
import {
  asAccessRights,
  asAddress,
  asAvailability,
  asFormat,
  asLanguage,
  asPage,
  asReference,
  asStatus,
} from '../json/concept.js';
import {addLicense, asLicense} from '../json/license.js';
import {putAll, type Rule} from '../json/rules.js';
import {asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {type Fields, fieldsOf, firstOf, listOf, says, wordsIn} from '../json/values.js';

const rules: readonly Rule[] = [
  ['dct:title', ['name_translated', 'title_translated', 'title', 'name'], asText],
  ['dct:description', ['description_translated', 'description'], asText],
  ['dcat:accessURL', ['access_url', 'url'], asAddress],
  ['dct:format', ['format', 'mimetype', 'media_type'], asFormat],
  ['dcat:compressFormat', ['compress_format'], asFormat],
  ['dcat:packageFormat', ['package_format'], asFormat],
  ['dcat:byteSize', ['size', 'byte_size'], asPlain],
  ['dct:license', ['license'], asLicense],
  ['dct:rights', ['rights'], asText],
  ['dct:accessRights', ['access_rights'], asAccessRights],
  ['dct:issued', ['issued', 'created'], asPlain],
  ['dct:modified', ['modified', 'last_modified', 'metadata_modified'], asPlain],
  ['dct:language', ['language', 'languages'], asLanguage],
  ['dct:conformsTo', ['conforms_to'], asReference],
  ['foaf:page', ['documentation'], asPage],
  ['adms:status', ['status'], asStatus],
  ['dcatap:availability', ['availability', 'planned_availability'], asAvailability],
  ['dcatap:applicableLegislation', ['applicable_legislation'], asPage],
  ['dcat:spatialResolutionInMeters', ['spatial_resolution_in_meters'], asPlain],
  ['dcat:temporalResolution', ['temporal_resolution'], asPlain],
];

const serviceRules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:endpointURL', ['endpoint_url'], asAddress],
  ['dcat:endpointDescription', ['endpoint_description'], asAddress],
];

/** An upload, or an address that ends like a file, is the file itself. */
function isFile(fields: Fields, url: string): boolean {
  return wordsIn(fields, 'url_type') === 'upload' || formatOfAddress(url) !== undefined;
}

function addFile(triples: Triples, subject: string, fields: Fields): void {
  const url = wordsIn(fields, 'url');
  const given = firstOf(fields, 'download_url') ?? (isFile(fields, url) ? url : undefined);
  if (says(given)) asAddress(triples, subject, 'dcat:downloadURL', given);
}

export function addResource(triples: Triples, dataset: string, fields: Fields): void {
  const distribution = triples.node('dcat:Distribution', wordsIn(fields, 'uri'));
  const {value: subject} = distribution;
  triples.add(dataset, 'dcat:distribution', distribution);
  putAll(triples, subject, fields, rules);
  addFile(triples, subject, fields);
  const hash = wordsIn(fields, 'hash');
  addChecksum(triples, subject, hash, wordsIn(fields, 'hash_algorithm'));
  if (!says(fields.get('license')))
    addLicense(triples, subject, {
      id: wordsIn(fields, 'license_id'),
      title: firstOf(fields, 'license_title'),
      url: wordsIn(fields, 'license_url'),
    });
  for (const service of listOf(fields.get('access_services'))) {
    const node = triples.node('dcat:DataService', wordsIn(fieldsOf(service), 'uri'));
    putAll(triples, node.value, fieldsOf(service), serviceRules);
    triples.add(subject, 'dcat:accessService', node);
  }
}

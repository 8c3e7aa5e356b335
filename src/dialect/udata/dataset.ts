/** A dataset of udata → dcat:Dataset. */
import {addChecksum} from '../json/checksum.js';
import {asAddress, asFormat, asFrequency, asPage} from '../json/concept.js';
import {asPeriod, asPlace} from '../json/extent.js';
import {asLicense} from '../json/license.js';
import {asAgent, asContact} from '../json/people.js';
import {putAll, type Put, type Rule} from '../json/rules.js';
import {asKeywords, asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {
  type Fields,
  fieldsOf,
  isObject,
  type JsonObject,
  listOf,
  member,
  wordsIn,
  wordsOf,
} from '../json/values.js';

/** A geometry, and zones: objects with a name, or ids (`fr:commune:75056`) that say nothing by themselves. */
const asCoverage: Put = (triples, subject, name, value) => {
  const geometry = member(value, 'geom');
  if (isObject(geometry)) asPlace(triples, subject, name, geometry);
  for (const zone of listOf(member(value, 'zones')))
    if (isObject(zone)) asPlace(triples, subject, name, {name: zone['name'], uri: zone['uri']});
};

/** What udata calls one time only is never again. */
const asUdataFrequency: Put = (triples, subject, name, value) => {
  const isOnce = wordsOf(value).toLowerCase() === 'punctual';
  asFrequency(triples, subject, name, isOnce ? 'never' : value);
};

const rules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description', 'description_short'], asText],
  ['dcat:keyword', ['tags'], asKeywords],
  ['dct:identifier', ['id'], asPlain],
  ['dct:license', ['license'], asLicense],
  ['dct:accrualPeriodicity', ['frequency'], asUdataFrequency],
  ['dct:publisher', ['organization', 'owner'], asAgent],
  ['dcat:contactPoint', ['contact_points', 'contact_point'], asContact],
  ['dct:issued', ['created_at', 'created_at_internal'], asPlain],
  ['dct:modified', ['last_modified', 'last_modified_internal', 'last_update'], asPlain],
  ['dcat:landingPage', ['page'], asPage],
  ['dct:spatial', ['spatial'], asCoverage],
  ['dct:temporal', ['temporal_coverage'], asPeriod],
];

const resourceRules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:accessURL', ['url', 'latest'], asAddress],
  ['dct:format', ['format', 'mime'], asFormat],
  ['dcat:byteSize', ['filesize'], asPlain],
  ['dct:issued', ['published', 'created_at'], asPlain],
  ['dct:modified', ['last_modified'], asPlain],
];

/** `filetype` tells the file from the page about it; an API's address is no file either. */
function addResource(triples: Triples, dataset: string, fields: Fields): void {
  const distribution = triples.node('dcat:Distribution');
  const {value: subject} = distribution;
  triples.add(dataset, 'dcat:distribution', distribution);
  putAll(triples, subject, fields, resourceRules);
  if (!/^(?:api|code)$/.test(wordsIn(fields, 'type')) && wordsIn(fields, 'filetype') === 'file')
    asAddress(triples, subject, 'dcat:downloadURL', fields.get('url'));
  const checksum = fields.get('checksum');
  const algorithm = wordsOf(member(checksum, 'type'));
  addChecksum(triples, subject, wordsOf(member(checksum, 'value')), algorithm);
  const schema = wordsOf(member(fields.get('schema'), 'url'));
  if (schema !== '') asPage(triples, subject, 'dct:conformsTo', schema);
}

/** Fixtures of udata have the dataset in a member of its own, beside its organization and resources. */
export function addDataset(entry: JsonObject, triples: Triples): void {
  const fields = new Map([...fieldsOf(entry), ...fieldsOf(entry['dataset'])]);
  const {value: dataset} = triples.node('dcat:Dataset', wordsIn(fields, 'uri'));
  putAll(triples, dataset, fields, rules);
  const resources = fields.get('resources'); // in version 2 of the API only a link to them
  if (!Array.isArray(resources)) return;
  for (const resource of resources) addResource(triples, dataset, fieldsOf(resource));
}

/** A dataset of hub-search → dcat:Dataset; older and newer names of each field. */
import {
  asAccessRights,
  asConcept,
  asFrequency,
  asLanguage,
  asPage,
  asReference,
  asTheme,
} from '../json/concept.js';
import {asPeriod, asPlace} from '../json/extent.js';
import {asLicense} from '../json/license.js';
import {asAgent, asContact} from '../json/people.js';
import {putAll, type Rule} from '../json/rules.js';
import {asKeywords, asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {type Fields, fieldsOf, type JsonObject, listOf, wordsIn} from '../json/values.js';
import {addDistribution} from './distribution.js';

const rules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:keyword', ['keywords', 'keyword'], asKeywords],
  ['dcat:theme', ['categories'], asTheme],
  ['dct:subject', ['subject'], asConcept],
  ['dct:type', ['type'], asConcept],
  ['dct:identifier', ['id', 'idName'], asPlain],
  ['dct:identifier', ['identifier', 'identifiers'], asPlain],
  ['adms:identifier', ['adms_identifier', 'other_identifiers'], asPlain],
  ['dct:publisher', ['publisher'], asAgent],
  ['dct:creator', ['creator'], asAgent],
  ['dcat:contactPoint', ['contact_point', 'contact_points'], asContact],
  ['dct:issued', ['issued', 'release_date'], asPlain],
  ['dct:modified', ['modified', 'modification_date'], asPlain],
  ['dct:accrualPeriodicity', ['accrual_periodicity', 'frequency'], asFrequency],
  ['dct:accessRights', ['access_right', 'access_rights'], asAccessRights],
  ['dct:license', ['license', 'licence'], asLicense],
  ['dct:language', ['language', 'languages'], asLanguage],
  ['dct:spatial', ['spatial'], asPlace],
  ['dct:spatial', ['spatial_resource'], asPlace],
  ['dct:temporal', ['temporal', 'temporal_coverages'], asPeriod],
  ['dct:conformsTo', ['conforms_to'], asReference],
  ['dct:provenance', ['provenance', 'provenances'], asText],
  ['dct:source', ['source', 'sources'], asReference],
  ['dct:relation', ['relation', 'related_resources'], asPage],
  ['dct:isReferencedBy', ['is_referenced_by'], asReference],
  ['dcat:landingPage', ['landing_page'], asPage],
  ['foaf:page', ['page', 'documentations'], asPage],
  ['adms:sample', ['sample'], asPage],
  ['dcat:version', ['version_info', 'version'], asPlain],
  ['adms:versionNotes', ['version_notes'], asText],
  ['dcat:hasVersion', ['has_version', 'has_versions'], asPage],
  ['dcat:isVersionOf', ['is_version_of'], asPage],
  ['dcatap:hvdCategory', ['hvd_category'], asConcept],
  ['dcatap:applicableLegislation', ['applicable_legislation', 'legal_base'], asPage],
  ['dcat:temporalResolution', ['temporal_resolution'], asPlain],
  ['dcat:spatialResolutionInMeters', ['spatial_resolution_in_meters'], asPlain],
  ['stat:statUnitMeasure', ['stat_unit_measure'], asConcept],
  ['stat:numSeries', ['num_series'], asPlain],
];

const catalogRules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dct:publisher', ['publisher'], asAgent],
  ['dct:license', ['license', 'licence'], asLicense],
  ['dct:issued', ['issued', 'release_date'], asPlain],
  ['dct:modified', ['modified', 'modification_date'], asPlain],
  ['dct:language', ['language', 'languages'], asLanguage],
  ['foaf:homepage', ['homepage'], asPage],
];

const recordRules: readonly Rule[] = [
  ['dct:issued', ['issued'], asPlain],
  ['dct:modified', ['modified'], asPlain],
];

/** Every dataset repeats its catalog; one of an id is enough. */
function addCatalog(triples: Triples, dataset: string, fields: Fields): void {
  const id = wordsIn(fields, 'id', 'idName');
  if (id === '') return;
  const catalog = triples.shared(`catalog ${id}`, () => {
    const node = triples.known('dcat:Catalog', wordsIn(fields, 'resource'));
    triples.addWords(node.value, 'dct:identifier', id);
    putAll(triples, node.value, fields, catalogRules);
    return node;
  });
  triples.add(catalog.value, 'dcat:dataset', triples.typed(dataset, 'dcat:Dataset'));
}

function addRecord(triples: Triples, dataset: string, fields: Fields): void {
  if (fields.size === 0) return;
  const record = triples.node('dcat:CatalogRecord');
  putAll(triples, record.value, fields, recordRules);
  triples.add(record.value, 'foaf:primaryTopic', triples.typed(dataset, 'dcat:Dataset'));
}

export function addDataset(entry: JsonObject, triples: Triples): void {
  const fields = fieldsOf(entry);
  const {value: dataset} = triples.node('dcat:Dataset', wordsIn(fields, 'resource'));
  putAll(triples, dataset, fields, rules);
  addCatalog(triples, dataset, fieldsOf(fields.get('catalog')));
  addRecord(triples, dataset, fieldsOf(fields.get('catalog_record')));
  for (const distribution of listOf(fields.get('distributions')))
    addDistribution(triples, dataset, fieldsOf(distribution));
}

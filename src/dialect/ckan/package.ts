/** A package of CKAN → dcat:Dataset: CKAN's own fields, those of ckanext-dcat, of scheming and of fluent. */
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
import {addLicense, asLicense} from '../json/license.js';
import {asAgent} from '../json/people.js';
import {putAll, type Rule} from '../json/rules.js';
import {asKeywords, asPlain, asText} from '../json/text.js';
import {isIri, type Triples} from '../json/triples.js';
import {
  type Fields,
  fieldsOf,
  firstOf,
  type JsonObject,
  listOf,
  member,
  says,
  wordsIn,
  wordsOf,
} from '../json/values.js';
import {addContacts, addCreators, addPublisher} from './people.js';
import {addResource} from './resource.js';

const rules: readonly Rule[] = [
  ['dct:title', ['title_translated', 'title', 'display_name', 'name'], asText],
  ['dct:description', ['notes_translated', 'notes', 'description', 'subtitle'], asText],
  ['dcat:keyword', ['keywords', 'tags_translated', 'tags', 'tag_string'], asKeywords],
  ['dcat:theme', ['theme', 'themes', 'theme_uri', 'category'], asTheme],
  ['dcat:theme', ['groups'], asTheme],
  ['dct:identifier', ['name', 'id'], asPlain],
  ['dct:identifier', ['identifier', 'guid'], asPlain],
  ['adms:identifier', ['alternate_identifier', 'doi'], asPlain],
  ['dct:issued', ['issued', 'release_date', 'date_released', 'metadata_created'], asPlain],
  ['dct:modified', ['modified', 'date_updated', 'metadata_modified'], asPlain],
  ['dct:created', ['created'], asPlain],
  [
    'dct:accrualPeriodicity',
    ['frequency', 'accrual_periodicity', 'update_frequency', 'updateInterval'],
    asFrequency,
  ],
  ['dct:accessRights', ['access_rights', 'access_level'], asAccessRights],
  ['dct:rights', ['rights'], asText],
  ['dct:language', ['language', 'languages'], asLanguage],
  ['dct:conformsTo', ['conforms_to'], asReference],
  ['dct:spatial', ['spatial_coverage', 'spatial', 'spatial_uri'], asPlace],
  ['dct:spatial', ['spatial_text', 'spatial_info', 'geographic_coverage'], asPlace],
  ['dct:temporal', ['temporal_coverage', 'temporals', 'temporal'], asPeriod],
  ['dct:type', ['dcat_type'], asConcept],
  ['dct:provenance', ['provenance'], asText],
  ['dct:source', ['source'], asReference],
  ['dct:isReferencedBy', ['is_referenced_by'], asReference],
  ['dct:relation', ['related_resource', 'relations', 'related_datasets'], asPage],
  ['foaf:page', ['documentation', 'documentations'], asPage],
  ['dcat:landingPage', ['landing_page', 'url'], asPage],
  ['dcat:version', ['version', 'dcat_version'], asPlain],
  ['dcat:hasVersion', ['has_version'], asPage],
  ['dcat:isVersionOf', ['is_version_of'], asPage],
  ['dcat:inSeries', ['in_series'], asReference],
  ['adms:versionNotes', ['version_notes'], asText],
  ['adms:sample', ['sample'], asPage],
  ['dcatap:applicableLegislation', ['applicable_legislation'], asPage],
  ['dcatap:hvdCategory', ['hvd_category'], asConcept],
  ['dcat:spatialResolutionInMeters', ['spatial_resolution_in_meters'], asPlain],
  ['dcat:temporalResolution', ['temporal_resolution'], asPlain],
];

/** `dcat_issued` of older versions of ckanext-dcat is `issued` of today. */
function plainName(name: string): string {
  return name === 'dcat_type' || name === 'dcat_version' ? name : name.replace(/^dcat_/, '');
}

/** Extras, a list of keys and values or a dictionary, say what no field of its own says. */
function withExtras(entry: JsonObject): Fields {
  const fields = fieldsOf(entry);
  const extras = entry['extras'];
  const pairs = Array.isArray(extras)
    ? extras.map((extra) => [wordsOf(member(extra, 'key')), member(extra, 'value')] as const)
    : [...fieldsOf(extras)];
  for (const [key, value] of pairs)
    if (!says(fields.get(plainName(key)))) fields.set(plainName(key), value);
  return fields;
}

/** Two fields that are one period. */
function addPeriod(triples: Triples, subject: string, fields: Fields): void {
  const start = firstOf(fields, 'temporal_start', 'temporal_coverage_from', 'begin_date');
  const end = firstOf(fields, 'temporal_end', 'temporal_coverage_to', 'end_date');
  if (says(start) || says(end)) asPeriod(triples, subject, 'dct:temporal', {start, end});
}

/** The page of the dataset on the site that answered. */
function addSitePage(triples: Triples, subject: string, fields: Fields): void {
  const site = /^(https?:\/\/.*?)\/api\/(?:\d\/)?action\//.exec(triples.base)?.[1];
  const name = wordsIn(fields, 'name', 'id');
  if (site === undefined || name === '' || isIri(wordsIn(fields, 'url'))) return;
  asPage(triples, subject, 'dcat:landingPage', `${site}/dataset/${encodeURIComponent(name)}`);
}

export function addPackage(entry: JsonObject, triples: Triples): void {
  const fields = withExtras(entry);
  const {value: dataset} = triples.node('dcat:Dataset', wordsIn(fields, 'uri'));
  putAll(triples, dataset, fields, rules);
  addPeriod(triples, dataset, fields);
  addSitePage(triples, dataset, fields);
  addPublisher(triples, dataset, fields);
  addCreators(triples, dataset, fields);
  addContacts(triples, dataset, fields);
  putAll(triples, dataset, fields, [
    ['dct:contributor', ['contributor'], asAgent],
    ['dct:license', ['license'], asLicense],
  ]);
  if (!says(fields.get('license'))) addLicense(triples, dataset, licenseIn(fields));
  for (const resource of listOf(fields.get('resources')))
    addResource(triples, dataset, fieldsOf(resource));
}

function licenseIn(fields: Fields): {id: string; title: unknown; url: string} {
  const title = firstOf(fields, 'license_title');
  return {id: wordsIn(fields, 'license_id'), title, url: wordsIn(fields, 'license_url')};
}

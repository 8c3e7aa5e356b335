/** A dataset of Opendatasoft → dcat:Dataset. Its files are exports, whose addresses follow from its id. */
import {iri, literal} from '../../rdf/term.js';
import {asFrequency, asLanguage, asPage, asTheme} from '../json/concept.js';
import {asPeriod, asPlace} from '../json/extent.js';
import {addLicense} from '../json/license.js';
import {addPerson, asAgent, asContact} from '../json/people.js';
import {putAll, type Rule} from '../json/rules.js';
import {asKeywords, asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {
  type Fields,
  fieldsOf,
  firstOf,
  isObject,
  type JsonObject,
  listOf,
  member,
  says,
  wordsIn,
} from '../json/values.js';

const rules: readonly Rule[] = [
  ['dct:title', ['title', 'dataset_id'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:keyword', ['keyword'], asKeywords],
  ['dcat:theme', ['theme'], asTheme],
  ['dct:identifier', ['dataset_id'], asPlain],
  ['dct:publisher', ['publisher'], asAgent],
  ['dct:creator', ['creator'], asAgent],
  ['dct:contributor', ['contributor'], asAgent],
  ['dct:issued', ['issued', 'created'], asPlain],
  ['dct:modified', ['modified', 'data_processed', 'metadata_processed'], asPlain],
  ['dct:accrualPeriodicity', ['accrualperiodicity', 'update_frequency'], asFrequency],
  ['dct:language', ['language', 'metadata_languages'], asLanguage],
  ['dct:spatial', ['spatial', 'territory'], asPlace],
  ['dct:temporal', ['temporal'], asPeriod],
  ['dct:source', ['references'], asPage],
];

/** The groups of `metas`, the plain ones first; version 1.0 has them without groups. */
function fieldsIn(entry: JsonObject): Fields {
  const metas = entry['metas'];
  const groups = ['default', 'dcat', 'dcat_ap'].map((name) => member(metas, name));
  const fields = new Map<string, unknown>();
  for (const group of [entry, ...groups, metas])
    for (const [name, value] of fieldsOf(group))
      if (says(value) && !says(fields.get(name))) fields.set(name, value);
  fields.set('dataset_id', firstOf(fields, 'dataset_id', 'datasetid'));
  return fields;
}

/** `https://data.example.org` of whatever address of the API this was. */
function siteOf(address: string): string | undefined {
  return /^(https?:\/\/[^/?#]+(?:\/[^/?#]+)*?)\/api\/(?:explore|datasets|v2)\b/.exec(address)?.[1];
}

function addExport(triples: Triples, dataset: string, address: string, format: string): void {
  const file = triples.node('dcat:Distribution');
  triples.add(file.value, 'dcat:accessURL', iri(address));
  triples.add(file.value, 'dcat:downloadURL', iri(address));
  triples.add(file.value, 'dct:format', literal(format));
  triples.add(dataset, 'dcat:distribution', file);
}

/** A dataset without records is a page or a collection of attachments. */
function addExports(triples: Triples, dataset: string, fields: Fields): void {
  const id = encodeURIComponent(wordsIn(fields, 'dataset_id'));
  const site = siteOf(triples.base);
  if (site === undefined || id === '') return;
  asPage(triples, dataset, 'dcat:landingPage', `${site}/explore/dataset/${id}/`);
  if (fields.get('has_records') === false || fields.get('records_count') === 0) return;
  const isGeographic = listOf(fields.get('features')).includes('geo');
  for (const format of ['csv', 'json', ...(isGeographic ? ['geojson'] : [])])
    addExport(
      triples,
      dataset,
      `${site}/api/explore/v2.1/catalog/datasets/${id}/exports/${format}`,
      format,
    );
}

/** Version 2.0 has the dataset in a member of its own, beside links. */
export function addDataset(entry: JsonObject, triples: Triples): void {
  const inner = entry['dataset'];
  const fields = fieldsIn(isObject(inner) ? inner : entry);
  const {value: dataset} = triples.node('dcat:Dataset');
  putAll(triples, dataset, fields, rules);
  addLicense(triples, dataset, {
    id: '',
    title: fields.get('license'),
    url: wordsIn(fields, 'license_url'),
  });
  const contact = {name: 'dcat:contactPoint', as: asContact};
  addPerson(triples, dataset, contact, fields.get('contact_name'), fields.get('contact_email'));
  const [start, end] = ['start', 'end'].map((name) => fields.get(`temporal_coverage_${name}`));
  asPeriod(triples, dataset, 'dct:temporal', {start, end});
  addExports(triples, dataset, fields);
}

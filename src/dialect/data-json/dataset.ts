/** A dataset of DCAT-US → dcat:Dataset. */
import {
  asAccessRights,
  asAddress,
  asFormat,
  asFrequency,
  asLanguage,
  asPage,
  asReference,
  asTheme,
} from '../json/concept.js';
import {asPeriod, asPlace} from '../json/extent.js';
import {asLicense} from '../json/license.js';
import {addPerson, asAgent, asContact} from '../json/people.js';
import {putAll, type Put, type Rule} from '../json/rules.js';
import {asKeywords, asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {
  type Fields,
  fieldsOf,
  firstOf,
  type JsonObject,
  listOf,
  says,
  wordsIn,
  wordsOf,
} from '../json/values.js';

/** A duration here says how often, not when. */
const asModified: Put = (triples, subject, name, value) => {
  const isFrequency = /^R\/P/i.test(wordsOf(value));
  if (isFrequency) asFrequency(triples, subject, 'dct:accrualPeriodicity', value);
  else asPlain(triples, subject, name, value);
};

/** Version 1.0 has several addresses in one text. */
const asPages: Put = (triples, subject, name, value) =>
  asPage(
    triples,
    subject,
    name,
    listOf(value).flatMap((item) =>
      typeof item === 'string' ? item.split(/[,\s]+(?=https?:)/) : [item],
    ),
  );

const rules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:keyword', ['keyword', 'keywords'], asKeywords],
  ['dcat:theme', ['theme'], asTheme],
  ['dcat:theme', ['superTheme'], asTheme],
  ['dct:identifier', ['identifier', '@id'], asPlain],
  ['dct:accrualPeriodicity', ['accrualPeriodicity'], asFrequency],
  ['dct:modified', ['modified'], asModified],
  ['dct:issued', ['issued'], asPlain],
  ['dct:publisher', ['publisher'], asAgent],
  ['dct:accessRights', ['accessLevel'], asAccessRights],
  ['dct:rights', ['rights', 'accessLevelComment'], asText],
  ['dct:license', ['license'], asLicense],
  ['dct:spatial', ['spatial'], asPlace],
  ['dct:temporal', ['temporal'], asPeriod],
  ['dct:language', ['language'], asLanguage],
  ['dct:conformsTo', ['conformsTo'], asReference],
  ['dcat:landingPage', ['landingPage'], asPages],
  ['foaf:page', ['describedBy', 'dataDictionary'], asPages],
  ['foaf:page', ['references'], asPages],
  ['dcat:version', ['version'], asPlain],
];

const fileRules: readonly Rule[] = [
  ['dct:title', ['title', 'fileName'], asText],
  ['dct:description', ['description'], asText],
  ['dcat:accessURL', ['accessURL'], asAddress],
  ['dcat:downloadURL', ['downloadURL'], asAddress],
  ['dct:format', ['format'], asFormat],
  ['dcat:mediaType', ['mediaType'], asFormat],
  ['dcat:byteSize', ['byteSize', 'size'], asPlain],
  ['dct:license', ['license'], asLicense],
  ['dct:issued', ['issued'], asPlain],
  ['dct:modified', ['modified'], asModified],
  ['dct:conformsTo', ['conformsTo'], asReference],
  ['foaf:page', ['describedBy'], asPages],
];

/** Version 1.0 has the contact in two fields. */
function addContact(triples: Triples, subject: string, fields: Fields): void {
  const put = {name: 'dcat:contactPoint', as: asContact};
  addPerson(triples, subject, put, firstOf(fields, 'contactPoint', 'person'), fields.get('mbox'));
}

function addFile(triples: Triples, dataset: string, fields: Fields): void {
  const file = triples.node('dcat:Distribution', wordsIn(fields, '@id'));
  triples.add(dataset, 'dcat:distribution', file);
  putAll(triples, file.value, fields, fileRules);
}

/** Files in a list; version 1.0 may have the only one on the dataset itself. */
function addFiles(triples: Triples, dataset: string, fields: Fields): void {
  const files = listOf(fields.get('distribution'));
  for (const file of files) addFile(triples, dataset, fieldsOf(file));
  const address = firstOf(fields, 'accessURL', 'webService');
  if (files.length > 0 || !says(address)) return;
  addFile(
    triples,
    dataset,
    new Map([
      ['accessURL', address],
      ['format', fields.get('format')],
    ]),
  );
}

/** The dataset that this one is a part of, which stands for a collection. */
function addWhole(triples: Triples, subject: string, fields: Fields): void {
  const whole = wordsIn(fields, 'isPartOf');
  if (whole !== '') asReference(triples, subject, 'dcat:inSeries', whole);
}

export function addDataset(entry: JsonObject, triples: Triples): void {
  const fields = fieldsOf(entry);
  const {value: dataset} = triples.node('dcat:Dataset', wordsIn(fields, '@id'));
  putAll(triples, dataset, fields, rules);
  addContact(triples, dataset, fields);
  addFiles(triples, dataset, fields);
  addWhole(triples, dataset, fields);
}

/** What a dataset states for each facet. */
import type {Dataset} from '../model/catalog.js';
import {plainText, type Text} from '../model/text.js';
import type {Agent, Concept, Link, Standard} from '../model/values.js';
import type {FacetName} from './catalog-query.js';
import {accessRightsOf, formatsOf, isHvd, licensesOf} from './dataset-facts.js';
import type {StatedValue} from './facet-value.js';
import {foldedKey} from './fold.js';

/** The value of the facet `hvd` that stands for a dataset of high value whatever its category. */
export const anyHvd = 'yes';

/** By this IRI a vocabulary may name `anyHvd`. */
const hvdRegulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

/** By IRI, else by name; nothing when it has neither. */
function valueOf({uri, label}: Concept): StatedValue[] {
  const key = uri ?? foldedKey(label[0]?.value ?? '');
  return key === '' ? [] : [{key, aliases: [], uri, label}];
}

function linkValue({uri, title}: Link): StatedValue[] {
  return valueOf({uri, label: title});
}

/** One organisation that writes under two IRIs, or once without any, is one value: the name joins them. */
function publisherValue({uri, name}: Agent): StatedValue[] {
  const aliases = name.map(({value}) => foldedKey(value)).filter((alias) => alias !== '');
  return valueOf({uri, label: name}).map((value) => ({...value, aliases}));
}

function isMachineTranslated(language: string): boolean {
  return language.includes('-t-');
}

/** Keywords that a machine translated into every language would bury those somebody wrote. */
function keywordValues(keywords: Text): StatedValue[] {
  const written = keywords.filter(({language}) => !isMachineTranslated(language));
  return (written.length > 0 ? written : keywords).flatMap(({value, language}) =>
    valueOf({uri: undefined, label: [{value: value.trim(), language}]}),
  );
}

/** Coordinate systems are standards too, but nobody looks for a dataset by them. */
function isSpecification({uri, types}: Standard): boolean {
  if (/\/def\/crs\/|\/epsg\//i.test(uri)) return false;
  return !types.some((type) => type.uri?.endsWith('SpatialReferenceSystem'));
}

function specificationsOf(dataset: Dataset): readonly Standard[] {
  const standards = [dataset, ...dataset.distributions].flatMap(({conformsTo}) => conformsTo);
  return standards.filter(isSpecification);
}

function languagesOf(dataset: Dataset): readonly Concept[] {
  if (dataset.languages.length > 0) return dataset.languages;
  return dataset.distributions.flatMap(({languages}) => languages);
}

function hvdValues(dataset: Dataset): StatedValue[] {
  if (!isHvd(dataset)) return [];
  const any = {key: anyHvd, aliases: [], uri: hvdRegulation, label: []};
  return [any, ...dataset.hvdCategories.flatMap(valueOf)];
}

/** By facet: the values of a dataset. A value may be stated twice. */
export const statedValues: Readonly<Record<FacetName, (dataset: Dataset) => StatedValue[]>> = {
  theme: ({themes}) => themes.flatMap(valueOf),
  publisher: ({publisher}) => (publisher ? publisherValue(publisher) : []),
  format: (dataset) =>
    formatsOf(dataset).map(({name}) => ({
      key: name.trim(),
      aliases: [foldedKey(name)],
      uri: undefined,
      label: plainText(name.trim()),
    })),
  license: (dataset) =>
    licensesOf(dataset).flatMap(({uri, label, written}) =>
      valueOf({uri, label: uri !== undefined || label.length > 0 ? label : plainText(written)}),
    ),
  keyword: ({keywords}) => keywordValues(keywords),
  'access-rights': (dataset) => accessRightsOf(dataset).flatMap(valueOf),
  'conforms-to': (dataset) => specificationsOf(dataset).flatMap(linkValue),
  spatial: ({spatial}) => spatial.flatMap(valueOf),
  language: (dataset) => languagesOf(dataset).flatMap(valueOf),
  frequency: ({frequency}) => (frequency ? valueOf(frequency) : []),
  hvd: hvdValues,
  catalog: ({catalog}) => (catalog ? linkValue(catalog) : []),
};

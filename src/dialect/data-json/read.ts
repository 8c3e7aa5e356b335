/** `data.json` → model. */
import {asLanguage, asPage, asTheme} from '../json/concept.js';
import {asPlace} from '../json/extent.js';
import {asLicense} from '../json/license.js';
import {asAgent} from '../json/people.js';
import {jsonReader} from '../json/read.js';
import {putAll, type Rule} from '../json/rules.js';
import {asPlain, asText} from '../json/text.js';
import type {Triples} from '../json/triples.js';
import {fieldsOf, isObject, listOf, member, wordsOf} from '../json/values.js';
import {addDataset} from './dataset.js';

const catalogRules: readonly Rule[] = [
  ['dct:title', ['title'], asText],
  ['dct:description', ['description'], asText],
  ['dct:publisher', ['publisher'], asAgent],
  ['dct:issued', ['issued'], asPlain],
  ['dct:modified', ['modified'], asPlain],
  ['dct:license', ['license'], asLicense],
  ['dct:language', ['language'], asLanguage],
  ['dct:spatial', ['spatial'], asPlace],
  ['foaf:homepage', ['homepage', 'landingPage'], asPage],
  ['dcat:themeTaxonomy', ['superThemeTaxonomy'], asTheme],
];

/** An array is only datasets; the one catalog that is here is that of all of them. */
function addCatalog(value: unknown, triples: Triples): void {
  if (!isObject(value) || value['dataset'] === undefined) return;
  const {value: catalog} = triples.node('dcat:Catalog', wordsOf(member(value, '@id')));
  putAll(triples, catalog, fieldsOf(value), catalogRules);
}

/** Reads a whole `data.json`; there are no pages of it. */
export const readDataJson = jsonReader({
  answerOf: (value) => ({
    entries: Array.isArray(value) ? value : listOf(member(value, 'dataset')),
    total: undefined,
    next: undefined,
    refusal: undefined,
  }),
  addCatalog,
  addEntry: addDataset,
});

/** What of a dataset is searched as text, besides the labels of its facets. */
import type {Dataset} from '../model/catalog.js';
import type {Text} from '../model/text.js';
import {searchableText, wordsOf} from './fold.js';
import {field, type Field, type FieldWords} from './text-weight.js';

/** The same words under several languages count once. */
function* literals(at: Field, texts: Iterable<Text>): Generator<FieldWords> {
  const seen = new Set<string>();
  for (const text of texts)
    for (const {value} of text) {
      if (seen.has(value)) continue;
      seen.add(value);
      yield {field: at, words: wordsOf(searchableText(value))};
    }
}

/** Identifiers that are addresses all begin alike: what stands after the host tells them apart. */
function identifiersOf(dataset: Dataset): string[] {
  const identifiers = [...dataset.identifiers, ...dataset.otherIdentifiers.map(({value}) => value)];
  return identifiers.map((identifier) => identifier.replace(/^https?:\/\/[^/]*\//i, ''));
}

/** The texts in the order of their weight, descriptions last: what is too long is cut there. */
export function* datasetText(dataset: Dataset): Generator<FieldWords> {
  yield* literals(field.title, [dataset.title]);
  yield* literals(field.keyword, [dataset.keywords]);
  for (const identifier of identifiersOf(dataset))
    yield {field: field.body, words: wordsOf(identifier)};
  const parts = [...dataset.distributions, ...dataset.services];
  const titles = parts.map(({title}) => title);
  yield* literals(field.body, [...titles, dataset.description]);
}

/** udata's answers → model. */
import {jsonReader, type JsonAnswer} from '../json/read.js';
import {isIri} from '../json/triples.js';
import {countOf, member, wordsOf} from '../json/values.js';
import {addDataset} from './dataset.js';

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = member(value, 'data') ?? member(value, 'datasets');
  if (Array.isArray(list)) return list;
  return member(value, 'title') === undefined ? [] : [value];
}

function answerOf(value: unknown): JsonAnswer {
  const next = wordsOf(member(value, 'next_page'));
  return {
    entries: entriesIn(value),
    total: countOf(member(value, 'total')),
    next: isIri(next) ? next : undefined,
    refusal: undefined,
  };
}

/** Reads pages of `/api/1/datasets/`, single datasets and udata's own exports. */
export const readUdata = jsonReader({answerOf, addEntry: addDataset});

/** hub-search's answers → model. */
import {nextPage} from '../json/next-page.js';
import {jsonReader, type JsonAnswer} from '../json/read.js';
import {countOf, isObject, member, wordsOf} from '../json/values.js';
import {addDataset} from './dataset.js';

/** As many as the server gives when it is not asked for more. */
const usualLimit = 10;

function entriesIn(result: unknown): readonly unknown[] {
  if (Array.isArray(result)) return result;
  const list = member(result, 'results');
  if (Array.isArray(list)) return list;
  return isObject(result) && 'title' in result ? [result] : [];
}

/** Pages are numbered from 0. */
function nextOf(address: string, total: number | undefined): string | undefined {
  if (total === undefined) return undefined;
  return nextPage({
    address,
    path: /\/search\/?$/,
    name: 'page',
    advance: (page, asked) => {
      const limit = countOf(asked.get('limit')) ?? usualLimit;
      return limit > 0 && (page + 1) * limit < total ? page + 1 : undefined;
    },
  });
}

function answerOf(value: unknown, address: string): JsonAnswer {
  const result = member(value, 'result') ?? value;
  const entries = entriesIn(result);
  const total = countOf(member(result, 'count'));
  const next = entries.length === 0 ? undefined : nextOf(address, total);
  const isRefusal = member(value, 'success') === false;
  const refusal = isRefusal ? `the server refused: ${wordsOf(result).slice(0, 300)}` : undefined;
  return {entries, total, next, refusal};
}

/** Reads `/search` and `/datasets/<id>`. */
export const readHubSearch = jsonReader({answerOf, addEntry: addDataset});

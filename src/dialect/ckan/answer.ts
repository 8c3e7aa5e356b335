/** The packages in an answer of CKAN, whatever stands around them. */
import type {JsonAnswer} from '../json/read.js';
import {nextPage} from '../json/next-page.js';
import {countOf, isObject, member, wordsOf} from '../json/values.js';

/** Names only: `package_list` says which datasets there are and nothing of them. */
const namesOnly = 'the answer lists names of datasets only; package_search gives the datasets';

function packagesIn(result: unknown): readonly unknown[] {
  if (Array.isArray(result)) return result.flat();
  for (const name of ['results', 'packages', 'datasets']) {
    const list = member(result, name);
    if (Array.isArray(list)) return list;
  }
  return isObject(result) && ('resources' in result || 'name' in result) ? [result] : [];
}

/** What the server says went wrong: `{"__type": "Not Found Error", "message": "…"}`, or lists by field. */
function refusalOf(value: unknown): string | undefined {
  if (member(value, 'success') !== false && member(value, 'error') === undefined) return undefined;
  const error = member(value, 'error');
  const words = [member(error, '__type'), member(error, 'message')].map(wordsOf).filter(Boolean);
  const told = words.length > 0 ? words.join(': ') : wordsOf(error) || JSON.stringify(error ?? '');
  return `the server refused: ${told.slice(0, 300)}`;
}

function nextOf(address: string, count: number | undefined, entries: number): string | undefined {
  if (count === undefined || entries === 0) return undefined;
  return nextPage({
    address,
    path: /\/package_search\/?$/,
    name: 'start',
    advance: (start) => (start + entries < count ? start + entries : undefined),
  });
}

export function answerOf(value: unknown, address: string): JsonAnswer {
  const refusal = refusalOf(value);
  if (refusal !== undefined) return {entries: [], total: undefined, next: undefined, refusal};
  const result = member(value, 'result') ?? value;
  const entries = packagesIn(result);
  const count = countOf(member(result, 'count'));
  if (entries.length > 0 && entries.every((entry) => typeof entry === 'string'))
    return {entries: [], total: undefined, next: undefined, refusal: namesOnly};
  const total = count === undefined ? undefined : Math.max(count, entries.length);
  return {entries, total, next: nextOf(address, count, entries.length), refusal: undefined};
}

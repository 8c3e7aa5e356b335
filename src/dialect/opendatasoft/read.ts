/** Opendatasoft's catalog → model. */
import {nextPage} from '../json/next-page.js';
import {jsonReader, type JsonAnswer} from '../json/read.js';
import {countOf, isObject, member} from '../json/values.js';
import {addDataset} from './dataset.js';

/** Beyond this row the server answers with an error. */
const lastRow = 10_000;

function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const list = member(value, 'results') ?? member(value, 'datasets');
  if (Array.isArray(list)) return list;
  return isObject(value) ? [value] : [];
}

/** Version 1.0 counts with `start`, the others with `offset`. */
function nextOf(address: string, total: number | undefined, count: number): string | undefined {
  if (total === undefined || count === 0) return undefined;
  const advance = (now: number): number | undefined =>
    now + count < Math.min(total, lastRow) ? now + count : undefined;
  return (
    nextPage({address, path: /\/catalog\/datasets\/?$/, name: 'offset', advance}) ??
    nextPage({address, path: /\/datasets\/1\.0\/search\/?$/, name: 'start', advance})
  );
}

function answerOf(value: unknown, address: string): JsonAnswer {
  const entries = entriesIn(value);
  const total = countOf(member(value, 'total_count')) ?? countOf(member(value, 'nhits'));
  return {entries, total, next: nextOf(address, total, entries.length), refusal: undefined};
}

/** Reads `/catalog/datasets`, exports of the catalog as JSON, and single datasets. */
export const readOpendatasoft = jsonReader({answerOf, addEntry: addDataset});

/** Tables in JSON: lists of records under whatever name, lists of rows, columns, one record in each line. */
import {namesOfJson} from '../../rdf/recognize-json.js';
import type {FormatRecognition, Glance, TableFormat} from '../format.js';
import {isNoData} from './catalog-marks.js';

/** Names looked at. */
const mostNames = 2_000;

const records = 'JSON with a list of objects';

/** How the text begins, to the bracket or letter that tells. */
const beginnings: readonly (readonly [RegExp, string, string])[] = [
  [/^\[\s*\{/, 'json', records],
  [/^\[\s*\[/, 'json', 'JSON with a list of lists'],
  [/^\[\s*\]\s*$/, 'json', 'an empty list in JSON'],
  [/^\{[^\n\r]*\}[ \t]*[\n\r]\s*\{/, 'ndjson', 'a JSON object in each line'],
];

const insides: readonly (readonly [RegExp, string])[] = [
  [/"\s*:\s*\[\s*\{/, records],
  [/"\s*:\s*\[\s*\[/, 'JSON with a list of lists'],
  [
    /^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\[\s*(?:"|-?\d|true|false|null)/,
    'JSON with a list for each column',
  ],
  [/^\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{/, 'JSON with objects by their keys'],
  [/"(?:results|records|data|items|rows|value)"\s*:\s*\[\s*\]/, 'JSON with an empty list'],
];

/** One thing with a place, or a description of a collection of them: no table. */
const oneFeature =
  /^\{(?:\s*"[\w-]{1,30}"\s*:\s*"[^"]{0,500}"\s*,){0,9}\s*"type"\s*:\s*"(?:Feature|Topology|Catalog|Collection)"/;

/** Stands before each text of a sequence (RFC 7464). */
const recordSeparator = '\u001e';

function recognize({head}: Glance): FormatRecognition | undefined {
  const text = head.replace(/^[\s\uFEFF]+/, '');
  if (text.startsWith(recordSeparator))
    return {format: 'ndjson', evidence: 'JSON objects behind record separators'};
  if (!/^[[{]/.test(text) || oneFeature.test(text)) return undefined;
  const names = [];
  for (const name of namesOfJson(text)) if (names.push(name) >= mostNames) break;
  if (names.length > 0 && isNoData(names)) return undefined;
  const begun = beginnings.find(([pattern]) => pattern.test(text));
  if (begun) return {format: begun[1], evidence: begun[2]};
  const inside = insides.find(([pattern]) => pattern.test(text));
  return inside && {format: 'json', evidence: inside[1]};
}

export const json: TableFormat = {
  formats: ['json', 'ndjson'],
  recognize,
  load: async () => (await import('./read.js')).readJsonTable,
};

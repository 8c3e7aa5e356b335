/** JSON-stat to a table. */
import {ReadError} from '../../model/read-error.js';
import {decodeText} from '../../net/charset.js';
import {readJson} from '../../rdf/read-json.js';
import {tableOfCube} from '../cube/cube.js';
import type {FormatReader} from '../format.js';
import {type JsonObject, isObject} from '../json/shape.js';
import {runPausing} from '../pausing.js';
import {cubeOf, emptyDimensions, isDataset, textOf} from './dataset.js';

type Named = readonly [name: string, dataset: JsonObject];

/** Datasets in a collection; those that are only referred to are not here. */
function itemsOf({link}: JsonObject): readonly unknown[] {
  const items = isObject(link) ? link['item'] : undefined;
  return Array.isArray(items) ? items : [];
}

/** A dataset (2.0), several by their names (1.x), or a collection of them (2.0). */
function datasetsOf(root: unknown): readonly Named[] {
  if (!isObject(root)) return [];
  if (isDataset(root)) return [['', root]];
  const named = Object.entries(root).flatMap(([name, value]): readonly Named[] =>
    isDataset(value) ? [[name, value]] : [],
  );
  if (named.length > 0) return named;
  return itemsOf(root).flatMap((item, place): readonly Named[] =>
    isDataset(item) ? [[textOf(item['label']) || String(place + 1), item]] : [],
  );
}

/**
 * Reads a dataset of JSON-stat.
 *
 * @throws {ReadError} `unreadable` when it is no JSON, or no dataset is in it
 */
export const readJsonStat: FormatReader = async ({bytes, contentType, address}, options) => {
  const refuse = (came: string): ReadError => new ReadError({code: 'unreadable', came, address});
  const {text, charset} = decodeText(bytes, contentType);
  const {value, problem} = readJson(text);
  if (problem) throw refuse(`${problem.message} on line ${problem.line}`);
  const datasets = datasetsOf(value);
  const {part} = options.corrections;
  const [name, dataset] = datasets.find(([own]) => own === part) ?? datasets[0] ?? [];
  if (!dataset) throw refuse('JSON-stat without a dataset');
  const cube = cubeOf(dataset);
  const [empty] = emptyDimensions(cube);
  if (empty !== undefined) throw refuse(`JSON-stat whose dimension "${empty}" has no categories`);
  const {rows, columns} = await runPausing(tableOfCube(cube, options));
  return {
    rows,
    columns,
    reading: {
      format: 'json-stat',
      encoding: charset,
      delimiter: '',
      headerRow: 0,
      decimalSign: '',
      skipped: [],
      part: name ?? '',
      parts: datasets.map(([own]) => own).filter((own) => own !== ''),
    },
    geometry: undefined,
    problems: [],
  };
};

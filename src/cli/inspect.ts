/** What a file or an address holds, as facts; words and JSON are made of them elsewhere. */
import {dialectTypes} from '../dialect/dialects.js';
import {tableFormatNames} from '../format/formats.js';
import type {CatalogContents} from '../model/catalog.js';
import type {Problem} from '../model/problem.js';
import {ReadError} from '../model/read-error.js';
import type {ColumnType} from '../model/table.js';
import {type Text, textIn} from '../model/text.js';
import type {BoundingBox} from '../model/values.js';
import {NetError} from '../net/net-error.js';
import {type ReadCatalogResult, readCatalog} from '../store/read-catalog.js';
import type {GivenPayload} from '../store/source.js';
import {fetchInput, readInput} from './input.js';
import {inspectTable} from './inspect-table.js';

/** The object that `inspect --json` prints. */
export interface Inspection {
  /** `catalog`, `table`, or `error` when nothing could be read. */
  readonly kind: 'catalog' | 'table' | 'error';
  /** Dialect, syntax or format of data, `''` when unknown. */
  readonly type: string;
  /** How the type was recognised. */
  readonly recognizedBy: string;
  readonly address: string;
  readonly bytes: number;
  readonly charset: string;
  readonly catalogs: number;
  readonly datasets: number;
  /** Of all datasets. */
  readonly distributions: number;
  readonly series: number;
  readonly services: number;
  /** Different publishers. */
  readonly publishers: number;
  /** Language tags of titles, descriptions and keywords with how often they occur; `''` is untagged. */
  readonly languages: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  /** Of the first five datasets. */
  readonly titles: readonly string[];
  /** Address of the next page, where the payload names one. */
  readonly next: string | undefined;
  /** Datasets in all pages, where the payload says so. */
  readonly total: number | undefined;
  /** Of a table, as everything below; `''` otherwise. */
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** Coordinate system, `''` when unknown. */
  readonly crs: string;
  /** Types of geometry that occur. */
  readonly geometry: readonly string[];
  /** In WGS 84. */
  readonly bounds: BoundingBox | undefined;
}

export interface InspectedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

export interface InspectOptions {
  readonly type: string;
  /** Preferred language of titles. */
  readonly language: string;
}

const nothing: Inspection = {
  kind: 'error',
  type: '',
  recognizedBy: '',
  address: '',
  bytes: 0,
  charset: '',
  catalogs: 0,
  datasets: 0,
  distributions: 0,
  series: 0,
  services: 0,
  publishers: 0,
  languages: {},
  problems: [],
  titles: [],
  next: undefined,
  total: undefined,
  format: '',
  encoding: '',
  delimiter: '',
  rows: 0,
  columns: [],
  crs: '',
  geometry: [],
  bounds: undefined,
};

function countLanguages({datasets, catalogs}: CatalogContents): Record<string, number> {
  const counts = new Map<string, number>();
  const count = (text: Text): void => {
    for (const {language} of text) counts.set(language, (counts.get(language) ?? 0) + 1);
  };
  for (const {title, description} of [...catalogs, ...datasets]) {
    count(title);
    count(description);
  }
  for (const {keywords} of datasets) count(keywords);
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));
}

function countPublishers({datasets}: CatalogContents): number {
  const names = datasets.flatMap(({publisher}) =>
    publisher ? [publisher.uri ?? textIn(publisher.name, 'sv')] : [],
  );
  return new Set(names).size;
}

function factsOf(result: ReadCatalogResult, language: string): Partial<Inspection> {
  const {datasets} = result;
  return {
    kind: 'catalog',
    type: result.recognition.type,
    recognizedBy: result.recognition.evidence,
    charset: result.charset,
    catalogs: result.catalogs.length,
    datasets: datasets.length,
    distributions: datasets.reduce((sum, {distributions}) => sum + distributions.length, 0),
    series: result.series.length,
    services: result.services.length,
    publishers: countPublishers(result),
    languages: countLanguages(result),
    problems: result.problems,
    titles: datasets.slice(0, 5).map(({title}) => textIn(title, language)),
    next: result.next,
    total: result.total,
  };
}

/** Errors that say "this is no catalog", not "this catalog is broken". */
const otherThings: readonly string[] = ['unknown-format', 'not-data', 'not-a-catalog'];

async function inspectContent(
  input: GivenPayload,
  {type, language}: InspectOptions,
): Promise<Partial<Inspection>> {
  if (!dialectTypes().includes(type) && tableFormatNames().includes(type))
    return inspectTable(input, type, undefined);
  try {
    const {bytes, contentType, address} = input;
    return factsOf(await readCatalog(bytes, {type, base: address, contentType}), language);
  } catch (error) {
    if (type || !(error instanceof ReadError) || !otherThings.includes(error.code)) throw error;
    return inspectTable(input, '', error);
  }
}

/** An error as the one problem of an inspection that found nothing. */
function failure(error: NetError | ReadError): Partial<Inspection> {
  const {code, came} = error;
  const problem: Problem = {
    severity: 'error',
    code,
    message: came,
    subject: undefined,
    line: undefined,
  };
  return {kind: 'error', problems: [problem]};
}

/**
 * Inspects a file of this machine or an http(s) address. What can not be read becomes an inspection of
 * kind `error`; what can not be opened at all is thrown.
 *
 * @throws the error of the file system when there is no such file
 */
export async function inspect(place: string, options: InspectOptions): Promise<Inspection> {
  const isAddress = /^https?:/i.test(place);
  let known: Partial<Inspection> = {address: place};
  try {
    const input = await (isAddress ? fetchInput(place) : readInput(place));
    known = {...known, address: input.address, bytes: input.bytes.length};
    return {...nothing, ...known, ...(await inspectContent(input, options))};
  } catch (error) {
    if (!(error instanceof NetError || error instanceof ReadError)) throw error;
    return {...nothing, ...known, ...failure(error)};
  }
}

/** Reads one payload: in a worker where there is one, else here, in slices. */
import type {Payload, ReadingOptions, Recognition} from '../dialect/dialect.js';
import {dialectOf, recognize} from '../dialect/dialects.js';
import type {CatalogContents, Dataset} from '../model/catalog.js';
import {ReadError} from '../model/read-error.js';
import {type WholeKind, isWhole} from '../net/is-whole.js';
import {NetError} from '../net/net-error.js';
import {type LargePayload, isLarge, wholePayload} from './large-payload.js';
import {runSliced} from './run-sliced.js';
import type {ReadingJob, ReadingNews} from './worker/protocol.js';
import {giveUpWorkers, startWorker} from './worker/workers.js';

/** Problem of a text that ends before its end. */
const cutCode = 'truncated';

export interface ReadPayloadOptions extends ReadingOptions {
  /** Name of a dialect or syntax; `''` to find out by the content. */
  readonly type: string;
  readonly signal: AbortSignal | undefined;
  /** Called with datasets as soon as they are ready, each once. */
  readonly onDatasets: ((datasets: readonly Dataset[]) => void) | undefined;
}

export interface PayloadContents {
  readonly recognition: Recognition;
  readonly contents: CatalogContents;
}

function wholeOf(payload: Payload | LargePayload): Payload {
  return isLarge(payload) ? wholePayload(payload) : payload;
}

/** Hands the worker its job; `undefined` when it could not do it, `seen` datasets having been sent. */
function workerAnswer(
  worker: Worker,
  type: string,
  payload: Payload | LargePayload,
  options: ReadPayloadOptions,
  datasets: Dataset[],
): Promise<CatalogContents | undefined> {
  const post = (given: ReadingJob['payload']): void =>
    worker.postMessage({type, payload: given, options: {limits: options.limits}});
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({data}: MessageEvent<ReadingNews>) => {
      if (data.kind === 'not-utf-8') return post(wholeOf(payload));
      if (data.kind === 'contents') return resolve({...data.contents, datasets});
      for (const dataset of data.datasets) datasets.push(dataset);
      options.onDatasets?.(data.datasets);
    });
    // A page whose policy lacks `worker-src blob:` fires this instead of throwing.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    const {signal} = options;
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), {once: true});
    post(payload);
  });
}

async function readInWorker(
  type: string,
  payload: Payload | LargePayload,
  options: ReadPayloadOptions,
  datasets: Dataset[],
): Promise<CatalogContents | undefined> {
  const worker = await startWorker(type);
  if (!worker) return undefined;
  try {
    const contents = await workerAnswer(worker, type, payload, options, datasets);
    if (!contents) giveUpWorkers();
    return contents;
  } finally {
    worker.terminate();
  }
}

/** Reads here; passes over the `sent` datasets that a failed worker has already handed out. */
async function readHere(
  type: string,
  payload: Payload | LargePayload,
  options: ReadPayloadOptions,
  sent: number,
): Promise<CatalogContents> {
  const read = await dialectOf(type)?.load(type);
  if (!read) throw new TypeError(`no reader for ${type}`);
  let seen = 0;
  const onYield = (datasets: readonly Dataset[] | void): void => {
    if (!datasets) return;
    const fresh = datasets.slice(Math.max(0, sent - seen));
    seen += datasets.length;
    if (fresh.length > 0) options.onDatasets?.(fresh);
  };
  return runSliced(read(wholeOf(payload), {limits: options.limits}), {
    signal: options.signal,
    onYield,
  });
}

function isCut({problems}: CatalogContents): boolean {
  return problems.some(({severity, code}) => severity === 'error' && code === cutCode);
}

/**
 * A server that counts its hits has answered well, even with none. A catalog without datasets is an empty
 * one, unless it was cut before the first of them.
 */
function isEmpty(contents: CatalogContents): boolean {
  const {catalogs, datasets, series, services, total} = contents;
  const found = datasets.length + series.length + services.length;
  if (isCut(contents)) return found === 0;
  return found + catalogs.length === 0 && total === undefined;
}

/** Why nothing could be shown: a cut, the first error, or that there was nothing of the kind. */
function notACatalog(
  {address}: Payload,
  {type}: Recognition,
  {problems}: CatalogContents,
): NetError | ReadError {
  const errors = problems.filter(({severity}) => severity === 'error');
  const fatal = errors.find(({code}) => code === cutCode) ?? errors[0];
  if (fatal?.code === cutCode) {
    return new NetError({code: 'truncated', came: fatal.message, address});
  }
  if (!fatal) {
    const came = `${type} without a catalog, dataset or data service`;
    return new ReadError({code: 'not-a-catalog', came, address});
  }
  const where = fatal.line === undefined ? '' : ` on line ${fatal.line}`;
  return new ReadError({code: 'unreadable', came: `${fatal.message}${where}`, address});
}

const wholeKinds: ReadonlyMap<string, WholeKind> = new Map([
  ['rdf-xml', 'xml'],
  ['turtle', 'turtle'],
  ['trig', 'turtle'],
  ['n3', 'turtle'],
  ['n-triples', 'n-triples'],
  ['n-quads', 'n-triples'],
  ['json-ld', 'json'],
  ['rdf-json', 'json'],
  ['entrystore', 'json'],
  ['ckan', 'json'],
  ['data-json', 'json'],
  ['hub-search', 'json'],
  ['opendatasoft', 'json'],
  ['udata', 'json'],
]);

/** A body that was cut on its way may look like a success; the end of the text tells. */
function withCut(contents: CatalogContents, {text}: Payload, {type}: Recognition): CatalogContents {
  const kind = wholeKinds.get(type);
  if (!kind || isWhole(text, kind)) return contents;
  const problem = {
    severity: 'error',
    code: cutCode,
    message: 'the text ends in its middle: it was cut off on its way, or never written to its end',
    subject: undefined,
    line: undefined,
  } as const;
  return {...contents, problems: [problem, ...contents.problems]};
}

/**
 * One payload as model. Datasets are handed out while the rest is being read.
 *
 * @throws {ReadError} when it is no catalog, or broken before anything could be kept
 * @throws {NetError} `truncated`, when it was cut off before anything could be kept
 */
export async function readPayload(
  payload: Payload | LargePayload,
  options: ReadPayloadOptions,
): Promise<PayloadContents> {
  const recognition = recognize(payload, options.type);
  const datasets: Dataset[] = [];
  const read =
    (await readInWorker(recognition.type, payload, options, datasets)) ??
    (await readHere(recognition.type, payload, options, datasets.length));
  const contents = withCut(read, payload, recognition);
  if (isEmpty(contents)) throw notACatalog(payload, recognition, contents);
  return {recognition, contents};
}

/** Reading in Node: each syntax against `JSON.parse` of the same facts, and against the usual reader. */
import {type CatalogFiles, type Syntax, syntaxes} from '../catalog/files.js';
import {inChild} from '../measure/child.js';
import {median, medianRatio} from '../measure/statistics.js';
import type {Section} from '../report/section.js';

const child = new URL('child.ts', import.meta.url);

interface Times {
  readonly read: readonly number[];
  readonly parse: readonly number[];
}

interface Heap {
  readonly heap: number;
}

interface Peer {
  readonly own: readonly number[];
  readonly peer: readonly number[];
  readonly counts: readonly [own: number, peer: number];
}

export interface ReadingOptions {
  readonly files: CatalogFiles;
  readonly sizes: readonly number[];
  /** Repetitions at a size. */
  readonly times: (size: number) => number;
}

function copiesOf(size: number): number {
  return Math.max(1, Math.round(4000 / size));
}

async function syntaxRow(
  {files, times}: ReadingOptions,
  size: number,
  syntax: Syntax,
  plainHeap: number,
): Promise<(string | number)[]> {
  const path = files.path(size, syntax);
  const json = files.path(size, 'json');
  const {read, parse} = (await inChild(child, ['time', path, json, times(size)])) as Times;
  const {heap} = (await inChild(child, ['heap', path, copiesOf(size)])) as Heap;
  const megabytes = files.megabytes(size, syntax);
  return [
    size,
    syntax,
    megabytes.toFixed(1),
    median(read).toFixed(0),
    (megabytes / (median(read) / 1000)).toFixed(0),
    median(parse).toFixed(0),
    medianRatio(read, parse).toFixed(1),
    (heap / 1e6).toFixed(1),
    (heap / plainHeap).toFixed(1),
  ];
}

/** A whole catalog, bytes to model. */
export async function readingSection(options: ReadingOptions): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const size of options.sizes) {
    const json = options.files.path(size, 'json');
    const plain = (await inChild(child, ['heap', json, copiesOf(size)])) as Heap;
    for (const syntax of syntaxes) rows.push(await syntaxRow(options, size, syntax, plain.heap));
  }
  return {
    name: 'Reading in Node: bytes to model, against `JSON.parse` of the same facts',
    columns: [
      'datasets',
      'syntax',
      'MB',
      'ms',
      'MB/s',
      'JSON.parse ms',
      'time ratio',
      'heap MB',
      'heap ratio',
    ],
    rows,
  };
}

const peers: readonly (readonly [Syntax, string])[] = [
  ['rdf-xml', 'rdfxml-streaming-parser'],
  ['turtle', 'n3'],
];

async function peerRow(
  {files, times}: ReadingOptions,
  size: number,
  [syntax, name]: readonly [Syntax, string],
): Promise<(string | number)[]> {
  const path = files.path(size, syntax);
  const {own, peer, counts} = (await inChild(child, ['peer', path, times(size)])) as Peer;
  if (counts[0] !== counts[1]) throw new Error(`${name} reads ${counts[1]}, not ${counts[0]}`);
  return [
    size,
    syntax,
    counts[0],
    name,
    median(own).toFixed(0),
    median(peer).toFixed(0),
    medianRatio(peer, own).toFixed(2),
  ];
}

/** Text to triples, without the model. */
export async function peerSection(options: ReadingOptions): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const size of options.sizes)
    for (const peer of peers) rows.push(await peerRow(options, size, peer));
  return {
    name: 'Triples alone, in Node, against the usual reader',
    columns: ['datasets', 'syntax', 'triples', 'peer', 'own ms', 'peer ms', 'times faster'],
    rows,
  };
}

/**
 * One measurement of reading, in Node: `time`, `heap` or `peer`. All begin with the bytes of a file.
 * Time and heap are those of a whole catalog in the model; a peer's are compared with triples alone.
 */
import {readFileSync} from 'node:fs';
import {Parser} from 'n3';
import {RdfXmlParser} from 'rdfxml-streaming-parser';
import {readCatalog} from '../../src/index.js';
import {readRdfXml} from '../../src/rdf/rdf-xml/rdf-xml.js';
import {type SyntaxReader, defaultRdfLimits} from '../../src/rdf/syntax.js';
import {readTurtle} from '../../src/rdf/turtle/turtle.js';
import {usedHeap} from '../measure/child.js';
import {interleaved} from '../measure/statistics.js';

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function time(path: string, yardstick: string, times: number): Promise<object> {
  const [bytes, json] = [readFileSync(path), readFileSync(yardstick)];
  const [read, parse] = await interleaved(times, [
    () => (path === yardstick ? parseJson(bytes) : readCatalog(bytes)),
    () => parseJson(json),
  ]);
  return {read, parse};
}

/** Runs something to its end and holds nothing of it, not even as the value that was awaited last. */
async function discard(work: () => unknown): Promise<void> {
  await Promise.resolve(work()).then(() => undefined);
}

/** Bytes that one catalog keeps; of small ones several are held, so that noise is small beside them. */
async function heap(path: string, copies: number): Promise<object> {
  const bytes = readFileSync(path);
  const read = (): unknown => (path.endsWith('.json') ? parseJson(bytes) : readCatalog(bytes));
  await discard(read); // so that code and tables are not counted
  const before = usedHeap();
  const kept: unknown[] = [];
  while (kept.length < copies) kept.push(await read());
  return {heap: (usedHeap() - before) / kept.length};
}

function ownTriples(reader: SyntaxReader, text: string): number {
  let count = 0;
  const sink = {triple: () => void (count += 1), problem: () => undefined};
  Array.from(reader({text, base: '', limits: defaultRdfLimits}, sink));
  return count;
}

function n3Triples(text: string): number {
  return new Parser().parse(text).length;
}

function streamingTriples(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const parser = new RdfXmlParser();
    parser.on('data', () => (count += 1));
    parser.on('error', reject);
    parser.on('end', () => resolve(count));
    parser.end(text);
  });
}

async function peer(path: string, times: number): Promise<object> {
  const text = readFileSync(path, 'utf8');
  const isXml = path.endsWith('.rdf');
  const own = (): number => ownTriples(isXml ? readRdfXml : readTurtle, text);
  const other = (): unknown => (isXml ? streamingTriples(text) : n3Triples(text));
  const counts = [own(), await other()];
  const [ownTimes, peerTimes] = await interleaved(times, [own, other]);
  return {own: ownTimes, peer: peerTimes, counts};
}

const [kind, path = '', ...rest] = process.argv.slice(2);
const answers: Readonly<Record<string, () => Promise<object>>> = {
  time: () => time(path, rest[0] ?? '', Number(rest[1])),
  heap: () => heap(path, Number(rest[0])),
  peer: () => peer(path, Number(rest[0])),
};
console.log(JSON.stringify(await answers[kind ?? '']?.()));

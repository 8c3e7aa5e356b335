/** JSON → triples → model, in slices. */
import type {Problem} from '../../model/problem.js';
import {readCatalogGraph} from '../../rdf/dcat/read-catalog-graph.js';
import {readJson} from '../../rdf/read-json.js';
import type {Payload, PayloadReader, Reading} from '../dialect.js';
import {Triples} from './triples.js';
import {type JsonObject, isObject} from './values.js';

/** What a protocol sees in a whole answer. */
export interface JsonAnswer {
  /** Datasets as the protocol has them. */
  readonly entries: readonly unknown[];
  /** How many there are in all, where the answer counts them. */
  readonly total: number | undefined;
  /** Address of the next page. */
  readonly next: string | undefined;
  /** Why the server gave nothing, in its own words. */
  readonly refusal: string | undefined;
}

export interface JsonReader {
  answerOf(value: unknown, address: string): JsonAnswer;
  /** Called first with the whole answer, for what is said of the catalog. */
  addCatalog?(value: unknown, triples: Triples): void;
  addEntry(entry: JsonObject, triples: Triples): void;
}

/** Entries between two pauses. */
const portion = 50;

function problemOf(code: string, message: string): Problem {
  return {severity: 'error', code, message, subject: undefined, line: undefined};
}

function problemsOf({refusal, entries}: JsonAnswer): readonly Problem[] {
  const odd = entries.filter((entry) => !isObject(entry)).length;
  const left = `${String(odd)} of ${String(entries.length)} entries are no objects; left out`;
  return [
    ...(refusal === undefined ? [] : [problemOf('service-error', refusal)]),
    ...(odd === 0 ? [] : [problemOf('entry-invalid', left)]),
  ];
}

function* read(reader: JsonReader, {text, address}: Payload): Reading {
  const {value, problem} = readJson(text);
  const triples = new Triples(address);
  const answer = reader.answerOf(value, address);
  reader.addCatalog?.(value, triples);
  for (const [at, entry] of answer.entries.entries()) {
    if (isObject(entry)) reader.addEntry(entry, triples);
    if (at % portion === portion - 1) yield;
  }
  const contents = yield* readCatalogGraph(triples.graph, {base: address});
  const problems = [...(problem ? [problem] : []), ...problemsOf(answer), ...contents.problems];
  return {...contents, problems, next: answer.next, total: answer.total};
}

/** The reader of a protocol whose answers are JSON. */
export function jsonReader(reader: JsonReader): PayloadReader {
  return (payload) => read(reader, payload);
}

/**
 * RDF/JSON as EntryStore writes it: `{subject: {predicate: [{type, value, lang?, datatype?}]}}`. One object
 * in place of a list, a missing type, bare strings and nulls are met in the wild and understood.
 */
import type {Severity} from '../../model/problem.js';
import {readJson} from '../read-json.js';
import {isAbsoluteIri, resolveIri} from '../resolve-iri.js';
import type {SyntaxInput, SyntaxReader, TripleSink} from '../syntax.js';
import {readRdfJsonTerm} from './rdf-json-term.js';

/** Triples between two yields. */
const portion = 2_000;

/** Problems that are told; a document made of faults must not drown its reader. */
const mostProblems = 1_000;

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class RdfJsonReading {
  readonly #base: string;
  readonly #most: number;
  readonly #sink: TripleSink;
  #problems = 0;
  count = 0;

  constructor({base, limits}: Omit<SyntaxInput, 'text'>, sink: TripleSink) {
    this.#base = base;
    this.#most = limits.triples;
    this.#sink = sink;
  }

  get isFull(): boolean {
    return this.count >= this.#most;
  }

  tell(severity: Severity, code: string, subject: string | undefined, message: string): void {
    if (++this.#problems > mostProblems) return;
    this.#sink.problem({severity, code, message, subject, line: undefined});
  }

  readProperty(subject: string, name: string, values: unknown): void {
    const list: readonly unknown[] = Array.isArray(values) ? values : [values];
    const predicate = resolveIri(name, this.#base);
    if (!isAbsoluteIri(predicate))
      return this.tell(
        'error',
        'iri-invalid',
        subject,
        `"${name}" is no IRI and can be no property`,
      );
    const source = subject.startsWith('_:') ? subject : resolveIri(subject, this.#base);
    for (const value of list) {
      if (this.isFull) return;
      this.#readValue(source, predicate, value);
    }
  }

  #readValue(subject: string, predicate: string, value: unknown): void {
    const {term, fault} = readRdfJsonTerm(value, this.#base);
    if (fault)
      this.tell(term ? 'warning' : 'error', 'rdf-json-invalid', subject, `${predicate}: ${fault}`);
    if (!term) return;
    this.count++;
    this.#sink.triple(subject, predicate, term);
  }
}

function* readSubjects(subjects: JsonObject, reading: RdfJsonReading): Generator<void, void, void> {
  let next = portion;
  for (const [subject, properties] of Object.entries(subjects)) {
    if (!isObject(properties)) {
      reading.tell('error', 'rdf-json-invalid', subject, 'A subject has no object of properties');
      continue;
    }
    for (const [name, values] of Object.entries(properties)) {
      reading.readProperty(subject, name, values);
      if (reading.isFull) return;
      if (reading.count < next) continue;
      next = reading.count + portion;
      yield;
    }
  }
}

/** Reads what is RDF/JSON within other JSON, such as the `metadata` of an entry of EntryStore. */
export function* readRdfJsonValue(
  value: unknown,
  input: Omit<SyntaxInput, 'text'>,
  sink: TripleSink,
): Generator<void, void, void> {
  const reading = new RdfJsonReading(input, sink);
  if (isObject(value)) yield* readSubjects(value, reading);
  else reading.tell('error', 'rdf-json-invalid', undefined, 'RDF/JSON is an object of subjects');
  if (reading.isFull) tellFull(reading, input.limits.triples);
}

function tellFull(reading: RdfJsonReading, most: number): void {
  const message = `${most} triples are as many as are read; the rest is passed over`;
  reading.tell('error', 'too-many-triples', undefined, message);
}

/** Implements {@link SyntaxReader} for RDF/JSON. JSON that breaks off keeps nothing, and says where. */
export const readRdfJson: SyntaxReader = function* (
  {text, base, limits}: SyntaxInput,
  sink: TripleSink,
): Generator<void, void, void> {
  const {value, problem} = readJson(text);
  yield;
  if (problem) sink.problem(problem);
  if (value !== undefined) yield* readRdfJsonValue(value, {base, limits}, sink);
};

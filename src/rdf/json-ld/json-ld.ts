/**
 * JSON-LD 1.1 straight to triples: expansion and "deserialize to RDF" in one pass over what `JSON.parse`
 * gave. All graphs become one. What is not read is told by name and gives no triples at all. Nodes inside
 * nodes are put off until their parent is done, so depth costs no stack and reading can pause anywhere.
 */
import type {SyntaxInput, SyntaxReader, TripleSink} from '../syntax.js';
import {noKey} from './context.js';
import {isObject} from './json.js';
import {parseJson} from './parse-json.js';
import {top} from './place.js';
import {readValue} from './read-value.js';
import {Enough, Walk} from './walk.js';

/** Remote contexts are never fetched: see `bundled-context.ts` for those it knows by itself. */
export const readJsonLd: SyntaxReader = function* readJsonLd(
  input: SyntaxInput,
  sink: TripleSink,
): Generator<void, void, void> {
  const document = parseJson(input.text, (problem) => sink.problem(problem));
  if (document === undefined) return;
  const walk = new Walk(input, sink);
  if (!Array.isArray(document) && !isObject(document)) {
    walk.tell('error', 'json-ld-invalid', 'JSON, but neither an object nor an array.', undefined);
    return;
  }
  yield;
  const {initial: context} = walk.contexts;
  walk.later(() => {
    const slot = {key: noKey, context, place: top, depth: 0, entry: undefined};
    walk.attempt(undefined, () => readValue(walk, document, slot));
  });
  try {
    yield* walk.run();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    const message = `Reading stopped after ${input.limits.triples} triples.`;
    walk.tell('error', 'triples-limit', message, undefined);
  }
};

/**
 * JSON-LD 1.1 straight to triples: expansion and "deserialize to RDF" in one pass over what `JSON.parse`
 * gave. All graphs become one. What is not read is told by name and gives no triples at all. Nodes inside
 * nodes are put off until their parent is done, so depth costs no stack and reading can pause between them.
 *
 * | code | severity | what was seen, and what is made of it |
 * |---|---|---|
 * | `json-invalid` | error | no JSON; nothing is read |
 * | `json-mended` | warning | commas or line ends where JSON has none; passed over |
 * | `json-junk` | warning | something after the end of the JSON; not read |
 * | `json-ld-invalid` | error | against JSON-LD, by the specification's name for it; that part is left out |
 * | `json-ld-unsupported` | error | `@import`; the node that uses it is left out |
 * | `json-ld-remote-context` | error | a context elsewhere that is not known here; its terms are left out |
 * | `json-ld-context-too-large` | error | more terms than may be; the node that brings them is left out |
 * | `json-ld-prefix-undeclared` | warning | a usual prefix without declaration; its usual namespace is taken |
 * | `iri-invalid` | warning | no IRI; kept as a node, left out as a property |
 * | `language-invalid` | warning | no language tag; kept in lower case |
 * | `too-deep` | error | inside too many others; left out |
 * | `too-many-triples` | error | reading stopped |
 */
import {findJsonFault} from '../json-fault.js';
import {readJson} from '../read-json.js';
import type {SyntaxInput, SyntaxReader, TripleSink} from '../syntax.js';
import {noKey} from './context.js';

import {top} from './place.js';
import {readBody} from './read-body.js';
import {readRest} from './read-value.js';
import {Walk} from './walk.js';

/** Remote contexts are never fetched: see `bundled-context.ts` for those it knows by itself. */
export const readJsonLd: SyntaxReader = function* readJsonLd(
  input: SyntaxInput,
  sink: TripleSink,
): Generator<void, void, void> {
  const walk = new Walk(input, sink);
  const document = parse(input.text, walk);
  yield;
  if (document === undefined) return;
  if (typeof document !== 'object')
    walk.tell('error', 'json-ld-invalid', 'neither an object nor an array');
  const {initial: context} = walk.contexts;
  const slot = {key: noKey, context, place: top, depth: 0, entry: undefined};
  walk.later({values: [document], slot, from: 0});
  yield* walk.run((work) => ('values' in work ? readRest(walk, work) : readBody(walk, work)));
  const message = `More than ${input.limits.triples} triples; the rest is not read`;
  if (walk.isFull) walk.tell('error', 'too-many-triples', message);
};

/** What comes after the end of the JSON, such as a stray bracket, does not spoil what came before. */
function parse(text: string, walk: Walk): unknown {
  const {value, problem} = readJson(text);
  if (!problem) return value;
  if (value !== undefined) {
    walk.pass(problem);
    return value;
  }
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const end = findJsonFault(text.slice(from))?.offset ?? 0;
  const start = readJson(text.slice(from, from + end));
  const message = 'Something follows the JSON; it is not read';
  walk.pass(
    start.problem ? problem : {...problem, severity: 'warning', code: 'json-junk', message},
  );
  return start.value;
}

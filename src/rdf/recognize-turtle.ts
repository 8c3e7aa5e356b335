/** Turtle and its family, by how a text begins. */
import type {RdfSyntax} from './syntax.js';

export interface TurtleKind {
  readonly syntax: RdfSyntax;
  readonly evidence: string;
}

/** Characters looked at beyond leading comments. */
const head = 50_000;

/** Lines looked at to tell N-Triples from Turtle. */
const sample = 50;

/** Offset of the first line that is no comment. */
function skipComments(text: string): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (text[at] !== '#') return at;
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
}

const directive = /^(@prefix\s|@base\s|prefix\s+[\w.-]*:\s*<|base\s*<)/i;
const iri = String.raw`<[^<>\r\n]*>`;
const node = String.raw`(?:${iri}|_:[^\s<>"]+)`;
const literal = String.raw`"(?:[^"\\\r\n]|\\.)*"(?:@[\w-]+|\^\^${iri})?`;
const line = new RegExp(
  String.raw`^\s*${node}\s*${iri}\s*(?:${node}|${literal})\s*(${node})?\s*\.\s*(?:#.*)?$`,
);
const lineStart = new RegExp(String.raw`^${node}\s*${iri}\s*["<_]`);
const name = String.raw`[\w.-]*:[^\s;,.<>"{}]+`;
/** Subject, then what can only be a predicate. */
const statement = new RegExp(
  String.raw`^(?:${node}|${name}|\[[^\]{}"]{0,2000}\])\s*(?:a\s+[<\w:[]|${iri}\s*[<"_[(\w]|${name}\s+[<"_[('\w])`,
);
const anonymous = new RegExp(String.raw`^\[\s*(?:a\s|${iri}|${name}\s)`);
const graph = new RegExp(
  String.raw`^(?:graph\s+)?(?:${node}|${name})?\s*\{\s*(?:$|[<_[@}:]|${name}\s)`,
  'i',
);

function linesOf(text: string): readonly string[] {
  const lines = text
    .slice(0, head)
    .split(/\r\n|\r|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('#'));
  // The last one may be cut off.
  return lines.slice(0, Math.max(1, Math.min(sample, lines.length - 1)));
}

/** One whole triple on every line; with a fourth term somewhere, quads. */
function recognizeLines(text: string): TurtleKind | undefined {
  let hasGraph = false;
  for (const one of linesOf(text)) {
    // A geometry makes a line too long for the whole pattern.
    const found = (one.length < 10_000 ? line : lineStart).exec(one.slice(0, 10_000));
    if (!found) return undefined;
    hasGraph ||= found[1] !== undefined;
  }
  return hasGraph
    ? {syntax: 'n-quads', evidence: 'Each of its lines is a triple, some with a graph.'}
    : {syntax: 'n-triples', evidence: 'Each of its lines is a triple.'};
}

/** A directive or triple has been seen; a graph in braces further on makes it TriG. */
function turtleOrTrig(text: string, evidence: string): TurtleKind {
  const isTrig = text
    .slice(0, head)
    .split(/\r\n|\r|\n/)
    .some((one) => one.includes('{') && one.length < 1_000 && graph.test(one));
  return {syntax: isTrig ? 'trig' : 'turtle', evidence};
}

/** What of the Turtle family a text is; `undefined` when it does not begin like any of it. */
export function recognizeTurtle(text: string): TurtleKind | undefined {
  const rest = text.slice(skipComments(text));
  const start = rest.slice(0, 4_000);
  const found = directive.exec(start);
  if (found) return turtleOrTrig(rest, `It begins with ${found[1]?.trim().split(/\s/)[0]}.`);
  if (/^[<_]/.test(start)) {
    const lines = recognizeLines(rest);
    if (lines) return lines;
  }
  if (graph.test(start.split('\n', 1)[0]?.trim() ?? '') && !/^\{\s*["}]/.test(start))
    return {syntax: 'trig', evidence: 'It begins with a graph in braces.'};
  if (statement.test(start) || anonymous.test(start))
    return turtleOrTrig(rest, 'It begins with the subject and predicate of a triple.');
  return undefined;
}

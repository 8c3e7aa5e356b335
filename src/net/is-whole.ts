/**
 * Does a text end as its kind must? A gzip stream cut in half, and a body without length, end as a success
 * in every browser; then the last characters are all there is to see it by. Cheap, and therefore only
 * sure in one direction: what is not whole has been cut, or was never right.
 */
import {isWholeCsv} from './is-whole-csv.js';

/** Kinds of text whose end tells something. `n-triples` covers N-Quads, `turtle` TriG and N3. */
export type WholeKind = 'xml' | 'json' | 'turtle' | 'n-triples' | 'csv';

/** Index after `end`, searched from `start`; the length of the text if it is not there. */
function after(text: string, end: string, start: number): number {
  const at = text.indexOf(end, start);
  return at < 0 ? text.length : at + end.length;
}

/** Where the root element begins: after declaration, comments, instructions and document type. */
function rootStart(text: string): number {
  let at = text.indexOf('<');
  while (at >= 0 && '?!'.includes(text.charAt(at + 1))) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else at = afterDoctype(text, at);
    at = text.indexOf('<', at);
  }
  return at;
}

/** The internal subset, if there is one, holds `>` of its own. */
function afterDoctype(text: string, start: number): number {
  const subset = text.indexOf('[', start);
  const end = text.indexOf('>', start);
  if (subset < 0 || subset > end) return after(text, '>', start);
  return after(text, '>', after(text, ']', subset));
}

/** Without the comments and instructions that may follow the root. */
function withoutEpilog(text: string): string {
  let end = text.trimEnd();
  for (;;) {
    const start = end.endsWith('-->')
      ? end.lastIndexOf('<!--')
      : end.endsWith('?>')
        ? end.lastIndexOf('<?')
        : -1;
    if (start < 0) return end;
    end = end.slice(0, start).trimEnd();
  }
}

function isWholeXml(text: string): boolean {
  const start = rootStart(text);
  const name = /^[^\s/>]+/.exec(text.slice(start + 1, start + 200))?.[0];
  if (start < 0 || name === undefined) return false;
  const end = withoutEpilog(text);
  if (end.endsWith('/>')) return end.lastIndexOf('<') === start;
  // Servers put warnings in HTML before the document.
  if (/<\/(?:[\w.-]{1,40}:)?RDF\s*>$/.test(end.slice(-100))) return true;
  return /<\/([^\s<>/]+)\s*>$/.exec(end.slice(-250))?.[1] === name;
}

const closings: Readonly<Record<string, string>> = {'{': '}', '[': ']', '"': '"'};

function isWholeJson(text: string): boolean {
  const trimmed = text.trim();
  const closing = closings[trimmed.charAt(0)];
  return closing === undefined ? trimmed !== '' : trimmed.length > 1 && trimmed.endsWith(closing);
}

function lineStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start--;
  return start;
}

/** The last line that is more than a comment. */
function lastStatement(text: string): string {
  for (let end = text.length; end > 0;) {
    const start = lineStart(text, end);
    const line = text.slice(start, end).trim();
    if (line !== '' && !line.startsWith('#')) return line;
    end = start - 1;
  }
  return '';
}

/** A statement ends with a dot, a graph with a brace; only `PREFIX` and `BASE` of SPARQL end with an IRI. */
function endsStatement(line: string): boolean {
  return line === '' || /[.}]$/.test(line) || /^(prefix|base)\s.*>$/i.test(line);
}

/** A dot that ends a triple stands after a term, not inside an IRI or a sentence. */
function isWholeNTriples(text: string): boolean {
  const line = lastStatement(text);
  const dot = line.search(/\.\s*#/);
  const [end, comment] = [line.slice(-250), line.slice(0, dot + 1).slice(-250)];
  return line === '' || [end, comment].some((part) => /(\s|>|"|@[a-z\d-]+|_:\S+)\.$/i.test(part));
}

function isWholeTurtle(text: string): boolean {
  const line = lastStatement(text);
  const comment = line.search(/\s#/);
  return endsStatement(line) || (comment >= 0 && endsStatement(line.slice(0, comment).trim()));
}

const checks: Readonly<Record<WholeKind, (text: string) => boolean>> = {
  xml: isWholeXml,
  json: isWholeJson,
  turtle: isWholeTurtle,
  'n-triples': isWholeNTriples,
  csv: isWholeCsv,
};

/** Whether `text` ends as texts of its kind do; `false` is reason for a `NetError` `truncated`. */
export function isWhole(text: string, kind: WholeKind): boolean {
  return checks[kind](text);
}

/** Opens and closes elements, and hands their text to whom it belongs. */
import {resolveIri} from '../resolve-iri.js';
import type {Frame} from './frame.js';
import {openChild} from './child-element.js';
import {closeCollection, closeLiteral, closeProperty, openProperty} from './property-element.js';
import type {Reading} from './reading.js';
import {closeMarkup, escapeText, openMarkup} from './xml-literal.js';

/** Takes xml:lang, xml:base and namespaces, on which the meaning of all other attributes hangs. */
function takeXmlAttributes(reading: Reading, frame: Frame): void {
  const {names, values, count} = reading.scanner.tag;
  let declarations: [string, string][] | undefined;
  for (let at = 0; at < count; at++) {
    const [name = '', value = ''] = [names[at], values[at]];
    if (name.charCodeAt(0) !== 0x78) continue;
    if (name === 'xml:lang') frame.language = value.trim().toLowerCase();
    else if (name === 'xml:base') frame.base = resolveIri(value.trim(), frame.base);
    else if (name === 'xmlns') (declarations ??= []).push(['', value.trim()]);
    else if (name.startsWith('xmlns:')) (declarations ??= []).push([name.slice(6), value.trim()]);
  }
  if (declarations) frame.scope = frame.scope.inside(declarations);
}

function openTooDeep(reading: Reading): void {
  if (reading.overflow === 0) {
    reading.top.hasObject = true;
    const message = `${reading.scanner.tag.name} is too deep inside other elements; left out`;
    reading.problem('error', 'too-deep', message);
  }
  if (!reading.scanner.tag.isEmpty) reading.overflow++;
}

function openIn(reading: Reading, parent: Frame, frame: Frame): void {
  switch (parent.kind) {
    case 'node':
      return openProperty(reading, frame, parent);
    case 'literal':
    case 'markup':
      return openMarkup(reading, frame);
    case 'inline':
      frame.kind = 'inline';
      return undefined;
    case 'skipped':
      return undefined;
    default:
      return openChild(reading, frame, parent);
  }
}

/** Begins the element whose start tag has been read. */
export function openElement(reading: Reading): void {
  const {tag} = reading.scanner;
  if (reading.overflow > 0 || reading.depth >= reading.limits.depth) return openTooDeep(reading);
  const parent = reading.top;
  const frame = reading.push(tag.name);
  if (tag.count > 0) takeXmlAttributes(reading, frame);
  openIn(reading, parent, frame);
  if (tag.isEmpty) closeTop(reading);
}

function closeTop(reading: Reading): void {
  const frame = reading.top;
  if (frame.kind === 'property') closeProperty(reading, frame);
  else if (frame.kind === 'collection') closeCollection(reading, frame);
  else if (frame.kind === 'literal') closeLiteral(reading, frame);
  else if (frame.kind === 'markup') closeMarkup(reading, frame);
  reading.pop();
  if (frame.kind === 'inline') reading.top.text += frame.text;
}

/** How deep the element is that an end tag closes; 0 if none of that name is open. */
function depthOf(reading: Reading, name: string): number {
  let depth = reading.depth;
  while (depth > 0 && reading.frameAt(depth).tag !== name) depth--;
  return depth;
}

/** Ends the element whose end tag has been read; elements left open inside it end with it. */
export function closeElement(reading: Reading): void {
  const {name} = reading.scanner.tag;
  if (reading.overflow > 0) {
    reading.overflow--;
    return;
  }
  if (reading.depth > 0 && reading.top.tag === name) return closeTop(reading);
  endAll(reading, name, depthOf(reading, name));
}

/** Mends an end tag that does not belong to the innermost element. */
function endAll(reading: Reading, name: string, depth: number): void {
  const made = depth === 0 ? 'left out' : `${reading.top.tag} ends there too`;
  reading.problem('error', 'xml-tag-mismatch', `</${name}> closes nothing that is open; ${made}`);
  if (depth === 0) return;
  while (reading.depth >= depth) closeTop(reading);
}

/** Takes text, or a section of CDATA. */
export function takeText(reading: Reading): void {
  const {top, scanner} = reading;
  if (reading.overflow > 0) return;
  switch (top.kind) {
    case 'property':
    case 'inline':
      top.text += scanner.text();
      return;
    case 'literal':
    case 'markup':
      reading.xml += escapeText(scanner.text());
      return;
    case 'skipped':
    case 'wrapper':
      return;
    default:
      if (!scanner.isBlank()) misplacedText(reading);
  }
}

function misplacedText(reading: Reading): void {
  const isOutside = reading.top.kind === 'document';
  const code = isOutside ? 'xml-junk' : 'rdf-text-ignored';
  const place = isOutside
    ? 'outside the root element'
    : `in ${reading.top.tag}, which is no property`;
  reading.problem(isOutside ? 'warning' : 'error', code, `Text ${place}; left out`);
}

/** Takes a comment or an instruction, which only a literal of XML keeps. */
export function takeOther(reading: Reading): void {
  const {kind} = reading.top;
  const isKept = reading.overflow === 0 && (kind === 'literal' || kind === 'markup');
  if (isKept) reading.xml += reading.scanner.raw();
}

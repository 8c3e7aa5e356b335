/**
 * Elements inside a literal of XML, written as Exclusive XML Canonicalization with comments has it: only
 * namespaces in use, sorted, no short tags. Two documents that say the same give the same literal.
 */
import {isXmlName} from './attributes.js';
import type {Frame} from './frame.js';
import type {Reading} from './reading.js';

const inText: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};

const inValue: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => inText[character] ?? character);
}

function escapeValue(value: string): string {
  return value.replace(/[&<"\t\n\r]/g, (character) => inValue[character] ?? character);
}

const prefixOf = (name: string): string => name.slice(0, Math.max(name.indexOf(':'), 0));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The namespace that elements around `depth` in the literal have declared for `prefix`. */
function renderedNamespace(reading: Reading, prefix: string): string {
  for (let depth = reading.depth - 1; reading.frameAt(depth).kind === 'markup'; depth--) {
    const namespace = reading.frameAt(depth).rendered?.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return '';
}

/** Declarations that the tag needs and no element around it has made. */
function neededNamespaces(
  reading: Reading,
  frame: Frame,
  names: readonly string[],
): Map<string, string> {
  const needed = new Map<string, string>();
  const prefixes = names.map(prefixOf).filter((prefix) => prefix !== '');
  for (const prefix of new Set([prefixOf(frame.tag), ...prefixes])) {
    const namespace = frame.scope.namespaceOf(prefix) ?? '';
    const isNeeded = prefix !== 'xml' && namespace !== renderedNamespace(reading, prefix);
    if (isNeeded) needed.set(prefix, namespace);
  }
  return needed;
}

/** `[sort key, name, value]` of the attributes, in order of namespace and local name. */
function sortedAttributes(reading: Reading, frame: Frame): (readonly [string, string, string])[] {
  const {names, values, count} = reading.scanner.tag;
  const kept: (readonly [string, string, string])[] = [];
  for (let at = 0; at < count; at++) {
    const name = names[at] ?? '';
    const prefix = prefixOf(name);
    if (isXmlName(name) && prefix !== 'xml') continue;
    const namespace = prefix === '' ? '' : (frame.scope.namespaceOf(prefix) ?? '');
    const local = name.slice(name.indexOf(':') + 1);
    kept.push([`${namespace}\n${local}`, name, values[at] ?? '']);
  }
  return kept.toSorted(([a], [b]) => compare(a, b));
}

/** Writes the start tag of the element just opened. */
export function openMarkup(reading: Reading, frame: Frame): void {
  frame.kind = 'markup';
  const attributes = sortedAttributes(reading, frame);
  const rendered = neededNamespaces(
    reading,
    frame,
    attributes.map(([, name]) => name),
  );
  frame.rendered = rendered;
  reading.xml += `<${frame.tag}`;
  for (const [prefix, namespace] of [...rendered].toSorted(([a], [b]) => compare(a, b))) {
    reading.xml += ` xmlns${prefix && ':'}${prefix}="${escapeValue(namespace)}"`;
  }
  for (const [, name, value] of attributes) reading.xml += ` ${name}="${escapeValue(value)}"`;
  reading.xml += '>';
}

export function closeMarkup(reading: Reading, frame: Frame): void {
  reading.xml += `</${frame.tag}>`;
}

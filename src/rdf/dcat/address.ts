/** Addresses: of files, pages, mail boxes and telephones, in all the ways they are written. */
import type {Term} from '../term.js';
import type {Name} from './names.js';
import {none, type Node} from './reading.js';
import {plainsOf} from './text.js';

/** Where a node that stands for an address may hold it. */
const addressNames: readonly Name[] = [
  'rdf:value',
  'schema:url',
  'dcat:downloadURL',
  'dcat:accessURL',
  'foaf:homepage',
  'foaf:page',
  'vcard:hasValue',
  'vcard:value',
  'rdfs:seeAlso',
  'owl:sameAs',
  'dct:source',
  'dct:identifier',
];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is part of many addresses and mail boxes
  }
}

/** An absolute address out of words; `undefined`, and a problem, where they are none. */
export function mendAddress(text: string, node: Node): string | undefined {
  const written = text.trim().replace(/^<(.*)>$/, '$1');
  if (written === '') return undefined;
  const mended = mend(written);
  if (mended === undefined) {
    node.report('warning', 'url-invalid', `"${written.slice(0, 200)}" is no address; left out`);
  } else if (mended !== written) {
    node.report('warning', 'url-mended', `"${written.slice(0, 200)}" was read as <${mended}>`);
  }
  return mended;
}

function mend(written: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\S/i.test(written) && !/^[a-z]+:\/[^/]/i.test(written)) return written;
  if (/^https?%3a%2f%2f/i.test(written)) return decoded(written);
  if (/^www\.[^\s.]+\.\S/i.test(written)) return `http://${written}`;
  if (/^\/\/[^\s/]+\.\S/.test(written)) return `https:${written}`;
  return undefined;
}

/** The address a term is, or holds. */
export function addressOf(term: Term, node: Node): string | undefined {
  if (term.kind === 'iri') {
    return /^https?%3a/i.test(term.value) ? mendAddress(term.value, node) : term.value;
  }
  if (term.kind === 'blank') return addressInside(term, node);
  return mendAddress(term.value, node);
}

function addressInside(term: Term, node: Node): string | undefined {
  const inner = node.reading.node(term.value);
  for (const name of addressNames) {
    const found = inner
      .objects(name)
      .find(({kind, value}) => kind !== 'blank' && mend(value.trim()));
    if (found) return mend(found.value.trim());
  }
  return undefined;
}

/** All addresses of the properties, each once. */
export function addressesOf(node: Node, ...names: readonly Name[]): readonly string[] {
  const terms = node.all(names);
  if (terms.length === 0) return none;
  return [...new Set(terms.flatMap((term) => addressOf(term, node) ?? []))];
}

/** Values of vcard properties: a literal, an IRI, or a node that holds either. */
function vcardValues(node: Node, names: readonly Name[]): readonly string[] {
  const terms = node.all(names);
  if (terms.length === 0) return none;
  return terms.flatMap((term) => {
    if (term.kind === 'literal') return [term.value];
    if (term.kind === 'iri' && !node.reading.isDescribed(term.value)) return [term.value];
    const inner = node.reading.node(term.value);
    const held = plainsOf(inner, 'vcard:hasValue', 'vcard:value', 'rdf:value', 'rdfs:label');
    return held.length === 0 && term.kind === 'iri' ? [term.value] : held;
  });
}

function without(scheme: RegExp, values: readonly string[]): readonly string[] {
  if (values.length === 0) return none;
  const bare = values.map((value) => decoded(value.trim().replace(scheme, '')).trim());
  return [...new Set(bare)].filter(Boolean);
}

/** `rdf:resource="name@host"` was taken for an address relative to that of the payload. */
const resolvedBox = /^[a-z]+:\/\/\/?[^?#@]*\/([^\s/?#@]+@[^\s/?#@]+\.[^\s/?#@]+)$/i;

/** Mail boxes without `mailto:` (also `mailto: name@host`), without a subject to be filled in. */
export function emailsOf(node: Node, ...names: readonly Name[]): readonly string[] {
  const boxes = vcardValues(node, names)
    .map((value) => value.split('?', 1)[0] ?? '')
    .map((value) => resolvedBox.exec(value)?.[1] ?? value);
  return without(/^(?:mailto:\s*)+/i, boxes);
}

/** Numbers as written, without `tel:`. */
export function phonesOf(node: Node, ...names: readonly Name[]): readonly string[] {
  return without(/^(?:tel:\s*)+/i, vcardValues(node, names));
}

/** The root element of a document, from its beginning; cheap enough to be asked of every file. */
import {localName} from './xml-element.js';

export interface XmlRoot {
  /** Without prefix. */
  readonly name: string;
  /** The tag as written, with its attributes, up to 4 kB. */
  readonly tag: string;
}

/** What may stand before the root, as often as it likes. */
const prologs: readonly (readonly [begin: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

function skip(text: string, at: number): number {
  const [begin, end] = prologs.find(([mark]) => text.startsWith(mark, at)) ?? ['', ''];
  if (begin !== '') return text.indexOf(end, at) < 0 ? -1 : text.indexOf(end, at) + end.length;
  if (!/^<!DOCTYPE/i.test(text.slice(at, at + 9))) return at;
  const close = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  if (subset < 0 || subset > close) return close + 1 || -1;
  const bracket = text.indexOf(']>', subset);
  return bracket < 0 ? -1 : bracket + 2;
}

/** `undefined` for what does not begin as XML does, after white space or junk before the declaration. */
export function rootOf(head: string): XmlRoot | undefined {
  let at = Math.max(0, head.slice(0, 1_000).indexOf('<?xml'));
  for (;;) {
    while (at < head.length && /[\s\ufeff]/.test(head.charAt(at))) at++;
    const next = skip(head, at);
    if (next < 0) return undefined;
    if (next === at) break;
    at = next;
  }
  const tag = /^<[^<>]{1,4000}/.exec(head.slice(at, at + 4_001))?.[0];
  const written = tag && /^<([\p{L}_][^\s<>/]{0,200})/u.exec(tag)?.[1];
  return tag && written ? {name: localName(written), tag} : undefined;
}

/** Addresses in running text, and whether one may become a link. */
import {safeContactHref, safeHref} from '../model/safe-href.js';
import type {Inline} from './prose.js';

/** Where a link of a description leads. */
export interface Target {
  readonly href: string;
  readonly host: string;
}

/** No group in it can match the same characters in two ways, and each is bounded: time is linear. */
const address =
  /\bhttps?:\/\/[^\s<>"`{}|\\^\p{Cc}]{1,2000}|[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;

function mailTarget(written: string): Target | undefined {
  const href = written.includes('@') ? safeContactHref(written) : undefined;
  return href === undefined ? undefined : {href, host: ''};
}

/**
 * The target of a link that a stranger wrote: `http:`, `https:`, or an e-mail address without the subjects
 * and copies that may follow it. `undefined` for anything else, relative addresses too: a description
 * does not say what they are relative to.
 */
export function targetOf(written: string): Target | undefined {
  const trimmed = written.trim();
  if (/^mailto:/i.test(trimmed)) return mailTarget(trimmed);
  if (!/^https?:/i.test(trimmed)) return undefined;
  const safe = safeHref(trimmed);
  return safe && {href: safe.href, host: safe.host};
}

/** How many characters at the end belong to the sentence and not to the address: `(see http://x.se).` */
function trailingPunctuation(written: string): number {
  let surplus = written.split(')').length - written.split('(').length;
  let length = 0;
  for (let at = written.length - 1; at >= 0; at--) {
    const character = written.charAt(at);
    if (character === ')' && surplus > 0) surplus--;
    else if (!".,:;!?'”’»*_]".includes(character)) break;
    length++;
  }
  return length;
}

function foundTarget(written: string): Target | undefined {
  return /^https?:/i.test(written) ? targetOf(written) : mailTarget(written);
}

/** Splits running text at the web and e-mail addresses in it, each of which becomes a link. */
export function autolink(text: string): readonly Inline[] {
  if (!text.includes('://') && !text.includes('@')) return [{kind: 'text', text}];
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const written = match[0].slice(0, match[0].length - trailingPunctuation(match[0]));
    const target = foundTarget(written);
    if (!target) continue;
    if (match.index > from) parts.push({kind: 'text', text: text.slice(from, match.index)});
    parts.push({kind: 'link', ...target, children: [{kind: 'text', text: written}]});
    from = match.index + written.length;
  }
  if (from < text.length) parts.push({kind: 'text', text: text.slice(from)});
  return parts;
}

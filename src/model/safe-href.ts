/**
 * Which addresses of a catalog may become links. A catalog is written by strangers, and `javascript:` hides
 * behind tabs, newlines and letters of both cases; so nothing is asked of the text, everything of what the
 * URL Standard makes of it.
 */
import {displayHost} from './display-host.js';

/** An address one may follow. */
export interface SafeHref {
  readonly href: string;
  /** The site it leads to, to be shown beside the link; see `displayHost`. */
  readonly host: string;
}

/** Beyond what servers and browsers agree to carry. */
const longest = 8_192;

function parse(written: string, base: string | undefined): URL | undefined {
  try {
    return base === undefined ? new URL(written) : new URL(written, base);
  } catch {
    return undefined;
  }
}

/**
 * An http(s) address without name and password, or `undefined`: then it is shown as the text it is. A
 * relative one needs `base`, the address of the document it stands in (never that of the page).
 */
export function safeHref(written: string, base?: string): SafeHref | undefined {
  if (written.trim() === '' || written.length > longest) return undefined;
  const url = parse(written, base);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return {href: url.href, host: displayHost(url.host)};
}

/** Whether following the link leaves the site that `page`, an address, belongs to. */
export function leavesSite(link: SafeHref, page: string): boolean {
  return parse(link.href, undefined)?.host !== parse(page, undefined)?.host;
}

/** One address and nothing that could make it two, or a header (RFC 6068, 5 and 7). */
const email = /^[^\s@<>()[\]\\,;:"?&#%/]{1,64}@[^\s@<>()[\]\\,;:"?&#%/]{1,253}$/;

function mailHref(written: string, subject: string): string | undefined {
  const [address = ''] = written.split('?', 1);
  if (!email.test(address)) return undefined;
  const at = address.indexOf('@');
  const parts = [address.slice(0, at), address.slice(at + 1)].map((part) =>
    encodeURIComponent(part),
  );
  const query = subject === '' ? '' : `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${parts.join('@')}${query}`;
}

/** As dialled: `+46 (0)8-123 45` is `+46812345`. Words, such as `växel`, make it no number. */
function phoneHref(written: string): string | undefined {
  const number = written.replace(/^(\+\d+)\s*\(0\)/, '$1').replace(/[\s().\u2010-\u2013/-]/g, '');
  return /^\+?\d{3,18}$/.test(number) ? `tel:${number}` : undefined;
}

/**
 * `mailto:` for an e-mail address, `tel:` for a number, with or without that scheme before it; `undefined`
 * for anything else. What a catalog puts after `?` is dropped: it could address others or write the letter.
 */
export function safeContactHref(written: string, subject = ''): string | undefined {
  const bare = written.trim();
  if (bare.length > 400) return undefined;
  if (bare.includes('@')) return mailHref(bare.replace(/^mailto:/i, ''), subject);
  return phoneHref(bare.replace(/^tel:/i, ''));
}

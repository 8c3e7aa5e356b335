import {NetError} from './net-error.js';

/** An absolute URL, or `undefined`; `URL.parse` is younger than our browsers. */
export function parseUrl(written: string, base = ''): URL | undefined {
  try {
    return base === '' ? new URL(written) : new URL(written, base);
  } catch {
    return undefined;
  }
}

/**
 * The address to ask, without fragment. Throws a `NetError` `address` for what is not http(s) or carries
 * a name or password, which the error does not repeat.
 */
export function readAddress(written: string, base = ''): URL {
  const url = parseUrl(written, base);
  if (!url) throw new NetError({code: 'address', address: written, came: 'no absolute address'});
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NetError({code: 'address', address: written, came: `an address of ${url.protocol}`});
  if (url.username === '' && url.password === '') return url;
  url.username = url.password = '';
  throw new NetError({
    code: 'address',
    address: url.href,
    came: 'an address with a user name or a password',
  });
}

/** What a template with `{url}` makes of an address. */
export function fillTemplate(template: string, url: URL): string {
  return template.replaceAll('{url}', () => encodeURIComponent(url.href));
}

/** Hosts that browsers trust without TLS (Secure Contexts, 3.1). */
function isLoopback(host: string): boolean {
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}

/** Whether a browser refuses to ask: a page of https: may not read http: (Mixed Content, 4.3). */
export function isMixedContent(url: URL, pageOrigin: string): boolean {
  return pageOrigin.startsWith('https:') && url.protocol === 'http:' && !isLoopback(url.hostname);
}

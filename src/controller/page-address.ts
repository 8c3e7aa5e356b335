/**
 * The part of the page's address that one element owns. Its entries bear the element's name
 * (`dcat.dataset=…`), so that several portals, and a site's own parameters, keep out of each other's way.
 */

/** Where the state of a portal stands: after `#`, after `?`, or nowhere. */
export type RouteMode = 'hash' | 'query' | 'none';

/** The name of the first element on a page; the next are `dcat2`, `dcat3` … */
export const firstName = 'dcat';

/** What is written as anything else is as if it were not written. */
export function routeMode(written: string): RouteMode {
  const word = written.trim().toLowerCase();
  return word === 'query' || word === 'none' ? word : 'hash';
}

/** Names without prefix, with their values; a name may come several times. */
export type RouteEntries = readonly (readonly [name: string, value: string])[];

/** Whether it is a plain anchor such as `#innehall`, the page's own and no list of parameters. */
export function isAnchor(hash: string): boolean {
  return hash.length > 1 && !hash.includes('=');
}

function hashParameters(hash: string): URLSearchParams {
  return new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');
}

function parametersOf(address: URL, mode: RouteMode): URLSearchParams {
  return mode === 'hash' ? hashParameters(address.hash) : address.searchParams;
}

const oldNames = ['esc_entry', 'esc_context'];

/** EntryScape's old links, in hash or query: `#esc_entry=12&esc_context=6`. */
function oldEntry(address: URL): RouteEntries {
  for (const parameters of [hashParameters(address.hash), address.searchParams]) {
    const [entry, context] = [parameters.get('esc_entry'), parameters.get('esc_context')];
    if (entry && context) return [['dataset', `entry:${context}/${entry}`]];
  }
  return [];
}

/** What the address says to the element of that name; the first one hears old links when it says nothing. */
export function readRoute(address: URL, mode: RouteMode, name: string): RouteEntries {
  if (mode === 'none') return [];
  const prefix = `${name}.`;
  const own = [...parametersOf(address, mode)]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value] as const);
  return own.length > 0 || name !== firstName ? own : oldEntry(address);
}

/** Readable addresses: only what would end or split a parameter is escaped. */
function write(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%3F', '?');
}

/** Old links are answered by the first write, wherever they stand: else they would be heard again. */
function withoutOldEntry(address: URL): URL {
  const next = new URL(address);
  const hash = hashParameters(next.hash);
  for (const name of oldNames) {
    if (next.searchParams.has(name)) next.searchParams.delete(name);
    if (!hash.has(name)) continue;
    hash.delete(name);
    next.hash = write(hash);
  }
  return next;
}

/** The address with `entries` in place of what it said to the element; the rest stays as it is. */
export function writeRoute(
  address: URL,
  mode: RouteMode,
  name: string,
  entries: RouteEntries,
): URL {
  if (mode === 'none') return new URL(address);
  const next = name === firstName ? withoutOldEntry(address) : new URL(address);
  const parameters = new URLSearchParams(
    [...parametersOf(next, mode)].filter(([key]) => !key.startsWith(`${name}.`)),
  );
  for (const [key, value] of entries) parameters.append(`${name}.${key}`, value);
  if (mode === 'query') next.search = write(parameters);
  else if (parameters.size > 0) next.hash = write(parameters);
  else if (next.hash.includes('=')) next.hash = '';
  return next;
}

/**
 * Which hosts are nobody's business on the open web. A browser does not say what a name resolves to, so
 * only literal addresses and names that by convention never leave a house are known (RFC 6761, RFC 6762
 * appendix G, RFC 8375, and the IANA registries of special-purpose addresses).
 */
import {parseUrl} from './address.js';

const privateNames =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion)$/;

/** First octet, and where that is not enough the range of the second or the third. */
const privateRanges: readonly RegExp[] = [
  /^(0|10|127|22[4-9]|2[345]\d)\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^192\.0\.[02]\./,
  /^198\.(1[89]|51\.100)\./,
  /^203\.0\.113\./,
];

function isPrivateV4(host: string): boolean {
  return privateRanges.some((range) => range.test(host));
}

function readGroups(part: string): readonly number[] {
  return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}

/** The eight groups of an address as URLs write it: compressed, lower case, no dotted end. */
function groupsOf(host: string): readonly number[] {
  const [start = '', end = ''] = host.split('::');
  const [left, right] = [readGroups(start), readGroups(end)];
  const missing = Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array.from({length: missing}, () => 0), ...right];
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Where IPv6 wraps an address of IPv4, that one decides; else only 2000::/3 is public. */
function isPrivateV6(host: string): boolean {
  const groups = groupsOf(host);
  const [first = 0, second = 0] = groups;
  const prefix = groups.slice(0, 6).join(':');
  if (prefix === '0:0:0:0:0:65535' || prefix === '100:65435:0:0:0:0')
    return isPrivateV4(dotted(groups[6], groups[7]));
  if (first === 0x2002) return isPrivateV4(dotted(second, groups[2]));
  if (first === 0x2001) return second === 0 || second === 0xdb8;
  return first < 0x2000 || first > 0x3fff;
}

/**
 * Whether an address names, by its letters alone, a host inside somebody's house: loopback, private,
 * link-local, reserved or multicast, in any writing that WHATWG URLs know; `intranet.local`; `server`.
 * What is no address counts as private. Whoever follows addresses out of a catalog asks this first.
 */
export function isPrivateHost(address: string): boolean {
  const host = parseUrl(address)?.hostname.replace(/\.$/, '') ?? '';
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isPrivateV4(host);
  return !host.includes('.') || privateNames.test(host);
}

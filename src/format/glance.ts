/** The first look at a file, before any format is asked. */
import {decodeText} from '../net/charset.js';
import type {Glance, TablePayload} from './format.js';

/** Bytes that are looked at. */
const headLength = 65_536;

/** The ending of the path, whatever query or fragment comes after it. */
function extensionOf(address: string): string {
  const [path = ''] = address.slice(-2_000).split(/[?#]/, 1);
  return /\.([^./\\]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Looks at a file. */
export function glanceAt(payload: TablePayload): Glance {
  const head = decodeText(payload.bytes.subarray(0, headLength), payload.contentType).text;
  return {payload, head, extension: extensionOf(payload.address)};
}

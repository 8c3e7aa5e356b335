/**
 * A payload that is too large to be made text on the page, which would stand still meanwhile: the page
 * looks at its beginning and its end, the worker gets the bytes.
 */
import type {Payload} from '../dialect/dialect.js';
import {decodeText} from '../net/charset.js';
import type {GivenPayload} from './source.js';

/** `text` holds the beginning and the end only. */
export interface LargePayload extends Payload {
  /** All of it, most probably UTF-8. */
  readonly bytes: Uint8Array;
}

/** Bytes that are decoded in a few milliseconds. */
const large = 2_000_000;

/** More than any recogniser looks at. */
const part = 200_000;

export function isLarge(payload: Payload | LargePayload): payload is LargePayload {
  return 'bytes' in payload;
}

/** As text, or as `LargePayload` where that may save the page from standing still. */
export function payloadOf(given: GivenPayload): Payload | LargePayload {
  const {bytes, contentType, address} = given;
  if (bytes.length <= large) return wholePayload(given);
  const head = decodeText(bytes.subarray(0, part), contentType);
  if (head.charset !== 'utf-8') return wholePayload(given);
  const tail = new TextDecoder().decode(bytes.subarray(-part));
  return {text: `${head.text}\n${tail}`, contentType, address, bytes};
}

/** All of it as text, whatever its charset. */
export function wholePayload({bytes, contentType, address}: GivenPayload): Payload {
  return {text: decodeText(bytes, contentType).text, contentType, address};
}

/** What a worker does, which knows no other charset; `undefined` if the bytes are no UTF-8 after all. */
export function utf8Payload(payload: Payload | LargePayload): Payload | undefined {
  if (!isLarge(payload)) return payload;
  const {bytes, contentType, address} = payload;
  try {
    // A letter that was cut off at the very end is left out.
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
    return {text, contentType, address};
  } catch {
    return undefined;
  }
}

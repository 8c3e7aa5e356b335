import {failed, type Ask} from './ask.js';
import type {Watch} from './watch.js';

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** `Content-Length`; of the compressed body where it is compressed, which another origin can not see. */
function toldLength({headers}: Response): number | undefined {
  return Number(headers.get('content-length') ?? '') || undefined;
}

/** The next piece, `undefined` at the end. */
async function nextChunk(
  ask: Ask,
  watch: Watch,
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  try {
    const {value} = await reader.read();
    if (watch.verdict) throw watch.verdict;
    return value;
  } catch (cause) {
    const came = `a body that broke off after ${watch.received} bytes`;
    throw watch.verdict ?? failed(ask, 'truncated', came, {cause});
  }
}

/**
 * The least that must come. Between origins `Content-Encoding` can not be seen, and what was told may be
 * the length of a compressed body; that is at most a little longer than what it holds.
 */
function leastLength(response: Response): number {
  const told = toldLength(response) ?? 0;
  if (response.headers.has('content-encoding')) return 0;
  return response.type === 'cors' ? told * 0.99 - 100 : told;
}

/** Chromium and Firefox notice this themselves, WebKitGTK does not. */
function refuseShort(ask: Ask, response: Response, received: number): void {
  const told = toldLength(response) ?? 0;
  if (received < leastLength(response))
    throw failed(ask, 'truncated', `${received} of ${told} bytes`);
}

/** The whole body, or a `NetError`: `timeout`, `too-large`, `truncated`, `aborted`. */
export async function readBody(
  ask: Ask,
  watch: Watch,
  response: Response,
): Promise<Uint8Array<ArrayBuffer>> {
  const told = toldLength(response) ?? 0;
  if (told > ask.limits.bytes) watch.refuseSize(told);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  const total = response.headers.has('content-encoding') ? 0 : told;
  for (;;) {
    const chunk = reader && (await nextChunk(ask, watch, reader));
    if (!chunk) break;
    watch.hear(chunk.byteLength);
    chunks.push(chunk);
    ask.options.onProgress?.(watch.received, total < watch.received ? undefined : total);
  }
  refuseShort(ask, response, watch.received);
  return join(chunks, watch.received);
}

/** What the rest of the house knows of the net: an address in, bytes out, or a `NetError`. */

/** Bounds of one request; every one is an option of `openCatalog`. */
export interface NetLimits {
  /** Bytes after decompression, counted while they stream. */
  readonly bytes: number;
  /** Milliseconds to the first byte, between two chunks, and in all. */
  readonly firstByte: number;
  readonly silence: number;
  readonly total: number;
  /** How often a request that may succeed later is tried again. */
  readonly retries: number;
}

export const defaultNetLimits: NetLimits = {
  bytes: 50_000_000,
  firstByte: 15_000,
  silence: 15_000,
  total: 120_000,
  retries: 2,
};

export interface FetchOptions {
  readonly signal: AbortSignal | undefined;
  readonly limits: NetLimits;
  /** `Accept`, short (CORS-safelisted); `''` sends the browser's own. */
  readonly accept: string;
  /** Template with `{url}`, used when a direct attempt failed as cross-origin; `''` for none. */
  readonly proxy: string;
  /** Called with bytes so far, and the whole length where the server told it. */
  readonly onProgress: ((received: number, total: number | undefined) => void) | undefined;
}

/** What came. */
export interface NetAnswer {
  /** After redirects; what relative addresses in the answer are resolved against. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As sent, `''` when absent. */
  readonly contentType: string;
  /** Header `Link`, where it can be read. */
  readonly link: string;
  /** Whether the proxy had to be used. */
  readonly proxied: boolean;
}

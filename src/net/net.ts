/** What the rest of the house knows of the net: an address in, bytes out, or a `NetError`. */

/** Bounds of one request; every one is an option of `openCatalog`. */
export interface NetLimits {
  /** Bytes after decompression, counted while they stream. */
  readonly bytes: number;
  /** Milliseconds to the first byte, between two chunks, and in all, retries and waits included. */
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

/** How to ask. Leave out what is to be as in `defaultFetchOptions`. */
export interface FetchOptions {
  readonly signal: AbortSignal | undefined;
  /** Those that differ from `defaultNetLimits`. */
  readonly limits: Partial<NetLimits>;
  /** Absolute address that a relative one is resolved against; `''` refuses relative ones. */
  readonly base: string;
  /**
   * `Accept`; `''` sends the browser's own. One that would cost a preflight (over 128 characters, or with
   * any of `"():<>?@[\]{}`) is not sent.
   */
  readonly accept: string;
  /** Template with `{url}`, used when a direct attempt failed as cross-origin; `''` for none. */
  readonly proxy: string;
  /** Whether an HTML page is what is wanted; otherwise it is refused as `not-what-it-says`. */
  readonly takesHtml: boolean;
  /** Called with bytes so far, and the whole length where the server told it. */
  readonly onProgress: ((received: number, total: number | undefined) => void) | undefined;
  /** Whether a visitor can see what this is for; asked while the request waits for its turn. */
  readonly isVisible: () => boolean;
  /**
   * How old, in milliseconds, an answer already on this page may be (`sharedFetch` only).
   * 0 goes past the browser's cache as well: what "Try again" wants.
   */
  readonly maxAge: number;
}

export const defaultFetchOptions: FetchOptions = {
  signal: undefined,
  limits: {},
  base: '',
  accept: '',
  proxy: '',
  takesHtml: false,
  onProgress: undefined,
  isVisible: () => true,
  maxAge: 300_000,
};

/** What came. Several askers may hold the same: copy the bytes before transferring or changing them. */
export interface NetAnswer {
  /** After redirects; what relative addresses in the answer are resolved against. */
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As sent, `''` when absent. */
  readonly contentType: string;
  /** Header `Link`, where it can be read. */
  readonly link: string;
  /** Whether the proxy had to be used. */
  readonly proxied: boolean;
}

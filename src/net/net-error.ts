/** Everything that can go wrong between an address and its bytes, as facts that words can be made of. */

/** Stable codes; documented in docs/errors.md. */
export type NetErrorCode =
  | 'address' // not an http(s) address, or one with credentials
  | 'mixed-content' // http: asked for by an https: page
  | 'offline'
  | 'cors-or-network' // the browser tells no more than that
  | 'status' // an answer, but not a good one
  | 'rate-limit' // 429, or 503 with Retry-After
  | 'timeout'
  | 'too-large'
  | 'truncated'
  | 'redirect'
  | 'not-what-it-says' // an HTML page or an empty body where data belongs
  | 'aborted';

export interface NetErrorFacts {
  readonly code: NetErrorCode;
  /** The address asked for. */
  readonly address: string;
  /** What came instead, in English: `404 Not Found`, `text/html; an error page titled "Logga in"`. */
  readonly came: string;
  readonly status: number | undefined;
  /** Seconds the server asks one to wait, where it can be read. */
  readonly retryAfter: number | undefined;
  /** Whether trying again later may help. */
  readonly canRetry: boolean;
}

export class NetError extends Error implements NetErrorFacts {
  override readonly name = 'NetError';
  readonly code: NetErrorCode;
  readonly address: string;
  readonly came: string;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly canRetry: boolean;

  constructor(facts: NetErrorFacts, options?: ErrorOptions) {
    super(`${facts.code}: ${facts.came} (${facts.address})`, options);
    this.code = facts.code;
    this.address = facts.address;
    this.came = facts.came;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.canRetry = facts.canRetry;
  }
}

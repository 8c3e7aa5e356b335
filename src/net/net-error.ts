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
  | 'redirect' // in circles; browsers call that `cors-or-network`
  | 'not-what-it-says' // an HTML page or an empty body where data belongs
  | 'aborted';

/** What whoever meets the fault knows. */
export interface NetFault {
  readonly code: NetErrorCode;
  /** The address asked for. */
  readonly address: string;
  /** What came instead, in English: `404 Not Found`, `an HTML page titled “Logga in”`. */
  readonly came: string;
  readonly status?: number | undefined;
  /** Seconds the server asks one to wait, where it can be read. */
  readonly retryAfter?: number | undefined;
}

export interface NetErrorFacts extends NetFault {
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  /** Whether trying again later may help. */
  readonly canRetry: boolean;
}

const passing: readonly NetErrorCode[] = [
  'offline',
  'cors-or-network',
  'rate-limit',
  'timeout',
  'truncated',
];

/** Answers of a server that may be in a better mood later (RFC 9110, 15.5.9 and 15.6). */
function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** The one error of this room. */
export class NetError extends Error implements NetErrorFacts {
  override readonly name = 'NetError';
  readonly code: NetErrorCode;
  readonly address: string;
  readonly came: string;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(fault: NetFault, options?: ErrorOptions) {
    super(`${fault.code}: ${fault.came} (${fault.address})`, options);
    this.code = fault.code;
    this.address = fault.address;
    this.came = fault.came;
    this.status = fault.status;
    this.retryAfter = fault.retryAfter;
  }

  get canRetry(): boolean {
    if (this.code === 'status') return isPassingStatus(this.status ?? 0);
    return passing.includes(this.code);
  }
}

/** What each fault of the server must come to; elements are tested against the same table. */
import type {NetErrorCode} from '../../src/net/net-error.js';
import type {NetLimits} from '../../src/net/net.js';

export interface FaultCase {
  /** Path below the server's origin. */
  readonly fault: string;
  /** `good`: all of it came; `part`: it looks so, but `isWhole` sees that it was cut. */
  readonly outcome: NetErrorCode | 'good' | 'part';
  /** Where an engine differs from Firefox. */
  readonly elsewhere?: Readonly<Partial<Record<'chromium' | 'webkit', FaultCase['outcome']>>>;
  /** What differs from `shortLimits`. */
  readonly limits?: Partial<NetLimits>;
  /** What the error must tell in `came`. */
  readonly came?: RegExp;
}

/** Small enough for a test, and far from what a healthy answer of a local server takes. */
export const shortLimits: NetLimits = {
  bytes: 1_000_000,
  firstByte: 3_000,
  silence: 3_000,
  total: 4_000,
  retries: 0,
};

/** Engine by the words browsers use of themselves; Firefox says neither. */
export function engineOf(userAgent: string): 'chromium' | 'webkit' | 'firefox' {
  if (userAgent.includes('Chrome/')) return 'chromium';
  return userAgent.includes('AppleWebKit/') ? 'webkit' : 'firefox';
}

/** What a fault must come to in that engine. */
export function outcomeIn(engine: string, {outcome, elsewhere = {}}: FaultCase): string {
  const own = engine === 'chromium' || engine === 'webkit' ? elsewhere[engine] : undefined;
  return own ?? outcome;
}

/** Every fault whose outcome a reader of RDF/XML can tell. */
export const faultTable: readonly FaultCase[] = [
  {fault: 'good', outcome: 'good'},
  {fault: 'good-gzip', outcome: 'good'},
  {fault: 'good-chunked', outcome: 'good'},
  {fault: 'redirect', outcome: 'good'},
  {fault: 'wrong-type', outcome: 'good'},
  {fault: 'no-type', outcome: 'good'},
  {fault: 'bom', outcome: 'good'},
  {
    fault: 'huge-header',
    outcome: 'good',
    elsewhere: {chromium: 'cors-or-network', webkit: 'cors-or-network'},
  },

  {fault: 'hang', outcome: 'timeout', limits: {firstByte: 150}, came: /^no answer in 150 ms/},
  {
    fault: 'hang-half-way',
    outcome: 'timeout',
    limits: {silence: 150},
    came: /bytes and then nothing/,
  },
  {fault: 'trickle', outcome: 'timeout', limits: {total: 300}, came: /^only \d+ bytes in 300 ms/},

  {fault: 'close', outcome: 'cors-or-network'},
  {fault: 'reset', outcome: 'cors-or-network'},
  {fault: 'no-http', outcome: 'cors-or-network'},
  {fault: 'reset-half-way', outcome: 'truncated', came: /broke off/},
  {fault: 'cut-chunked', outcome: 'truncated', elsewhere: {webkit: 'part'}},
  {fault: 'length-too-long', outcome: 'truncated', came: /broke off|^\d+ of \d+ bytes/},
  {fault: 'length-too-short', outcome: 'part'},
  {fault: 'no-length-cut', outcome: 'part'},
  {fault: 'half-gzip', outcome: 'part'},
  {fault: 'not-gzip', outcome: 'truncated', elsewhere: {webkit: 'good'}},

  {fault: 'endless', outcome: 'too-large', came: /where 1000000 are allowed/},
  {fault: 'told-too-large', outcome: 'too-large', came: /^4000000000 bytes/},
  {fault: 'gzip-bomb', outcome: 'too-large', came: /where 1000000 are allowed/},

  {fault: 'redirect-loop', outcome: 'cors-or-network'},
  {fault: 'redirect-elsewhere', outcome: 'cors-or-network'},
  {fault: 'redirect-to-login', outcome: 'not-what-it-says', came: /“Logga in”, after a redirect/},

  {fault: 'html-instead', outcome: 'not-what-it-says', came: /“Välkommen till Askersby”$/},
  {fault: 'html-as-rdf', outcome: 'not-what-it-says', came: /“Ett fel har inträffat”$/},
  {fault: 'html-404', outcome: 'status', came: /^404 Not Found$/},
  {fault: 'empty', outcome: 'not-what-it-says', came: /^an empty body$/},
  {fault: 'blank', outcome: 'not-what-it-says', came: /^an empty body$/},
  {fault: 'no-content', outcome: 'not-what-it-says', came: /^an empty body$/},

  {fault: 'forbidden', outcome: 'status', came: /^403 Forbidden$/},
  {fault: 'server-error', outcome: 'status', came: /^500 /},
  {fault: 'unavailable', outcome: 'status', came: /^503 Service Unavailable$/},
  {fault: 'unavailable-1', outcome: 'rate-limit', came: /after 1 s$/},
  {fault: 'too-many', outcome: 'rate-limit', came: /^429 Too Many Requests$/},
  {fault: 'too-many-1', outcome: 'rate-limit', came: /after 1 s$/},
  {fault: 'too-many-3600', outcome: 'rate-limit', came: /after 3600 s$/},
  {fault: 'too-many-hidden', outcome: 'rate-limit', came: /^429 Too Many Requests$/},
  {fault: 'flaky', outcome: 'good', limits: {retries: 1}},
  {fault: 'flaky-reset', outcome: 'good', limits: {retries: 1}},
  {fault: 'flaky-cut', outcome: 'good', limits: {retries: 1}, elsewhere: {webkit: 'part'}},

  {fault: 'no-cors', outcome: 'cors-or-network'},
  {fault: 'no-cors-500', outcome: 'cors-or-network'},
  {fault: 'two-origins', outcome: 'cors-or-network'},
];

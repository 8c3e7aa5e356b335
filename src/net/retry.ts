/** When to ask again, and after how long. Decides; waits for nothing. */
import type {NetError} from './net-error.js';

/** Longest wait, in seconds, that a server may ask of a page before the visitor is told instead. */
const patience = 30;

/** Grows as 1 s, 2 s, 4 s … before chance picks a moment inside it. */
const backoff = 1000;

/** Header `Retry-After` as seconds from `now` (RFC 9110, 10.2.3); `undefined` for what is neither form. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written);
  const date = /[a-z]/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** Time-outs are not tried again: the visitor has waited long enough to be asked. */
function mayPassSoon({code, canRetry}: NetError): boolean {
  return canRetry && code !== 'timeout' && code !== 'offline';
}

/**
 * Milliseconds to wait before asking again, `undefined` when one should not. Full jitter: any moment
 * between nothing and the back-off, so that all pages that failed together do not come back together.
 */
export function waitBefore(
  error: NetError,
  attempt: number,
  random: () => number,
): number | undefined {
  const {retryAfter = 0} = error;
  if (!mayPassSoon(error) || retryAfter > patience) return undefined;
  return retryAfter * 1000 + random() * backoff * 2 ** attempt;
}

import {isMixedContent} from './address.js';
import {calledOff, failed, isProxied, makeAsk, throughProxy, type Ask} from './ask.js';
import {fetchOnce} from './fetch-once.js';
import {NetError} from './net-error.js';
import type {FetchOptions, NetAnswer} from './net.js';
import {waitBefore} from './retry.js';
import {pageSurroundings, type Surroundings} from './surroundings.js';

function pause({surroundings, signal}: Ask, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = surroundings.later(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, milliseconds);
    const leave = (): void => {
      cancel();
      reject(signal.reason);
    };
    signal.addEventListener('abort', leave, {once: true});
  });
}

/** What kept a page out, as far as a browser tells, and what a proxy on an open host may mend. */
function isClosedToPages(error: unknown): error is NetError {
  return (
    error instanceof NetError &&
    (error.code === 'cors-or-network' || error.code === 'mixed-content')
  );
}

/** Milliseconds before the next attempt, or `undefined`. Where a proxy is at hand, that is the next attempt. */
function waitAfter(ask: Ask, error: NetError, attempt: number): number | undefined {
  if (attempt >= ask.limits.retries) return undefined;
  if (ask.options.proxy !== '' && !isProxied(ask) && isClosedToPages(error)) return undefined;
  return waitBefore(error, attempt, ask.surroundings.random);
}

/** Asks in turn, and again where that may help, within the time for all attempts. */
async function persist(ask: Ask): Promise<NetAnswer> {
  const {surroundings, target, limits, options, signal} = ask;
  let deadline = 0;
  for (let attempt = 0; ; attempt++) {
    const attempted = (): Promise<NetAnswer> => {
      deadline ||= surroundings.now() + limits.total; // waiting for the first turn is nobody's fault
      return fetchOnce(ask, deadline, attempt > 0 || options.maxAge === 0);
    };
    try {
      return await surroundings.queue.run(target.host, options.isVisible, signal, attempted);
    } catch (error) {
      if (!(error instanceof NetError)) throw error;
      const wait = waitAfter(ask, error, attempt);
      if (wait === undefined || surroundings.now() + wait >= deadline) throw error;
      await pause(ask, wait);
    }
  }
}

/** Asks directly, unless the browser would not let us; then through the proxy, if there is one. */
async function directly(ask: Ask): Promise<NetAnswer> {
  if (isMixedContent(ask.target, ask.surroundings.pageOrigin()))
    throw failed(ask, 'mixed-content', 'nothing: a page of https: may not read http:');
  return persist(ask);
}

async function directlyOrNot(ask: Ask): Promise<NetAnswer> {
  const {proxied} = ask.surroundings;
  if (ask.options.proxy === '') return directly(ask);
  if (proxied.has(ask.url.origin)) return directly(throughProxy(ask));
  try {
    return await directly(ask);
  } catch (error) {
    if (!isClosedToPages(error)) throw error;
    const answer = await directly(throughProxy(ask));
    proxied.add(ask.url.origin);
    return answer;
  }
}

/**
 * The bytes at an http(s) address, or a `NetError` and nothing else. Sends no credentials, no referrer and
 * no header that costs a preflight; follows redirects; keeps within `limits`; asks again where that may
 * help. At most six requests run at a time, two to a host. What came may still be cut off where no
 * protocol tells: whoever reads it asks `isWhole`.
 */
export async function fetchBytes(
  address: string,
  options: Partial<FetchOptions> = {},
  surroundings: Surroundings = pageSurroundings,
): Promise<NetAnswer> {
  const ask = makeAsk(address, options, surroundings);
  try {
    return await directlyOrNot(ask);
  } catch (error) {
    if (error instanceof NetError || !ask.signal.aborted) throw error;
    throw calledOff(ask);
  }
}

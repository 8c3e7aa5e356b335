import {fillTemplate, readAddress} from './address.js';
import {NetError, type NetErrorCode, type NetFault} from './net-error.js';
import {defaultFetchOptions, defaultNetLimits, type FetchOptions, type NetLimits} from './net.js';
import type {Surroundings} from './surroundings.js';

/** One request with all its defaults filled in; its attempts share it. */
export interface Ask {
  /** What was asked for. */
  readonly url: URL;
  /** What is really asked: `url`, or the proxy with it. */
  readonly target: URL;
  readonly options: FetchOptions;
  readonly limits: NetLimits;
  readonly signal: AbortSignal;
  readonly surroundings: Surroundings;
}

/** Throws a `NetError` `address` when the address can not be asked. */
export function makeAsk(
  address: string,
  chosen: Partial<FetchOptions>,
  surroundings: Surroundings,
): Ask {
  const options = {...defaultFetchOptions, ...chosen};
  const url = readAddress(address, options.base);
  return {
    url,
    target: url,
    options,
    limits: {...defaultNetLimits, ...options.limits},
    signal: options.signal ?? new AbortController().signal,
    surroundings,
  };
}

/** The same, asked of the proxy. A template without host means the page's own. */
export function throughProxy(ask: Ask): Ask {
  const filled = fillTemplate(ask.options.proxy, ask.url);
  return {...ask, target: readAddress(filled, ask.surroundings.pageOrigin())};
}

/** Whether this is asked of the proxy. */
export function isProxied({url, target}: Ask): boolean {
  return url !== target;
}

/** The error to throw; the address in it is what was asked for, not the proxy's. */
export function failed(
  ask: Ask,
  code: NetErrorCode,
  came: string,
  more: Pick<NetFault, 'status' | 'retryAfter'> & ErrorOptions = {},
): NetError {
  const {cause, ...facts} = more;
  const through = isProxied(ask) ? `, through ${ask.target.host}` : '';
  return new NetError({...facts, code, came: came + through, address: ask.url.href}, {cause});
}

/** The error of a request that its asker no longer wants. */
export function calledOff(ask: Ask): NetError {
  return failed(ask, 'aborted', 'nothing, since it was called off', {cause: ask.signal.reason});
}

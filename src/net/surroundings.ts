/** What a request needs of the world, in one place, so that a test can be the world. */
import {RequestQueue} from './request-queue.js';

export interface Surroundings {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds, as `Date.now`. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Calls once, so many milliseconds later; the answer takes it back. */
  readonly later: (call: () => void, milliseconds: number) => () => void;
  /** As `later`, for what is not worth keeping a process of Node awake. */
  readonly forgetLater: (call: () => void, milliseconds: number) => () => void;
  /** `false` only when the browser is sure of it. */
  readonly isOnline: () => boolean;
  /** Origin of the page, also in a worker of it; `''` where there is no page. */
  readonly pageOrigin: () => string;
  /** Who asks next. */
  readonly queue: RequestQueue;
  /** Origins that could be read only through the proxy. */
  readonly proxied: Set<string>;
}

/** Globals that Node has not, or not wholly. */
const world: {
  readonly navigator?: {readonly onLine?: boolean};
  readonly location?: {readonly origin: string};
} = globalThis;

/** The real ones. Globals are looked up when used: a page may replace its `fetch`. */
export const pageSurroundings: Surroundings = {
  fetch: (address, init) => globalThis.fetch(address, init),
  now: () => Date.now(),
  random: () => Math.random(),
  later: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  forgetLater: (call, milliseconds) => {
    const timer = setTimeout(call, milliseconds);
    timer.unref?.(); // a number in browsers
    return () => clearTimeout(timer);
  },
  isOnline: () => world.navigator?.onLine ?? true,
  pageOrigin: () => world.location?.origin ?? '',
  queue: new RequestQueue(),
  proxied: new Set(),
};

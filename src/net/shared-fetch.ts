/**
 * One request per address and page, however many elements ask. Those who ask while it runs wait for the
 * same answer; those who ask within a few minutes get what came. Nothing is stored outside memory, and
 * failures are forgotten at once.
 */
import {calledOff, makeAsk, type Ask} from './ask.js';
import {fetchBytes} from './fetch-bytes.js';
import type {FetchOptions, NetAnswer} from './net.js';
import {pageSurroundings, type Surroundings} from './surroundings.js';

/** Bytes of answers kept; the least recently used go first. */
const capacity = 32_000_000;

interface Flight {
  readonly controller: AbortController;
  readonly askers: Set<Ask>;
  readonly answer: Promise<NetAnswer>;
}

interface Kept {
  readonly answer: NetAnswer;
  readonly at: number;
  readonly forgetting: () => void;
}

/** Requests that may answer one another's askers. */
function keyOf({url, options, limits}: Ask): string {
  const {accept, proxy, takesHtml} = options;
  return JSON.stringify([url.href, accept, proxy, takesHtml, limits]);
}

export class SharedFetch {
  readonly #surroundings: Surroundings;
  readonly #capacity: number;
  readonly #flights = new Map<string, Flight>();
  /** In the order of last use. */
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(surroundings: Surroundings = pageSurroundings, bytes = capacity) {
    this.#surroundings = surroundings;
    this.#capacity = bytes;
  }

  /** As `fetchBytes`; an asker who aborts leaves the others alone. */
  async fetch(address: string, options: Partial<FetchOptions> = {}): Promise<NetAnswer> {
    const ask = makeAsk(address, options, this.#surroundings);
    const key = keyOf(ask);
    const kept = ask.signal.aborted ? undefined : this.#recall(key, ask.options.maxAge);
    return kept ?? this.#join(key, ask);
  }

  #recall(key: string, maxAge: number): NetAnswer | undefined {
    const kept = this.#kept.get(key);
    if (!kept || this.#surroundings.now() - kept.at >= maxAge) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.answer;
  }

  /** Waits with the others, no longer than this asker's own signal allows. */
  #join(key: string, ask: Ask): Promise<NetAnswer> {
    return new Promise((resolve, reject) => {
      if (ask.signal.aborted) return reject(calledOff(ask));
      const flight = this.#flights.get(key) ?? this.#takeOff(key, ask);
      flight.askers.add(ask);
      const leave = (): void => {
        flight.askers.delete(ask);
        this.#callOffLater(key, flight);
        reject(calledOff(ask));
      };
      ask.signal.addEventListener('abort', leave);
      const land = (): void => ask.signal.removeEventListener('abort', leave);
      flight.answer.finally(land).then(resolve, reject);
    });
  }

  #takeOff(key: string, {url, options}: Ask): Flight {
    const controller = new AbortController();
    const askers = new Set<Ask>();
    const shared: Partial<FetchOptions> = {
      ...options,
      signal: controller.signal,
      isVisible: () => [...askers].some((ask) => ask.options.isVisible()),
      onProgress: (received, total) => {
        for (const ask of askers) ask.options.onProgress?.(received, total);
      },
    };
    const answer = fetchBytes(url.href, shared, this.#surroundings).finally(() =>
      this.#land(key, flight),
    );
    const flight: Flight = {controller, askers, answer};
    this.#flights.set(key, flight);
    answer.then(
      (came) => this.#keep(key, came, options.maxAge),
      () => {}, // each asker hears of it
    );
    return flight;
  }

  /**
   * When nobody waits any more. Not at once: an element that is moved within its page leaves and comes
   * back in one breath.
   */
  #callOffLater(key: string, flight: Flight): void {
    this.#surroundings.later(() => {
      if (flight.askers.size > 0) return;
      this.#land(key, flight);
      flight.controller.abort();
    }, 0);
  }

  #land(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }

  #keep(key: string, answer: NetAnswer, maxAge: number): void {
    this.#forget(key);
    const size = answer.bytes.byteLength;
    if (size > this.#capacity) return;
    const {now, forgetLater} = this.#surroundings;
    const forgetting = forgetLater(() => this.#forget(key), maxAge);
    this.#kept.set(key, {answer, at: now(), forgetting});
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#capacity) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    kept.forgetting();
    this.#size -= kept.answer.bytes.byteLength;
    this.#kept.delete(key);
  }
}

const page = new SharedFetch();

/**
 * `fetchBytes` for whoever may share: one request per address and page. The answer's bytes belong to all
 * who asked; copy before transferring or changing them.
 */
export function sharedFetch(
  address: string,
  options: Partial<FetchOptions> = {},
): Promise<NetAnswer> {
  return page.fetch(address, options);
}

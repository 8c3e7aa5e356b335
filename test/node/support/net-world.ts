/** A world for tests: a network that is a list of answers, a clock that moves when nothing else does. */
import {RequestQueue} from '../../../src/net/request-queue.js';
import type {Surroundings} from '../../../src/net/surroundings.js';

/** What a fake network does with one request; the signal is the request's own. */
export type Reply = (address: string, init: RequestInit) => Response | Promise<Response>;

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** One turn of the event loop: every promise that can settle has settled. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class World {
  /** Addresses asked for, in order. */
  readonly asked: string[] = [];
  readonly inits: RequestInit[] = [];
  now = 0;
  online = true;
  origin = '';
  chance = 0;
  readonly #replies: Reply[];
  readonly #timers = new Set<Timer>();

  /** The last reply answers all further requests. */
  constructor(...replies: Reply[]) {
    this.#replies = replies;
  }

  readonly surroundings: Surroundings = {
    fetch: async (address, init) => {
      const reply = this.#replies[Math.min(this.asked.length, this.#replies.length - 1)];
      this.asked.push(address);
      this.inits.push(init);
      if (!reply) throw new TypeError('no reply');
      return reply(address, init);
    },
    now: () => this.now,
    random: () => this.chance,
    later: (call, milliseconds) => this.#later(call, milliseconds),
    forgetLater: (call, milliseconds) => this.#later(call, milliseconds),
    isOnline: () => this.online,
    pageOrigin: () => this.origin,
    queue: new RequestQueue(),
    proxied: new Set(),
  };

  #later(call: () => void, milliseconds: number): () => void {
    const timer = {at: this.now + milliseconds, call};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets what can happen without waiting happen. */
  async settle(): Promise<void> {
    await breath();
    await breath();
  }

  /** Moves the clock, ringing whatever is due on the way. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.settle();
    for (let timer = this.#next(); timer && timer.at <= end; timer = this.#next()) {
      await this.#ring(timer);
    }
    this.now = end;
    await this.settle();
  }

  /** Moves the clock from bell to bell until the promise has settled, and hands on how. */
  async finish<T>(promise: Promise<T>): Promise<T> {
    const state = {isDone: false};
    promise.finally(() => (state.isDone = true)).catch(() => {});
    await this.settle();
    while (!state.isDone) {
      const timer = this.#next();
      if (!timer) throw new Error('nothing will ever happen again');
      await this.#ring(timer);
    }
    return promise;
  }

  async #ring(timer: Timer): Promise<void> {
    this.#timers.delete(timer);
    this.now = Math.max(this.now, timer.at);
    timer.call();
    await this.settle();
  }

  /** Timers that are set and not taken back. */
  get pending(): number {
    return this.#timers.size;
  }

  #next(): Timer | undefined {
    return [...this.#timers].toSorted((a, b) => a.at - b.at)[0];
  }
}

/** Says what a browser says when it will not say why. */
export const refuse: Reply = () => {
  throw new TypeError('Failed to fetch');
};

/** Never answers; gives up when told to, in WebKit's words. */
export const hang: Reply = (_address, {signal}) =>
  new Promise((_resolve, reject) => {
    const leave = (): void => reject(new DOMException('Fetch is aborted', 'AbortError'));
    signal?.addEventListener('abort', leave);
  });

export const say =
  (body: BodyInit | null, init: ResponseInit = {}): Reply =>
  () =>
    new Response(body, init);

/** The pieces, and then the end, an error, or nothing more. */
export const stream =
  (
    pieces: readonly string[],
    end: 'end' | 'error' | 'hang' = 'end',
    init: ResponseInit = {},
  ): Reply =>
  (_address, {signal}) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal?.addEventListener('abort', () =>
          controller.error(new DOMException('', 'AbortError')),
        );
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (end === 'end') controller.close();
        if (end === 'error') controller.error(new TypeError('network error'));
      },
    });
    return new Response(body, init);
  };

/** What an attempt was rejected with. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    (value) => {
      throw new Error(`came: ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
}

import {calledOff, failed, type Ask} from './ask.js';
import type {NetError} from './net-error.js';

/**
 * Watches over one attempt: counts what comes, and ends it when it takes too long, grows too large or is
 * no longer wanted. The verdict is read here and never from what `fetch` throws, which differs by browser:
 * WebKit reports its own AbortError whatever the reason was.
 */
export class Watch {
  readonly #ask: Ask;
  readonly #controller = new AbortController();
  readonly #cancelTotal: () => void;
  #cancelSilence: () => void;
  /** Why it was ended, if it was. */
  verdict: NetError | undefined;
  /** Bytes so far, after decompression. */
  received = 0;

  /** `deadline`: the moment by which all attempts together must be done. */
  constructor(ask: Ask, deadline: number) {
    this.#ask = ask;
    const {limits, surroundings, signal} = ask;
    const left = Math.max(0, deadline - surroundings.now());
    this.#cancelTotal = this.#allow(
      left,
      () => `only ${this.received} bytes in ${limits.total} ms`,
    );
    this.#cancelSilence = this.#allow(limits.firstByte, (ms) => `no answer in ${ms} ms`);
    signal.addEventListener('abort', this.#leave);
    if (signal.aborted) this.#leave();
  }

  /** To be given to `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Counts; the silence begins anew. Ends the attempt where too much came. */
  hear(bytes: number): void {
    const {limits} = this.#ask;
    this.received += bytes;
    this.#cancelSilence();
    this.#cancelSilence = this.#allow(
      limits.silence,
      (ms) => `${this.received} bytes and then nothing in ${ms} ms`,
    );
    if (this.received > limits.bytes) this.refuseSize(this.received);
  }

  /** Ends the attempt for being larger than allowed. */
  refuseSize(bytes: number): void {
    const came = `${bytes} bytes or more, where ${this.#ask.limits.bytes} are allowed`;
    this.#end(failed(this.#ask, 'too-large', came));
  }

  /** Takes back all timers, and the connection if it still stands. */
  stop(): void {
    this.#cancelTotal();
    this.#cancelSilence();
    this.#ask.signal.removeEventListener('abort', this.#leave);
    this.#controller.abort();
  }

  #allow(milliseconds: number, came: (milliseconds: number) => string): () => void {
    return this.#ask.surroundings.later(
      () => this.#end(failed(this.#ask, 'timeout', came(milliseconds))),
      milliseconds,
    );
  }

  readonly #leave = (): void => {
    this.#end(calledOff(this.#ask));
  };

  #end(verdict: NetError): void {
    this.verdict ??= verdict;
    this.#controller.abort(this.verdict);
  }
}

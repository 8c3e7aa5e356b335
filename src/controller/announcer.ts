/**
 * What is told, politely, to those who do not see what changed: only the last of several changes, a
 * moment after it, so that nobody is read to while typing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without a further change. */
const pause = 700;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** For an element with `role="status"` that is there before it says anything. */
  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    if (text === this.#text) return;
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

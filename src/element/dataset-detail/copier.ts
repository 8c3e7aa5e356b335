/** Copies to the clipboard, and knows for a while which button did so. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds for which a button says that it has copied. */
const shown = 4000;

export type CopyState = 'idle' | 'copied' | 'failed';

export class Copier implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  #key = '';
  #state: CopyState = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  /** How the last click went, whichever button it was. */
  get state(): CopyState {
    return this.#state;
  }

  /** How it went at the button of that key. */
  stateOf(key: string): CopyState {
    return key === this.#key ? this.#state : 'idle';
  }

  /** Where the browser does not let us, a field with the text is shown, ready to be copied by hand. */
  async copy(key: string, text: string): Promise<void> {
    this.#show(key, 'idle');
    try {
      await navigator.clipboard.writeText(text);
      this.#show(key, 'copied');
      this.#timer = setTimeout(() => this.#show('', 'idle'), shown);
    } catch {
      this.#show(key, 'failed');
      await this.#host.updateComplete;
      const field = this.#host.renderRoot.querySelector<HTMLInputElement>('input[data-copy]');
      field?.focus();
      field?.select();
    }
  }

  hostDisconnected(): void {
    this.#show('', 'idle');
  }

  #show(key: string, state: CopyState): void {
    clearTimeout(this.#timer);
    this.#key = key;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

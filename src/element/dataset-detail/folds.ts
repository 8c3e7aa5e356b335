/** What of a long dataset the visitor has unfolded. */
import type {ReactiveControllerHost} from 'lit';

export class Folds {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #open = new Set<string>();

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }

  /** Shows the rest of a list and goes to the first of it, where the visitor goes on reading. */
  async showRest(key: string): Promise<void> {
    this.#open.add(key);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const first = this.#host.renderRoot.querySelector(`[data-rest="${key}"]`);
    first?.querySelector<HTMLElement>('[tabindex], a, button')?.focus();
  }

  /** Another dataset is shown. */
  clear(): void {
    this.#open.clear();
  }
}

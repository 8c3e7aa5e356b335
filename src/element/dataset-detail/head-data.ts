/** Structured data of one element in the head of the page, gone again with the element. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * A data block for search engines at the end of `head`. The text is appended as a node: a site with
 * Trusted Types takes that, for a script of this type never runs. `undefined` where a page takes none.
 */
export function addDataBlock(page: Document, json: string): HTMLScriptElement | undefined {
  try {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.append(json);
    page.head.append(script);
    return script;
  } catch {
    return undefined;
  }
}

export class HeadData implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #json = '';
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts `json` in place of what stood there; `''` takes it away. */
  set(json: string): void {
    if (json === this.#json) return;
    this.#remove();
    if (!json) return;
    this.#json = json;
    this.#script = addDataBlock(document, json);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#json = '';
  }
}

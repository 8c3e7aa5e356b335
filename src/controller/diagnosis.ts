/**
 * For the editor who asks: why a source can not be read, as far as a page can find out. It costs further
 * requests, and is therefore done only where `diagnostics` is set.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Diagnosis} from '../net/diagnosis.js';
import type {OpenCatalog} from '../store/open-catalog.js';

export type {Diagnosis};

export interface DiagnosisRequest {
  readonly catalog: OpenCatalog | undefined;
  readonly diagnostics: boolean;
}

export class DiagnosisController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #request: () => DiagnosisRequest;
  readonly #found = new Map<string, Diagnosis | undefined>();
  #abort = new AbortController();

  /** @param request read after every update of the host */
  constructor(host: ReactiveControllerHost, request: () => DiagnosisRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  /** What was found out about an address; `undefined` until it is known, and when nobody asked. */
  readonly of = (address: string): Diagnosis | undefined => this.#found.get(address);

  hostUpdated(): void {
    const {catalog, diagnostics} = this.#request();
    if (!diagnostics || !catalog) return;
    for (const {address, error} of catalog.sources) {
      if (error?.code === 'cors-or-network' && !this.#found.has(address)) void this.#find(address);
    }
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#found.clear();
  }

  async #find(address: string): Promise<void> {
    this.#found.set(address, undefined);
    const {signal} = this.#abort;
    try {
      const {diagnose} = await import('../net/diagnosis.js');
      this.#found.set(address, await diagnose(address, signal));
      this.#host.requestUpdate();
    } catch {
      // Called off, or the module could not be had: then nothing more is known than before.
      this.#found.delete(address);
    }
  }
}

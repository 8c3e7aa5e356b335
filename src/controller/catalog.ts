/**
 * Gives an element its catalog: its own, when it names a source, else that of the element around it.
 * One catalog is shared by all elements that name the same sources; it is let go when the last of them
 * has left the page, a turn of the event loop later, so that a move within the page reads nothing anew.
 */
import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import {DcatErrorEvent} from '../event/error-event.js';
import {DcatLoadEvent} from '../event/load-event.js';
import {DcatProblemEvent} from '../event/problem-event.js';
import {type OpenCatalog, openCatalog} from '../store/open-catalog.js';
import {Shelf} from '../store/shelf.js';
import type {GivenPayload, SourceState} from '../store/source.js';
import {catalogContext} from './catalog-context.js';

/** What the attributes of a catalog element name. */
export interface CatalogRequest {
  /** Addresses, separated by white space; relative ones against the page. */
  readonly src: string;
  readonly type: string;
  readonly proxy: string;
  /** Bytes in place of an address, e.g. a dropped file. */
  readonly payload: GivenPayload | undefined;
}

export type {GivenPayload, OpenCatalog};

const shelf = new Shelf<OpenCatalog>(2);

/** The addresses of `src`, absolute; what can not be one stays as written, for the message. */
export function addressesOf(src: string, base: string): readonly string[] {
  return src
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => (URL.canParse(part, base) ? new URL(part, base).href : part));
}

export class CatalogController implements ReactiveController {
  readonly #host: LitElement;
  readonly #request: () => CatalogRequest;
  readonly #outer: ContextConsumer<typeof catalogContext, LitElement>;
  #own: OpenCatalog | undefined;
  #key = '';
  #payload: GivenPayload | undefined;
  #stop: () => void = () => undefined;
  #watched: OpenCatalog | undefined;
  #told = new Set<SourceState['contents'] | SourceState['error']>();
  #toldLoad = false;

  /** @param request read before every update of the host */
  constructor(host: LitElement, request: () => CatalogRequest) {
    this.#host = host;
    this.#request = request;
    this.#outer = new ContextConsumer(host, {
      context: catalogContext,
      subscribe: true,
      callback: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  /** What the element shows; `undefined` when it names nothing and nothing is around it. */
  get catalog(): OpenCatalog | undefined {
    return this.#own ?? this.#outer.value;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const request = this.#request();
    const addresses = addressesOf(request.src, document.baseURI);
    const key =
      addresses.length > 0 ? JSON.stringify([addresses, request.type, request.proxy]) : '';
    if (key !== this.#key || request.payload !== this.#payload) {
      this.#letGo();
      this.#key = key;
      this.#payload = request.payload;
    }
    if (this.#host.isConnected && !this.#own) this.#open(addresses, request);
    this.#watch();
  }

  hostDisconnected(): void {
    // A move within the page is a departure and an arrival in one turn.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  #open(addresses: readonly string[], {type, proxy, payload}: CatalogRequest): void {
    if (payload) this.#own = openCatalog(payload, {type});
    else if (this.#key)
      this.#own = shelf.take(this.#key, () => openCatalog(addresses, {type, proxy}));
  }

  #letGo(): void {
    const own = this.#own;
    this.#own = undefined;
    this.#watch();
    if (!own) return;
    if (this.#payload) own.close();
    else shelf.giveBack(this.#key, own);
  }

  /** Follows the catalog that is shown now. */
  #watch(): void {
    const {catalog} = this;
    if (catalog === this.#watched) return;
    this.#stop();
    this.#watched = catalog;
    this.#told = new Set();
    this.#toldLoad = false;
    this.#stop = catalog?.subscribe(() => this.#onChange()) ?? (() => undefined);
    if (catalog) queueMicrotask(() => this.#onChange());
  }

  #onChange(): void {
    this.#host.requestUpdate();
    // Only who reads tells; what is inside it shows the same and is silent.
    if (!this.#own || this.#own !== this.#watched) return;
    for (const source of this.#own.sources) this.#tellSource(source);
    if (this.#own.settled && !this.#toldLoad) this.#tellLoad(this.#own);
  }

  #tellSource({address, error, contents, status}: SourceState): void {
    if (error && !this.#told.has(error)) {
      this.#told.add(error);
      this.#host.dispatchEvent(
        new DcatErrorEvent({code: error.code, address, message: error.message}),
      );
    }
    const problems = contents?.problems ?? [];
    if (status !== 'done' || problems.length === 0 || this.#told.has(contents)) return;
    this.#told.add(contents);
    this.#host.dispatchEvent(new DcatProblemEvent({address, problems}));
  }

  #tellLoad(catalog: OpenCatalog): void {
    this.#toldLoad = true;
    const done = catalog.sources.filter(({status}) => status === 'done');
    if (done.length === 0) return;
    this.#host.dispatchEvent(
      new DcatLoadEvent({datasets: catalog.size, sources: done.map(({address}) => address)}),
    );
  }
}

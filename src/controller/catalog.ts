/**
 * Gives an element its catalog: its own, when it names a source, else that of the element around it.
 * One catalog is shared by all elements that name the same sources; it is let go when the last of them
 * has left the page, a turn of the event loop later, so that a move within the page reads nothing anew.
 */
import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {NetLimits} from '../net/net.js';
import {type OpenCatalog, openCatalog} from '../store/open-catalog.js';
import {defaultCatalogOptions} from '../store/options.js';
import {Shelf} from '../store/shelf.js';
import type {GivenPayload} from '../store/source.js';
import {catalogContext} from './catalog-context.js';
import {CatalogNews} from './catalog-news.js';

/** What the attributes of a catalog element name. */
export interface CatalogRequest {
  /** Addresses, separated by white space; relative ones against the page. */
  readonly src: string;
  readonly type: string;
  readonly proxy: string;
  /** Bytes in place of an address, e.g. a dropped file. */
  readonly payload: GivenPayload | undefined;
  /** Bounds of each request that differ from the usual; no attribute, for tests cannot wait. */
  readonly netLimits?: Partial<NetLimits> | undefined;
}

export type {GivenPayload, NetLimits, OpenCatalog};

const shelf = new Shelf<OpenCatalog>(2);

/** The addresses of `src`, absolute; what can not be one stays as written, for the message. */
export function addressesOf(src: string, base: string): readonly string[] {
  return src
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => (URL.canParse(part, base) ? new URL(part, base).href : part));
}

function keyOf(addresses: readonly string[], {type, proxy, netLimits}: CatalogRequest): string {
  return addresses.length > 0 ? JSON.stringify([addresses, type, proxy, netLimits]) : '';
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
  #news: CatalogNews;

  /** @param request read before every update of the host */
  constructor(host: LitElement, request: () => CatalogRequest) {
    this.#host = host;
    this.#request = request;
    this.#news = new CatalogNews(host);
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
    const key = keyOf(addresses, request);
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

  #open(addresses: readonly string[], request: CatalogRequest): void {
    const {type, proxy, payload, netLimits} = request;
    const net = {...defaultCatalogOptions.net, ...netLimits};
    if (payload) this.#own = openCatalog(payload, {type});
    else if (this.#key)
      this.#own = shelf.take(this.#key, () => openCatalog(addresses, {type, proxy, net}));
  }

  #letGo(): void {
    const own = this.#own;
    this.#own = undefined;
    this.#watch();
    if (!own) return;
    if (this.#payload) return own.close();
    // Who comes back asks again for what could not be had.
    if (own.sources.some(({status}) => status === 'failed')) shelf.forget(this.#key, own);
    shelf.giveBack(this.#key, own);
  }

  /** Follows the catalog that is shown now. */
  #watch(): void {
    const {catalog} = this;
    if (catalog === this.#watched) return;
    this.#stop();
    this.#watched = catalog;
    this.#news = new CatalogNews(this.#host);
    this.#stop = catalog?.subscribe(() => this.#onChange()) ?? (() => undefined);
    if (catalog) queueMicrotask(() => this.#onChange());
  }

  #onChange(): void {
    this.#host.requestUpdate();
    // Only who reads tells; what is inside it shows the same and is silent.
    if (this.#own && this.#own === this.#watched) this.#news.tell(this.#own);
  }
}

/**
 * Keeps the answer to a query up to date: asked anew when the query, the catalog or what has been read
 * of it changes; the newest question wins, and the old answer stays until the new one is there.
 */
import {Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CatalogQuery, SearchResult} from '../query/catalog-query.js';
import type {OpenCatalog} from '../store/open-catalog.js';
import {breathe} from '../store/run-sliced.js';

/** Milliseconds between two answers while the catalog is still being read. */
const pace = 300;

/** Datasets from which on an answer takes so long that what was typed is to be seen before it. */
const large = 1000;

export interface SearchRequest {
  readonly catalog: OpenCatalog | undefined;
  /** Compared by identity. */
  readonly query: CatalogQuery;
}

export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #request: () => SearchRequest;
  #result: SearchResult | undefined;
  #answered: CatalogQuery | undefined;
  #catalog: OpenCatalog | undefined;
  #stop: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;

  /** @param request read before every update of the host */
  constructor(host: ReactiveControllerHost, request: () => SearchRequest) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
    void new Task(host, {
      task: async ([catalog, query], {signal}) => {
        if (catalog && catalog.size > large) await breathe();
        signal.throwIfAborted();
        const result = await catalog?.search(query, {signal, partial: true});
        signal.throwIfAborted();
        this.#result = result;
        this.#answered = query;
      },
      args: () => {
        const {catalog, query} = this.#request();
        return [catalog, query, this.#revision] as const;
      },
    });
  }

  /** The newest answer; `undefined` before the first, and without a catalog. */
  get result(): SearchResult | undefined {
    return this.#result;
  }

  /** The very query that the newest answer is to. */
  get answered(): CatalogQuery | undefined {
    return this.#answered;
  }

  hostUpdate(): void {
    const {catalog} = this.#request();
    if (catalog !== this.#catalog) {
      this.#stopFollowing();
      this.#catalog = catalog;
      this.#result = undefined;
    }
    // After a move within the page it is the same catalog, and the answer is still right.
    this.#stop ??= catalog?.subscribe(() => this.#onChange());
  }

  hostDisconnected(): void {
    this.#stopFollowing();
    // What comes while nobody listens is asked for on return.
    this.#revision++;
  }

  #stopFollowing(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** While more and more is being read, an answer now and then is enough; the last one is at once. */
  #onChange(): void {
    if (this.#catalog?.settled === true || this.#result === undefined) this.#ask();
    else this.#timer ??= setTimeout(() => this.#ask(), pace);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#revision++;
    this.#host.requestUpdate();
  }
}

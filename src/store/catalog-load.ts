/** The loading of one source: fetched, recognised, read, page after page; told to whoever listens. */
import type {Dataset} from '../model/catalog.js';
import {ReadError} from '../model/read-error.js';
import {NetError} from '../net/net-error.js';
import {sharedFetch} from '../net/shared-fetch.js';
import {payloadOf} from './large-payload.js';
import {mergeContents, unknownDatasets} from './merge-contents.js';
import {nextPage} from './next-page.js';
import type {CatalogOptions} from './options.js';
import {readPayload} from './read-payload.js';
import {type GivenPayload, type SourceState, waitingSource} from './source.js';
import {warmUp} from './worker/workers.js';

/** RDF in the order in which it is quickest to read; short, so that no preflight is asked for. */
const accept = 'application/rdf+xml, text/turtle;q=0.9, application/ld+json;q=0.8, */*;q=0.1';

export class CatalogLoad {
  /** Settles when the load has ended, well or not; never rejects. */
  readonly ended: Promise<void>;
  readonly #source: string | GivenPayload;
  readonly #options: CatalogOptions;
  readonly #abort = new AbortController();
  readonly #listeners = new Set<() => void>();
  readonly #known = new Set<string>();
  readonly #datasets: Dataset[] = [];
  #state: SourceState;

  constructor(source: string | GivenPayload, options: CatalogOptions) {
    this.#source = source;
    this.#options = options;
    const address = typeof source === 'string' ? source : source.address;
    this.#state = {...waitingSource(address), datasets: this.#datasets};
    this.ended = this.#run();
  }

  get state(): SourceState {
    return this.#state;
  }

  get settled(): boolean {
    return this.#state.status === 'done' || this.#state.status === 'failed';
  }

  /** Calls `listener` at every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops what is under way. */
  close(): void {
    this.#abort.abort();
    this.#listeners.clear();
  }

  #tell(change: Partial<SourceState>): void {
    if (this.#abort.signal.aborted) return;
    this.#state = {...this.#state, ...change};
    for (const listener of this.#listeners) listener();
  }

  async #run(): Promise<void> {
    try {
      if (typeof this.#source === 'string') await this.#runPages(this.#source);
      else await this.#readPage(this.#source);
      this.#tell({status: 'done'});
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#abort.signal.aborted) return;
    if (!(error instanceof NetError || error instanceof ReadError)) {
      const came = error instanceof Error ? error.message : String(error);
      const {address} = this.#state;
      return this.#tell({
        status: 'failed',
        error: new ReadError({code: 'unreadable', came, address}, {cause: error}),
      });
    }
    this.#tell({status: 'failed', error});
  }

  async #runPages(start: string): Promise<void> {
    const visited = new Set<string>();
    let address = start;
    for (;;) {
      visited.add(address);
      try {
        const landed = await this.#fetchPage(address);
        const next = nextPage(this.#state.contents?.next, landed);
        if (next === undefined || visited.has(next)) return;
        address = next;
      } catch (error) {
        if (!this.#state.contents || this.#abort.signal.aborted) throw error;
        return this.#missPage(address, error instanceof Error ? error.message : String(error));
      }
      if (visited.size >= this.#options.pages) return this.#missPage(address, 'too many pages');
    }
  }

  /** A later page that could not be had costs that page, not the earlier ones. */
  #missPage(address: string, why: string): void {
    const {contents} = this.#state;
    if (!contents) return;
    const problem = {
      severity: 'error',
      code: 'page-missing',
      message: `a page of the catalog is missing: ${why}`,
      subject: address,
      line: undefined,
    } as const;
    this.#tell({contents: {...contents, problems: [...contents.problems, problem]}});
  }

  /** Gives the address at which the page was found, after redirects. */
  async #fetchPage(address: string): Promise<string> {
    const {type, proxy, net: limits} = this.#options;
    this.#tell({status: 'fetching'});
    warmUp(address, type);
    const answer = await sharedFetch(address, {
      signal: this.#abort.signal,
      limits,
      accept,
      proxy,
      onProgress: (received, expected) => this.#tell({received, expected}),
    });
    await this.#readPage(answer);
    return answer.address;
  }

  async #readPage(given: GivenPayload): Promise<void> {
    this.#tell({status: 'reading'});
    const {recognition, contents} = await readPayload(payloadOf(given), {
      type: this.#options.type,
      limits: this.#options.rdf,
      signal: this.#abort.signal,
      onDatasets: (datasets) => this.#add(datasets),
    });
    this.#add(contents.series);
    this.#tell({recognition, contents: mergeContents(this.#state.contents, contents)});
  }

  #add(datasets: readonly Dataset[]): void {
    const fresh = unknownDatasets(datasets, this.#known);
    for (const dataset of fresh) this.#datasets.push(dataset);
    if (fresh.length > 0) this.#tell({});
  }
}

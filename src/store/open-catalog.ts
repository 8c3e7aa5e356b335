/**
 * A catalog of one or several sources, open for questions. Works in Node and in browsers, without any
 * element.
 *
 * ```ts
 * const catalog = openCatalog('https://example.org/catalog.rdf');
 * const {total, datasets} = await catalog.search({text: 'bad', filters: {format: ['CSV']}});
 * catalog.close();
 * ```
 */
import type {Catalog, DataService, Dataset} from '../model/catalog.js';
import type {Problem} from '../model/problem.js';
import type {Literal} from '../model/text.js';
import {CatalogIndex} from '../query/catalog-index.js';
import {
  type CatalogQuery,
  type Facet,
  type FacetName,
  type SearchResult,
  defaultQuery,
} from '../query/catalog-query.js';
import {relatedDatasets} from '../query/related-datasets.js';
import {loadVocabulary} from '../vocabulary/vocabulary.js';
import {abortable} from './abortable.js';
import {isEntry} from './entry-address.js';
import {type CatalogOptions, defaultCatalogOptions} from './options.js';
import {runSliced} from './run-sliced.js';
import type {SourceState} from './source.js';
import {type CatalogSource, SourceSet} from './source-set.js';

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** Answer from what has been read so far, in place of waiting for all sources. */
  readonly partial?: boolean;
}

type LabelOf = (uri: string, language: string) => Literal | undefined;

export class OpenCatalog {
  readonly #sources: SourceSet;
  readonly #listeners = new Set<() => void>();
  readonly #byId = new Map<string, Dataset>();
  readonly #index: CatalogIndex;
  #isIndexing = false;
  #closed = false;
  #labelOf: LabelOf = () => undefined;

  constructor(sources: readonly CatalogSource[], options: CatalogOptions) {
    this.#index = new CatalogIndex({labelOf: this.labelOf});
    this.#sources = new SourceSet(sources, options, () => this.#onChange());
    // Where a chunk can not be had, values are called what the catalog calls them.
    this.#loadLabels().catch(() => undefined);
    this.#onChange();
  }

  /** Labels of code lists, as far as they have been loaded. */
  readonly labelOf: LabelOf = (uri, language) => this.#labelOf(uri, language);

  /** How far each source has come, in the order in which they were named. */
  get sources(): readonly SourceState[] {
    return this.#sources.states;
  }

  /** Whether nothing more will come by itself. */
  get settled(): boolean {
    return !this.#isIndexing && this.#sources.settled;
  }

  /** Datasets that can be searched now. */
  get size(): number {
    return this.#index.datasets.length;
  }

  get catalogs(): readonly Catalog[] {
    return this.sources.flatMap(({contents}) => contents?.catalogs ?? []);
  }

  get services(): readonly DataService[] {
    return this.sources.flatMap(({contents}) => contents?.services ?? []);
  }

  get problems(): readonly Problem[] {
    return this.sources.flatMap(({contents}) => contents?.problems ?? []);
  }

  /** Calls `listener` whenever something above has changed, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when every source has been read or has failed. */
  async whenSettled({signal}: AskOptions = {}): Promise<void> {
    await abortable(
      this.#until(() => this.settled),
      signal,
    );
  }

  /** What is left out of `query` is as in `defaultQuery`. */
  async search(query: Partial<CatalogQuery> = {}, ask: AskOptions = {}): Promise<SearchResult> {
    if (ask.partial !== true) await this.whenSettled(ask);
    ask.signal?.throwIfAborted();
    return this.#index.search({...defaultQuery, ...query});
  }

  /** Values and counts of the named facets, for everything or for what a query leaves. */
  async facets(
    names: readonly FacetName[],
    query: Partial<CatalogQuery> = {},
    ask: AskOptions = {},
  ): Promise<readonly Facet[]> {
    const {facets} = await this.search({...query, facets: names, pageSize: 1}, ask);
    return facets;
  }

  /**
   * The dataset or series of that id (IRI), as soon as it has been read; `undefined` when no source has
   * it. `entry:<context>/<entry>` finds what EntryScape knows by these numbers.
   */
  async dataset(id: string, ask: AskOptions = {}): Promise<Dataset | undefined> {
    const isThere = (): boolean => this.settled || this.#find(id) !== undefined;
    if (ask.partial !== true) await abortable(this.#until(isThere), ask.signal);
    return this.#find(id);
  }

  /** Datasets that somebody who looks at this one may want to see too. */
  related(dataset: Dataset, limit: number): readonly Dataset[] {
    return relatedDatasets(this.#index, dataset, limit);
  }

  /** Asks failed sources again; the others stay as they are. */
  retry(): void {
    this.#sources.retry();
    this.#onChange();
  }

  /** Lets go of the sources; what nobody else uses is stopped. */
  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.#sources.close();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #onChange(): void {
    if (!this.#isIndexing) void this.#indexNew();
    this.#tell();
  }

  /** Goes on until nothing new has come while the last of it was being indexed. */
  async #indexNew(): Promise<void> {
    this.#isIndexing = true;
    for (;;) {
      const fresh = this.#sources.takeNew().filter((dataset) => this.#remember(dataset));
      if (fresh.length === 0 || this.#closed) break;
      await runSliced(this.#index.add(fresh.filter(({kind}) => kind === 'dataset')));
      this.#tell();
    }
    this.#isIndexing = false;
    this.#tell();
  }

  /** The same dataset in two sources is kept once, from the source that was named first to have it. */
  #remember(dataset: Dataset): boolean {
    if (this.#byId.has(dataset.id)) return false;
    this.#byId.set(dataset.id, dataset);
    return true;
  }

  #find(id: string): Dataset | undefined {
    const exact = this.#byId.get(id);
    if (exact || !id.startsWith('entry:')) return exact;
    return [...this.#byId.values()].find((dataset) => isEntry(dataset, id));
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!isSo()) return;
        this.#listeners.delete(check);
        resolve();
      };
      this.#listeners.add(check);
      check();
    });
  }

  async #loadLabels(): Promise<void> {
    for (const extent of ['core', 'whole'] as const) {
      // The long lists may not compete with what the first list waits for.
      if (extent === 'whole') await this.whenSettled();
      const vocabulary = await loadVocabulary(extent);
      if (this.#closed) return;
      this.#labelOf = (uri, language) => vocabulary.label(uri, language);
      this.#index.refreshLabels();
      this.#tell();
    }
  }
}

/**
 * Opens a catalog: one or several addresses of DCAT files or feeds, in any syntax. Reading begins at
 * once; questions wait for it. A source that fails is told in `sources`, the others go on.
 */
export function openCatalog(
  sources: CatalogSource | readonly CatalogSource[],
  options: Partial<CatalogOptions> = {},
): OpenCatalog {
  const list = typeof sources === 'string' || 'bytes' in sources ? [sources] : sources;
  return new OpenCatalog(list, {...defaultCatalogOptions, ...options});
}

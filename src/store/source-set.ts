/** The sources of one open catalog: taken together, watched together, given back together. */
import type {Dataset} from '../model/catalog.js';
import {CatalogLoad} from './catalog-load.js';
import type {CatalogOptions} from './options.js';
import {Shelf} from './shelf.js';
import type {GivenPayload, SourceState} from './source.js';

/** Where a catalog is to be had: an address, or bytes at hand. */
export type CatalogSource = string | GivenPayload;

/** One load for each address, however many catalogs and elements ask for it. */
const loads = new Shelf<CatalogLoad>(4);

interface Watched {
  readonly source: CatalogSource;
  readonly key: string;
  readonly load: CatalogLoad;
  readonly unsubscribe: () => void;
  /** Datasets and series handed on so far. */
  handed: number;
}

export class SourceSet {
  readonly #options: CatalogOptions;
  readonly #onChange: () => void;
  #watched: Watched[];

  constructor(sources: readonly CatalogSource[], options: CatalogOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
    this.#watched = sources.map((source) => this.#watch(source));
  }

  get states(): readonly SourceState[] {
    return this.#watched.map(({load}) => load.state);
  }

  get settled(): boolean {
    return this.#watched.every(({load}) => load.settled);
  }

  /** Resolves when every load has ended, well or not. */
  async ended(): Promise<void> {
    await Promise.all(this.#watched.map(({load}) => load.ended));
  }

  /** What has come since the last call, series included, in the order of the sources. */
  takeNew(): readonly Dataset[] {
    return this.#watched.flatMap((watched) => {
      const {datasets} = watched.load.state;
      const fresh = datasets.slice(watched.handed);
      watched.handed = datasets.length;
      return fresh;
    });
  }

  /** Loads again what has failed. */
  retry(): void {
    this.#watched = this.#watched.map((watched) => {
      if (watched.load.state.status !== 'failed') return watched;
      this.#release(watched);
      return this.#watch(watched.source);
    });
  }

  close(): void {
    for (const watched of this.#watched) this.#release(watched);
  }

  #watch(source: CatalogSource): Watched {
    const {type, proxy} = this.#options;
    const isShared = typeof source === 'string';
    const key = isShared ? JSON.stringify([source, type, proxy]) : '';
    const make = (): CatalogLoad => new CatalogLoad(source, this.#options);
    const load = isShared ? loads.take(key, make) : make();
    const unsubscribe = load.subscribe(() => {
      if (load.state.status === 'failed') loads.forget(key, load);
      this.#onChange();
    });
    return {source, key, load, unsubscribe, handed: 0};
  }

  #release({key, load, unsubscribe}: Watched): void {
    unsubscribe();
    if (key === '') load.close();
    else loads.giveBack(key, load);
  }
}

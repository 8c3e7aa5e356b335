/** How the visitor has arranged the facets: opened, unfolded, searched. None of it is part of the query. */
import type {ReactiveControllerHost} from 'lit';
import type {FacetName} from '../../query/catalog-query.js';

/** Facets that are open before anybody has touched them. */
const openAtFirst = 3;

export class FacetPanel {
  readonly #host: ReactiveControllerHost;
  readonly #opened = new Map<FacetName, boolean>();
  readonly #unfolded = new Set<FacetName>();
  readonly #texts = new Map<FacetName, string>();
  #isShown = false;
  /** Whether there has been a facet that narrows something. */
  wasUseful = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether all facets are shown where there is no room for them beside the list. */
  get isShown(): boolean {
    return this.#isShown;
  }

  toggleShown(): void {
    this.#isShown = !this.#isShown;
    this.#host.requestUpdate();
  }

  /**
   * What has been open stays so when other facets come and go.
   * @param at place of the facet among those shown, from 0
   */
  isOpen(name: FacetName, at: number): boolean {
    const isOpen = this.#opened.get(name) ?? at < openAtFirst;
    this.#opened.set(name, isOpen);
    return isOpen;
  }

  setOpen(name: FacetName, isOpen: boolean): void {
    this.#opened.set(name, isOpen);
    this.#host.requestUpdate();
  }

  /** Whether all values are shown, not just the most frequent. */
  isUnfolded(name: FacetName): boolean {
    return this.#unfolded.has(name);
  }

  toggleUnfolded(name: FacetName): void {
    if (!this.#unfolded.delete(name)) this.#unfolded.add(name);
    this.#host.requestUpdate();
  }

  /** What the visitor searches for among the values. */
  textOf(name: FacetName): string {
    return this.#texts.get(name) ?? '';
  }

  setText(name: FacetName, text: string): void {
    this.#texts.set(name, text);
    this.#host.requestUpdate();
  }
}

/** Tells the page what the visitor asked, once the answer is shown; of words being typed only the last. */
import {DcatFilterChangeEvent} from '../../event/filter-change-event.js';
import type {CatalogQuery} from '../../query/catalog-query.js';
import type {AddressEntry} from '../../query/query-address.js';

/** Milliseconds without another letter. */
const pause = 350;

export class Teller {
  readonly #target: EventTarget;
  #expected: CatalogQuery | undefined;
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** The visitor has asked this. */
  expect(query: CatalogQuery, typing: boolean): void {
    clearTimeout(this.#timer);
    this.#expected = query;
    this.#typing = typing;
  }

  /** The answer is shown; nobody need be told what nobody asked. */
  answered(query: CatalogQuery, entries: readonly AddressEntry[], total: number): void {
    if (query !== this.#expected) return;
    this.#expected = undefined;
    const tell = (): void => {
      this.#target.dispatchEvent(new DcatFilterChangeEvent({query, entries, total}));
    };
    if (this.#typing) this.#timer = setTimeout(tell, pause);
    else tell();
  }
}

/** Tells the page, by events and once each, what became of the sources of a catalog. */
import {DcatErrorEvent} from '../event/error-event.js';
import {DcatLoadEvent} from '../event/load-event.js';
import {DcatProblemEvent} from '../event/problem-event.js';
import type {OpenCatalog} from '../store/open-catalog.js';
import type {SourceState} from '../store/source.js';

export class CatalogNews {
  readonly #target: EventTarget;
  /** Errors and contents told of. */
  readonly #told = new WeakSet<object>();
  #isLoadTold = false;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** To be called whenever something about the catalog has changed. */
  tell(catalog: OpenCatalog): void {
    for (const source of catalog.sources) {
      this.#tellError(source);
      this.#tellProblems(source);
    }
    if (catalog.settled && !this.#isLoadTold) this.#tellLoad(catalog);
    // A source that is asked again makes the catalog unsettled, and then news.
    this.#isLoadTold = catalog.settled;
  }

  #tellError({address, error}: SourceState): void {
    if (!error || this.#told.has(error)) return;
    this.#told.add(error);
    const {code, message} = error;
    this.#target.dispatchEvent(new DcatErrorEvent({code, address, message}));
  }

  #tellProblems({address, contents, status}: SourceState): void {
    if (!contents || status !== 'done' || this.#told.has(contents)) return;
    this.#told.add(contents);
    const {problems} = contents;
    if (problems.length > 0) {
      this.#target.dispatchEvent(new DcatProblemEvent({address, problems}));
    }
  }

  #tellLoad({sources, size}: OpenCatalog): void {
    const done = sources.filter(({status}) => status === 'done');
    if (done.length === 0) return;
    this.#target.dispatchEvent(
      new DcatLoadEvent({datasets: size, sources: done.map(({address}) => address)}),
    );
  }
}

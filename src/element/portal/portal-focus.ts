/**
 * Where the visitor is after a change of view: at the heading of a dataset that was opened, and back at
 * the link and the scroll position that were left.
 */
import type {LitElement} from 'lit';
import type {DcatDatasetDetail} from '../dataset-detail/dataset-detail.js';
import type {DcatDatasetList} from '../dataset-list/dataset-list.js';
import type {Place} from './place.js';

export class PortalFocus {
  readonly #portal: LitElement;
  #left: {readonly dataset: string; readonly scroll: number} | undefined;

  constructor(portal: LitElement) {
    this.#portal = portal;
  }

  /** To be called before the view changes; acts when it has changed. */
  move(before: Place, after: Place): void {
    if (before.dataset === after.dataset) return;
    if (!before.dataset) this.#left = {dataset: after.dataset, scroll: scrollY};
    void this.#portal.updateComplete.then(() =>
      after.dataset ? this.#toDetail() : this.#toList(before.dataset),
    );
  }

  async #toDetail(): Promise<void> {
    await customElements.whenDefined('dcat-dataset-detail');
    const detail = this.#portal.renderRoot.querySelector<DcatDatasetDetail>('dcat-dataset-detail');
    await detail?.updateComplete;
    // It may have left the page before it was ever drawn.
    if (!this.#portal.isConnected) return;
    if (!this.#isSeen()) this.#portal.scrollIntoView({block: 'start'});
    detail?.focusHeading();
  }

  async #toList(dataset: string): Promise<void> {
    const list = this.#portal.renderRoot.querySelector<DcatDatasetList>('dcat-dataset-list');
    await list?.updateComplete;
    const left = this.#left;
    this.#left = undefined;
    if (left) scrollTo({top: left.scroll, behavior: 'instant'});
    // From one dataset one may have gone on to others: the way back leads to the first.
    list?.focusDataset(left?.dataset ?? dataset);
  }

  /** Whether the top of the portal stands in the window. */
  #isSeen(): boolean {
    const {top} = this.#portal.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  }
}

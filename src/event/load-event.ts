import {DcatEvent} from './dcat-event.js';

export interface LoadDetail {
  /** Datasets that can be shown now. */
  readonly datasets: number;
  /** Addresses that have been read. */
  readonly sources: readonly string[];
}

/** Every source has been read, or has failed, and what there is can be seen. */
export class DcatLoadEvent extends DcatEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('dcat-load', detail);
  }
}

import type {CatalogQuery} from '../query/catalog-query.js';
import {DcatEvent} from './dcat-event.js';

export interface FilterChangeDetail {
  readonly query: CatalogQuery;
  /** Datasets that match. */
  readonly total: number;
}

/** The visitor searched, filtered, sorted or turned a page, and the answer is shown. */
export class DcatFilterChangeEvent extends DcatEvent<FilterChangeDetail> {
  constructor(detail: FilterChangeDetail) {
    super('dcat-filter-change', detail);
  }
}

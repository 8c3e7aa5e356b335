import type {CatalogQuery} from '../query/catalog-query.js';
import type {AddressEntry} from '../query/query-address.js';
import {DcatEvent} from './dcat-event.js';

export interface FilterChangeDetail {
  readonly query: CatalogQuery;
  /** The query as entries of an address: what in it differs from the attributes of the element. */
  readonly entries: readonly AddressEntry[];
  /** Datasets that match. */
  readonly total: number;
}

/** The visitor searched, filtered, sorted or turned a page, and the answer is shown. */
export class DcatFilterChangeEvent extends DcatEvent<FilterChangeDetail> {
  constructor(detail: FilterChangeDetail) {
    super('dcat-filter-change', detail);
  }
}

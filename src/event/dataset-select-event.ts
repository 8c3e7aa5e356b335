import type {Dataset} from '../model/catalog.js';
import {DcatEvent} from './dcat-event.js';

export interface DatasetSelectDetail {
  readonly id: string;
  /** `undefined` when only the id is known. */
  readonly dataset: Dataset | undefined;
}

/** The visitor asks for one dataset; `preventDefault()` keeps the element from following its link. */
export class DcatDatasetSelectEvent extends DcatEvent<DatasetSelectDetail> {
  constructor(detail: DatasetSelectDetail) {
    super('dcat-dataset-select', detail, true);
  }
}

import type {Dataset, Distribution} from '../model/catalog.js';
import {DcatEvent} from './dcat-event.js';

export interface DownloadDetail {
  readonly dataset: Dataset;
  readonly distribution: Distribution;
  readonly address: string;
}

/** The visitor follows a link to data; `preventDefault()` stops the download. */
export class DcatDownloadEvent extends DcatEvent<DownloadDetail> {
  constructor(detail: DownloadDetail) {
    super('dcat-download', detail, true);
  }
}

/** What page and worker say to one another. A worker reads one payload and is then let go. */
import type {Payload, ReadingOptions} from '../../dialect/dialect.js';
import type {CatalogContents, Dataset} from '../../model/catalog.js';
import type {LargePayload} from '../large-payload.js';

export interface ReadingJob {
  readonly type: string;
  readonly payload: Payload | LargePayload;
  readonly options: ReadingOptions;
}

export type ReadingNews =
  | {readonly kind: 'datasets'; readonly datasets: readonly Dataset[]}
  /** The bytes of a large payload are no UTF-8; the same job is expected again, with text. */
  | {readonly kind: 'not-utf-8'}
  /** The end: everything but the datasets, which have been sent. */
  | {readonly kind: 'contents'; readonly contents: CatalogContents};

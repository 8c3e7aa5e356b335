/** One source of a catalog: where it is to be had, and how far the reading of it has come. */
import type {Recognition} from '../dialect/dialect.js';
import type {CatalogContents, Dataset} from '../model/catalog.js';
import type {ReadError} from '../model/read-error.js';
import type {NetError} from '../net/net-error.js';

/** Bytes at hand instead of an address, e.g. a file that was dropped on the page. */
export interface GivenPayload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** What relative addresses are resolved against, `''` for nothing; also its name in messages. */
  readonly address: string;
}

export type SourceStatus = 'waiting' | 'fetching' | 'reading' | 'done' | 'failed';

/** A source as it is now; a new object at every change. */
export interface SourceState {
  readonly address: string;
  readonly status: SourceStatus;
  /** Bytes that have come, and how many there will be where the server tells. */
  readonly received: number;
  readonly expected: number | undefined;
  readonly recognition: Recognition | undefined;
  /** Datasets, and series after them, in the order of the source; one list that grows while reading. */
  readonly datasets: readonly Dataset[];
  /** Everything, once `done`. */
  readonly contents: CatalogContents | undefined;
  readonly error: NetError | ReadError | undefined;
}

export function waitingSource(address: string): SourceState {
  return {
    address,
    status: 'waiting',
    received: 0,
    expected: undefined,
    recognition: undefined,
    datasets: [],
    contents: undefined,
    error: undefined,
  };
}

import {DcatEvent} from './dcat-event.js';

export interface ErrorDetail {
  /** Stable code of a `NetError` or `ReadError`. */
  readonly code: string;
  readonly address: string;
  readonly message: string;
}

/** A source could not be had, or not be read. */
export class DcatErrorEvent extends DcatEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('dcat-error', detail);
  }
}

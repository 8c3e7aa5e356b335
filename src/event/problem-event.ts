import type {Problem} from '../model/problem.js';
import {DcatEvent} from './dcat-event.js';

export interface ProblemDetail {
  readonly address: string;
  readonly problems: readonly Problem[];
}

/** A source was read, but not everything in it was as it should be. */
export class DcatProblemEvent extends DcatEvent<ProblemDetail> {
  constructor(detail: ProblemDetail) {
    super('dcat-problem', detail);
  }
}

/**
 * Every sentence that the elements say. One file per language holds them all, so that whoever translates
 * sees them together; the interface sees to it that none is missing.
 */
import type {DetailSentences} from './detail-sentences.js';
import type {ErrorSentences} from './error-sentences.js';
import type {FieldLabels} from './field-labels.js';
import type {LicenseSentences} from './license-sentences.js';
import type {ListSentences} from './list-sentences.js';
import type {DiagnosticsSentences, PortalSentences} from './portal-sentences.js';

/** Says how many, as the language does: `Inga träffar`, `1 träff`, `12 träffar`. */
export type Counted = (count: number) => string;

/** A heading and what stands below it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export interface Sentences {
  /** BCP 47 tag of the language they are in, for the `lang` attribute and for `format.ts`. */
  readonly language: string;
  readonly list: ListSentences;
  readonly detail: DetailSentences;
  readonly fields: FieldLabels;
  readonly licenses: LicenseSentences;
  readonly portal: PortalSentences;
  readonly errors: ErrorSentences;
  readonly diagnostics: DiagnosticsSentences;
}

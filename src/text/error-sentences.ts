import type {ReadErrorCode} from '../model/read-error.js';
import type {NetErrorCode} from '../net/net-error.js';

/** Everything that can go wrong; `unexpected` is what nobody foresaw. */
export type ErrorWord = NetErrorCode | ReadErrorCode | 'unexpected';

/** What is known of a fault, for the sentences that tell of it. */
export interface ErrorFacts {
  /** The site that was asked, `''` for none. */
  readonly host: string;
  /** The address as the editor wrote it. */
  readonly address: string;
  /** What came instead, in English. */
  readonly came: string;
  readonly status: number | undefined;
  /** Seconds to wait, where the server said so. */
  readonly retryAfter: number | undefined;
  /** Origin of the page, `https://www.kommun.se`. */
  readonly origin: string;
}

/** One fault in words. */
export interface ErrorSentence {
  readonly title: string;
  /** To the visitor: what happened, and what one can do. */
  readonly visitor: (facts: ErrorFacts) => string;
  /** To the editor: what to check. */
  readonly editor: (facts: ErrorFacts) => string;
}

/** What a letter to the owner of a catalog says. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface ErrorSentences {
  readonly codes: Readonly<Record<ErrorWord, ErrorSentence>>;
  readonly tryAgain: string;
  readonly openSource: (host: string) => string;
  readonly editorHeading: string;
  readonly technicalHeading: string;
  /** Leads the code and what came, for those who search for it. */
  readonly cause: (code: string, came: string) => string;
  /** A letter that asks the owner of the catalog to let other sites read it (CORS). */
  readonly corsLetter: (facts: ErrorFacts) => Letter;
  readonly writeLetter: string;
}

/** Reads what a visitor wrote in the search field. */
import {wordsOf} from './fold.js';

/** One condition: a word, or words in a row. */
export interface TextTerm {
  /** Folded; one or more. Several must stand beside each other, in this order. */
  readonly words: readonly string[];
  readonly excluded: boolean;
  /** Whole words as they stand in the quotation. */
  readonly quoted: boolean;
  /** The last word may still be under way: a beginning is enough. */
  readonly open: boolean;
}

const longestQuery = 500;
const mostTerms = 24;

type Chunk = readonly [
  excluded: boolean,
  quoted: string | undefined,
  closed: boolean,
  bare: string,
];

function termsOfChunk([excluded, quoted, closed, bare]: Chunk): TextTerm[] {
  const words = wordsOf(quoted ?? bare);
  if (words.length === 0) return [];
  const isQuoted = quoted !== undefined;
  if (isQuoted || excluded) return [{words, excluded, quoted: isQuoted, open: isQuoted && !closed}];
  return words.map((word) => ({words: [word], excluded, quoted: false, open: true}));
}

/**
 * Words that must all be found, `"words in a row"`, and `-words` that must not. A quotation that is not
 * closed yet is one already; the quotation marks of any keyboard do. A word with a hyphen or a slash in
 * it is several words.
 */
export function readTextQuery(text: string): TextTerm[] {
  const straight = text.slice(0, longestQuery).replace(/[“”„«»]/g, '"');
  const terms: TextTerm[] = [];
  for (const chunk of straight.matchAll(/([-−]?)(?:"([^"]*)("?)|([^\s"]+))/g)) {
    const [, sign, quoted, closing, bare] = chunk;
    terms.push(...termsOfChunk([sign !== '', quoted, closing === '"', bare ?? '']));
  }
  return terms.slice(0, mostTerms);
}

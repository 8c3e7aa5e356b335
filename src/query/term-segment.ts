/** A stretch of the dictionary: words in one long string, and how they are found in it. */
import {editsTo} from './edit-distance.js';
import {undot} from './fold.js';

/** How a word was found, the best first. `folded…`: with å, ä or ö where a or o was written. */
export const matchKind = {
  word: 0,
  prefix: 1,
  inside: 2,
  foldedWord: 3,
  foldedPrefix: 4,
  foldedInside: 5,
  typo: 6,
  typoPrefix: 7,
} as const;

export type MatchKind = (typeof matchKind)[keyof typeof matchKind];

/** Called for each word of the dictionary that matches; `term` is its number. */
export type VisitTerm = (term: number, kind: MatchKind) => void;

/** Words that were added together: `\n` + words joined by `\n` + `\n`. */
export interface Segment {
  readonly first: number;
  readonly text: string;
  /** `text` without å ä ö: same length, same places. */
  readonly plain: string;
  /** Where each word begins, and one more: where the next would. */
  readonly starts: Uint32Array;
  /** Which letters each word has, a bit each. */
  readonly letters: Int32Array;
}

/** From how many letters on a word is looked for inside others. */
export const shortestInside = 3;

/** a–z have a bit each, digits one together, all else another. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : code < 58 ? 26 : 27);
  }
  return letters;
}

function bitsIn(number: number): number {
  let [rest, bits] = [number, 0];
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Lays out words, the first of which has the number `first`. */
export function segmentOf(words: readonly string[], first: number): Segment {
  const text = `\n${words.join('\n')}\n`;
  const starts = new Uint32Array(words.length + 1);
  const letters = new Int32Array(words.length);
  let at = 1;
  for (const [index, word] of words.entries()) {
    starts[index] = at;
    letters[index] = lettersOf(undot(word));
    at += word.length + 1;
  }
  starts[words.length] = at;
  return {first, text, plain: undot(text), starts, letters};
}

/** An å, ä or ö that was asked for must be there; an a or o may be any of theirs. */
export function hasAskedDots(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const asked = word[index];
    if ((asked === 'å' || asked === 'ä' || asked === 'ö') && text[at + index] !== asked)
      return false;
  }
  return true;
}

function kindAt(segment: Segment, word: string, at: number): MatchKind | undefined {
  const exact = segment.text.startsWith(word, at);
  if (!exact && !hasAskedDots(segment.text, at, word)) return undefined;
  const starts = segment.text.charCodeAt(at - 1) === 10;
  if (!starts) return exact ? matchKind.inside : matchKind.foldedInside;
  const ends = segment.text.charCodeAt(at + word.length) === 10;
  if (ends) return exact ? matchKind.word : matchKind.foldedWord;
  return exact ? matchKind.prefix : matchKind.foldedPrefix;
}

/** Visits the words that are, begin with or contain `word`, some perhaps more than once. */
export function findInSegment(segment: Segment, word: string, visit: VisitTerm): void {
  const {plain, starts, first} = segment;
  const shift = word.length < shortestInside ? 1 : 0;
  const needle = (shift ? '\n' : '') + undot(word);
  let term = 0;
  for (let at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + 1)) {
    while ((starts[term + 1] ?? Infinity) <= at + shift) term += 1;
    const kind = kindAt(segment, word, at + shift);
    if (kind !== undefined) visit(first + term, kind);
  }
}

/** A word within reach of a slip or two. */
export interface NearTerm {
  readonly term: number;
  readonly edits: number;
  readonly kind: MatchKind;
}

function nearTerm(word: string, plain: string, limit: number): Omit<NearTerm, 'term'> | undefined {
  const edits = editsTo(word, plain, limit);
  if (!edits) return undefined;
  if (edits.whole <= limit) return {edits: edits.whole, kind: matchKind.typo};
  // A beginning is nearer to more words than a whole: only longer ones, and the first letter must be right.
  if (word.length < 5 || word[0] !== plain[0]) return undefined;
  return {edits: edits.beginning, kind: matchKind.typoPrefix};
}

/** The words at most `limit` slips away from `word`, which is without å ä ö. */
export function nearInSegment(segment: Segment, word: string, limit: number): NearTerm[] {
  const {starts, letters, plain, first} = segment;
  const wanted = lettersOf(word);
  const found: NearTerm[] = [];
  for (let term = 0; term < letters.length; term += 1) {
    const [from, to] = [starts[term] ?? 0, (starts[term + 1] ?? 0) - 1];
    if (to - from < word.length - limit || bitsIn(wanted & ~(letters[term] ?? 0)) > limit) continue;
    if (to - from > word.length + limit && plain[from] !== word[0]) continue;
    const near = nearTerm(word, plain.slice(from, to), limit);
    if (near) found.push({term: first + term, ...near});
  }
  return found;
}

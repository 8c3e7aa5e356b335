/** Finds in a shown text what the search matched, by the same rules as the index. */
import type {Mark} from './catalog-query.js';
import {editsTo, forgivenEdits} from './edit-distance.js';
import {fold, undot} from './fold.js';
import {hasAskedDots, shortestInside} from './term-segment.js';
import {readTextQuery, type TextTerm} from './text-query.js';

/** A shown text as it is compared, and the way back to its own units. */
interface FoldedText {
  /** With å ä ö. */
  readonly text: string;
  /** Without. */
  readonly plain: string;
  /** Words with their places. */
  readonly words: readonly Stretch[];
  readonly toShown: (mark: Mark) => Mark;
}

interface Stretch {
  readonly from: number;
  readonly word: string;
}

/** Longer texts are not marked to the end. */
const longestShown = 20_000;

/** Letter for letter, for texts that get shorter when folded: an accent of its own belongs to its letter. */
function foldByLetter(shown: string): {text: string; toShown: (mark: Mark) => Mark} {
  const [begins, ends]: [number[], number[]] = [[], []];
  let text = '';
  for (const {0: letter, index} of shown.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = fold(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      begins.push(index);
      ends.push(index + letter.length);
    }
  }
  return {text, toShown: ([from, to]) => [begins[from] ?? 0, ends[to - 1] ?? shown.length]};
}

function foldedText(shown: string): FoldedText {
  const text = fold(shown);
  const unchanged = text.length === shown.length;
  const folded = unchanged ? {text, toShown: (mark: Mark) => mark} : foldByLetter(shown);
  const words = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)].map(({0: word, index}) => ({
    from: index,
    word,
  }));
  return {...folded, plain: undot(folded.text), words};
}

/** Whether `word` is found at `at` of the text from `from` on; in short ones only where a word begins. */
function occurrences({text, plain}: FoldedText, word: string): Mark[] {
  const needle = undot(word);
  const marks: Mark[] = [];
  for (let at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + 1)) {
    const begins =
      word.length >= shortestInside || !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (begins && hasAskedDots(text, at, word)) marks.push([at, at + word.length]);
  }
  return marks;
}

function phraseAt(words: readonly Stretch[], at: number, {words: wanted, open}: TextTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index]?.word ?? '';
    const begun = open && index === wanted.length - 1;
    const stretch = begun ? found.slice(0, word.length) : found;
    return undot(stretch) === undot(word) && hasAskedDots(stretch, 0, word);
  });
}

function phrases({words}: FoldedText, term: TextTerm): Mark[] {
  return words.flatMap((first, at): Mark[] => {
    if (!phraseAt(words, at, term)) return [];
    const last = words[at + term.words.length - 1] ?? first;
    return [[first.from, last.from + last.word.length]];
  });
}

/** Words a slip away, as careful as where the index has few hits: here it is not known how many it had. */
function nearWords({words}: FoldedText, word: string): Mark[] {
  const edits = forgivenEdits(word, 1);
  if (edits === 0) return [];
  return words.flatMap(({from, word: shown}): Mark[] => {
    const near = shown[0] === word[0] && editsTo(undot(word), undot(shown), edits);
    return near ? [[from, from + shown.length]] : [];
  });
}

function marksOf(text: FoldedText, term: TextTerm): Mark[] {
  if (term.excluded) return [];
  if (term.quoted) return phrases(text, term);
  const word = term.words[0] ?? '';
  const marks = occurrences(text, word);
  return marks.length > 0 ? marks : nearWords(text, word);
}

function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/**
 * The stretches of `shown` that a search for `queryText` matches, in order and apart from each other.
 * Excluded words mark nothing.
 */
export function findMarks(shown: string, queryText: string): readonly Mark[] {
  const terms = readTextQuery(queryText);
  if (terms.length === 0) return [];
  const text = foldedText(shown.slice(0, longestShown));
  return merged(terms.flatMap((term) => marksOf(text, term))).map(text.toShown);
}

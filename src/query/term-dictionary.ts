/**
 * All different words of a catalog, written one after another in a few long strings. A part of a word is
 * then found by one `indexOf` over the whole, which no tree of prefixes can do: Swedish puts what is
 * looked for at the end of the word ("återvinningsstation").
 */
import {undot} from './fold.js';
import {
  findInSegment,
  nearInSegment,
  segmentOf,
  type Segment,
  type VisitTerm,
} from './term-segment.js';

/** A word cut out of a text may hold on to the whole text: V8 keeps longer ones as a window into it. */
function ownCopy(word: string): string {
  return word.length < 13 ? word : Array.from(word).join('');
}

export class TermDictionary {
  readonly #numbers = new Map<string, number>();
  readonly #segments: Segment[] = [];
  #waiting: string[] = [];

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a word; a word that is new gets the next one. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    const own = ownCopy(word);
    this.#numbers.set(own, number);
    this.#waiting.push(own);
    return number;
  }

  /** Makes the words added since the last time findable; does nothing when there are none. */
  seal(): void {
    if (this.#waiting.length === 0) return;
    this.#segments.push(segmentOf(this.#waiting, this.size - this.#waiting.length));
    this.#waiting = [];
  }

  /** Visits the words that are, begin with or contain `word`; a word may be visited more than once. */
  find(word: string, visit: VisitTerm): void {
    this.seal();
    for (const segment of this.#segments) findInSegment(segment, word, visit);
  }

  /** Visits the words that are the fewest slips away from `word`, if those are not more than `limit`. */
  findNear(word: string, limit: number, visit: VisitTerm): void {
    this.seal();
    const near = this.#segments.flatMap((segment) => nearInSegment(segment, undot(word), limit));
    let fewest = limit;
    for (const {edits} of near) fewest = Math.min(fewest, Math.max(edits, 1));
    for (const {term, edits, kind} of near) if (edits <= fewest) visit(term, kind);
  }
}

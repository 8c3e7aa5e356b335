/** Which words stand in which field of which entry, and how well a word or a phrase fits each entry. */
import {Numbers} from './numbers.js';
import {Postings} from './postings.js';
import {TermDictionary} from './term-dictionary.js';
import {matchKind} from './term-segment.js';
import type {TextTerm} from './text-query.js';
import {
  field,
  fieldBits,
  fieldWeights,
  flagWeights,
  kindWeights,
  withField,
  type Field,
  type FieldWords,
} from './text-weight.js';

/** Tokens below this number say which field begins; the others are terms, shifted by it. */
const firstTerm = fieldBits;

/** Words of one entry that are searched; a safeguard against entries that are whole books. */
const mostWords = 5_000;

export class TextIndex {
  readonly #dictionary = new TermDictionary();
  #size = 0;
  readonly #postings = new Postings();
  /** All texts as they were written, for phrases. */
  readonly #tokens = new Numbers();
  /** By entry: where its tokens begin. */
  readonly #starts = new Numbers();
  /** By entry: how many words its title has; of several, the shortest. */
  readonly #titleLengths = new Numbers();

  /** How many entries there are; they are numbered in the order they came. */
  get size(): number {
    return this.#size;
  }

  /** Adds one entry. */
  add(texts: Iterable<FieldWords>): void {
    const start = this.#tokens.length;
    let titleLength = 0;
    this.#starts.push(start);
    for (const text of texts) {
      if (this.#tokens.length - start > mostWords) break;
      if (text.field === field.title)
        titleLength = Math.min(titleLength || Infinity, text.words.length);
      this.#tokens.push(text.field);
      for (const word of text.words) {
        if (this.#tokens.length - start > mostWords) break;
        this.#addWord(word, text.field);
      }
    }
    this.#titleLengths.push(titleLength);
    this.#size += 1;
  }

  /** Makes what was added findable at once instead of at the next question. */
  seal(): void {
    this.#dictionary.seal();
  }

  /** Raises `scores` by entry to what `word` deserves there, as it stands. */
  score(word: string, scores: Float32Array): void {
    this.#dictionary.find(word, (term, kind) => this.#raise(term, kindWeights[kind], scores));
  }

  /** The same for words that are up to `edits` slips away. */
  scoreNear(word: string, edits: number, scores: Float32Array): void {
    this.#dictionary.findNear(word, edits, (term, kind) =>
      this.#raise(term, kindWeights[kind], scores),
    );
  }

  /** The same for whole words in a row. */
  scorePhrase(phrase: TextTerm, scores: Float32Array): void {
    const wanted = phrase.words.map((word, index) =>
      this.#termsFor(word, phrase.open && index === phrase.words.length - 1),
    );
    for (let entry = 0; entry < this.#size; entry += 1) {
      const weight = this.#phraseWeight(entry, wanted) * wanted.length;
      if (weight > (scores[entry] ?? 0)) scores[entry] = weight;
    }
  }

  #addWord(word: string, at: Field): void {
    const term = this.#dictionary.numberOf(word);
    this.#tokens.push(term + firstTerm);
    this.#postings.add(term, this.#size, (flags) => withField(flags, at));
  }

  #raise(term: number, weight: number, scores: Float32Array): void {
    const titleLengths = this.#titleLengths.items;
    this.#postings.visit(term, (entry, flags) => {
      // A title that is little more than the word is what was meant.
      const brevity = flags & (1 << field.title) ? 0.1 / (titleLengths[entry] || 1) : 0;
      const score = weight * (flagWeights[flags] ?? 0) * (1 + brevity);
      if (score > (scores[entry] ?? 0)) scores[entry] = score;
    });
  }

  /** By token: 1 where it may stand for `word`. */
  #termsFor(word: string, open: boolean): Uint8Array {
    const fits = new Uint8Array(this.#dictionary.size + firstTerm);
    this.#dictionary.find(word, (term, kind) => {
      const whole = kind === matchKind.word || kind === matchKind.foldedWord;
      const begun = kind === matchKind.prefix || kind === matchKind.foldedPrefix;
      if (whole || (open && begun)) fits[term + firstTerm] = 1;
    });
    return fits;
  }

  /** The weight of the best field of an entry that has the phrase, else 0. */
  #phraseWeight(entry: number, wanted: readonly Uint8Array[]): number {
    const [tokens, starts, first] = [this.#tokens.items, this.#starts.items, wanted[0]];
    const end = entry + 1 < this.#size ? (starts[entry + 1] ?? 0) : this.#tokens.length;
    let [current, best] = [0, 0];
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const token = tokens[at] ?? 0;
      if (token < firstTerm) current = fieldWeights[token] ?? 0;
      else if (first?.[token] === 1 && current > best && stands(tokens, at, wanted)) best = current;
    }
    return best;
  }
}

function stands(tokens: Uint32Array, from: number, wanted: readonly Uint8Array[]): boolean {
  return wanted.every((fits, index) => fits[tokens[from + index] ?? 0] === 1);
}

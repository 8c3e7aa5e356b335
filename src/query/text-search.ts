/** Finds the datasets that fit what a visitor wrote, and says how well each does. */
import type {Dataset} from '../model/catalog.js';
import type {FacetName} from './catalog-query.js';
import {datasetText} from './dataset-text.js';
import {forgivenEdits} from './edit-distance.js';
import type {FacetColumn} from './facet-column.js';
import {knownNames, type LabelOf} from './facet-value.js';
import {wordsOf} from './fold.js';
import {shortestInside} from './term-segment.js';
import {TextIndex} from './text-index.js';
import {field, type Field} from './text-weight.js';
import {readTextQuery, type TextTerm} from './text-query.js';

/** Facets whose labels are searched as if they stood in the dataset. */
const labelled: Readonly<Partial<Record<FacetName, Field>>> = {
  publisher: field.label,
  theme: field.label,
  format: field.body,
  'conforms-to': field.body,
  spatial: field.body,
};

/** The labels of one facet as entries of an index of their own: few, so that they can be read again. */
interface Labels {
  readonly column: FacetColumn;
  readonly field: Field;
  index: TextIndex;
}

export type Columns = Readonly<Record<FacetName, FacetColumn>>;

export class TextSearch {
  readonly #texts = new TextIndex();
  readonly #labels: readonly Labels[];
  readonly #vocabulary: LabelOf;
  #answered: {readonly key: string; readonly scores: Float32Array} | undefined;

  constructor(columns: Columns, vocabulary: LabelOf) {
    this.#vocabulary = vocabulary;
    this.#labels = Object.entries(labelled).map(([name, at]) => ({
      column: columns[name as FacetName],
      field: at,
      index: new TextIndex(),
    }));
  }

  /** Adds the next dataset. */
  add(dataset: Dataset): void {
    this.#texts.add(datasetText(dataset));
    this.#answered = undefined;
  }

  /** Does now what the next question would otherwise have to wait for. */
  seal(): void {
    this.#texts.seal();
    for (const labels of this.#labels) this.#readLabels(labels);
  }

  /** Reads all labels again, at the next question. */
  forgetLabels(): void {
    for (const labels of this.#labels) labels.index = new TextIndex();
    this.#answered = undefined;
  }

  /**
   * By dataset: how well it fits, 0 where it does not. `undefined` when the text asks for nothing.
   * The last answer is kept: while a visitor chooses facets or turns pages the text stays.
   */
  scores(text: string): Float32Array | undefined {
    if (this.#answered?.key === text) return this.#answered.scores;
    const terms = readTextQuery(text);
    if (terms.length === 0) return undefined;
    this.seal();
    const scores = this.#scoresOf(terms);
    this.#answered = {key: text, scores};
    return scores;
  }

  #scoresOf(terms: readonly TextTerm[]): Float32Array {
    const total = new Float32Array(this.#texts.size).fill(1);
    for (const term of terms) {
      const scores = term.excluded ? this.#scoreExcluded(term) : this.#scoreTerm(term);
      combine(total, scores, term.excluded);
    }
    return total;
  }

  #scoreTerm(term: TextTerm): Float32Array {
    const word = term.words[0] ?? '';
    if (term.quoted) return this.#score((index, scores) => index.scorePhrase(term, scores));
    const exact = this.#score((index, scores) => index.score(word, scores));
    const edits = forgivenEdits(word, countAbove(exact, 3));
    if (edits === 0) return exact;
    return this.#score((index, scores) => index.scoreNear(word, edits, scores), exact);
  }

  /** One word excludes what it would have found, but a letter or two only where they are a word. */
  #scoreExcluded(term: TextTerm): Float32Array {
    const word = term.words[0] ?? '';
    const inside = term.words.length === 1 && word.length >= shortestInside && !term.quoted;
    return this.#score((index, scores) =>
      inside ? index.score(word, scores) : index.scorePhrase(term, scores),
    );
  }

  /** Scores texts and labels alike. */
  #score(
    ask: (index: TextIndex, scores: Float32Array) => void,
    scores: Float32Array = new Float32Array(this.#texts.size),
  ): Float32Array {
    ask(this.#texts, scores);
    for (const {index, column} of this.#labels) {
      const weights = new Float32Array(index.size);
      ask(index, weights);
      if (!weights.some((weight) => weight > 0)) continue;
      column.greatest(weights, (dataset, weight) => {
        scores[dataset] = Math.max(scores[dataset] ?? 0, weight);
      });
    }
    return scores;
  }

  #readLabels({column, field: at, index}: Labels): void {
    for (let number = index.size; number < column.values.length; number += 1) {
      const {uri, spellings} = column.values[number] ?? {uri: undefined, spellings: []};
      const names = new Set(spellings.map(({literal}) => literal.value));
      for (const name of uri ? knownNames(uri, this.#vocabulary) : []) names.add(name);
      index.add([...names].map((name) => ({field: at, words: wordsOf(name)})));
    }
    index.seal();
  }
}

/** How many scores are above 0; counting stops at `most`. */
function countAbove(scores: Float32Array, most: number): number {
  let count = 0;
  for (let at = 0; at < scores.length && count < most; at += 1)
    if ((scores[at] ?? 0) > 0) count += 1;
  return count;
}

/** Adds the scores of one more term to the total: rare words say more about what is meant than common ones. */
function combine(total: Float32Array, scores: Float32Array, excluded: boolean): void {
  const weight = Math.log2(1 + total.length / (1 + countAbove(scores, total.length)));
  for (let at = 0; at < total.length; at += 1) {
    const [sum, score] = [total[at] ?? 0, scores[at] ?? 0];
    if (sum === 0 || score > 0 === excluded) total[at] = 0;
    else if (!excluded) total[at] = sum + score * weight;
  }
}

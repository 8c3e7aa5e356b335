/**
 * How many slips of the keyboard lie between two words: a letter too many, too few, a wrong one, or two
 * neighbours that changed places (optimal string alignment).
 */

const longest = 128;
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1));

/** Fills the row of the table for letter `i` of the word; answers the smallest figure in it. */
function fillRow(word: string, term: string, i: number, columns: number): number {
  const [before, above, row] = [rows[(i + 1) % 3], rows[(i + 2) % 3], rows[i % 3]];
  if (!before || !above || !row) return 0;
  let least = (row[0] = i);
  for (let j = 1; j <= columns; j += 1) {
    const same = word.charCodeAt(i - 1) === term.charCodeAt(j - 1);
    let cost = Math.min(
      (above[j] ?? 0) + 1,
      (row[j - 1] ?? 0) + 1,
      (above[j - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped =
      i > 1 &&
      j > 1 &&
      word.charCodeAt(i - 1) === term.charCodeAt(j - 2) &&
      word.charCodeAt(i - 2) === term.charCodeAt(j - 1);
    if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The last row of the table, or `undefined` when every way costs more than `limit`. */
function lastRow(word: string, term: string, limit: number): Uint8Array | undefined {
  const columns = Math.min(term.length, word.length + limit);
  if (columns > longest || word.length > longest) return undefined;
  const first = rows[0];
  if (first) for (let j = 0; j <= columns; j += 1) first[j] = j;
  for (let i = 1; i <= word.length; i += 1)
    if (fillRow(word, term, i, columns) > limit) return undefined;
  return rows[word.length % 3];
}

/** What `editsTo` found: slips to the whole term, and to whichever beginning of it is nearest. */
export interface Edits {
  readonly whole: number;
  readonly beginning: number;
}

/** Slips from `word` to `term`; `undefined` when there are more than `limit` to any beginning of it. */
export function editsTo(word: string, term: string, limit: number): Edits | undefined {
  const row = lastRow(word, term, limit);
  if (!row) return undefined;
  const columns = Math.min(term.length, word.length + limit);
  let beginning = limit + 1;
  for (let j = 0; j <= columns; j += 1) beginning = Math.min(beginning, row[j] ?? beginning);
  const whole = columns === term.length ? (row[columns] ?? limit + 1) : limit + 1;
  return beginning > limit ? undefined : {whole, beginning};
}

/**
 * How many slips a word is forgiven when `hits` datasets have it as it stands. None in short words, where
 * everything is near everything, and none in numbers, where each digit means something. A word that is
 * found once or twice may be somebody else's slip: then its nearest neighbours are shown too.
 */
export function forgivenEdits(word: string, hits: number): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  if (hits === 0) return word.length < 8 ? 1 : 2;
  return hits < 3 && word.length > 5 ? 1 : 0;
}

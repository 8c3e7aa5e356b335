/** How a text is delimited, by its first rows: the sign that stands equally often in each of them. */

export interface Delimiting {
  /** `''` where there is one column. */
  readonly delimiter: string;
  /** Share of the rows that have as many cells as most, from 0 to 1. */
  readonly consistency: number;
  /** Cells of most rows. */
  readonly width: number;
  readonly rows: number;
}

/** In a tie the first is the likeliest: where `;` delimits, commas stand before decimals. */
const candidates = [';', '\t', '|', ','] as const;

/** Rows looked at. */
const mostRows = 100;

type Counts = readonly number[];

/** Signs outside quotes in each row; a quote opens only where a cell may begin. */
class Counter {
  readonly rows: Counts[] = [];
  #counts = candidates.map(() => 0);
  readonly #isBackslash: boolean;
  #isEmpty = true;
  #isQuoted = false;
  #isCellStart = true;

  constructor(isBackslash: boolean) {
    this.#isBackslash = isBackslash;
  }

  read(head: string): void {
    for (let at = 0; at < head.length && this.rows.length < mostRows; at++)
      at += this.#read(head.charAt(at), head.charAt(at + 1));
  }

  /** The last row, unless it may have been cut off. */
  end(isWhole: boolean): void {
    if (isWhole || this.rows.length === 0) this.#endRow();
  }

  /** Letters read beyond this one. */
  #read(char: string, next: string): number {
    if (this.#isQuoted) {
      if (char === '\\' && next === '"' && this.#isBackslash) return 1;
      if (char !== '"') return 0;
      if (next === '"') return 1;
      this.#isQuoted = false;
      return 0;
    }
    if (char === '\r' || char === '\n') {
      this.#endRow();
      return char === '\r' && next === '\n' ? 1 : 0;
    }
    this.#letter(char);
    return 0;
  }

  #letter(char: string): void {
    const place = candidates.findIndex((candidate) => candidate === char);
    if (place >= 0) this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    else if (char === '"' && this.#isCellStart) this.#isQuoted = true;
    if (place < 0 && char.trim() !== '') this.#isEmpty = false;
    if (char !== ' ') this.#isCellStart = place >= 0;
  }

  #endRow(): void {
    if (!this.#isEmpty) this.rows.push(this.#counts);
    this.#counts = candidates.map(() => 0);
    this.#isEmpty = true;
    this.#isCellStart = true;
  }
}

function mostCommon(numbers: readonly number[]): {readonly number: number; readonly times: number} {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [number = 0, most = 0] =
    [...times].toSorted(([a, first], [b, second]) => second - first || b - a)[0] ?? [];
  return {number, times: most};
}

interface Score extends Delimiting {
  readonly score: number;
}

/** Names of columns, too, stand apart by the delimiter: a first row without it speaks against it. */
function scoreOf(delimiter: string, counts: readonly number[]): Score {
  const filled = counts.filter((count) => count > 0);
  const {number, times} = mostCommon(filled);
  const consistency = counts.length === 0 ? 0 : times / counts.length;
  const isHeaded = counts.slice(0, 1).every((count) => count === number);
  const score = number === 0 ? 0 : consistency - (isHeaded ? 0 : 0.2);
  return {delimiter, consistency, width: number + 1, rows: counts.length, score};
}

/** Rows, titles among them, that must agree before a sign is taken for the delimiter. */
const leastConsistency = 0.5;

/** Finds the delimiter in the first part of a text, or in the whole of it. */
export function sniffDelimiter(head: string, isWhole: boolean): Delimiting {
  const counter = new Counter(usesBackslash(head));
  counter.read(head.replace(/^\uFEFF/, ''));
  counter.end(isWhole);
  const scores = candidates.map((delimiter, place) =>
    scoreOf(
      delimiter,
      counter.rows.map((counts) => counts[place] ?? 0),
    ),
  );
  const likely = scores.filter(({consistency}) => consistency >= leastConsistency);
  const best = Math.max(...likely.map(({score}) => score));
  const found = likely.find(({score}) => score >= best - 0.05);
  return found ?? {delimiter: '', consistency: 1, width: 1, rows: counter.rows.length};
}

/** `sep=;`, a note to Excel before the first row. */
export function separatorNote(text: string): {readonly delimiter: string; readonly length: number} {
  const found = /^\uFEFF?"?sep=(.)"?[;,\t ]*(?:\r\n|[\r\n])/i.exec(text.slice(0, 100));
  return {delimiter: found?.[1] ?? '', length: found?.[0].length ?? 0};
}

/** Whether quotes in quotes are escaped, as RowStore and MySQL do, and not doubled. */
export function usesBackslash(head: string): boolean {
  return /[^\\"]\\"(?![;,\t|\r\n"]|$)/.test(head) && !/[^;,\t|\r\n"]""[^;,\t|\r\n"]/.test(head);
}

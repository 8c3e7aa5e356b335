/**
 * RFC 4180 and what is written in its place: any delimiter, any line end, quotes that were never closed,
 * quotes within that were never doubled, blanks around quotes. One pass; every letter is a letter somewhere.
 */
import {Grid} from './grid.js';

export interface TokenizeOptions {
  /** One character; `''` for text of one column. */
  readonly delimiter: string;
  /** `\"` is a quote in quotes. */
  readonly isBackslash: boolean;
  /** Rows after which to stop. */
  readonly rows: number;
  /** Called with the place of a quote that opens a cell and is never closed. */
  readonly onStrayQuote: (offset: number) => void;
}

const [lineFeed, carriageReturn, quote, backslash, blank] = [10, 13, 34, 92, 32];

class Tokenizer {
  readonly grid: Grid;
  readonly #text: string;
  readonly #delimiter: number;
  readonly #options: TokenizeOptions;
  /** No quote after here is ever closed. */
  #noCloseAfter = Number.POSITIVE_INFINITY;

  constructor(text: string, options: TokenizeOptions) {
    this.grid = new Grid(text, options.isBackslash);
    this.#text = text;
    this.#delimiter = options.delimiter === '' ? -1 : options.delimiter.charCodeAt(0);
    this.#options = options;
  }

  /** Pauses after some rows. */
  *run(): Generator<void, Grid, void> {
    let at = 0;
    while (at < this.#text.length && this.grid.rows < this.#options.rows) {
      at = this.#row(at);
      if (this.grid.rows % 512 === 0) yield;
    }
    return this.grid;
  }

  /** Offset of the next row. */
  #row(start: number): number {
    this.grid.startRow();
    let at = this.#cell(start);
    while (at < this.#text.length && this.#text.charCodeAt(at) === this.#delimiter)
      at = this.#cell(at + 1);
    const isPair =
      this.#text.charCodeAt(at) === carriageReturn && this.#text.charCodeAt(at + 1) === lineFeed;
    return at + (isPair ? 2 : 1);
  }

  /** Offset of what ends the cell. */
  #cell(start: number): number {
    let at = start;
    while (this.#text.charCodeAt(at) === blank) at++;
    const end = this.#text.charCodeAt(at) === quote ? this.#quoted(at) : -1;
    return end < 0 ? this.#unquoted(start) : end;
  }

  #unquoted(start: number): number {
    const text = this.#text;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === lineFeed || code === carriageReturn) break;
    }
    this.grid.addCell(start, at, false);
    return at;
  }

  /** Offset of what ends the cell; -1 where the quote is not the beginning of a quoted cell. */
  #quoted(open: number): number {
    if (open > this.#noCloseAfter) return -1;
    let hasQuotes = false;
    let lineEnd = -1;
    for (let at = this.#text.indexOf('"', open + 1); at >= 0; at = this.#text.indexOf('"', at)) {
      const after = this.#afterEscaped(at, open);
      if (after > 0) {
        at = after;
        hasQuotes = true;
        continue;
      }
      const end = this.#afterBlanks(at + 1);
      if (this.#isEnd(end)) return this.#close(open, at, end, hasQuotes);
      // A quote that was not doubled; on a later line it rather opens a cell of its own.
      if (lineEnd < 0) lineEnd = this.#lineEnd(open);
      if (at > lineEnd) return this.#stray(open);
      at++;
    }
    this.#noCloseAfter = open;
    return this.#stray(open);
  }

  #close(open: number, end: number, next: number, hasQuotes: boolean): number {
    this.grid.addCell(open + 1, end, hasQuotes);
    return next;
  }

  #stray(open: number): number {
    this.#options.onStrayQuote(open);
    return -1;
  }

  /** Offset after a quote that is doubled or escaped; 0 for any other. */
  #afterEscaped(at: number, open: number): number {
    if (this.#options.isBackslash && this.#isEscaped(at, open)) return at + 1;
    return this.#text.charCodeAt(at + 1) === quote ? at + 2 : 0;
  }

  #isEscaped(at: number, open: number): boolean {
    let first = at;
    while (first - 1 > open && this.#text.charCodeAt(first - 1) === backslash) first--;
    return (at - first) % 2 === 1;
  }

  #afterBlanks(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === blank) at++;
    return at;
  }

  #isEnd(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === this.#delimiter || code === lineFeed || code === carriageReturn;
  }

  #lineEnd(from: number): number {
    const end = /[\r\n]/g;
    end.lastIndex = from;
    return end.exec(this.#text)?.index ?? this.#text.length;
  }
}

/** Cuts a text into rows and cells, pausing now and then. */
export function tokenize(text: string, options: TokenizeOptions): Generator<void, Grid, void> {
  return new Tokenizer(text, options).run();
}

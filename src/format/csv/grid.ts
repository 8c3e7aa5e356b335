/** Delimited text cut into rows and cells, kept as places in the text; a cell is cut out when it is asked for. */
import {Offsets} from './offsets.js';

/** Marks the end of a cell that holds quotes to be taken out; texts are never this long. */
const quotedBit = 0x8000_0000;

export class Grid {
  readonly text: string;
  /** `\"` is a quote in quotes. */
  readonly isBackslash: boolean;
  readonly #starts = new Offsets();
  readonly #ends = new Offsets();
  /** Number of the first cell of each row. */
  readonly #rows = new Offsets();

  constructor(text: string, isBackslash: boolean) {
    this.text = text;
    this.isBackslash = isBackslash;
  }

  get rows(): number {
    return this.#rows.length;
  }

  startRow(): void {
    this.#rows.push(this.#starts.length);
  }

  /** @param hasQuotes whether quotes within are doubled or escaped */
  addCell(start: number, end: number, hasQuotes: boolean): void {
    this.#starts.push(start);
    this.#ends.push(hasQuotes ? end + quotedBit : end);
  }

  /** Cells of a row, filled or not. */
  width(row: number): number {
    const isLast = row + 1 >= this.#rows.length;
    return (isLast ? this.#starts.length : this.#rows.at(row + 1)) - this.#rows.at(row);
  }

  /** Where a row begins in the text. */
  offset(row: number): number {
    return this.#starts.at(this.#rows.at(row));
  }

  /** What a cell holds, trimmed; `''` where the row has no such cell. */
  cell(row: number, column: number): string {
    if (column >= this.width(row)) return '';
    const place = this.#rows.at(row) + column;
    const end = this.#ends.at(place);
    if (end < quotedBit) return this.text.slice(this.#starts.at(place), end).trim();
    return this.#withoutQuotes(this.text.slice(this.#starts.at(place), end - quotedBit)).trim();
  }

  /** Cells of a row that hold something. */
  filled(row: number): number {
    let count = 0;
    const width = this.width(row);
    for (let column = 0; column < width; column++) if (this.cell(row, column) !== '') count++;
    return count;
  }

  /** Line of the text on which a row begins, from 1. */
  line(row: number): number {
    return (this.text.slice(0, this.offset(row)).match(/\r\n|[\r\n]/g)?.length ?? 0) + 1;
  }

  #withoutQuotes(raw: string): string {
    return this.isBackslash
      ? raw.replace(/\\(["\\])|"(")/g, (_all, escaped?: string) => escaped ?? '"')
      : raw.replaceAll('""', '"');
  }
}

/** The figures of a PC-Axis file. */
import type {Cell} from '../column/column.js';

/** `-` is none at all; dots say that a figure is missing, unknown or secret. */
function cellOf(written: string): Cell {
  if (written === '-') return 0;
  if (/^\.{1,7}$/.test(written)) return undefined;
  const number = Number(written);
  return Number.isNaN(number) ? written : number;
}

/** Figures one after the other, from `start` up to the semicolon. */
export function* readFigures(text: string, start: number): Generator<string, void, void> {
  // A figure, a text in quotes, or the sign that ends them.
  const token = /"([^"]*)"|[^\s,;"]+|;/g;
  token.lastIndex = start;
  for (let found = token.exec(text); found && found[0] !== ';'; found = token.exec(text))
    yield found[1] ?? found[0];
}

/** A figure for every combination, at most `limit`. */
export function denseFigures(text: string, start: number, limit: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const written of readFigures(text, start)) {
    if (cells.length >= limit) break;
    cells.push(cellOf(written));
  }
  return cells;
}

export interface KeyedShape {
  /** Codes of each variable that stands before the figures of a row. */
  readonly keys: readonly (readonly string[])[];
  /** Figures of a row. */
  readonly width: number;
}

/** Rows that say by keys which combination they are; those that are all zero are not written. */
export function keyedFigures(
  text: string,
  start: number,
  {keys, width}: KeyedShape,
): ReadonlyMap<number, Cell> {
  const places = keys.map((codes) => new Map(codes.map((code, place) => [code, place])));
  const cells = new Map<number, Cell>();
  let row = 0;
  let at = 0;
  for (const written of readFigures(text, start)) {
    const codes = places[at];
    if (codes) row = (at === 0 ? 0 : row * codes.size) + (codes.get(written) ?? 0);
    else cells.set(row * width + at - keys.length, cellOf(written));
    at = (at + 1) % (keys.length + width);
  }
  return cells;
}

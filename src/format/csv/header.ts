/** Whether a row names the columns, or is already data: it is judged by how it differs from the rows below. */
import type {CellGrid as Grid} from './cell-grid.js';
import {type Look, lookOf, maskOf} from './look.js';

/** Rows below that are looked at. */
const mostRows = 100;

/** What most cells of a column are, and how sure that is. */
interface ColumnLook {
  readonly look: Look;
  readonly share: number;
  readonly masks: ReadonlyMap<string, number>;
  readonly values: ReadonlySet<string>;
  readonly count: number;
}

function countOf<T>(counts: Map<T, number>, item: T): void {
  counts.set(item, (counts.get(item) ?? 0) + 1);
}

function columnLook(cells: readonly string[]): ColumnLook {
  const looks = new Map<Look, number>();
  const masks = new Map<string, number>();
  for (const cell of cells) {
    const look = lookOf(cell);
    countOf(looks, look === 'year' ? 'number' : look);
    countOf(masks, maskOf(cell));
  }
  const [look = 'empty', times = 0] = [...looks].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const count = cells.length;
  return {look, share: count === 0 ? 0 : times / count, masks, values: new Set(cells), count};
}

/** Years and days may name columns, as in `Kommun;2019;2020`. */
function isPeriod(look: Look): boolean {
  return look === 'year' || look === 'date';
}

/** Positive: the cell is a name; negative: a value like those below it; 0: nobody knows. */
function voteOf(cell: string, below: ColumnLook): number {
  if (cell === '' || below.count === 0) return 0;
  const look = lookOf(cell);
  const isTyped = below.look !== 'text' && below.look !== 'host' && below.share > 0.5;
  if (isTyped && look === below.look) return -1;
  if (isTyped && look === 'year') return below.look === 'number' ? 0 : 0.5;
  if (isTyped && look === 'text') return 1;
  if (isTyped) return 0;
  if (look === 'host' && below.look === 'host' && below.share > 0.8) return -1;
  if (below.values.has(cell)) return -0.5;
  const alike = (below.masks.get(maskOf(cell)) ?? 0) / below.count;
  return alike >= 0.6 && /\d/.test(cell) && !isPeriod(look) ? -0.5 : 0;
}

/** Whether `row` names the columns of the `rows` that come after it. */
export function isHeader(grid: Grid, row: number, rows: readonly number[], width: number): boolean {
  const below = rows.slice(0, mostRows);
  let votes = 0;
  for (let column = 0; column < width; column++) {
    const cells = below.map((other) => grid.cell(other, column)).filter((cell) => cell !== '');
    votes += voteOf(grid.cell(row, column), columnLook(cells));
  }
  if (votes !== 0) return votes > 0;
  const names = Array.from({length: width}, (_, column) => lookOf(grid.cell(row, column)));
  return names.every((look) => look !== 'number' && look !== 'address' && look !== 'answer');
}

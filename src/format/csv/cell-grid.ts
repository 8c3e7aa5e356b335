/** Rows of cells as text, wherever they come from: what is needed to tell titles, names, data and totals apart. */
export interface CellGrid {
  readonly rows: number;
  /** Cells of a row, filled or not. */
  width(row: number): number;
  /** What a cell holds, trimmed; `''` where the row has no such cell. */
  cell(row: number, column: number): string;
  /** Cells of a row that hold something. */
  filled(row: number): number;
}

import type {CellObject, Range, WorkSheet} from '@e965/xlsx';
import {type Cell, textOfCell} from '../column/column.js';
import type {CellGrid} from '../csv/cell-grid.js';
import {valueOfCell} from './cell-value.js';

export interface SheetOptions {
  /** Whether its days are counted from 1904. */
  readonly isMac: boolean;
  /** Columns that are looked at. */
  readonly columns: number;
  /** Rows that are looked at, blank ones too. */
  readonly rows: number;
}

/** The filled cells of a sheet; however far its formatting reaches, rows end where the cells do. */
export class SheetGrid implements CellGrid {
  readonly merges: readonly Range[];
  /** Cells that hold an error, such as `#REF!`. */
  errors = 0;
  /** Whether there were columns beyond those looked at. */
  isWide = false;
  readonly #rows: readonly (readonly Cell[] | undefined)[];

  constructor(sheet: WorkSheet, options: SheetOptions) {
    this.merges = sheet['!merges'] ?? [];
    const data: readonly (readonly CellObject[] | undefined)[] = sheet['!data'] ?? [];
    const rows: (readonly Cell[] | undefined)[] = [];
    for (let row = 0; row < Math.min(data.length, options.rows); row++)
      rows.push(this.#rowOf(data[row], options));
    while (rows.length > 0 && !rows.at(-1)) rows.pop();
    this.#rows = rows;
  }

  get rows(): number {
    return this.#rows.length;
  }

  width(row: number): number {
    return this.#rows[row]?.length ?? 0;
  }

  /** What a cell is, before it is made text. */
  value(row: number, column: number): Cell {
    return this.#rows[row]?.[column];
  }

  cell(row: number, column: number): string {
    return textOfCell(this.value(row, column)).trim();
  }

  filled(row: number): number {
    return (
      this.#rows[row]?.reduce((count: number, cell) => count + (isFilled(cell) ? 1 : 0), 0) ?? 0
    );
  }

  /** A row up to its last filled cell; `undefined` when it has none. */
  #rowOf(
    cells: readonly (CellObject | undefined)[] | undefined,
    {isMac, columns}: SheetOptions,
  ): readonly Cell[] | undefined {
    if (!cells) return undefined;
    if (cells.length > columns) this.isWide = true;
    const row: Cell[] = [];
    for (let column = 0; column < Math.min(cells.length, columns); column++) {
      const cell = cells[column];
      if (cell?.t === 'e') this.errors++;
      row.push(valueOfCell(cell, isMac));
    }
    while (row.length > 0 && !isFilled(row.at(-1))) row.pop();
    return row.length > 0 ? row : undefined;
  }
}

function isFilled(cell: Cell): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

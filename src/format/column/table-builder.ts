/** A table from records, row by row, of which no two need have the same members. */
import type {ReportProblem} from '../../model/problem.js';
import type {Column} from '../../model/table.js';
import type {TableLimits} from '../format.js';
import {buildColumn} from './build-column.js';
import type {Cell} from './cell.js';
import {uniqueNames} from './names.js';
import type {ColumnOptions} from './read-texts.js';

export interface TableBuilderOptions {
  readonly limits: Pick<TableLimits, 'rows' | 'columns'>;
  readonly report: ReportProblem;
}

/** Collects cells until all are there, since the type of a column is decided by all of them. */
export class TableBuilder {
  readonly #limits: TableBuilderOptions['limits'];
  readonly #report: ReportProblem;
  readonly #cells = new Map<string, Cell[]>();
  #rows = 0;
  #isFull = false;
  #isWide = false;

  constructor({limits, report}: TableBuilderOptions) {
    this.#limits = limits;
    this.#report = report;
  }

  get rows(): number {
    return this.#rows;
  }

  /** In the order in which they first came. */
  get names(): readonly string[] {
    return [...this.#cells.keys()];
  }

  /** Makes columns before the first row, so that their order is not left to chance. */
  addNames(names: Iterable<string>): void {
    for (const name of names) this.#column(name);
  }

  /** `false` when there are as many rows as there may be; this one is then left out, and a problem told. */
  addRow(cells: Iterable<readonly [name: string, cell: Cell]>): boolean {
    if (this.#rows >= this.#limits.rows) {
      if (!this.#isFull)
        this.#tell('row-limit', `more than ${this.#rows} rows; the rest is left out`);
      this.#isFull = true;
      return false;
    }
    for (const [name, cell] of cells) {
      const column = this.#column(name);
      if (!column) continue;
      while (column.length < this.#rows) column.push(undefined);
      if (column.length === this.#rows) column.push(cell);
    }
    this.#rows++;
    return true;
  }

  /** The columns with their types; `optionsOf` says what the format knows of each. */
  columns(optionsOf: (name: string) => ColumnOptions = () => ({})): Column[] {
    const work = this.buildColumns(optionsOf);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }

  /** The same, with a pause after each column; cells are given back as they become columns. */
  *buildColumns(
    optionsOf: (name: string) => ColumnOptions = () => ({}),
  ): Generator<void, Column[], void> {
    const columns: Column[] = [];
    const names = uniqueNames(this.names);
    for (const [place, [name, cells]] of [...this.#cells].entries()) {
      while (cells.length < this.#rows) cells.push(undefined);
      const options = {report: this.#report, ...optionsOf(name)};
      columns.push(buildColumn(names[place] ?? name, cells, options));
      this.#cells.delete(name);
      yield;
    }
    return columns;
  }

  #column(name: string): Cell[] | undefined {
    const known = this.#cells.get(name);
    if (known) return known;
    if (this.#cells.size >= this.#limits.columns) {
      const message = `more than ${this.#limits.columns} columns; the rest is left out`;
      if (!this.#isWide) this.#tell('column-limit', message);
      this.#isWide = true;
      return undefined;
    }
    const column: Cell[] = [];
    this.#cells.set(name, column);
    return column;
  }

  #tell(code: string, message: string): void {
    this.#report({severity: 'error', code, message, subject: undefined, line: undefined});
  }
}

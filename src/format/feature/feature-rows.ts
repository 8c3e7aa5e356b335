/** Features to rows: properties become columns, in the order in which they first come; the place comes last. */
import {GeometryReader, type GeometryReading} from '../../geo/geometry-reader.js';
import type {Problem} from '../../model/problem.js';
import {
  type Column,
  type Geometry,
  type Table,
  type TableReading,
  textAt,
} from '../../model/table.js';
import {buildColumn, type Cell, TableBuilder} from '../column/column.js';
import type {TableReadingOptions} from '../format.js';
import {binaryReading, collecting, featureTable, reportLosses} from '../geometry/feature-table.js';

export interface FeatureRow {
  /** `undefined` for a feature without one. */
  readonly id: Cell;
  readonly cells: Iterable<readonly [name: string, cell: Cell]>;
  readonly geometry: GeometryReading;
}

export interface FeatureFacts {
  /** What the file says of its coordinate system, in any way that `crsOf` reads. */
  readonly declared: unknown;
  /** Whether the format means degrees of WGS 84 where a file says nothing. */
  readonly isFormatWgs84: boolean;
  readonly reading: Pick<TableReading, 'format' | 'encoding' | 'part' | 'parts'>;
}

export class FeatureRows {
  /** For whatever else reads the file; what it reports ends up in the table. */
  readonly options: TableReadingOptions;
  /** Checks and counts the geometries of all features. */
  readonly geometries: GeometryReader;
  readonly #problems: Problem[];
  readonly #builder: TableBuilder;
  readonly #places: (Geometry | undefined)[] = [];
  readonly #ids: Cell[] = [];
  #hasIds = false;
  #unreadable = 0;
  #tooMany = 0;

  constructor(options: TableReadingOptions) {
    const collected = collecting(options);
    this.options = collected.options;
    this.#problems = collected.problems;
    this.#builder = new TableBuilder(this.options);
    this.geometries = new GeometryReader(options.limits);
  }

  get count(): number {
    return this.#places.length;
  }

  /** `false` when there are as many rows as there may be. */
  add({id, cells, geometry}: FeatureRow): boolean {
    if (!this.#builder.addRow(cells)) return false;
    this.#ids.push(id);
    if (id !== undefined && id !== null && id !== '') this.#hasIds = true;
    if (geometry === 'bad') this.#unreadable++;
    if (geometry === 'too-many') this.#tooMany++;
    this.#places.push(typeof geometry === 'string' ? undefined : geometry);
    return true;
  }

  /** The table, with all that was reported. */
  finish({declared, isFormatWgs84, reading}: FeatureFacts): Table {
    reportLosses({unreadable: this.#unreadable, tooMany: this.#tooMany}, this.options.report);
    if (this.geometries.hadQuotes) this.#reportQuotes();
    const attributes = this.#attributes();
    if (!this.#places.some((place) => place !== undefined))
      return this.#withoutFeatures(attributes, reading);
    const found = {attributes, geometries: this.#places, problems: this.#problems};
    return featureTable({...found, declared, isFormatWgs84, reading}, this.options);
  }

  #reportQuotes(): void {
    const message = 'Coordinates are written as text, in quotation marks; read as numbers';
    this.#tell('coordinate-text', message);
  }

  #tell(code: string, message: string): void {
    const {report} = this.options;
    report({severity: 'warning', code, message, subject: undefined, line: undefined});
  }

  #attributes(): Column[] {
    const columns = this.#builder.columns();
    if (!this.#hasIds) return columns;
    const same = columns.find(({name}) => name === 'id');
    if (same && this.#isIdColumn(same)) return columns;
    const name = same ? 'feature id' : 'id';
    return [buildColumn(name, this.#ids, {type: 'identifier'}), ...columns];
  }

  /** Many servers write the identifier of a feature among its properties too. */
  #isIdColumn(column: Column): boolean {
    return this.#ids.every((id, row) => textAt(column, row) === String(id ?? ''));
  }

  /** No feature has a place of its own; whether columns have is asked of every table. */
  #withoutFeatures(columns: readonly Column[], reading: FeatureFacts['reading']): Table {
    return {
      rows: this.count,
      columns,
      reading: binaryReading(reading),
      geometry: undefined,
      problems: this.#problems,
    };
  }
}

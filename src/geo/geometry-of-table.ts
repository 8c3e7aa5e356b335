/**
 * Finds the places in a table that has no features: a column of WKT or GeoJSON, two columns of coordinates,
 * or both numbers in one column.
 */
import type {ReportProblem} from '../model/problem.js';
import {type Column, type Geometry, type TableGeometry, textAt} from '../model/table.js';
import {extentOf, reportAstray} from './bounds.js';
import {type ColumnPair, findColumnPair, positionsOfPair} from './column-pair.js';
import {systemOfName} from './system-name.js';
import type {GeometryLimits} from './geometry-reader.js';
import {placeGeometries} from './place-geometries.js';
import {magnitudeOf} from './magnitude.js';
import {placingOf} from './placing.js';
import {mapPositions, swapPosition, visitPositions} from './positions.js';
import {type Notation, notationOf, PlaceReader} from './written-place.js';

export interface TablePlacesOptions {
  /** What the file says of its system, in any of the ways `crsOf` reads; `undefined` for nothing. */
  readonly declared: unknown;
  /** `TableCorrections.crs`, or `''`. */
  readonly correction: string;
  readonly limits: GeometryLimits;
  readonly report: ReportProblem;
}

export interface TablePlaces {
  /** The columns, of which those that hold places now have the type `coordinate` or `geometry`. */
  readonly columns: readonly Column[];
  /** `undefined` for a table without places. */
  readonly geometry: TableGeometry | undefined;
}

interface WrittenPlaces {
  readonly column: Column;
  readonly notation: Notation;
}

/** Names that make a pair of numbers anywhere on earth a place. */
const placeName = /geo|pos|koord|coord|loc|plats|point|latl|wgs/i;

/** Cells looked at before a column of text is read as places. */
const samples = 20;

function rowsOf({values}: Column): number {
  switch (values.storage) {
    case 'numbers':
      return values.numbers.length;
    case 'strings':
      return values.strings.length;
    case 'codes':
      return values.codes.length;
    default:
      return values.geometries.length;
  }
}

function samplesOf(column: Column): readonly string[] {
  const found: string[] = [];
  for (let row = 0; row < rowsOf(column) && found.length < samples; row++) {
    const text = textAt(column, row);
    if (text !== '') found.push(text);
  }
  return found;
}

function notationOfColumn(column: Column): Notation | undefined {
  if (column.values.storage !== 'strings' && column.values.storage !== 'codes') return undefined;
  const notations = samplesOf(column).map((text) => notationOf(text));
  const [first] = notations;
  const alike = notations.filter((notation) => notation === first).length;
  return first && alike >= notations.length * 0.9 ? first : undefined;
}

/** WKT and GeoJSON are places whatever their column is called. */
function findWritten(columns: readonly Column[], wanted: readonly Notation[]): WrittenPlaces[] {
  return columns.flatMap((column) => {
    const notation = notationOfColumn(column);
    return notation && wanted.includes(notation) ? [{column, notation}] : [];
  });
}

class Places {
  readonly #columns: readonly Column[];
  readonly #options: TablePlacesOptions;

  constructor(columns: readonly Column[], options: TablePlacesOptions) {
    this.#columns = columns;
    this.#options = options;
  }

  find(): TablePlaces {
    const [shapes] = findWritten(this.#columns, ['wkt', 'geojson']);
    const pair = findColumnPair(this.#columns);
    if (shapes && !(pair && this.#isSparse(shapes.column))) return this.#ofWritten(shapes);
    if (pair) return this.#ofPair(pair);
    const points = findWritten(this.#columns, ['pair']).map((found) => this.#ofPoints(found));
    return points.find((places) => places !== undefined) ?? this.#none();
  }

  #none(): TablePlaces {
    return {columns: this.#columns, geometry: undefined};
  }

  /** Whether so many rows have no shape that their points show more. */
  #isSparse(column: Column): boolean {
    let filled = 0;
    const rows = rowsOf(column);
    for (let row = 0; row < rows; row++) if (textAt(column, row) !== '') filled++;
    return filled < rows / 2;
  }

  #replace(changed: ReadonlyMap<Column, Column>): readonly Column[] {
    return this.#columns.map((column) => changed.get(column) ?? column);
  }

  #tell(code: string, message: string): void {
    const {report} = this.#options;
    report({severity: 'warning', code, message, subject: undefined, line: undefined});
  }

  #ofPair(pair: ColumnPair): TablePlaces {
    const {x, y, words, isSwapped} = pair;
    if (x.values.storage !== 'numbers' || y.values.storage !== 'numbers') return this.#none();
    const positions = positionsOfPair(x.values.numbers, y.values.numbers);
    if (isSwapped) {
      const message = `the columns "${y.name}" and "${x.name}" have changed places; read the right way round`;
      this.#tell('coordinates-swapped', message);
    }
    const declared = systemOfName(words.replace(/koord\w*|coord\w*|gps|geo/g, ''))?.id;
    const {id, from, system} = placingOf(positions, {
      ...this.#options,
      declared: declared ?? this.#options.declared,
      isFormatWgs84: false,
    });
    const changed = new Map(
      [x, y].map((column) => [column, {...column, type: 'coordinate'} as const]),
    );
    const extent = system && extentOf(positions, system);
    if (extent) reportAstray(extent, this.#options.report);
    const columns = [y.name, x.name];
    return {
      columns: this.#replace(changed),
      geometry: {columns, types: ['Point'], crs: id, crsFrom: from, bounds: extent?.bounds},
    };
  }

  #read({column, notation}: WrittenPlaces): {
    geometries: (Geometry | undefined)[];
    declared: string;
    lost: number;
  } {
    const reader = new PlaceReader(this.#options.limits);
    const geometries: (Geometry | undefined)[] = [];
    let lost = 0;
    for (let row = 0; row < rowsOf(column); row++) {
      const text = textAt(column, row);
      const geometry = text === '' ? undefined : reader.read(text, notation);
      if (text !== '' && !geometry && !/\bEMPTY\s*$/i.test(text.slice(0, 60))) lost++;
      geometries.push(geometry);
    }
    return {geometries, declared: reader.declared, lost};
  }

  #ofWritten(written: WrittenPlaces): TablePlaces {
    const {geometries, declared, lost} = this.#read(written);
    const {name} = written.column;
    if (lost > 0)
      this.#tell('geometry-unreadable', `${lost} places in "${name}" can not be read; left out`);
    return this.#placed(written.column, geometries, declared || this.#options.declared);
  }

  #placed(
    column: Column,
    found: readonly (Geometry | undefined)[],
    declared: unknown,
  ): TablePlaces {
    const options = {...this.#options, declared, isFormatWgs84: false};
    const {geometries, geometry} = placeGeometries(found, options);
    const values = {storage: 'geometries', geometries} as const;
    return {
      columns: this.#replace(new Map([[column, {...column, type: 'geometry', values}]])),
      geometry: {columns: [column.name], ...geometry},
    };
  }

  /** Two numbers in a cell are a place where they lie in Sweden, or the name of the column says so. */
  #ofPoints(written: WrittenPlaces): TablePlaces | undefined {
    const {column} = written;
    const {geometries} = this.#read(written);
    const {kind, isSwapped} = magnitudeOf((visit) => {
      for (const geometry of geometries) if (geometry) visitPositions(geometry, visit);
    });
    if (!kind || (kind === 'degrees' && !placeName.test(column.name))) return undefined;
    // People write either number first; neither is a fault.
    const straight = isSwapped
      ? geometries.map((geometry) => geometry && mapPositions(geometry, swapPosition))
      : geometries;
    return this.#placed(column, straight, this.#options.declared);
  }
}

/**
 * The places of a table. Columns that hold them are given their type; a column of WKT, GeoJSON or pairs
 * becomes one of geometries. Order and system are judged by the numbers, whatever the columns are called.
 */
export function geometryOfTable(
  columns: readonly Column[],
  options: TablePlacesOptions,
): TablePlaces {
  return new Places(columns, options).find();
}

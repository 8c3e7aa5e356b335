/**
 * A table as columns, not as an object for each row: a million rows stay small, and sorting or summing a
 * column runs over one array. Everything here survives `structuredClone`, and the arrays can be transferred.
 */
import type {Problem} from './problem.js';
import type {BoundingBox} from './values.js';

/**
 * What the values of a column are: one type for a whole column, never decided cell by cell. `identifier`
 * is a code that only looks like a number (municipality and postal codes keep their zeros); `coordinate`
 * is half of a place, latitude or northing, longitude or easting.
 */
export type ColumnType =
  | 'text'
  | 'identifier'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'date-time'
  | 'month'
  | 'year'
  | 'time'
  | 'url'
  | 'image'
  | 'email'
  | 'phone'
  | 'coordinate'
  | 'geometry';

/** A position as its coordinate system orders it for drawing: x (east, longitude) before y. */
export type GeometryPosition = readonly number[];

/** A geometry with the names and nesting of GeoJSON (RFC 7946, 3.1), in the coordinate system of its table. */
export type Geometry =
  | {readonly type: 'Point'; readonly coordinates: GeometryPosition}
  | {
      readonly type: 'MultiPoint' | 'LineString';
      readonly coordinates: readonly GeometryPosition[];
    }
  | {
      readonly type: 'MultiLineString' | 'Polygon';
      readonly coordinates: readonly (readonly GeometryPosition[])[];
    }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly GeometryPosition[])[])[];
    }
  | {readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[]};

/** How the values of a column are kept. */
export type ColumnValues =
  /** `NaN` is missing. Integers, decimals and coordinates; booleans as 0 and 1. */
  | {readonly storage: 'numbers'; readonly numbers: Float64Array}
  /** `''` is missing. Dates and times are written as ISO 8601, without any shift of zone. */
  | {readonly storage: 'strings'; readonly strings: readonly string[]}
  /** Few different values: `codes` are places in `strings`; place 0 is `''`, missing. */
  | {readonly storage: 'codes'; readonly codes: Uint32Array; readonly strings: readonly string[]}
  | {readonly storage: 'geometries'; readonly geometries: readonly (Geometry | undefined)[]};

export interface Column {
  /** As the file calls it, trimmed; unique in its table (`name`, `name 2` …). */
  readonly name: string;
  readonly type: ColumnType;
  /** What it is measured in, where the file says so. */
  readonly unit: string | undefined;
  readonly values: ColumnValues;
}

/** Rows that are no data, and why they were passed over. */
export interface SkippedRows {
  /** First of them in the file, from 1. */
  readonly row: number;
  readonly count: number;
  readonly why: 'title' | 'blank' | 'total' | 'comment' | 'ragged';
}

/** How a table was read, for whoever wants to check or correct it. */
export interface TableReading {
  /** E.g. `csv`, `xlsx`, `geojson`. */
  readonly format: string;
  /** Charset of a text, `''` of binary formats. */
  readonly encoding: string;
  /** Of delimited text, else `''`. */
  readonly delimiter: string;
  /** Row of the file that names the columns, from 1; 0 when none does. */
  readonly headerRow: number;
  readonly decimalSign: '.' | ',' | '';
  readonly skipped: readonly SkippedRows[];
  /** The sheet, layer or file within that was read; `''` where there is only one without a name. */
  readonly part: string;
  /** All sheets, layers or files that could be read instead. */
  readonly parts: readonly string[];
}

/** Where the features of a table are. */
export interface TableGeometry {
  /** Name of the geometry column, or of the columns of latitude and longitude (y first). */
  readonly columns: readonly string[];
  /** Types that occur, e.g. `Point`. */
  readonly types: readonly Geometry['type'][];
  /** `EPSG:3006`, `OGC:CRS84` …; `''` when it is not known. */
  readonly crs: string;
  /** How the system is known: `declared`, by the `magnitude` of the numbers, or by the `format`. */
  readonly crsFrom: 'declared' | 'magnitude' | 'format' | '';
  /** In WGS 84; `undefined` when the system is unknown or there is no feature. */
  readonly bounds: BoundingBox | undefined;
}

export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly reading: TableReading;
  /** `undefined` for a table without places. */
  readonly geometry: TableGeometry | undefined;
  readonly problems: readonly Problem[];
}

/** What a cell says, as text; `''` when it is missing. Numbers are written with a point. */
export function textAt({values}: Column, row: number): string {
  if (values.storage === 'strings') return values.strings[row] ?? '';
  if (values.storage === 'codes') return values.strings[values.codes[row] ?? 0] ?? '';
  if (values.storage === 'geometries') {
    const geometry = values.geometries[row];
    return geometry ? JSON.stringify(geometry) : '';
  }
  const number = values.numbers[row] ?? Number.NaN;
  return Number.isNaN(number) ? '' : String(number);
}

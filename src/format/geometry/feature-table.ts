/** What formats share whose rows are features: attributes, a column of geometries, and where they are. */
import {placeGeometries} from '../../geo/place-geometries.js';
import type {Problem, ReportProblem} from '../../model/problem.js';
import type {Column, Geometry, Table, TableReading} from '../../model/table.js';
import {uniqueNames} from '../column/column.js';
import type {TableReadingOptions} from '../format.js';

/** Geometries that did not make it into a table. */
export interface GeometryLosses {
  /** Broken, or of a kind that is not read. */
  readonly unreadable: number;
  /** Beyond the limit of coordinates. */
  readonly tooMany: number;
}

/** Tells once for a table how many of its features have lost their place, and why. */
export function reportLosses({unreadable, tooMany}: GeometryLosses, report: ReportProblem): void {
  const tell = (code: string, message: string): void =>
    report({severity: 'error', code, message, subject: undefined, line: undefined});
  if (unreadable > 0)
    tell(
      'geometry-unreadable',
      `${unreadable} geometries are broken or of a kind that is not read, such as arcs; ` +
        'their rows are kept without a place.',
    );
  if (tooMany > 0)
    tell(
      'vertex-limit',
      `${tooMany} geometries are left out, as there are more coordinates than the limit allows.`,
    );
}

/** Options whose report also collects, for `Table.problems`. */
export function collecting(options: TableReadingOptions): {
  readonly problems: Problem[];
  readonly options: TableReadingOptions;
} {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
    options.report(problem);
  };
  return {problems, options: {...options, report}};
}

/** What a format found. */
export interface FeatureParts {
  /** What the file calls its geometries; `geometry` when it does not say. */
  readonly name?: string;
  readonly attributes: readonly Column[];
  /** One for each row. */
  readonly geometries: readonly (Geometry | undefined)[];
  /** What the file says of its coordinate system, in any writing; `''` for nothing. */
  readonly declared: unknown;
  /** Whether the format means degrees of WGS 84 where it says nothing. */
  readonly isFormatWgs84: boolean;
  readonly reading: Pick<TableReading, 'format' | 'encoding' | 'part' | 'parts'>;
  /** Collected; problems of placing are added. */
  readonly problems: readonly Problem[];
}

/** How a binary table was read: it has no delimiter, and its names are no row. */
export function binaryReading(
  reading: Pick<TableReading, 'format' | 'encoding' | 'part' | 'parts'>,
): TableReading {
  return {...reading, delimiter: '', headerRow: 0, decimalSign: '', skipped: []};
}

/** A table of features; its last column is where they are. */
export function featureTable(
  {
    name: called = 'geometry',
    attributes,
    geometries,
    declared,
    isFormatWgs84,
    reading,
    problems,
  }: FeatureParts,
  {corrections, report}: TableReadingOptions,
): Table {
  const correction = corrections.crs ?? '';
  const placed = placeGeometries(geometries, {declared, isFormatWgs84, correction, report});
  const names = uniqueNames([...attributes.map((column) => column.name), called]);
  const name = names.at(-1) ?? called;
  const values = {storage: 'geometries', geometries: placed.geometries} as const;
  return {
    rows: geometries.length,
    columns: [...attributes, {name, type: 'geometry', unit: undefined, values}],
    reading: binaryReading(reading),
    geometry: {columns: [name], ...placed.geometry},
    problems,
  };
}

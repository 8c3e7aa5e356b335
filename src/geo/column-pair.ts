/** Two columns of numbers that are the halves of places. */
import type {Column} from '../model/table.js';
import {type Axis, type AxisName, readAxisName} from './axis-name.js';
import type {Positions} from './bounds.js';
import {type Kind, magnitudeOf} from './magnitude.js';

export interface ColumnPair {
  /** Latitude or northing, by what the column holds and not by its name. */
  readonly y: Column;
  readonly x: Column;
  /** What both names say besides their axis, e.g. `sweref 99 tm`. */
  readonly words: string;
  readonly kind: Kind | undefined;
  /** Whether the names say the opposite of what the columns hold. */
  readonly isSwapped: boolean;
}

interface Half extends AxisName {
  readonly column: Column;
  readonly numbers: Float64Array;
}

const partners: Readonly<Record<Axis, Axis>> = {
  latitude: 'longitude',
  longitude: 'latitude',
  north: 'east',
  east: 'north',
  x: 'y',
  y: 'x',
};

/** Names of the half that is drawn upward. */
const upward: ReadonlySet<Axis> = new Set<Axis>(['latitude', 'north', 'y']);

function halvesOf(columns: readonly Column[]): readonly Half[] {
  return columns.flatMap((column) => {
    const name = readAxisName(column.name);
    const {values} = column;
    return name && values.storage === 'numbers' ? [{...name, column, numbers: values.numbers}] : [];
  });
}

/** Positions of two columns, x first; rows that lack either are passed over. */
export function positionsOfPair(x: Float64Array, y: Float64Array): Positions {
  return (visit) => {
    for (let row = 0; row < x.length; row++) {
      const [east, north] = [x[row] ?? Number.NaN, y[row] ?? Number.NaN];
      if (!Number.isNaN(east) && !Number.isNaN(north)) visit(east, north);
    }
  };
}

/** Names such as `x` and `e` say too little to make places of any small numbers. */
function isBelievable({axis}: Half, kind: Kind | undefined): boolean {
  return kind !== undefined && (kind !== 'degrees' || partners[axis].endsWith('itude'));
}

function pairOf(up: Half, along: Half): ColumnPair | undefined {
  const {kind, isSwapped} = magnitudeOf(positionsOfPair(along.numbers, up.numbers));
  if (!isBelievable(up, kind)) return undefined;
  const [y, x] = isSwapped ? [along, up] : [up, along];
  // Swedish surveyors call northing X: only a latitude under the name of longitude is a fault.
  const isFault = isSwapped && up.axis !== 'y';
  return {y: y.column, x: x.column, words: up.rest, kind, isSwapped: isFault};
}

/** Systems of which places are best shown, where a table has its places in several. */
const preference: readonly (Kind | undefined)[] = [
  'swedish-degrees',
  'degrees',
  'sweref-tm',
  'rt90',
  'web-mercator',
  'near-zone',
  'sweref-zone',
  'rt90-or-mercator',
];

/** The columns of latitude and longitude, or northing and easting; WGS 84 before others. */
export function findColumnPair(columns: readonly Column[]): ColumnPair | undefined {
  const halves = halvesOf(columns);
  const pairs = halves
    .filter(({axis}) => upward.has(axis))
    .flatMap((up) => {
      const along = halves.find(({axis, rest}) => axis === partners[up.axis] && rest === up.rest);
      const pair = along && pairOf(up, along);
      return pair ? [pair] : [];
    });
  const rank = ({kind}: ColumnPair): number => preference.indexOf(kind);
  return pairs.toSorted((a, b) => rank(a) - rank(b))[0];
}

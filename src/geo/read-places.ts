/** Places of the rows of a table, ready to be drawn. */
import type {Geometry, Table} from '../model/table.js';
import {crsOf} from './declared-system.js';
import {projectGeometry} from './positions.js';

function pointOf(
  table: Table,
  row: number,
  [yName, xName]: readonly string[],
): Geometry | undefined {
  const [y, x] = [yName, xName].map((name) => {
    const values = table.columns.find((column) => column.name === name)?.values;
    return values?.storage === 'numbers' ? values.numbers[row] : undefined;
  });
  if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y)) return undefined;
  return {type: 'Point', coordinates: [x, y]};
}

function geometryAt(table: Table, row: number, columns: readonly string[]): Geometry | undefined {
  if (columns.length === 2) return pointOf(table, row, columns);
  const values = table.columns.find(({name}) => name === columns[0])?.values;
  return values?.storage === 'geometries' ? values.geometries[row] : undefined;
}

/**
 * What gives the place of a row, by its number from 0, as a geometry in degrees of WGS 84, longitude first;
 * `undefined` for a row without a place. For a table without places, or in a system that is not known,
 * there is nothing to ask.
 */
export function readPlaces(table: Table): ((row: number) => Geometry | undefined) | undefined {
  const {geometry} = table;
  const system = geometry && crsOf(geometry.crs)?.system;
  if (!system) return undefined;
  return (row) => {
    const place = geometryAt(table, row, geometry.columns);
    return place && (system.isGeographic ? place : projectGeometry(place, system.toWgs84));
  };
}

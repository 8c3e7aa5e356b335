/** Geometries as a reader found them → in one order of axes, with their system and bounds. */
import type {Geometry, TableGeometry} from '../model/table.js';
import {extentOf, type Positions, reportAstray} from './bounds.js';
import {type Placing, placingOf, type PlacingOptions} from './placing.js';
import {mapPositions, swapPosition, visitPositions} from './positions.js';

export interface PlacedGeometries {
  readonly geometries: readonly (Geometry | undefined)[];
  /** All but the names of the columns. */
  readonly geometry: Omit<TableGeometry, 'columns'>;
}

function typesOf(geometries: readonly (Geometry | undefined)[]): Geometry['type'][] {
  const types = new Set<Geometry['type']>();
  for (const geometry of geometries) if (geometry) types.add(geometry.type);
  return [...types];
}

function positionsOf(geometries: readonly (Geometry | undefined)[]): Positions {
  return (visit) => {
    for (const geometry of geometries) if (geometry) visitPositions(geometry, visit);
  };
}

function straightened(
  geometries: readonly (Geometry | undefined)[],
  {isSwapped}: Placing,
): readonly (Geometry | undefined)[] {
  if (!isSwapped) return geometries;
  return geometries.map((geometry) => geometry && mapPositions(geometry, swapPosition));
}

/** Decides system and order of geometries, one for each row, and measures them. */
export function placeGeometries(
  geometries: readonly (Geometry | undefined)[],
  options: PlacingOptions,
): PlacedGeometries {
  const types = typesOf(geometries);
  if (types.length === 0) return {geometries, geometry: nowhere(types)};
  const placing = placingOf(positionsOf(geometries), options);
  const straight = straightened(geometries, placing);
  const {id, from, system} = placing;
  const extent = system && extentOf(positionsOf(straight), system);
  if (extent) reportAstray(extent, options.report);
  return {geometries: straight, geometry: {types, crs: id, crsFrom: from, bounds: extent?.bounds}};
}

function nowhere(types: readonly Geometry['type'][]): PlacedGeometries['geometry'] {
  return {types, crs: '', crsFrom: '', bounds: undefined};
}

/** All positions of geometries, one after another, however they are nested; nothing is copied or spread. */
import type {Geometry, GeometryPosition} from '../model/table.js';

export type VisitPosition = (x: number, y: number) => void;

/** What a geometry without its kind is: positions in lists in lists. */
type Nested = GeometryPosition | readonly Nested[];

function isPosition(value: Nested): value is GeometryPosition {
  return typeof value[0] === 'number';
}

function visitNested(nested: Nested, visit: VisitPosition): void {
  // At most four lists inside one another, by the type of a geometry.
  if (isPosition(nested)) visit(nested[0] ?? Number.NaN, nested[1] ?? Number.NaN);
  else for (const inner of nested) visitNested(inner, visit);
}

/** Calls `visit` with easting and northing, or longitude and latitude, of every position. */
export function visitPositions(geometry: Geometry, visit: VisitPosition): void {
  const waiting: Geometry[] = [geometry];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'GeometryCollection') for (const part of next.geometries) waiting.push(part);
    else visitNested(next.coordinates, visit);
  }
}

type Turn = (position: GeometryPosition) => GeometryPosition;

function turnList(list: readonly GeometryPosition[], turn: Turn): readonly GeometryPosition[] {
  return list.map((position) => turn(position));
}

/** The geometry with every position made anew. */
export function mapPositions(geometry: Geometry, turn: Turn): Geometry {
  switch (geometry.type) {
    case 'Point':
      return {...geometry, coordinates: turn(geometry.coordinates)};
    case 'MultiPoint':
    case 'LineString':
      return {...geometry, coordinates: turnList(geometry.coordinates, turn)};
    case 'MultiLineString':
    case 'Polygon':
      return {...geometry, coordinates: geometry.coordinates.map((list) => turnList(list, turn))};
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => turnList(ring, turn))),
      };
    default:
      // Readers let collections be no deeper than their limit.
      return {...geometry, geometries: geometry.geometries.map((part) => mapPositions(part, turn))};
  }
}

/** Y before x becomes x before y; heights stay where they are. */
export function swapPosition(position: GeometryPosition): GeometryPosition {
  const [y = Number.NaN, x = Number.NaN, ...more] = position;
  return [x, y, ...more];
}

/** The geometry in degrees of WGS 84, longitude first; heights stay. */
export function projectGeometry(
  geometry: Geometry,
  toWgs84: (x: number, y: number) => readonly [number, number],
): Geometry {
  return mapPositions(geometry, ([x = Number.NaN, y = Number.NaN, ...more]) => [
    ...toWgs84(x, y),
    ...more,
  ]);
}

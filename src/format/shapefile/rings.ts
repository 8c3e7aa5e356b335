/** Which ring of a polygon is a hole in which other: shapefiles tell only by the sense of rotation. */
import type {GeometryPosition} from '../../model/table.js';

type Ring = readonly GeometryPosition[];

/** Twice the area, positive for a ring that runs clockwise. */
function clockwiseArea(ring: Ring): number {
  let area = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    area += (x - fromX) * (y + fromY);
    [fromX, fromY] = [x, y];
  }
  return area;
}

/** By the number of edges that a ray to the east crosses. */
function isInside([x = 0, y = 0]: GeometryPosition, ring: Ring): boolean {
  let isIn = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    const isCrossed = fromY > y !== toY > y;
    if (isCrossed && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isIn = !isIn;
    [fromX, fromY] = [toX, toY];
  }
  return isIn;
}

/** Edges looked at to find the homes of the holes of one geometry; then the last polygon has to do. */
const searchLimit = 5_000_000;

interface Home {
  readonly polygons: Ring[][];
  /** Edges looked at so far. */
  searched: number;
}

function homeOf(hole: Ring, home: Home): Ring[] | undefined {
  const {polygons} = home;
  const last = polygons.at(-1);
  const [corner] = hole;
  if (!corner || polygons.length < 2) return last;
  // Writers put holes after the ring they are in.
  for (let index = polygons.length - 1; index >= 0 && home.searched < searchLimit; index--) {
    const polygon = polygons[index];
    home.searched += polygon?.[0]?.length ?? 0;
    if (polygon?.[0] && isInside(corner, polygon[0])) return polygon;
  }
  return last;
}

/**
 * Polygons of rings: clockwise is an outer ring, counter-clockwise a hole in it (ESRI Shapefile
 * Technical Description, 1998, p. 8). Where no ring is clockwise, the writer did not care, and every
 * ring is a polygon.
 */
export function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const real = rings.filter((ring) => ring.length > 0);
  const outer = real.filter((ring) => clockwiseArea(ring) >= 0);
  if (outer.length === 0) return real.map((ring) => [ring]);
  const polygons = outer.map((ring) => [ring]);
  if (outer.length === real.length) return polygons;
  const places = new Map(outer.map((ring, place) => [ring, place]));
  const open: Home = {polygons: [], searched: 0};
  const homeless: Ring[] = [];
  for (const ring of real) {
    const polygon = polygons[places.get(ring) ?? -1];
    if (polygon) open.polygons.push(polygon);
    else if (open.polygons.length === 0) homeless.push(ring);
    else homeOf(ring, open)?.push(ring);
  }
  for (const ring of homeless) homeOf(ring, open)?.push(ring);
  return polygons;
}

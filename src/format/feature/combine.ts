/** Geometries inside one another become one of GeoJSON; whether they are right is checked when they are read. */

export interface PlainGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly PlainGeometry[];
}

const multiples: ReadonlyMap<string, string> = new Map([
  ['Point', 'MultiPoint'],
  ['LineString', 'MultiLineString'],
  ['Polygon', 'MultiPolygon'],
]);

/** Multi-geometries within multi-geometries are opened; collections stay what they are. */
function opened(part: PlainGeometry): readonly PlainGeometry[] {
  const single = /^Multi(.+)$/.exec(part.type)?.[1];
  if (!single || !Array.isArray(part.coordinates)) return [part];
  return part.coordinates.map((coordinates: unknown) => ({type: single, coordinates}));
}

/** One of a kind stays single, several of a kind become a multi-geometry, others a collection. */
export function combineGeometries(parts: readonly PlainGeometry[]): PlainGeometry | undefined {
  const all = parts.flatMap((part) => opened(part));
  const [first] = all;
  if (!first || all.length === 1) return first;
  const multiple = multiples.get(first.type);
  if (multiple && all.every(({type}) => type === first.type))
    return {type: multiple, coordinates: all.map(({coordinates}) => coordinates)};
  return {type: 'GeometryCollection', geometries: all};
}

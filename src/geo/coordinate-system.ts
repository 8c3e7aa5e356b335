/** A way of writing places as two numbers, and the way from there to degrees of WGS 84. */

/** Longitude and latitude in degrees. */
export type LongitudeLatitude = readonly [longitude: number, latitude: number];

export interface CoordinateSystem {
  /** `EPSG:3006`, `OGC:CRS84`; for what has no code, a definition that `crsOf` can read again. */
  readonly id: string;
  /** Whether its numbers are degrees. */
  readonly isGeographic: boolean;
  /** Whether its authority puts northing, or latitude, first. Tables never do; see `Geometry`. */
  readonly isNorthFirst: boolean;
  /** `x` is easting or longitude. */
  readonly toWgs84: (x: number, y: number) => LongitudeLatitude;
}

/** Longitude before latitude, as GeoJSON, KML and most databases have it. */
export const crs84: CoordinateSystem = {
  id: 'OGC:CRS84',
  isGeographic: true,
  isNorthFirst: false,
  toWgs84: (x, y) => [x, y],
};

const radius = 6_378_137;

/** The square world of web maps (EPSG:3857), from a sphere. */
export function webMercatorToWgs84(x: number, y: number): LongitudeLatitude {
  const latitude = 2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2;
  return [((x / radius) * 180) / Math.PI, (latitude * 180) / Math.PI];
}

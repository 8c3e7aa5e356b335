/** Coordinate systems, as far as they tell the order of axes. */

/**
 * Systems in degrees that put latitude first when they are named by URI or URN (EPSG's own order); the short
 * `EPSG:4326` of GeoServer and PostGIS has always meant longitude first.
 */
export function isLatitudeFirst(system: string): boolean {
  return /(?:\/|:)EPSG(?:\/|:).*(?:\/|:)(?:4326|4258|4619)$/i.test(system);
}

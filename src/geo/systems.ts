/** The coordinate systems that are known by their EPSG code: Swedish ones, UTM, web maps, degrees. */
import {type CoordinateSystem, crs84, webMercatorToWgs84} from './coordinate-system.js';
import {rt90ToWgs84} from './datum-shift.js';
import {bessel, grs80} from './ellipsoid.js';
import {inverseOf, type TransverseMercator} from './transverse-mercator.js';

/** Central meridians of the SWEREF 99 zones, EPSG:3007 and on; EPSG:5846 and on are the same with heights. */
const zoneMeridians = [12, 13.5, 15, 16.5, 18, 14.25, 15.75, 17.25, 18.75, 20.25, 21.75, 23.25];

/** Central meridian of RT 90 7.5 gon V (EPSG:3019); the next ones lie 2.5 gon, 2.25 degrees, farther east. */
const firstRt90Meridian = 11 + 18 / 60 + 29.8 / 3600;

/** Codes that other programs use for a system of EPSG, and EPSG's own older ones. */
const sameAs: ReadonlyMap<number, number> = new Map([
  [900_913, 3857],
  [102_100, 3857],
  [102_113, 3857],
  [3785, 3857],
  [2400, 3021],
  [30_800, 3021],
  [5845, 3006],
  [3067, 25_835],
]);

/** WGS 84, ETRS 89 and SWEREF 99 in degrees, some with heights. Less than a metre lies between them. */
const geographic: ReadonlySet<number> = new Set([4326, 4979, 4258, 4937, 4619, 4977, 5628]);

const noOffset = {ellipsoid: grs80, scale: 1, falseEasting: 0, falseNorthing: 0};

function utm(zone: number, isSouth: boolean): TransverseMercator {
  return {
    ellipsoid: grs80,
    centralMeridian: zone * 6 - 183,
    scale: 0.9996,
    falseEasting: 500_000,
    falseNorthing: isSouth ? 10_000_000 : 0,
  };
}

function swerefZone(code: number): TransverseMercator | undefined {
  const centralMeridian = zoneMeridians[code - 3007] ?? zoneMeridians[code - 5846];
  return centralMeridian === undefined
    ? undefined
    : {...noOffset, centralMeridian, falseEasting: 150_000};
}

/** UTM on WGS 84, north and south, and on ETRS 89 with its axes in either order. */
function utmOf(code: number): TransverseMercator | undefined {
  if (code > 32_600 && code <= 32_660) return utm(code - 32_600, false);
  if (code > 32_700 && code <= 32_760) return utm(code - 32_700, true);
  if (code >= 25_828 && code <= 25_838) return utm(code - 25_800, false);
  return code >= 3040 && code <= 3049 ? utm(code - 3012, false) : undefined;
}

/** Municipality of Stockholm's own system until 2009. */
const st74: TransverseMercator = {
  ellipsoid: grs80,
  centralMeridian: 18.05779,
  scale: 0.99999425,
  falseEasting: 100_178.1808,
  falseNorthing: -6_500_614.7836,
};

function projectionOf(code: number): TransverseMercator | undefined {
  if (code === 3006) return utm(33, false);
  if (code === 3152) return st74;
  return swerefZone(code) ?? utmOf(code);
}

function rt90Of(code: number): CoordinateSystem | undefined {
  if (code < 3019 || code > 3024) return undefined;
  const inverse = inverseOf({
    ...noOffset,
    ellipsoid: bessel,
    centralMeridian: firstRt90Meridian + 2.25 * (code - 3019),
    falseEasting: 1_500_000,
  });
  const toWgs84: CoordinateSystem['toWgs84'] = (x, y) => rt90ToWgs84(inverse(x, y));
  return {id: `EPSG:${code}`, isGeographic: false, isNorthFirst: true, toWgs84};
}

/** Any transverse Mercator on GRS 80 or WGS 84. */
export function projected(
  id: string,
  projection: TransverseMercator,
  isNorthFirst: boolean,
): CoordinateSystem {
  return {id, isGeographic: false, isNorthFirst, toWgs84: inverseOf(projection)};
}

function make(code: number): CoordinateSystem | undefined {
  const id = `EPSG:${code}`;
  if (geographic.has(code)) return {...crs84, id, isNorthFirst: true};
  if (code === 3857)
    return {id, isGeographic: false, isNorthFirst: false, toWgs84: webMercatorToWgs84};
  const projection = projectionOf(code);
  if (!projection) return rt90Of(code);
  return projected(id, projection, code < 25_000);
}

const made = new Map<number, CoordinateSystem>();

/** The system of an EPSG code; `undefined` for one that is not known here. */
export function systemOf(code: number): CoordinateSystem | undefined {
  if (!Number.isInteger(code)) return undefined;
  const meant = sameAs.get(code) ?? code;
  const system = made.get(meant) ?? make(meant);
  if (system) made.set(meant, system);
  return system;
}

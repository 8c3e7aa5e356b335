/**
 * Gauss conformal projection (transverse Mercator), from the plane to the ellipsoid, by Krüger's series to the
 * fourth power of the third flattening: below a millimetre anywhere in the Nordic countries.
 */
import type {LongitudeLatitude} from './coordinate-system.js';
import type {Ellipsoid} from './ellipsoid.js';

export interface TransverseMercator {
  readonly ellipsoid: Ellipsoid;
  /** Degrees. */
  readonly centralMeridian: number;
  readonly scale: number;
  readonly falseEasting: number;
  readonly falseNorthing: number;
}

const degrees = 180 / Math.PI;

/** The value of a polynomial whose coefficients begin with that of `x`. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * x, 0);
}

/** Coefficients that lead from the plane to the sphere of equal angles. */
function seriesOf(n: number): readonly number[] {
  return [
    polynomial(n, [1 / 2, -2 / 3, 37 / 96, -1 / 360]),
    polynomial(n, [0, 1 / 48, 1 / 15, -437 / 1440]),
    polynomial(n, [0, 0, 17 / 480, -37 / 840]),
    polynomial(n, [0, 0, 0, 4397 / 161280]),
  ];
}

/** Coefficients that lead from the latitude of equal angles to that of the ellipsoid. */
function latitudeSeriesOf(e2: number): readonly number[] {
  return [
    polynomial(e2, [1, 1, 1, 1]),
    polynomial(e2, [0, -7 / 6, -17 / 6, -30 / 6]),
    polynomial(e2, [0, 0, 224 / 120, 889 / 120]),
    polynomial(e2, [0, 0, 0, -4279 / 1260]),
  ];
}

/** From easting and northing to longitude and latitude on the ellipsoid of the projection. */
export function inverseOf(
  projection: TransverseMercator,
): (x: number, y: number) => LongitudeLatitude {
  const {ellipsoid, centralMeridian, scale, falseEasting, falseNorthing} = projection;
  const {flattening, semiMajorAxis} = ellipsoid;
  const n = flattening / (2 - flattening);
  const meridian = (scale * semiMajorAxis * (1 + n ** 2 / 4 + n ** 4 / 64)) / (1 + n);
  const plane = seriesOf(n);
  const [a = 0, b = 0, c = 0, d = 0] = latitudeSeriesOf(flattening * (2 - flattening));
  return (x, y) => {
    const [xi, eta] = toSphere(
      (y - falseNorthing) / meridian,
      (x - falseEasting) / meridian,
      plane,
    );
    const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
    const longitude = Math.atan2(Math.sinh(eta), Math.cos(xi)) * degrees + centralMeridian;
    const s2 = Math.sin(conformal) ** 2;
    const correction = a + s2 * (b + s2 * (c + s2 * d));
    const latitude = conformal + Math.sin(conformal) * Math.cos(conformal) * correction;
    return [longitude, latitude * degrees];
  };
}

function toSphere(north: number, east: number, series: readonly number[]): [number, number] {
  let [xi, eta] = [north, east];
  for (let at = 0; at < series.length; at++) {
    const [coefficient, turn] = [series[at] ?? 0, 2 * (at + 1)];
    xi -= coefficient * Math.sin(turn * north) * Math.cosh(turn * east);
    eta -= coefficient * Math.cos(turn * north) * Math.sinh(turn * east);
  }
  return [xi, eta];
}

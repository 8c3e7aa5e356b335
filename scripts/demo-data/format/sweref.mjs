/** SWEREF 99: Gauss's conformal projection by Krüger's series, good to a millimetre. */

const axis = 6378137;
const flattening = 1 / 298.257222101;
const n = flattening / (2 - flattening);
const e2 = flattening * (2 - flattening);
const radius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const beta = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5,
  (61 * n ** 3) / 240,
];

/** The national system, and the local zone of the invented municipality. */
export const sweref99Tm = {code: 3006, meridian: 15, scale: 0.9996, falseEasting: 500_000};
export const sweref991415 = {code: 3012, meridian: 14.25, scale: 1, falseEasting: 150_000};

const radians = (degrees) => (degrees * Math.PI) / 180;

/** @returns {[easting: number, northing: number]} in whole centimetres */
export function project([longitude, latitude], system = sweref99Tm) {
  const phi = radians(latitude);
  const e = Math.sqrt(e2);
  const isometric = Math.asinh(Math.tan(phi)) - e * Math.atanh(e * Math.sin(phi));
  const difference = radians(longitude - system.meridian);
  const xi = Math.atan2(Math.sinh(isometric), Math.cos(difference));
  const eta = Math.atanh(Math.sin(difference) / Math.cosh(isometric));
  let north = xi;
  let east = eta;
  beta.forEach((factor, index) => {
    const k = 2 * (index + 1);
    north += factor * Math.sin(k * xi) * Math.cosh(k * eta);
    east += factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const metres = (value) => Number((system.scale * radius * value).toFixed(2));
  return [Number((metres(east) + system.falseEasting).toFixed(2)), metres(north)];
}

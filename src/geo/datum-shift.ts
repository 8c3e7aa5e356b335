/** From the ellipsoid of RT 90 to that of SWEREF 99, by the seven parameters that go with RT 90. */
import type {LongitudeLatitude} from './coordinate-system.js';
import {bessel, type Ellipsoid, grs80} from './ellipsoid.js';

type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;
const arcSecond = radians / 3600;

/** Metres; turns in arc seconds, positive as PROJ has them (position vector). No change of scale. */
const shift: Vector = [414.1, 41.3, 603.1];
const [turnX, turnY, turnZ]: Vector = [0.855 * arcSecond, -2.141 * arcSecond, 7.023 * arcSecond];

function squaredEccentricity({flattening}: Ellipsoid): number {
  return flattening * (2 - flattening);
}

function toSpace([longitude, latitude]: LongitudeLatitude, ellipsoid: Ellipsoid): Vector {
  const [lambda, phi] = [longitude * radians, latitude * radians];
  const e2 = squaredEccentricity(ellipsoid);
  const normal = ellipsoid.semiMajorAxis / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const across = normal * Math.cos(phi);
  return [across * Math.cos(lambda), across * Math.sin(lambda), normal * (1 - e2) * Math.sin(phi)];
}

/** Bowring's formula: exact to far below a millimetre on the ground. */
function fromSpace([x, y, z]: Vector, ellipsoid: Ellipsoid): LongitudeLatitude {
  const a = ellipsoid.semiMajorAxis;
  const b = a * (1 - ellipsoid.flattening);
  const e2 = squaredEccentricity(ellipsoid);
  const across = Math.hypot(x, y);
  const theta = Math.atan2(z * a, across * b);
  const north = z + (e2 / (1 - e2)) * b * Math.sin(theta) ** 3;
  const latitude = Math.atan2(north, across - e2 * a * Math.cos(theta) ** 3);
  return [Math.atan2(y, x) / radians, latitude / radians];
}

function shifted([x, y, z]: Vector): Vector {
  return [
    x - turnZ * y + turnY * z + shift[0],
    turnZ * x + y - turnX * z + shift[1],
    -turnY * x + turnX * y + z + shift[2],
  ];
}

/** Longitude and latitude of RT 90 as those of SWEREF 99; good to about a metre. */
export function rt90ToWgs84(position: LongitudeLatitude): LongitudeLatitude {
  return fromSpace(shifted(toSpace(position, bessel)), grs80);
}

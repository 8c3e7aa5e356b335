/** The figures of the earth that Swedish systems are computed on. */
export interface Ellipsoid {
  /** Metres. */
  readonly semiMajorAxis: number;
  readonly flattening: number;
}

/** Of SWEREF 99 and ETRS 89; WGS 84 differs by a tenth of a millimetre. */
export const grs80: Ellipsoid = {semiMajorAxis: 6_378_137, flattening: 1 / 298.257222101};

/** Of RT 90 and RT 38. */
export const bessel: Ellipsoid = {semiMajorAxis: 6_377_397.155, flattening: 1 / 299.1528128};

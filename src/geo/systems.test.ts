import {expect} from 'chai';
import {constantFrom, assert, double, property} from 'fast-check';
import proj4 from 'proj4';
import {systemOf} from './systems.js';

const gauss = '+proj=tmerc +lat_0=0 +k=1 +y_0=0 +units=m';
const rt90 = `${gauss} +x_0=1500000 +ellps=bessel +towgs84=414.1,41.3,603.1,0.855,-2.141,7.023,0`;
const sweref = `${gauss} +x_0=150000 +ellps=GRS80`;

/** What an independent program makes of the same systems. */
const definitions: Readonly<Record<number, string>> = {
  3006: '+proj=utm +zone=33 +ellps=GRS80',
  3007: `${sweref} +lon_0=12`,
  3008: `${sweref} +lon_0=13.5`,
  3009: `${sweref} +lon_0=15`,
  3010: `${sweref} +lon_0=16.5`,
  3011: `${sweref} +lon_0=18`,
  3012: `${sweref} +lon_0=14.25`,
  3013: `${sweref} +lon_0=15.75`,
  3014: `${sweref} +lon_0=17.25`,
  3015: `${sweref} +lon_0=18.75`,
  3016: `${sweref} +lon_0=20.25`,
  3017: `${sweref} +lon_0=21.75`,
  3018: `${sweref} +lon_0=23.25`,
  3019: `${rt90} +lon_0=11.3082777777778`,
  3020: `${rt90} +lon_0=13.5582777777778`,
  3021: `${rt90} +lon_0=15.8082777777778`,
  3022: `${rt90} +lon_0=18.0582777777778`,
  3023: `${rt90} +lon_0=20.3082777777778`,
  3024: `${rt90} +lon_0=22.5582777777778`,
  3857: '+proj=merc +a=6378137 +b=6378137',
  25_832: '+proj=utm +zone=32 +ellps=GRS80',
  32_635: '+proj=utm +zone=35 +datum=WGS84',
};

const metresPerDegree = 111_320;

/** Metres between two places, near enough. */
function distance(a: readonly number[], b: readonly number[]): number {
  const [east, north] = [(a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)];
  return Math.hypot(east * Math.cos(((a[1] ?? 0) * Math.PI) / 180), north) * metresPerDegree;
}

describe('a coordinate system', () => {
  const points: readonly (readonly [
    name: string,
    latitude: number,
    longitude: number,
    code: number,
    northing: number,
    easting: number,
    metres: number,
  ])[] = [
    ['Salem', 59.190469, 17.768165, 3006, 6564543, 658129, 1],
    ['Salem', 59.190469, 17.768165, 3011, 6563910, 136749, 1],
    ['Akalla', 59.4119, 17.9147, 3011, 6588557, 145156, 1],
    ['Malmö', 55.60616, 13.000366, 3006, 6164061.848, 374031.174, 0.04],
    ['Sundsvall', 62.54449, 17.41986, 3014, 6937625.99, 158741.29, 1],
  ];
  for (const [name, latitude, longitude, code, northing, easting, metres] of points) {
    it(`places ${name} by EPSG:${code}`, () => {
      const place = systemOf(code)?.toWgs84(easting, northing) ?? [0, 0];
      expect(distance(place, [longitude, latitude])).to.be.below(metres);
    });
  }

  for (const [code, definition] of Object.entries(definitions)) {
    const metres = Number(code) > 3018 && Number(code) < 3025 ? 0.1 : 0.01;
    it(`EPSG:${code} agrees with PROJ's formulas all over Sweden`, () => {
      const other = proj4(definition, 'WGS84');
      const there = proj4('WGS84', definition);
      const latitudes = double({min: 55, max: 69.1, noNaN: true});
      const longitudes = double({min: 10.9, max: 24.2, noNaN: true});
      assert(
        property(latitudes, longitudes, (latitude, longitude) => {
          const [x = 0, y = 0] = there.forward([longitude, latitude]);
          const place = systemOf(Number(code))?.toWgs84(x, y) ?? [0, 0];
          expect(distance(place, other.forward([x, y]))).to.be.below(metres);
        }),
        {numRuns: 50},
      );
    });
  }

  it('is known by the codes that other programs give it', () => {
    const same: readonly (readonly [number, string])[] = [
      [102_100, 'EPSG:3857'],
      [900_913, 'EPSG:3857'],
      [2400, 'EPSG:3021'],
      [5845, 'EPSG:3006'],
    ];
    for (const [code, id] of same) expect(systemOf(code)?.id, String(code)).to.equal(id);
  });

  it('with heights is the same on the map', () => {
    expect(systemOf(5850)?.toWgs84(145156, 6588557)).to.deep.equal(
      systemOf(3011)?.toWgs84(145156, 6588557),
    );
  });

  it('is not invented for a code that nobody knows', () => {
    assert(
      property(constantFrom(0, -1, 1.5, 3005, 3025, 27_700, Number.NaN, Infinity), (code) => {
        expect(systemOf(code)).to.equal(undefined);
      }),
    );
  });
});

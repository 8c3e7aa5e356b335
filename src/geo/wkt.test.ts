import {expect} from 'chai';
import {looksLikeWkt, readWkt} from './wkt.js';

const limits = {vertices: 1000, depth: 10};

const cases: readonly (readonly [wkt: string, type: string, coordinates: unknown])[] = [
  ['POINT(17.7 59.1)', 'Point', [17.7, 59.1]],
  ['point (17.7 59.1)', 'Point', [17.7, 59.1]],
  ['POINT Z (17.7 59.1 3)', 'Point', [17.7, 59.1, 3]],
  ['POINT M (17.7 59.1 3)', 'Point', [17.7, 59.1]],
  ['POINTZM(1 2 3 4)', 'Point', [1, 2, 3]],
  [
    'LINESTRING (1 2,\n3 4)',
    'LineString',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'MULTIPOINT((1 2),(3 4))',
    'MultiPoint',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'MULTIPOINT(1 2, 3 4)',
    'MultiPoint',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'POLYGON((0 0,1 0,1 1,0 0))',
    'Polygon',
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  ],
  [
    'MULTILINESTRING((1 2,3 4),(5 6,7 8))',
    'MultiLineString',
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ],
  ],
  [
    'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))',
    'MultiPolygon',
    [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
  ],
  ['POINT(-1.5e3 +2.)', 'Point', [-1500, 2]],
];

describe('well-known text', () => {
  for (const [wkt, type, coordinates] of cases) {
    it(`${wkt.replace('\n', ' ')} is a ${type}`, () => {
      expect(looksLikeWkt(wkt)).to.equal(true);
      expect(readWkt(wkt, limits)?.geometry).to.deep.equal({type, coordinates});
    });
  }

  it('may be a collection', () => {
    const found = readWkt('GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))', limits)?.geometry;
    expect(found).to.have.property('type', 'GeometryCollection');
    expect(found).to.have.nested.property('geometries[1].type', 'LineString');
  });

  it('tells the system that stands in front', () => {
    expect(readWkt('SRID=3006;POINT(658129 6564543)', limits)?.declared).to.equal('EPSG:3006');
    const uri = 'http://www.opengis.net/def/crs/EPSG/0/4326';
    expect(readWkt(`<${uri}> POINT(59.1 17.7)`, limits)?.declared).to.equal(uri);
  });

  it('is nothing when it is broken, empty or of another kind', () => {
    for (const wkt of [
      '',
      'POINT',
      'POINT EMPTY',
      'POINT(1)',
      'POINT(1 2',
      'POINT(1 2) x',
      'POINT(a b)',
      'POINT(nan nan)',
      'CIRCULARSTRING(1 2,3 4,5 6)',
      'Pointer (1 2)',
      'LINESTRING(1 2,)',
    ])
      expect(readWkt(wkt, limits), wkt).to.equal(undefined);
  });

  it('stops at its limits', () => {
    const deep = 'GEOMETRYCOLLECTION('.repeat(50_000);
    const long = `LINESTRING(${'1 2,'.repeat(2_000)}1 2)`;
    const blank = `POINT(${' '.repeat(1e6)}`;
    const begun = performance.now();
    for (const wkt of [deep, long, blank, '('.repeat(1e6)])
      expect(readWkt(wkt, limits)).to.equal(undefined);
    expect(performance.now() - begun).to.be.below(500);
  });
});

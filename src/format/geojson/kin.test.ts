import {expect} from 'chai';
import {feature as oracle} from 'topojson-client';
import {cellsOf, codesOf, readAs} from '../feature/fixtures/read-text.js';
import {geojson} from './geojson.js';

interface FeatureCollection {
  readonly features: readonly {readonly geometry: unknown}[];
}

const read = (value: unknown, part = ''): ReturnType<typeof readAs> =>
  readAs(geojson, JSON.stringify(value), part === '' ? {} : {part});

const field = (name: string, type: string, domain: unknown = null): object => ({
  name,
  type,
  domain,
});

const answer = {
  objectIdFieldName: 'OBJECTID',
  geometryType: 'esriGeometryPoint',
  spatialReference: {wkid: 3006, latestWkid: 3006},
  fields: [
    field('OBJECTID', 'esriFieldTypeOID'),
    field('inv', 'esriFieldTypeDate'),
    field('typ', 'esriFieldTypeInteger', {codedValues: [{code: 1, name: 'Lekplats'}]}),
  ],
  features: [
    {attributes: {OBJECTID: 1, inv: 1717200000000, typ: 1}, geometry: {x: 658129, y: 6564543}},
    {attributes: {OBJECTID: 2, inv: null, typ: 9}, geometry: {x: 'NaN', y: 'NaN'}},
  ],
};

const square = (west: number, size: number): number[][] => [
  [west, 0],
  [west, size],
  [west + size, size],
  [west + size, 0],
  [west, 0],
];

describe('an answer of ArcGIS', () => {
  it('is read with its dates, its codes in words, and its system', async () => {
    const table = await read(answer);
    expect(table.reading.format).to.equal('esri-json');
    expect(cellsOf(table, 'inv')).to.deep.equal(['2024-06-01', '']);
    expect(cellsOf(table, 'typ')).to.deep.equal(['Lekplats', '9']);
    expect(table.geometry).to.include({crs: 'EPSG:3006', crsFrom: 'declared'});
    expect(table.geometry?.bounds?.north).to.be.closeTo(59.190469, 0.00002);
    expect(codesOf(table)).to.deep.equal([]);
  });

  it('without features has no rows', async () => {
    expect((await read({...answer, features: []})).rows).to.equal(0);
  });

  const shapes: readonly (readonly [geometry: object, type: string])[] = [
    [{rings: [square(1, 4)]}, 'Polygon'],
    [{rings: [square(1, 4), square(6, 4)]}, 'MultiPolygon'],
    [{rings: [square(1, 4), square(2, 1).toReversed()]}, 'Polygon'],
    [{paths: [square(1, 4)]}, 'LineString'],
    [{paths: [square(1, 4), square(6, 4)]}, 'MultiLineString'],
    [{points: square(1, 4)}, 'MultiPoint'],
  ];
  for (const [geometry, type] of shapes) {
    it(`of ${JSON.stringify(geometry).slice(0, 40)}… is a ${type}`, async () => {
      const spatialReference = {wkid: 4326};
      const table = await read({features: [{attributes: {}, geometry}], spatialReference});
      expect(table.geometry?.types).to.deep.equal([type]);
    });
  }

  it('keeps the rows of curves and nonsense, without a place', async () => {
    const strange = [{curveRings: []}, {rings: [[1]]}, {rings: 'x'}, 7].map((geometry) => ({
      attributes: {a: 1},
      geometry,
    }));
    const table = await read({spatialReference: {wkid: 4326}, features: strange});
    expect([table.rows, ...codesOf(table)]).to.deep.equal([4, 'geometry-unreadable']);
  });

  it('is found in the layers of a web map', async () => {
    const layer = (name: string, features: readonly unknown[]): object => ({
      layerDefinition: {name, fields: answer.fields},
      featureSet: {features, spatialReference: {wkid: 3006}},
    });
    const map = {layers: [layer('A', answer.features), layer('B', answer.features.slice(1))]};
    const first = await read(map);
    expect([first.rows, first.reading.part, first.reading.parts]).to.deep.equal([
      2,
      'A',
      ['A', 'B'],
    ]);
    expect((await read(map, 'B')).rows).to.equal(1);
  });
});

describe('TopoJSON', () => {
  const topology = {
    type: 'Topology',
    transform: {scale: [0.01, 0.02], translate: [17, 59]},
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
      ],
      [
        [3, 3],
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
    ],
    objects: {
      ytor: {
        type: 'GeometryCollection',
        geometries: [
          {type: 'Polygon', id: 'a', properties: {namn: 'A'}, arcs: [[0, 1], [2]]},
          {type: 'LineString', properties: {namn: 'B'}, arcs: [-1]},
          {type: 'MultiPolygon', properties: {namn: 'C'}, arcs: [[[0, 1]], [[2]]]},
          {type: 'MultiLineString', properties: {}, arcs: [[0], [1]]},
          {type: 'Point', properties: {}, coordinates: [5, 5]},
          {
            type: 'MultiPoint',
            properties: {},
            coordinates: [
              [5, 5],
              [6, 6],
            ],
          },
        ],
      },
      punkter: {type: 'Point', coordinates: [1, 1]},
    },
  };

  it('is read as its own library reads it', async () => {
    const table = await read(topology);
    const found = oracle(
      topology as never,
      topology.objects.ytor as never,
    ) as unknown as FeatureCollection;
    const expected = found.features.map(({geometry}) => geometry);
    const values = table.columns.at(-1)?.values;
    expect(values?.storage === 'geometries' && values.geometries).to.deep.equal(expected);
    expect(cellsOf(table, 'namn').slice(0, 3)).to.deep.equal(['A', 'B', 'C']);
    expect(cellsOf(table, 'id')[0]).to.equal('a');
  });

  it('has its objects as parts', async () => {
    const table = await read(topology, 'punkter');
    expect([table.rows, table.reading.part]).to.deep.equal([1, 'punkter']);
    expect(table.reading.parts).to.deep.equal(['ytor', 'punkter']);
  });

  it('keeps the row of a shape whose lines are missing, and bounds what lines repeat', async () => {
    const lost = {type: 'LineString', arcs: [99]};
    const many = {type: 'LineString', arcs: Array.from({length: 1000}, () => 0)};
    const geometries = [lost, {type: null}, {type: 'LineString', arcs: 'x'}, many];
    const text = JSON.stringify({
      ...topology,
      objects: {a: {type: 'GeometryCollection', geometries}},
    });
    const table = await readAs(geojson, text, {}, {vertices: 500});
    expect(table.rows).to.equal(4);
    expect(table.problems.length).to.be.greaterThan(0);
  });
});

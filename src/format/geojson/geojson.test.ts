import {expect} from 'chai';
import {cellsOf, codesOf, readAs} from '../feature/fixtures/read-text.js';
import type {TableCorrections} from '../format.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {glanceAt} from '../glance.js';
import {geojson} from './geojson.js';

const point = (...coordinates: readonly unknown[]): object => ({type: 'Point', coordinates});

const feature = (geometry: unknown, properties: unknown = {}, more: object = {}): object => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});

const collection = (features: readonly unknown[], more: object = {}): string =>
  JSON.stringify({type: 'FeatureCollection', ...more, features});

const read = (text: string, corrections: TableCorrections = {}): ReturnType<typeof readAs> =>
  readAs(geojson, text, corrections);

const recognize = (text: string): string | undefined =>
  geojson.recognize(glanceAt({bytes: new TextEncoder().encode(text), contentType: '', address: ''}))
    ?.format;

describe('GeoJSON', () => {
  const corpus: readonly (readonly [path: string, rows: number, isSwedish: boolean])[] = [
    ['data-geojson/aktiva-badvatten/active_bathing_waters.geojson', 2684, true],
    ['data-geojson/skyddsrum/skyddsrum.geojson', 8000, true],
    ['data-geojson/svenska-kommuner/swedish_municipalities.geojson', 290, true],
    ['data-geojson/svenska-lan/swedish_regions.geojson', 21, true],
    ['ogcapi/features-roads/items.json', 10, false],
    ['ogcapi/wcmp2-dwd/de-dwd.surface-weather-observations-realtime.json', 1, false],
    ['arcgis-hub/koop-hub-item/mock-dataset.json', 1, false],
  ];
  for (const [path, rows, isSwedish] of corpus) {
    it(`of ${path} has ${rows} rows`, async function () {
      const table = await readAs(geojson, readCorpus(this, path));
      expect(table.rows).to.equal(rows);
      expect(table.columns.at(-1)?.name).to.equal('geometry');
      const {west = 0, south = 0, east = 0, north = 0} = table.geometry?.bounds ?? {};
      expect(west > 10 && south > 55 && east < 25 && north < 70).to.equal(isSwedish);
    });
  }

  it('gives all properties of all features, then the place', async () => {
    const table = await read(
      collection([
        feature(point(17.7, 59.1), {namn: 'A', kod: '0180'}),
        feature(point(17.8, 59.2), {namn: 'B', adress: {gata: 'Storgatan', nr: 1}, taggar: ['x']}),
      ]),
    );
    const names = ['namn', 'kod', 'adress.gata', 'adress.nr', 'taggar', 'geometry'];
    expect(table.columns.map(({name}) => name)).to.deep.equal(names);
    expect(cellsOf(table, 'kod')).to.deep.equal(['0180', '']);
    expect(cellsOf(table, 'taggar')).to.deep.equal(['', '["x"]']);
    expect(table.geometry).to.deep.equal({
      columns: ['geometry'],
      types: ['Point'],
      crs: 'OGC:CRS84',
      crsFrom: 'format',
      bounds: {west: 17.7, south: 59.1, east: 17.8, north: 59.2},
    });
  });

  it('puts identifiers first, unless a property says the same', async () => {
    const own = await read(collection([feature(null, {namn: 'A'}, {id: 7})]));
    expect(own.columns.map(({name}) => name)).to.deep.equal(['id', 'namn']);
    const same = await read(collection([feature(null, {id: '7', namn: 'A'}, {id: 7})]));
    expect(same.columns.map(({name}) => name)).to.deep.equal(['id', 'namn']);
    const other = await read(collection([feature(null, {id: 'x'}, {id: 7})]));
    expect(other.columns.map(({name}) => name)).to.deep.equal(['feature id', 'id']);
  });

  it('without features has no rows', async () => {
    const table = await read(collection([]));
    expect([table.rows, table.geometry, table.problems.length]).to.deep.equal([0, undefined, 0]);
  });

  it('may be one feature, one geometry, or a list of features', async () => {
    for (const text of [
      JSON.stringify(feature(point(17, 59))),
      JSON.stringify(point(17, 59)),
      JSON.stringify([feature(point(17, 59))]),
      JSON.stringify({type: 'GeometryCollection', geometries: [point(17, 59)]}),
    ]) {
      const table = await read(text);
      expect([table.rows, table.geometry?.bounds?.west], text).to.deep.equal([1, 17]);
    }
  });

  it('may be one feature a line, with or without record separators; broken lines are left out', async () => {
    const lines = [point(17, 59), point(18, 60)].map((place) => JSON.stringify(feature(place)));
    for (const text of [lines.join('\n'), `\u001e${lines.join('\n\u001e')}\n`]) {
      const table = await read(text);
      expect([table.rows, table.reading.format]).to.deep.equal([2, 'geojson-seq']);
    }
    const broken = await read([...lines, '{"type": "Feat', ''].join('\r\n'));
    expect([broken.rows, ...codesOf(broken)]).to.deep.equal([2, 'json-invalid']);
  });

  it('keeps the row of a feature whose place is broken, and tells', async () => {
    const table = await read(
      collection([
        feature(point(17)),
        feature(point(17, 'norr')),
        feature({type: 'Polygon', coordinates: [17, 59]}),
        feature({type: 'Circle', coordinates: [17, 59]}),
        feature('here'),
        feature(null),
        feature({type: 'Polygon', coordinates: []}),
        feature(point(18, 60)),
      ]),
    );
    expect(table.rows).to.equal(8);
    expect(cellsOf(table, 'geometry').filter((text) => text !== '')).to.have.length(1);
    expect(codesOf(table)).to.deep.equal(['geometry-unreadable']);
    expect(table.problems[0]?.message).to.contain('5 geometries');
  });

  it('reads coordinates in quotation marks', async () => {
    const table = await read(collection([feature(point('17.7', ' 59.1'))]));
    expect(table.geometry?.bounds?.north).to.equal(59.1);
    expect(codesOf(table)).to.deep.equal(['coordinate-text']);
  });

  it('keeps heights', async () => {
    const table = await read(collection([feature(point(17, 59, 3))]));
    expect(cellsOf(table, 'geometry')[0]).to.contain('[17,59,3]');
  });

  const systems: readonly (readonly [
    what: string,
    more: object,
    place: readonly number[],
    crs: string,
    from: string,
    codes: readonly string[],
  ])[] = [
    [
      'SWEREF 99 TM as of 2008',
      {crs: {type: 'name', properties: {name: 'urn:ogc:def:crs:EPSG::3006'}}},
      [658129, 6564543],
      'EPSG:3006',
      'declared',
      [],
    ],
    [
      'a zone by its short name',
      {crs: {type: 'name', properties: {name: 'EPSG:3011'}}},
      [136749, 6563910],
      'EPSG:3011',
      'declared',
      [],
    ],
    [
      'northing first',
      {crs: {type: 'name', properties: {name: 'EPSG:3006'}}},
      [6564543, 658129],
      'EPSG:3006',
      'declared',
      ['coordinates-swapped'],
    ],
    [
      'no system but metres',
      {},
      [658129, 6564543],
      'EPSG:3006',
      'magnitude',
      ['crs-contradicted', 'crs-guessed'],
    ],
    [
      'degrees said, metres meant',
      {crs: {type: 'name', properties: {name: 'urn:ogc:def:crs:OGC:1.3:CRS84'}}},
      [658129, 6564543],
      'EPSG:3006',
      'magnitude',
      ['crs-contradicted', 'crs-guessed'],
    ],
    [
      'metres said, degrees meant',
      {crs: {type: 'name', properties: {name: 'EPSG:3006'}}},
      [17.768165, 59.190469],
      'OGC:CRS84',
      'magnitude',
      ['crs-contradicted'],
    ],
    ['latitude first', {}, [59.190469, 17.768165], 'OGC:CRS84', 'format', ['coordinates-swapped']],
  ];
  for (const [what, more, place, crs, from, codes] of systems) {
    it(`finds its place with ${what}`, async () => {
      const table = await read(collection([feature(point(...place))], more));
      expect(table.geometry).to.include({crs, crsFrom: from});
      expect(table.geometry?.bounds?.north).to.be.closeTo(59.190469, 0.00002);
      expect(table.geometry?.bounds?.east).to.be.closeTo(17.768165, 0.00002);
      expect(codesOf(table)).to.deep.equal(codes);
    });
  }

  it('in a zone nobody names has places, but none on the map until it is named', async () => {
    const text = collection([feature(point(136749, 6563910))]);
    const unknown = await read(text);
    expect(unknown.geometry).to.include({crs: '', crsFrom: '', bounds: undefined});
    expect(codesOf(unknown)).to.deep.equal(['crs-contradicted', 'crs-undecided']);
    const known = await read(text, {crs: 'EPSG:3011'});
    expect(known.geometry?.bounds?.north).to.be.closeTo(59.190469, 0.00002);
  });

  it('tells that more features are on further pages', async () => {
    for (const more of [
      {numberMatched: 52, numberReturned: 1},
      {links: [{rel: 'next', href: 'https://data.example/items?offset=1'}]},
      {exceededTransferLimit: true},
      {properties: {exceededTransferLimit: true}},
      {totalFeatures: 2},
    ])
      expect(codesOf(await read(collection([feature(null)], more)))).to.deep.equal(['more-pages']);
    expect(codesOf(await read(collection([feature(null)], {numberMatched: 1})))).to.deep.equal([]);
  });

  it('leaves out what is no feature', async () => {
    const table = await read(collection([feature(null, {a: 1}), null, 3, 'x', {type: 'Other'}]));
    expect([table.rows, ...codesOf(table)]).to.deep.equal([1, 'feature-invalid']);
  });

  it('names the error that a service sends in place of features', async () => {
    const error = {error: {code: 400, message: 'Invalid query', details: []}};
    const failure = await read(JSON.stringify(error)).catch((thrown: unknown) => thrown);
    expect(failure).to.include({name: 'ReadError', code: 'not-data'});
    expect(failure).to.have.property('came').that.contains('Invalid query');
  });

  it('is known by its members, whatever comes first', () => {
    expect(recognize('{"features":[], "type": "FeatureCollection"}')).to.equal('geojson');
    expect(recognize('{"features":[{"properties":{}, "geometry":null}]}')).to.equal('geojson');
    expect(recognize('{"id":"a","time":{"type":"x"},"type":"Feature"}')).to.equal('geojson');
    expect(recognize('{"type":"Topology","objects":{}}')).to.equal('topojson');
    expect(recognize('{"type":"Point","label":"x"}')).to.equal(undefined);
    expect(recognize('[{"namn":"A","geo":{"type":"Point","coordinates":[1,2]}}]')).to.equal(
      undefined,
    );
    expect(recognize('{"features":[{"name":"a"}]}')).to.equal(undefined);
    expect(recognize('type,Feature\n')).to.equal(undefined);
  });
});

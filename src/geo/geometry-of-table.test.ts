import {expect} from 'chai';
import type {Problem} from '../model/problem.js';
import type {Column, Table} from '../model/table.js';
import {geometryOfTable, type TablePlaces} from './geometry-of-table.js';
import {readPlaces} from './read-places.js';

const limits = {vertices: 1000, depth: 10};

const numbers = (name: string, ...values: readonly number[]): Column => ({
  name,
  type: 'decimal',
  unit: undefined,
  values: {storage: 'numbers', numbers: Float64Array.from(values)},
});

const texts = (name: string, ...strings: readonly string[]): Column => ({
  name,
  type: 'text',
  unit: undefined,
  values: {storage: 'strings', strings},
});

function find(
  columns: readonly Column[],
  correction = '',
): TablePlaces & {codes: readonly string[]} {
  const problems: Problem[] = [];
  const report = (problem: Problem): number => problems.push(problem);
  const places = geometryOfTable(columns, {declared: undefined, correction, limits, report});
  return {...places, codes: problems.map(({code}) => code)};
}

/** Columns, what is found in which system, and how that is known. */
type Case = readonly [
  columns: readonly Column[],
  found: readonly string[],
  crs: string,
  from: string,
];

const cases: readonly Case[] = [
  [
    [numbers('latitude', 59.1), numbers('longitude', 17.7)],
    ['latitude', 'longitude'],
    'OGC:CRS84',
    'magnitude',
  ],
  [[numbers('LONG', 17.7), numbers('LAT', 59.1)], ['LAT', 'LONG'], 'OGC:CRS84', 'magnitude'],
  [
    [numbers('stop_lat', 59.1), numbers('stop_lon', 17.7)],
    ['stop_lat', 'stop_lon'],
    'OGC:CRS84',
    'magnitude',
  ],
  [
    [numbers('Breddgrad', 59.1), numbers('Längdgrad', 17.7)],
    ['Breddgrad', 'Längdgrad'],
    'OGC:CRS84',
    'magnitude',
  ],
  [
    [numbers('y_wgs84', 59.1), numbers('x_wgs84', 17.7)],
    ['y_wgs84', 'x_wgs84'],
    'OGC:CRS84',
    'declared',
  ],
  [
    [numbers('location.lat', 59.1), numbers('location.lng', 17.7)],
    ['location.lat', 'location.lng'],
    'OGC:CRS84',
    'magnitude',
  ],
  [
    [numbers('GPS Lat', 42.4), numbers('GPS Long', -71.1)],
    ['GPS Lat', 'GPS Long'],
    'OGC:CRS84',
    'magnitude',
  ],
  [[numbers('N', 6564543), numbers('E', 658129)], ['N', 'E'], 'EPSG:3006', 'magnitude'],
  [[numbers('X', 6564543), numbers('Y', 658129)], ['X', 'Y'], 'EPSG:3006', 'magnitude'],
  [[numbers('x', 658129), numbers('y', 6564543)], ['y', 'x'], 'EPSG:3006', 'magnitude'],
  [
    [numbers('XKOORD', 6580000), numbers('YKOORD', 1628000)],
    ['XKOORD', 'YKOORD'],
    'EPSG:3021',
    'magnitude',
  ],
  [[numbers('Norr', 6564543), numbers('Öst', 658129)], ['Norr', 'Öst'], 'EPSG:3006', 'magnitude'],
  [
    [numbers('sweref99_n', 6564543), numbers('sweref99_e', 658129)],
    ['sweref99_n', 'sweref99_e'],
    'EPSG:3006',
    'declared',
  ],
  [
    [numbers('N (SWEREF 99 18 00)', 6563910), numbers('E (SWEREF 99 18 00)', 136749)],
    ['N (SWEREF 99 18 00)', 'E (SWEREF 99 18 00)'],
    'EPSG:3011',
    'declared',
  ],
  [[numbers('northing', 6563910), numbers('easting', 136749)], ['northing', 'easting'], '', ''],
];

describe('places in a table', () => {
  for (const [columns, found, crs, from] of cases) {
    it(`are in ${columns.map(({name}) => name).join(' and ')}`, () => {
      const {geometry, columns: made} = find(columns);
      expect(geometry?.columns).to.deep.equal(found);
      expect(geometry?.crs).to.equal(crs);
      expect(geometry?.crsFrom).to.equal(from);
      expect(made.map(({type}) => type)).to.deep.equal(['coordinate', 'coordinate']);
    });
  }

  it('are taken in WGS 84 where there are several systems', () => {
    const {geometry} = find([
      numbers('Koordinat_Lat_(Sweref-lokal)', 6563910),
      numbers('Koordinat_Long_(Sweref-lokal)', 136749),
      numbers('Koordinat_Lat_(Sweref-99-TM)', 6564543),
      numbers('Koordinat_Long_(Sweref-99-TM)', 658129),
      numbers('Koordinat_Lat_(WGS84)', 59.190469),
      numbers('Koordinat_Long_(WGS84)', 17.768165),
    ]);
    expect(geometry?.columns[0]).to.equal('Koordinat_Lat_(WGS84)');
    expect(geometry?.bounds).to.deep.equal({
      west: 17.768165,
      east: 17.768165,
      south: 59.190469,
      north: 59.190469,
    });
  });

  it('whose columns have changed places are put right, and that is told', () => {
    const {geometry, codes} = find([
      numbers('latitude', 17.9, 18),
      numbers('longitude', 59.3, 59.4),
    ]);
    expect(geometry?.columns).to.deep.equal(['longitude', 'latitude']);
    expect(geometry?.bounds).to.deep.equal({west: 17.9, east: 18, south: 59.3, north: 59.4});
    expect(codes).to.deep.equal(['coordinates-swapped']);
  });

  it('in a zone need somebody to say which', () => {
    const columns = [numbers('N', 6588557), numbers('E', 145156)];
    expect(find(columns).codes).to.deep.equal(['crs-undecided']);
    const {geometry, codes} = find(columns, 'EPSG:3011');
    expect(codes).to.deep.equal([]);
    expect(geometry?.bounds?.north).to.be.closeTo(59.4119, 0.00002);
    expect(geometry?.bounds?.west).to.be.closeTo(17.9147, 0.00002);
  });

  it('may be WKT, in any column', () => {
    const {geometry, columns, codes} = find([
      texts('form', 'SRID=3006;POINT(658129 6564543)', '', 'POINT EMPTY', 'POINT(1)'),
    ]);
    expect(geometry).to.include({crs: 'EPSG:3006', crsFrom: 'declared'});
    expect(geometry?.types).to.deep.equal(['Point']);
    expect(columns[0]?.type).to.equal('geometry');
    expect(codes).to.deep.equal(['geometry-unreadable']);
  });

  it('may be GeoJSON in a column', () => {
    const {geometry} = find([texts('geom', '{"type":"Point","coordinates":[17.7,59.1]}')]);
    expect(geometry).to.deep.include({types: ['Point'], crs: 'OGC:CRS84'});
  });

  for (const pair of [
    '59.1, 17.7',
    '59.1,17.7',
    '(59.1,17.7)',
    '[59.1, 17.7]',
    '59,1 17,7',
    '59,1; 17,7',
    '17.7, 59.1',
  ]) {
    it(`may be written "${pair}"`, () => {
      const {geometry, codes} = find([texts('plats', pair)]);
      expect(geometry?.bounds).to.deep.equal({west: 17.7, east: 17.7, south: 59.1, north: 59.1});
      expect(codes).to.deep.equal([]);
    });
  }

  it('are not where there only seem to be some', () => {
    const none: readonly (readonly Column[])[] = [
      [numbers('x', 1, 2), numbers('y', 3, 4)],
      [numbers('n', 12), numbers('e', 14)],
      [numbers('längd', 17), numbers('bredd', 59)],
      [numbers('latitude', 59)],
      [texts('resultat', '3, 1', '2, 2')],
      [texts('pris', '59,1', '17,7')],
      [texts('namn', 'Point (of interest)')],
      [],
    ];
    for (const columns of none)
      expect(find(columns).geometry, columns[0]?.name).to.equal(undefined);
  });

  it('that are 0, 0 or far from all others do not count for the bounds', () => {
    const many = Array.from({length: 40}, (_, at) => at / 100);
    const {geometry, codes} = find([
      numbers('lat', ...many.map((add) => 59 + add), 0, 1.04),
      numbers('lon', ...many.map((add) => 17 + add), 0, 62.9),
    ]);
    expect(geometry?.bounds).to.deep.equal({west: 17, east: 17.39, south: 59, north: 59.39});
    expect(codes).to.deep.equal(['places-astray']);
  });

  it('are given row by row in WGS 84', () => {
    const {columns, geometry} = find([numbers('X', 6564543, Number.NaN), numbers('Y', 658129, 1)]);
    const table = {rows: 2, columns, geometry, problems: []} as unknown as Table;
    const place = readPlaces(table)?.(0);
    expect(place?.type === 'Point' && place.coordinates[0]).to.be.closeTo(17.768165, 0.00001);
    expect(readPlaces(table)?.(1)).to.equal(undefined);
    expect(readPlaces({...table, geometry: undefined})).to.equal(undefined);
  });
});

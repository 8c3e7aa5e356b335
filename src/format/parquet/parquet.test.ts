import {expect} from 'chai';
import {ReadError} from '../../model/read-error.js';
import {textAt} from '../../model/table.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {geoMetadataOf} from './geo-metadata.js';
import {GeometryValues} from './geometry-values.js';
import {cellOfParquet} from './parquet-cell.js';
import {readParquet} from './read.js';

const limits = {vertices: 10, depth: 10};

function payloadOf(bytes: Uint8Array): {bytes: Uint8Array; contentType: string; address: string} {
  return {bytes, contentType: '', address: ''};
}

describe('reading Parquet', () => {
  it('reads columns and geometries of a real file', async function () {
    const bytes = readCorpus(this, 'data-parquet/geoparquet-example/example.parquet');
    const options = readOptions();
    const table = await readParquet(payloadOf(bytes), options);
    expect(table.rows).to.equal(5);
    expect(table.columns.map(({name}) => name)).to.deep.equal([
      'pop_est',
      'continent',
      'name',
      'iso_a3',
      'gdp_md_est',
      'geometry',
    ]);
    expect(table.columns[2] && textAt(table.columns[2], 1)).to.equal('Tanzania');
    expect(table.geometry?.crs).to.equal('OGC:CRS84');
    expect(table.geometry?.types).to.have.members(['Polygon', 'MultiPolygon']);
    expect(options.problems).to.deep.equal([]);
  });

  it('keeps the attributes where only the geometries are damaged', async function () {
    const bytes = readCorpus(this, 'data-parquet/geoparquet-example/example.parquet').slice();
    bytes.fill(0xff, 2_000, 20_000);
    const options = readOptions();
    const table = await readParquet(payloadOf(bytes), options);
    expect(table.rows).to.equal(5);
    expect(table.columns.map(({name}) => name)).to.include('pop_est');
    expect(options.problems.map(({code}) => code)).to.include('column-unreadable');
  });

  it('never fails but with a ReadError, wherever a file is cut or changed', async function () {
    const bytes = readCorpus(this, 'data-parquet/geoparquet-example/example.parquet');
    const cuts = Array.from({length: 10}, (_, cut) => bytes.subarray(0, 2_800 * cut));
    const changes = Array.from({length: 40}, (_, change) => {
      const changed = bytes.slice();
      changed.fill(0x55, bytes.length - 100 * (change + 1), bytes.length - 100 * change - 90);
      return changed;
    });
    for (const broken of [...cuts, ...changes])
      await readParquet(payloadOf(broken), readOptions()).catch((error: unknown) =>
        expect(error).to.be.instanceOf(ReadError),
      );
  });

  it('says that a cut file has lost its end', async function () {
    const bytes = readCorpus(this, 'data-parquet/geoparquet-example/example.parquet');
    const error: unknown = await readParquet(
      payloadOf(bytes.subarray(0, 9_000)),
      readOptions(),
    ).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ReadError).and.to.include({code: 'unreadable'});
  });

  it('makes cells of all kinds of values', () => {
    const element = {name: 'x'};
    const moment = new Date(Date.UTC(2025, 4, 1, 12));
    const utc = {
      name: 'x',
      logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS'},
    } as const;
    expect(cellOfParquet(12n, element)).to.equal(12);
    expect(cellOfParquet(2n ** 60n, element)).to.equal('1152921504606846976');
    expect(cellOfParquet(moment, element)).to.equal(moment);
    expect(cellOfParquet(moment, utc)).to.equal('2025-05-01T12:00:00Z');
    expect(
      cellOfParquet(123.450_000_01, {name: 'x', converted_type: 'DECIMAL', scale: 2}),
    ).to.equal(123.45);
    expect(cellOfParquet(new TextEncoder().encode('Söder'), element)).to.equal('Söder');
    expect(cellOfParquet({a: [1n, 'b']}, element)).to.equal('{"a":[1,"b"]}');
    expect(cellOfParquet(Number.NaN, element)).to.equal(undefined);
  });
});

/** What is said of the system of the one geometry column. */
function crsOf(column: object): unknown {
  const text = JSON.stringify({primary_column: 'g', columns: {g: column}});
  return geoMetadataOf(text).columns.get('g')?.crs;
}

describe('reading the metadata of GeoParquet', () => {
  it('tells the system: said, longitude and latitude when left out, nobody knows when null', () => {
    expect(crsOf({encoding: 'WKB'})).to.equal(undefined);
    expect(crsOf({encoding: 'WKB', crs: null})).to.equal('');
    expect(crsOf({encoding: 'WKB', crs: {id: {authority: 'EPSG', code: 3006}}})).to.deep.equal({
      id: {authority: 'EPSG', code: 3006},
    });
  });

  it('knows which columns are only boxes for searching', () => {
    const covering = {bbox: {xmin: ['bbox', 'xmin']}};
    const metadata = geoMetadataOf(JSON.stringify({columns: {g: {encoding: 'WKB', covering}}}));
    expect([...metadata.boxes]).to.deep.equal(['bbox']);
    expect(metadata.primary).to.equal('g');
  });

  it('makes nothing of nonsense', () => {
    for (const text of [undefined, '', '{', '[]', '{"columns": 1}', '{"columns": {"g": null}}'])
      expect(geoMetadataOf(text).primary).to.equal('');
  });
});

describe('reading geometries that are lists of numbers', () => {
  it('nests them by their encoding', () => {
    const a = {x: 1, y: 2};
    const b = {x: 3, y: 4, z: 5};
    expect(new GeometryValues('point', limits).read(a)).to.deep.equal({
      type: 'Point',
      coordinates: [1, 2],
    });
    expect(new GeometryValues('multipolygon', limits).read([[[a, b]]])).to.deep.equal({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [1, 2],
            [3, 4, 5],
          ],
        ],
      ],
    });
  });

  it('counts what is not as it should be, and what is too much', () => {
    const values = new GeometryValues('linestring', limits);
    expect(values.read({x: 1, y: 2})).to.equal(undefined);
    expect(values.unreadable).to.equal(1);
    expect(values.read(Array.from({length: 20}, () => ({x: 1, y: 2})))).to.equal(undefined);
    expect(values.tooMany).to.equal(1);
  });
});

import {expect} from 'chai';
import {serialize} from 'flatgeobuf/lib/mjs/geojson.js';
import {ReadError} from '../../model/read-error.js';
import {textAt} from '../../model/table.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {glanceAt} from '../glance.js';
import {flatgeobuf} from './flatgeobuf.js';
import {readFlatgeobuf} from './read.js';

function payloadOf(bytes: Uint8Array): {bytes: Uint8Array; contentType: string; address: string} {
  return {bytes, contentType: '', address: ''};
}

type GeoJson = Parameters<typeof serialize>[0];

function bytesOf(geometries: readonly object[]): Uint8Array {
  const features = geometries.map((geometry, at) => ({
    type: 'Feature',
    geometry,
    properties: {namn: `Plats ${at}`, antal: at * 1.5, öppen: at % 2 === 0},
  }));
  return serialize({type: 'FeatureCollection', features} as unknown as GeoJson);
}

const ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];

describe('reading FlatGeobuf', () => {
  const shapes: readonly object[] = [
    {type: 'Point', coordinates: [17.5, 59.25]},
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      type: 'LineString',
      coordinates: [
        [1, 2, 30],
        [3, 4, 40],
      ],
    },
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
          [9, 9],
        ],
      ],
    },
    {type: 'Polygon', coordinates: [ring, hole]},
    {type: 'MultiPolygon', coordinates: [[ring, hole], [ring]]},
  ];
  for (const shape of shapes) {
    it(`reads what another program wrote: ${JSON.stringify(shape).slice(0, 60)}`, async () => {
      const options = readOptions();
      const table = await readFlatgeobuf(payloadOf(bytesOf([shape, shape])), options);
      const place = table.columns.at(-1);
      expect(place && JSON.parse(textAt(place, 1))).to.deep.equal(shape);
      expect(table.columns.map(({type}) => type)).to.deep.equal([
        'text',
        'decimal',
        'boolean',
        'geometry',
      ]);
      expect(options.problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    });
  }

  it('reads shapes of all kinds in one file', async () => {
    const table = await readFlatgeobuf(payloadOf(bytesOf(shapes)), readOptions());
    expect(table.geometry?.types).to.have.length(6);
  });

  it('says which version it does not read', async () => {
    const bytes = bytesOf(shapes);
    bytes[3] = 2;
    expect(flatgeobuf.recognize(glanceAt(payloadOf(bytes)))?.format).to.equal('flatgeobuf');
    const error: unknown = await readFlatgeobuf(payloadOf(bytes), readOptions()).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ReadError);
    expect(String(error)).to.include('version 2');
  });

  it('keeps the features that came of a file that was cut', async () => {
    const bytes = bytesOf(Array.from({length: 50}, () => shapes[0] ?? {}));
    const options = readOptions();
    const table = await readFlatgeobuf(payloadOf(bytes.subarray(0, bytes.length / 2)), options);
    expect(table.rows).to.be.within(15, 35);
    expect(options.problems.map(({code}) => code)).to.include('truncated');
  });

  it('reads no more than allowed', async () => {
    const options = readOptions({}, {rows: 3, vertices: 2});
    const bytes = bytesOf(Array.from({length: 5}, () => shapes[0] ?? {}));
    const table = await readFlatgeobuf(payloadOf(bytes), options);
    expect(table.rows).to.equal(3);
    expect(options.problems.map(({code}) => code)).to.include.members([
      'row-limit',
      'vertex-limit',
    ]);
  });

  it('never fails but with a ReadError, whatever byte is changed', async () => {
    const bytes = bytesOf(shapes);
    for (let at = 8; at < bytes.length; at += 3) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await readFlatgeobuf(payloadOf(changed), readOptions()).catch((error: unknown) =>
        expect(error).to.be.instanceOf(ReadError),
      );
    }
  });

  it('reads a real one', async function () {
    const options = readOptions();
    const bytes = readCorpus(this, 'data-fgb/countries/countries.fgb');
    const table = await readFlatgeobuf(payloadOf(bytes), options);
    expect(table.rows).to.equal(179);
    expect(table.geometry?.crs).to.equal('EPSG:4326');
    expect(options.problems).to.deep.equal([]);
  });
});

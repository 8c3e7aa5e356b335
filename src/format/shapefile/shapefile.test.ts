import {expect} from 'chai';
import {strToU8, zipSync, type Zippable} from 'fflate';
import {type Table, textAt} from '../../model/table.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {glanceAt} from '../glance.js';
import {dbfEncoding} from './dbf-encoding.js';
import {dbfOf, latin, partsRecord, pointRecord, shpOf, shxOf} from './fixtures/make-shapefile.js';
import {readShapefile} from './read.js';
import {shapefile} from './shapefile.js';

function payloadOf(bytes: Uint8Array): {bytes: Uint8Array; contentType: string; address: string} {
  return {bytes, contentType: '', address: ''};
}

function read(files: Zippable, options = readOptions()): Promise<Table> {
  return readShapefile(payloadOf(zipSync(files)), options);
}

function textsOf({columns, rows}: Table, name: string): string[] {
  const column = columns.find((candidate) => candidate.name === name);
  return Array.from({length: rows}, (_, row) => (column ? textAt(column, row) : '?'));
}

async function geometryOf(record: Uint8Array): Promise<unknown> {
  const table = await readShapefile(payloadOf(shpOf([record])), readOptions());
  return JSON.parse(textsOf(table, 'geometry')[0] || 'null');
}

const points = [
  [658_129, 6_564_543],
  [674_032, 6_580_822],
].map((numbers) => pointRecord(1, numbers));

const names = {name: 'NAMN', kind: 'C', length: 12, cells: [latin('S\u00f6der'), latin('Norr')]};

const clockwise = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const hole = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
];
const apart = [
  [20, 0],
  [20, 5],
  [25, 5],
  [25, 0],
  [20, 0],
];

/** Cells of two rows. */
function two(first: string, second: string): Uint8Array[] {
  return [latin(first), latin(second)];
}

describe('reading shapefiles', () => {
  it('is known by a .shp file in an archive, in any folder, or by its number', () => {
    const inFolder = zipSync({'lager/PUNKTER.SHP': shpOf(points)});
    for (const bytes of [inFolder, shpOf(points)])
      expect(shapefile.recognize(glanceAt(payloadOf(bytes)))?.format).to.equal('shapefile');
    const other = zipSync({'a.csv': strToU8('a;b')});
    expect(shapefile.recognize(glanceAt(payloadOf(other)))).to.equal(undefined);
  });

  it('puts places and attributes together, with system and encoding', async () => {
    const table = await read({
      'lager/punkter.shp': shpOf(points),
      'lager/punkter.dbf': dbfOf([names]),
      'lager/punkter.prj': strToU8(
        'PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],UNIT["Meter",1.0]]',
      ),
    });
    expect(textsOf(table, 'NAMN')).to.deep.equal(['Söder', 'Norr']);
    expect(table.geometry?.crs).to.equal('EPSG:3006');
    expect(table.geometry?.bounds?.north).to.be.closeTo(59.33, 0.02);
    expect(table.reading.encoding).to.equal('windows-1252');
  });

  it('reads any of several in one archive', async () => {
    const files = {'a.shp': shpOf(points), 'b.shp': shpOf(points.slice(1)), 'b.dbf': dbfOf([])};
    const first = await read(files);
    expect([first.reading.part, first.rows]).to.deep.equal(['a', 2]);
    const second = await read(files, readOptions({part: 'b'}));
    expect([second.reading.part, second.rows]).to.deep.equal(['b', 1]);
    expect(second.reading.parts).to.deep.equal(['a', 'b']);
  });

  it('reads lines, multipoints, heights and nothing', async () => {
    expect(
      await geometryOf(
        partsRecord(3, [
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).to.deep.equal({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(
      await geometryOf(
        partsRecord(3, [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ]),
      ),
    ).to.deep.equal({
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
    });
    expect(
      await geometryOf(
        partsRecord(
          13,
          [
            [
              [1, 2],
              [3, 4],
            ],
          ],
          [30, 40],
        ),
      ),
    ).to.deep.equal({
      type: 'LineString',
      coordinates: [
        [1, 2, 30],
        [3, 4, 40],
      ],
    });
    expect(await geometryOf(pointRecord(11, [1, 2, 30, -1e39]))).to.deep.equal({
      type: 'Point',
      coordinates: [1, 2, 30],
    });
    expect(await geometryOf(pointRecord(21, [1, 2, 5]))).to.deep.equal({
      type: 'Point',
      coordinates: [1, 2],
    });
    expect(await geometryOf(pointRecord(0, []))).to.equal(null);
  });

  it('tells holes from islands by the sense of rotation and by where they are', async () => {
    expect(await geometryOf(partsRecord(5, [clockwise, hole]))).to.deep.equal({
      type: 'Polygon',
      coordinates: [clockwise, hole],
    });
    expect(await geometryOf(partsRecord(5, [clockwise, apart, hole]))).to.deep.equal({
      type: 'MultiPolygon',
      coordinates: [[clockwise, hole], [apart]],
    });
    expect(await geometryOf(partsRecord(5, [hole, clockwise]))).to.deep.equal({
      type: 'Polygon',
      coordinates: [clockwise, hole],
    });
    expect(await geometryOf(partsRecord(5, [hole]))).to.deep.equal({
      type: 'Polygon',
      coordinates: [hole],
    });
  });

  it('finds records behind gaps by the index', async () => {
    const table = await read({
      'a.shp': shpOf(points, 6),
      'a.shx': shxOf(points, 6),
      'a.dbf': dbfOf([names]),
    });
    expect(textsOf(table, 'geometry')[1]).to.include('[674032,6580822]');
  });

  it('leaves out deleted rows together with their places', async () => {
    const table = await read({'a.shp': shpOf(points), 'a.dbf': dbfOf([names], {deleted: [0]})});
    expect(table.rows).to.equal(1);
    expect(textsOf(table, 'NAMN')).to.deep.equal(['Norr']);
    expect(textsOf(table, 'geometry')[0]).to.include('674032');
  });

  it('reads every kind of field', async () => {
    const moment = new DataView(new ArrayBuffer(8));
    moment.setInt32(0, 2_460_677, true);
    moment.setInt32(4, 43_200_000, true);
    const table = await read({
      'a.shp': shpOf(points),
      'a.dbf': dbfOf([
        {name: 'ANTAL', kind: 'N', length: 6, cells: two('    12', '******')},
        {name: 'YTA', kind: 'F', length: 8, cells: two('  12.500', '  1.0e+2')},
        {name: 'DAG', kind: 'D', length: 8, cells: two('20240630', '00000000')},
        {name: 'OPPET', kind: 'L', length: 1, cells: two('T', 'n')},
        {
          name: 'TID',
          kind: '@',
          length: 8,
          cells: [new Uint8Array(moment.buffer), new Uint8Array(8)],
        },
        {
          name: 'LANGT',
          kind: 'N',
          length: 18,
          cells: two('123456789012345678', '                 1'),
        },
      ]),
    });
    const texts = ['ANTAL', 'YTA', 'DAG', 'OPPET', 'TID', 'LANGT'].map((name) =>
      textsOf(table, name),
    );
    expect(texts).to.deep.equal([
      ['12', ''],
      ['12.5', '100'],
      ['2024-06-30', ''],
      ['1', '0'],
      ['2025-01-01T12:00:00', ''],
      ['123456789012345678', '1'],
    ]);
  });

  it('keeps places without attributes, and says what is missing', async () => {
    const options = readOptions();
    const table = await read(
      {'a.shp': shpOf(points), 'a.dbf': dbfOf([names]).subarray(0, 70)},
      options,
    );
    expect(table.rows).to.equal(2);
    expect(options.problems.map(({code}) => code)).to.include.members([
      'truncated',
      'feature-mismatch',
    ]);
    const bare = readOptions();
    await read({'a.shp': shpOf(points)}, bare);
    expect(bare.problems.map(({code}) => code)).to.include('attributes-missing');
  });

  it('reads no more than allowed', async () => {
    const options = readOptions({}, {vertices: 1});
    const table = await read({'a.shp': shpOf(points), 'a.dbf': dbfOf([names])}, options);
    expect(textsOf(table, 'geometry')[1]).to.equal('');
    expect(options.problems.map(({code}) => code)).to.include('vertex-limit');
  });

  it('survives any cut and any change of a byte', async () => {
    const shp = shpOf([...points, partsRecord(5, [clockwise, hole])]);
    const dbf = dbfOf([names]);
    for (let at = 100; at < shp.length; at += 2) {
      const changed = shp.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await read({'a.shp': changed, 'a.dbf': dbf});
      await read({'a.shp': shp.subarray(0, at), 'a.dbf': dbf});
    }
    for (let at = 0; at < dbf.length; at++) {
      const changed = dbf.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await read({'a.shp': shp, 'a.dbf': changed});
    }
  });
});

const none = {correction: '', codePageFile: '', driver: 0, texts: new Uint8Array()};

function decode(correction: string, bytes: readonly number[]): string {
  return dbfEncoding({...none, correction}).decode(Uint8Array.from(bytes));
}

function nameOf(signs: Partial<typeof none>): string {
  return dbfEncoding({...none, ...signs}).name;
}

describe('finding the encoding of a .dbf file', () => {
  it('believes the correction, then plain UTF-8, then the .cpg file, then the driver', () => {
    expect(nameOf({correction: 'cp850', codePageFile: 'UTF-8'})).to.equal('cp850');
    expect(nameOf({codePageFile: '1252', texts: strToU8('Söder')})).to.equal('utf-8');
    expect(nameOf({codePageFile: 'UTF-8', driver: 2})).to.equal('utf-8');
    expect(nameOf({driver: 2})).to.equal('cp850');
    expect(nameOf({})).to.equal('windows-1252');
  });

  it('reads all writings of a code page', () => {
    for (const said of [
      'ISO-8859-1',
      'ISO 88591',
      '88591',
      '1252',
      'ANSI 1252',
      'CP1252',
      'LDID/87',
      'odd',
    ])
      expect(nameOf({codePageFile: said}), said).to.equal('windows-1252');
    expect(nameOf({codePageFile: 'OEM 850'})).to.equal('cp850');
    expect(nameOf({codePageFile: '65001'})).to.equal('utf-8');
    expect(nameOf({codePageFile: 'ISO-8859-10'})).to.equal('iso-8859-10');
  });

  it('decodes the letters of DOS and of Windows', () => {
    expect(decode('cp850', [0x86, 0x84, 0x94, 0x9b])).to.equal('åäöø');
    expect(decode('cp437', [0x8f, 0x8e, 0x99])).to.equal('ÅÄÖ');
    expect(decode('windows-1252', [0xe5, 0x80, 0x96])).to.equal('å€–');
  });
});

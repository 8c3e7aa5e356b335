import {expect} from 'chai';
import initSqlJs, {type Database} from 'sql.js';
import {textAt} from '../../model/table.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {columnsOfTable} from './create-table.js';
import {readGeopackage} from './read.js';
import {SqliteFile} from './sqlite.js';

const sql = await initSqlJs();

/** Written by SQLite itself. */
function databaseOf(build: (database: Database) => void): Uint8Array {
  const database = new sql.Database();
  build(database);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** A point with the header of a GeoPackage, in little-endian order. */
function gpkgPoint(x: number, y: number, flags = 1): Uint8Array {
  const view = new DataView(new ArrayBuffer(29));
  for (const [at, byte] of [0x47, 0x50, 0, flags].entries()) view.setUint8(at, byte);
  view.setInt32(4, 3006, true);
  view.setUint8(8, 1);
  view.setUint32(9, 1, true);
  view.setFloat64(13, x, true);
  view.setFloat64(21, y, true);
  return new Uint8Array(view.buffer);
}

function asGeopackage(database: Database): void {
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
      organization_coordsys_id INTEGER, definition TEXT, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('SWEREF99 TM', 3006, 'EPSG', 3006, 'x', '');
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT);
    INSERT INTO gpkg_contents VALUES ('ortofoto', 'tiles'), ('utegym', 'features');
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER);
    INSERT INTO gpkg_geometry_columns VALUES ('utegym', 'geom', 'POINT', 3006);
    CREATE TABLE ortofoto (id INTEGER PRIMARY KEY, tile_data BLOB);
    CREATE TABLE anteckningar (text TEXT);
    CREATE TABLE "utegym" ("fid" INTEGER PRIMARY KEY, "geom" POINT, "namn" TEXT(80), "belyst" BOOLEAN);
  `);
  const insert = 'INSERT INTO utegym VALUES (?, ?, ?, ?)';
  database.run(insert, [7, gpkgPoint(658129, 6564543), 'Söderby', 1]);
  database.run(insert, [9, gpkgPoint(0, 0, 0x11), 'Utan plats', 0]);
}

function payloadOf(bytes: Uint8Array): {bytes: Uint8Array; contentType: string; address: string} {
  return {bytes, contentType: '', address: ''};
}

describe('reading GeoPackage', () => {
  it('reads features with their system, and leaves out tiles and tables about tables', async () => {
    const table = await readGeopackage(payloadOf(databaseOf(asGeopackage)), readOptions());
    expect(table.rows).to.equal(2);
    expect(table.reading.parts).to.deep.equal(['utegym', 'anteckningar']);
    expect(table.geometry?.crs).to.equal('EPSG:3006');
    expect(table.columns.map(({name}) => name)).to.deep.equal(['fid', 'namn', 'belyst', 'geom']);
    const texts = table.columns.map((column) => [textAt(column, 0), textAt(column, 1)]);
    expect(texts).to.deep.equal([
      ['7', '9'],
      ['Söderby', 'Utan plats'],
      ['1', '0'],
      ['{"type":"Point","coordinates":[658129,6564543]}', ''],
    ]);
  });

  it('reads another table when it is asked for', async () => {
    const bytes = databaseOf((database) => {
      asGeopackage(database);
      database.run(`INSERT INTO anteckningar VALUES ('Stängt')`);
    });
    const table = await readGeopackage(payloadOf(bytes), readOptions({part: 'anteckningar'}));
    expect(table.reading.part).to.equal('anteckningar');
    expect(table.geometry).to.equal(undefined);
    expect(table.rows).to.equal(1);
  });

  it('reads what SQLite wrote over many pages, with texts that run over them', () => {
    const rows = Array.from({length: 800}, (_, row) => [
      row * row - 5,
      row / 8,
      'å'.repeat(row * 5),
    ]);
    const bytes = databaseOf((database) => {
      database.run('PRAGMA page_size = 1024; CREATE TABLE t (a INTEGER, b REAL, c TEXT)');
      for (const row of rows) database.run('INSERT INTO t VALUES (?, ?, ?)', row);
      database.run('DELETE FROM t WHERE a = 4');
    });
    const file = new SqliteFile(bytes);
    const read = [...file.rows(file.tables()[0]?.root ?? 0)].map(({values}) => values);
    expect(read).to.deep.equal(rows.filter(([a]) => a !== 4));
    expect(file.damaged).to.equal(0);
  });

  it('reads the names of columns however they are quoted', () => {
    const columns = columnsOfTable(
      'CREATE TABLE "a (b" ("x, ""y""" TEXT(20) DEFAULT \'(,\', [z 1] REAL CHECK (z > (1)), -- note, this\n' +
        ' `w` /* , */ NUMERIC(10,2), plain, id INTEGER PRIMARY KEY, CONSTRAINT pk UNIQUE (x, w))',
    );
    expect(columns.map(({name}) => name)).to.deep.equal(['x, "y"', 'z 1', 'w', 'plain', 'id']);
    expect(columns.map(({isRowId}) => isRowId)).to.deep.equal([false, false, false, false, true]);
  });

  it('keeps the rows that came of a file that was cut, and says so', async () => {
    const bytes = databaseOf((database) => {
      database.run('CREATE TABLE t (a INTEGER, b TEXT)');
      for (let row = 0; row < 2000; row++)
        database.run('INSERT INTO t VALUES (?, ?)', [row, 'x'.repeat(50)]);
    });
    const options = readOptions();
    const table = await readGeopackage(payloadOf(bytes.subarray(0, bytes.length / 2)), options);
    expect(table.rows).to.be.within(500, 1500);
    expect(options.problems.map(({code}) => code)).to.deep.equal(['truncated']);
  });

  it('survives any change of a byte', () => {
    const bytes = databaseOf(asGeopackage);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        const file = new SqliteFile(changed);
        for (const {root} of file.tables()) expect([...file.rows(root)].length).to.be.lessThan(100);
      } catch (error) {
        expect(error).to.be.instanceOf(RangeError);
      }
    }
  });

  it('reads a real one', async function () {
    const bytes = readCorpus(this, 'data-gpkg/poi-portugal/poi_portugal.gpkg');
    const options = readOptions();
    const table = await readGeopackage(payloadOf(bytes), options);
    expect(table.rows).to.equal(8107);
    expect(table.geometry?.crs).to.equal('EPSG:4326');
    expect(table.geometry?.bounds?.west).to.be.closeTo(-31.263032, 1e-6);
    expect(options.problems).to.deep.equal([]);
  });
});

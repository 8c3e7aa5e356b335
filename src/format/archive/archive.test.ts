import {expect} from 'chai';
import {gzipSync, strToU8, zipSync, type Zippable} from 'fflate';
import type {ReadError} from '../../model/read-error.js';
import type {Table} from '../../model/table.js';
import type {TablePayload} from '../format.js';
import {readTable, recognizeTable} from '../formats.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';

const csv = strToU8('namn;antal\nSöderby;3\nVästerby;4\n');
const other = strToU8('kod;betydelse\nA;Asfalt\nG;Grus\n');

function payloadOf(bytes: Uint8Array, address = ''): TablePayload {
  return {bytes, contentType: '', address};
}

function read(files: Zippable | Uint8Array, options = readOptions()): Promise<Table> {
  return readTable(payloadOf(files instanceof Uint8Array ? files : zipSync(files)), options);
}

/** By its name: tests are loaded in two ways at once, each with classes of its own. */
function isReadError(error: unknown): error is ReadError {
  return error instanceof Error && error.name === 'ReadError';
}

async function errorOf(promise: Promise<unknown>): Promise<ReadError> {
  try {
    await promise;
  } catch (error) {
    if (isReadError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const names = (table: Table): string[] => table.columns.map(({name}) => name);

describe('reading archives', () => {
  it('reads the one table in a ZIP file as if it were not packed', async () => {
    const table = await read({'mapp/utegym.csv': csv, 'mapp/readme.txt': strToU8('Läs\nmig')});
    expect(names(table)).to.deep.equal(['namn', 'antal']);
    expect(table.rows).to.equal(2);
  });

  it('names the files of an archive, and reads the one asked for', async () => {
    const files = {'koder.csv': other, 'utegym.csv': csv, 'bild.jpg': strToU8('x')};
    const first = await read(files);
    expect(first.reading.part).to.equal('koder.csv');
    expect(first.reading.parts).to.deep.equal(['koder.csv', 'utegym.csv']);
    const asked = await read(files, readOptions({part: 'utegym.csv'}));
    expect(names(asked)).to.deep.equal(['namn', 'antal']);
    expect(asked.reading.part).to.equal('utegym.csv');
  });

  it('tries the next file where one is no table', async () => {
    const table = await read({'a.csv': strToU8('<!doctype html><title>x</title>'), 'b.csv': csv});
    expect(table.reading.part).to.equal('b.csv');
  });

  it('opens an archive in an archive, but not one in that', async () => {
    const once = zipSync({'a.csv': csv});
    const twice = zipSync({'a.zip': once});
    expect((await read(once)).rows).to.equal(2);
    expect((await read(twice)).rows).to.equal(2);
    expect((await errorOf(read(zipSync({'a.zip': twice})))).code).to.equal('unreadable');
  });

  it('reads gzip, whole or cut', async () => {
    const long = strToU8(`namn;antal\n${'Söderby;3\n'.repeat(20_000)}`);
    const packed = gzipSync(long);
    expect((await read(packed)).rows).to.equal(20_000);
    const options = readOptions();
    const cut = await readTable(
      payloadOf(packed.subarray(0, packed.length / 2), 'a.csv.gz'),
      options,
    );
    expect(cut.rows).to.be.within(1_000, 19_000);
    expect(options.problems.map(({code}) => code)).to.include('truncated');
  });

  it('refuses bombs and says why', async function () {
    this.timeout(20_000);
    const zeros = new Uint8Array(20_000_000);
    const options = readOptions({}, {unpackedBytes: 5_000_000});
    const error = await errorOf(read(zipSync({'a.csv': zeros}), options));
    expect(error.code).to.equal('unreadable');
    expect(error.came).to.include('limit');
    expect((await errorOf(read(gzipSync(zeros), options))).code).to.equal('unreadable');
  });

  it('does not take Office documents, books and programs for archives of tables', () => {
    const document = zipSync({'[Content_Types].xml': csv, 'word/document.xml': csv});
    const program = zipSync({'META-INF/MANIFEST.MF': csv, 'data.json': csv});
    for (const bytes of [document, program])
      expect(recognizeTable(payloadOf(bytes))?.format).to.not.equal('zip');
  });
});

describe('reading timetables (GTFS)', () => {
  const feed = {
    'agency.txt': strToU8('agency_id,agency_name\n1,Västtrafik\n'),
    'routes.txt': strToU8('route_id,route_short_name\n10,16\n11,X1\n'),
    'trips.txt': strToU8('route_id,trip_id\n10,1\n'),
    'stops.txt': strToU8(
      'stop_id,stop_name,stop_lat,stop_lon\n0740001,Brunnsparken,57.7067,11.9682\n0740002,"Nordstan, norr",57.709,11.969\n',
    ),
  };

  it('shows the stops as places, with their codes as they are', async () => {
    const table = await read(feed);
    expect(table.reading.format).to.equal('gtfs');
    expect(table.reading.part).to.equal('stops.txt');
    expect(table.geometry?.columns).to.deep.equal(['stop_lat', 'stop_lon']);
    expect(table.columns[0]?.type).to.equal('identifier');
    expect(table.rows).to.equal(2);
  });

  it('shows any other file that is asked for', async () => {
    const table = await read(feed, readOptions({part: 'routes.txt'}));
    expect(table.reading.part).to.equal('routes.txt');
    expect(table.rows).to.equal(2);
    expect(table.reading.parts.slice(0, 2)).to.deep.equal(['stops.txt', 'routes.txt']);
  });

  it('reads a real one', async function () {
    const bytes = readCorpus(this, 'data-gtfs/caltrain/caltrain_20160406.zip');
    const expected = new Map([
      ['stops.txt', 95],
      ['routes.txt', 4],
      ['trips.txt', 218],
      ['stop_times.txt', 3103],
    ]);
    for (const [part, rows] of expected)
      expect((await readTable(payloadOf(bytes), readOptions({part}))).rows).to.equal(rows);
  });
});

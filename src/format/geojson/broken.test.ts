import {expect} from 'chai';
import {assert, asyncProperty, integer, json} from 'fast-check';
import type {Table} from '../../model/table.js';
import {cellsOf, codesOf, isReadError, readAs} from '../feature/fixtures/read-text.js';
import {glanceAt} from '../glance.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {geojson} from './geojson.js';

const one =
  '{"type":"Feature","properties":{"namn":"A, \\"B\\" ]"},"geometry":{"type":"Point","coordinates":[17,59]}}';
const begin = '{"type":"FeatureCollection","bbox":[1,2,3,4],"features":[';

const rowsOrCode = async (text: string): Promise<number | string> => {
  try {
    return (await readAs(geojson, text)).rows;
  } catch (error) {
    if (isReadError(error)) return error.code;
    throw error;
  }
};

describe('broken GeoJSON', () => {
  it('that ends in the middle keeps what came whole', async () => {
    const table = await readAs(geojson, `${begin}${one},${one},${one.slice(0, -8)}`);
    expect([table.rows, ...codesOf(table)]).to.deep.equal([2, 'json-truncated']);
    expect(cellsOf(table, 'namn')).to.deep.equal(['A, "B" ]', 'A, "B" ]']);
  });

  it('cut at any letter gives rows or says that it can not', async () => {
    const text = `${begin}${one},${one}]}`;
    for (let length = 30; length < text.length; length++) {
      const expected =
        length < begin.length + one.length
          ? [0, 'unreadable']
          : length < text.length - 2
            ? [1, 2]
            : [2];
      expect(expected, text.slice(0, length)).to.include(await rowsOrCode(text.slice(0, length)));
    }
  });

  it('with NaN, spare commas or line ends in words is read all the same', async () => {
    const values = one.replace('"namn"', '"a":NaN,"b":-Infinity,"c":None,"d":"NaN\n","namn"');
    const table = await readAs(geojson, `${begin}${values},${one},]}`);
    expect([table.rows, ...codesOf(table)]).to.deep.equal([2, 'json-mended']);
    expect(cellsOf(table, 'd')[0]).to.contain('NaN');
    expect(cellsOf(table, 'a')[0]).to.equal('');
  });

  it('with a fault keeps what comes before it', async () => {
    const table = await readAs(geojson, `${begin}${one},{"a" 1},${one}]}`);
    expect([table.rows, ...codesOf(table)]).to.deep.equal([1, 'json-truncated']);
  });

  it('of any depth is read in no time', async () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    const begun = performance.now();
    for (const hostile of [
      `${begin}{"type":"Feature","properties":{"a":${nested},"b":${objects}},"geometry":null}]}`,
      `${begin}{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":${nested}}}]}`,
      `${begin}{"type":"Feature","geometry":${'{"type":"GeometryCollection","geometries":['.repeat(5_000)}${']}'.repeat(5_000)}}]}`,
    ])
      expect(await rowsOrCode(hostile)).to.equal(1);
    expect(performance.now() - begun).to.be.below(2_000);
  });

  it('stops at its limits, and tells', async () => {
    const limits = {rows: 2, columns: 1, vertices: 1};
    const wide = one.replace('"namn"', '"a":1,"namn"');
    const table: Table = await readAs(geojson, `${begin}${wide},${wide},${wide}]}`, {}, limits);
    expect(table.rows).to.equal(2);
    expect(codesOf(table)).to.have.members(['column-limit', 'row-limit', 'vertex-limit']);
  });

  it('keeps names that objects have by birth', async () => {
    const text = `${begin}{"type":"Feature","properties":{"__proto__":"a","constructor":"b"},"geometry":null}]}`;
    const table = await readAs(geojson, text);
    expect(table.columns.map(({name}) => name)).to.deep.equal(['__proto__', 'constructor']);
    expect(cellsOf(table, '__proto__')).to.deep.equal(['a']);
  });

  it('never throws anything but that it is unreadable', async function () {
    this.timeout(20_000);
    const anything = json({maxDepth: 4});
    await assert(
      asyncProperty(anything, anything, async (geometry, properties) => {
        const text = `${begin}{"type":"Feature","geometry":${geometry},"properties":${properties}}]}`;
        expect(await rowsOrCode(text)).to.equal(1);
      }),
      {numRuns: 200},
    );
  });

  it('from a real file, cut or with a letter changed anywhere, gives rows or a reason', async function () {
    this.timeout(20_000);
    const bytes = readCorpus(this, 'ogcapi/features-roads/items.json');
    await assert(
      asyncProperty(
        integer({min: 0, max: bytes.length}),
        integer({min: 0, max: 255}),
        async (at, letter) => {
          const cut = bytes.slice(0, at);
          const changed = bytes.slice();
          changed[Math.min(at, bytes.length - 1)] = letter;
          for (const content of [cut, changed]) {
            if (!geojson.recognize(glanceAt({bytes: content, contentType: '', address: ''})))
              continue;
            const result = await readAs(geojson, content).catch((error: unknown) => error);
            if (result instanceof Error) expect(isReadError(result), result.message).to.equal(true);
          }
        },
      ),
      {numRuns: 200},
    );
  });
});

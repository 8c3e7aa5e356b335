/** Every table of the corpus of real files, against what other tools count in it. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {type Table, textAt} from '../model/table.js';
import {defaultTableLimits} from './format.js';
import {readTable, recognizeTable} from './formats.js';

const corpus =
  process.env['DCAT_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const isThere = existsSync(join(corpus, 'EXPECTED.tsv'));

function lines(name: string): readonly (readonly string[])[] {
  if (!isThere) return [];
  const text = readFileSync(join(corpus, name), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Counts of the index that the list of expectations leaves out, or takes a first row for names. */
const corrections: readonly (readonly [path: string, rows: number])[] = lines('INDEX.tsv').flatMap(
  ([, path = '', , , , , , count = '', remark = '']) => {
    const items = /^(\d+) array items/.exec(count)?.[1];
    if (path.startsWith('data-json-table/') && items) return [[path, Number(items)] as const];
    const rows = /^(\d+) rows incl\. header/.exec(count)?.[1];
    if (rows === undefined || !/csv/.test(path)) return [];
    return [[path, Number(rows) - (/NO header row/.test(remark) ? 0 : 1)] as const];
  },
);

const expected = new Map([
  ...lines('EXPECTED.tsv')
    .slice(1)
    .flatMap(([path = '', , , , rows = '']) => (rows ? [[path, Number(rows)] as const] : [])),
  ...corrections,
]);

async function read(path: string): Promise<Table> {
  const bytes = readFileSync(join(corpus, path));
  const options = {corrections: {}, limits: defaultTableLimits, report: () => undefined};
  return readTable({bytes, contentType: '', address: path}, options);
}

/** The types of some columns, by what stands in them. */
const types: readonly (readonly [path: string, column: string, type: string])[] = [
  ['data-csv/salem-utegym/Utegym i Salems kommun.csv', 'Kommun-KOD', 'identifier'],
  ['data-csv/salem-utegym/Utegym i Salems kommun.csv', 'Telefonnummer', 'phone'],
  ['data-csv/salem-utegym/Utegym i Salems kommun.csv', 'E-post', 'email'],
  ['data-csv/salem-utegym/Utegym i Salems kommun.csv', 'Belysning', 'boolean'],
  ['data-csv/salem-utegym/Utegym i Salems kommun.csv', 'Datum skapad', 'date'],
  ['data-csv/powercircle-kommuner/powercircle_municipality_data_dec_2025.csv', 'CPEV', 'decimal'],
  ['data-csv/rowstore-cp1252/dataset3_windows1252.csv', 'Telephone', 'phone'],
  ['data-csv/swedishpolls/Polls.csv', 'FI', 'decimal'],
  ['data-csv/swedishpolls/Polls.csv', 'n', 'integer'],
  ['data-csv/swedishpolls/Polls.csv', 'approxPeriod', 'boolean'],
  ['data-csv/skyddsrum/skyddsrum.csv', 'skyddsrumsnr', 'identifier'],
  ['hostile/csv-null-bytes/rge-null-chars.csv', 'siret', 'identifier'],
  ['hostile/csv-null-bytes/rge-null-chars.csv', 'url_qualification', 'url'],
];

describe('tables of the corpus', () => {
  it('are there', function () {
    if (!isThere) this.skip();
    expect(expected.size).to.be.greaterThan(20);
  });

  for (const [path, rows] of expected)
    it(`${path} has ${rows} rows`, async () => {
      const table = await read(path);
      expect(table.rows).to.equal(rows);
      expect(table.columns).to.not.have.length(0);
      for (const column of table.columns)
        expect(() => textAt(column, rows - 1), column.name).to.not.throw();
    }).timeout(30_000);

  for (const [path, name, type] of isThere ? types : [])
    it(`${path} has ${type} in "${name}"`, async () => {
      const {columns} = await read(path);
      expect(columns.find((column) => column.name === name)?.type).to.equal(type);
    });

  for (const [, path = ''] of lines('INDEX.tsv').slice(1))
    if (
      /^(?:ckan-api|data-json|entrystore|hub-search|opendatasoft\/sbb-catalog|socrata|udata)\//.test(
        path,
      )
    )
      it(`${path} is not taken for data`, () => {
        const bytes = readFileSync(join(corpus, path));
        expect(recognizeTable({bytes, contentType: '', address: path})).to.equal(undefined);
      });

  for (const [path] of expected)
    it(`${path} ends in a table or an error that says why, wherever it is cut`, async () => {
      const whole = readFileSync(join(corpus, path));
      const options = {corrections: {}, limits: defaultTableLimits, report: () => undefined};
      for (const share of [0.05, 0.37, 0.9]) {
        const bytes = whole.subarray(0, Math.min(200_000, Math.floor(whole.length * share)));
        const payload = {bytes, contentType: '', address: path};
        const result: unknown = await readTable(payload, options).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).to.have.property('name', 'ReadError');
      }
    }).timeout(30_000);
});

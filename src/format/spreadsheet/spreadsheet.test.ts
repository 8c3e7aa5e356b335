import {type BookType, utils, write, type WorkBook, type WorkSheet} from '@e965/xlsx';
import {expect} from 'chai';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {ReadError} from '../../model/read-error.js';
import {type Table, textAt} from '../../model/table.js';
import type {TableReadingOptions} from '../format.js';
import {readCorpus} from '../geometry/fixtures/corpus.js';
import {readOptions} from '../geometry/fixtures/options.js';
import {glanceAt} from '../glance.js';
import {spreadsheetReader} from './read.js';
import {spreadsheet} from './spreadsheet.js';

function bookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(write(book, {type: 'array', bookType, compression: true}) as ArrayBuffer);
}

function payloadOf(bytes: Uint8Array): {bytes: Uint8Array; contentType: string; address: string} {
  return {bytes, contentType: '', address: ''};
}

async function read(
  bytes: Uint8Array,
  options: TableReadingOptions = readOptions(),
): Promise<Table> {
  const format = spreadsheet.recognize(glanceAt(payloadOf(bytes)))?.format ?? '';
  return spreadsheetReader(format)(payloadOf(bytes), options);
}

/** Columns as texts under their names. */
function textsOf(table: Table): Record<string, string[]> {
  const rows = Array.from({length: table.rows}, (_, row) => row);
  return Object.fromEntries(
    table.columns.map((column) => [column.name, rows.map((row) => textAt(column, row))]),
  );
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

const plain = [
  ['Kommunkod', 'Namn', 'Antal'],
  ['0188', 'Norrtälje', 12],
  ['0180', 'Stockholm', 7.5],
];

describe('reading spreadsheets', () => {
  for (const bookType of ['xlsx', 'xlsb', 'xls', 'biff8', 'ods', 'xlml'] as const) {
    it(`reads ${bookType} by its content`, async () => {
      const table = await read(bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)}), bookType));
      expect(table.columns.map(({type}) => type)).to.deep.equal(['identifier', 'text', 'decimal']);
      expect(textsOf(table)).to.deep.equal({
        Kommunkod: ['0188', '0180'],
        Namn: ['Norrtälje', 'Stockholm'],
        Antal: ['12', '7.5'],
      });
      expect(table.reading.parts).to.deep.equal(['Blad1']);
      expect(table.reading.headerRow).to.equal(1);
    });
  }

  it('does not take other ZIP files and compound files for its own', () => {
    const document = zipSync({'word/document.xml': strToU8('<w/>')});
    const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    for (const bytes of [document, compound])
      expect(spreadsheet.recognize(glanceAt(payloadOf(bytes)))).to.equal(undefined);
  });

  it('writes days by their number format, whatever zone the machine is in', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Inspekterad', 'Tid', 'Öppnar', 'Månad', 'År', 'Antal'],
      [45_658, 45_658.75, 0.354_166_666_666_667, 45_658, 45_658, 45_658],
      [45_473, 45_473.5, 0.5, 45_473, 45_473, 45_473],
    ]);
    const formats = ['yyyy\\-mm\\-dd', 'yyyy-mm-dd hh:mm', 'hh:mm', 'yyyy-mm', 'yyyy', '#,##0'];
    for (const [column, format] of formats.entries())
      for (const row of [1, 2]) {
        const cell: unknown = sheet[utils.encode_cell({r: row, c: column})];
        Object.assign(cell as object, {z: format});
      }
    const table = await read(bytesOf(bookOf({Blad1: sheet})));
    expect(textsOf(table)).to.deep.equal({
      Inspekterad: ['2025-01-01', '2024-06-30'],
      Tid: ['2025-01-01T18:00:00', '2024-06-30T12:00:00'],
      Öppnar: ['08:30', '12:00'],
      Månad: ['2025-01', '2024-06'],
      År: ['2025', '2024'],
      Antal: ['45658', '45473'],
    });
  });

  it('knows workbooks that count days from 1904', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Datum', 'Plats'],
      [44_196, 'Ale'],
      [44_197, 'Ale'],
    ]);
    for (const address of ['A2', 'A3']) Object.assign(sheet[address] as object, {z: 'yyyy-mm-dd'});
    const book = bookOf({Blad1: sheet});
    book.Workbook = {WBProps: {date1904: true}};
    const files = unzipSync(bytesOf(book));
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).to.match(
      /date1904="(?:1|true)"/,
    );
    const table = await read(zipSync(files));
    expect(textsOf(table)['Datum']).to.deep.equal(['2025-01-01', '2025-01-02']);
  });

  it('keeps the zeros of codes that only a number format shows', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Kod', 'Post', 'Namn'],
      [188, 76_130, 'a'],
      [1480, 11_221, 'b'],
    ]);
    for (const row of [2, 3]) {
      Object.assign(sheet[`A${row}`] as object, {z: '0000'});
      Object.assign(sheet[`B${row}`] as object, {z: '000\\ 00'});
    }
    const texts = textsOf(await read(bytesOf(bookOf({Blad1: sheet}))));
    expect(texts['Kod']).to.deep.equal(['0188', '1480']);
    expect(texts['Post']).to.deep.equal(['761 30', '112 21']);
  });

  it('passes over titles, totals and notes', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Cykelnät per kommun'],
      [],
      ['Kommun', 'Enskild', 'Statlig'],
      ['Ale', 1, 2],
      ['Alingsås', 3, 4],
      ['Totalsumma', 4, 6],
      [],
      ['Källa: Trafikverket'],
    ]);
    const table = await read(bytesOf(bookOf({Blad1: sheet})));
    expect(textsOf(table)['Kommun']).to.deep.equal(['Ale', 'Alingsås']);
    expect(table.reading.headerRow).to.equal(3);
    expect(table.reading.skipped.map(({why}) => why)).to.include.members([
      'title',
      'total',
      'comment',
    ]);
  });

  it('joins names that are written in two rows of merged cells', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Kommun', 'Befolkning', '', 'Areal'],
      ['', '2022', '2023', ''],
      ['Ale', 32_000, 32_500, 317],
      ['Alingsås', 42_000, 42_300, 473],
    ]);
    sheet['!merges'] = ['A1:A2', 'B1:C1', 'D1:D2'].map((range) => utils.decode_range(range));
    const table = await read(bytesOf(bookOf({Blad1: sheet})));
    expect(textsOf(table)).to.deep.equal({
      Kommun: ['Ale', 'Alingsås'],
      'Befolkning 2022': ['32000', '42000'],
      'Befolkning 2023': ['32500', '42300'],
      Areal: ['317', '473'],
    });
    expect(table.reading.headerRow).to.equal(2);
  });

  it('takes the first sheet that holds a table, or the one asked for', async () => {
    const book = bookOf({
      'Läs mig': utils.aoa_to_sheet([['Välkommen'], ['Uppgifterna finns på nästa blad.']]),
      Dolt: utils.aoa_to_sheet(plain),
      Data: utils.aoa_to_sheet(plain),
      Koder: utils.aoa_to_sheet([
        ['Kod', 'Betydelse'],
        ['A', 'Asfalt'],
        ['G', 'Grus'],
      ]),
    });
    book.Workbook = {Sheets: [{}, {Hidden: 1}, {}, {}]};
    const bytes = bytesOf(book);
    const table = await read(bytes);
    expect(table.reading.part).to.equal('Data');
    expect(table.reading.parts).to.deep.equal(['Läs mig', 'Data', 'Koder']);
    const codes = await read(bytes, readOptions({part: 'Koder'}));
    expect(textsOf(codes)['Betydelse']).to.deep.equal(['Asfalt', 'Grus']);
  });

  it('is not impressed by formatting down to the last row', async () => {
    const files = unzipSync(bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)})));
    const formatted = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replace(/ref="[^"]*"/, 'ref="A1:XFD1048576"')
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>');
    expect(formatted).to.include('A1:XFD1048576');
    const table = await read(zipSync({...files, 'xl/worksheets/sheet1.xml': strToU8(formatted)}));
    expect(table.rows).to.equal(2);
    expect(table.columns).to.have.length(3);
  });

  it('leaves errors empty and tells how many there are', async () => {
    const sheet = utils.aoa_to_sheet(plain);
    sheet['C2'] = {t: 'e', v: 0x17};
    const options = readOptions();
    const table = await read(bytesOf(bookOf({Blad1: sheet})), options);
    expect(textsOf(table)['Antal']).to.deep.equal(['', '7.5']);
    expect(options.problems.map(({code}) => code)).to.deep.equal(['cell-error']);
  });

  it('reads no more rows and columns than allowed, and says so', async () => {
    const rows = Array.from({length: 30}, (_, row) => [`rad ${row}`, row, row]);
    const sheet = utils.aoa_to_sheet([['Namn', 'Antal', 'Längd'], ...rows]);
    const options = readOptions({}, {rows: 10, columns: 2});
    const table = await read(bytesOf(bookOf({Blad1: sheet})), options);
    expect([table.rows, table.columns.length]).to.deep.equal([10, 2]);
    expect(options.problems.map(({code}) => code)).to.have.members(['row-limit', 'column-limit']);
  });

  it('bounds what OpenDocument repeats', async () => {
    const files = unzipSync(bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)}), 'ods'));
    const content = strFromU8(files['content.xml'] ?? new Uint8Array());
    const tag = '<table:table-row';
    const last = content.lastIndexOf(tag) + tag.length;
    const repeated = `${content.slice(0, last)} table:number-rows-repeated="1000000000"${content.slice(last)}`;
    const options = readOptions();
    const table = await read(zipSync({...files, 'content.xml': strToU8(repeated)}), options);
    expect(table.rows).to.equal(2);
    expect(options.problems.map(({code}) => code)).to.deep.equal(['repeat-limit']);
  });

  it('says what is wrong with a bomb, with a cut file, with an empty one', async () => {
    const files = unzipSync(bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)})));
    const bomb = zipSync({...files, 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000)});
    const options = readOptions();
    expect((await errorOf(read(bomb, options))).code).to.equal('empty');
    expect(options.problems.map(({code}) => code)).to.include('zip-too-large');
    const xls = bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)}), 'biff8');
    const cut = spreadsheetReader('xls')(payloadOf(xls.subarray(0, 700)), readOptions());
    expect((await errorOf(cut)).code).to.equal('unreadable');
    const empty = bytesOf(bookOf({Blad1: utils.aoa_to_sheet([])}));
    expect((await errorOf(read(empty))).code).to.equal('empty');
  });

  it('never fails but with a ReadError, wherever a file is cut', async () => {
    for (const bookType of ['xlsx', 'ods', 'biff8'] as const) {
      const bytes = bytesOf(bookOf({Blad1: utils.aoa_to_sheet(plain)}), bookType);
      for (let length = 600; length < bytes.length; length += Math.ceil(bytes.length / 25)) {
        const format = bookType === 'biff8' ? 'xls' : bookType;
        const reading = spreadsheetReader(format)(
          payloadOf(bytes.subarray(0, length)),
          readOptions(),
        );
        await reading.catch((error: unknown) =>
          expect(isReadError(error), String(error)).to.equal(true),
        );
      }
    }
  });
});

describe('spreadsheets as portals publish them', () => {
  const real: readonly (readonly [string, number, number])[] = [
    ['cykelnat-kommun/Cykelnät per komun 20241231.xlsx', 290, 5],
    ['eaux-baignades/eaux-baignades.xlsx', 14, 19],
    ['lave-linge-ods/lave-linge.ods', 1, 228],
    ['norrtalje-utegym/utegym-norrtalje.xlsx', 4, 16],
  ];
  for (const [path, rows, columns] of real) {
    it(`reads ${path.split('/')[0]}: ${rows} rows of ${columns} columns`, async function () {
      const options = readOptions();
      const table = await read(readCorpus(this, `data-xlsx/${path}`), options);
      expect([table.rows, table.columns.length]).to.deep.equal([rows, columns]);
      expect(options.problems).to.deep.equal([]);
    });
  }

  it('keeps leading zeros', async function () {
    const table = await read(readCorpus(this, 'data-xlsx/norrtalje-utegym/utegym-norrtalje.xlsx'));
    const texts = textsOf(table);
    expect(texts['Kommun-KOD']).to.deep.equal(['0188', '0188', '0188', '0188']);
    expect(texts['Utegym-ID']).to.deep.equal(['0001', '0002', '0003', '0004']);
  });
});

import {expect} from 'chai';
import type {Problem} from '../../model/problem.js';
import {type Column, textAt} from '../../model/table.js';
import {type Cell, type ColumnOptions, TableBuilder, buildColumn, uniqueNames} from './column.js';

function read(
  name: string,
  cells: readonly Cell[],
  options: ColumnOptions = {},
): [string, string[]] {
  const column = buildColumn(name, cells, options);
  return [column.type, cells.map((_cell, row) => textAt(column, row))];
}

/** Name, what is written, the type, and what is read. */
type Case = readonly [
  name: string,
  written: readonly Cell[],
  type: string,
  read: readonly string[],
  options?: ColumnOptions,
];

const same = (written: readonly string[]): readonly string[] => written;

const cases: readonly Case[] = [
  ['antal', ['1', '−20', '', '300'], 'integer', ['1', '-20', '', '300']],
  [
    'antal',
    ['1\u00a0234', '12\u202f345\u202f678', '5 000'],
    'integer',
    ['1234', '12345678', '5000'],
  ],
  ['belopp', ['1 234,50', '-3,5', '12-'], 'decimal', ['1234.5', '-3.5', '-12']],
  ['belopp', ['1.234,50', '1.234.567', '7'], 'decimal', ['1234.5', '1234567', '7']],
  ['belopp', ['1,234.50', '1,234,567', '7'], 'decimal', ['1234.5', '1234567', '7']],
  ['belopp', ['1,234', '2,500'], 'decimal', ['1.234', '2.5'], {delimiter: ';'}],
  ['belopp', ['1,234', '2,500'], 'integer', ['1234', '2500'], {delimiter: ','}],
  ['andel', ['0,123', '2,500'], 'decimal', ['0.123', '2.5'], {delimiter: ','}],
  ['belopp', ['12,5', '12.75'], 'decimal', ['12.5', '12.75']],
  ['andel', ['10 %', '12,5 %'], 'decimal', ['10', '12.5']],
  ['poäng', ['1.5', 'NA', '2'], 'decimal', ['1.5', '', '2']],
  ['faktor', ['1E-05', '2,5e+3'], 'decimal', ['0.00001', '2500']],
  ['sal', ['7E2', '8E2'], 'text', ['7E2', '8E2']],
  ['version', ['1.2.3', '1.10.0'], 'text', ['1.2.3', '1.10.0']],
  ['belysning', ['Ja', 'Nej', ''], 'boolean', ['1', '0', '']],
  ['tillgänglig', ['j', 'n'], 'boolean', ['1', '0']],
  ['toalett', ['x', '', 'X'], 'boolean', ['1', '0', '1']],
  ['aktiv', ['TRUE', 'FALSE'], 'boolean', ['1', '0']],
  ['aktiv', ['1', '0', '1', '0'], 'boolean', ['1', '0', '1', '0']],
  ['antal_bänkar', ['1', '0', '1', '0'], 'integer', ['1', '0', '1', '0']],
  ['svar', ['Ja', 'Nej', 'Delvis'], 'text', ['Ja', 'Nej', 'Delvis']],
  ['datum', ['2024-05-01', '2024-02-29'], 'date', ['2024-05-01', '2024-02-29']],
  ['datum', ['20240501', '20241231'], 'date', ['2024-05-01', '2024-12-31']],
  ['datum', ['1.5.2024', '31.12.2024'], 'date', ['2024-05-01', '2024-12-31']],
  ['datum', ['01/05/2024', '05/01/2024'], 'date', ['2024-05-01', '2024-01-05']],
  ['datum', ['05/01/2024', '05/31/2024'], 'date', ['2024-05-01', '2024-05-31']],
  ['datum', ['5 maj 2024', 'den 24 december 2023'], 'date', ['2024-05-05', '2023-12-24']],
  ['datum', ['2024-02-30', '2024-02-31'], 'text', ['2024-02-30', '2024-02-31']],
  ['period', ['202005', '202012'], 'month', ['2020-05', '2020-12']],
  ['månad', ['2020-05', '2020M12', '2026-aug'], 'month', ['2020-05', '2020-12', '2026-08']],
  ['antal', ['202005', '202012', '202011'], 'integer', ['202005', '202012', '202011']],
  ['år', ['2020', '2021'], 'year', ['2020', '2021']],
  ['invånare', ['2020', '2021'], 'integer', ['2020', '2021']],
  [
    'tid',
    ['2024-05-01T08:30:00+02:00', '2024-05-01 8:30'],
    'date-time',
    ['2024-05-01T08:30:00+02:00', '2024-05-01T08:30:00'],
  ],
  [
    'skapad',
    ['2024-05-01 00:00:00', '2024-06-01 00:00:00.000'],
    'date',
    ['2024-05-01', '2024-06-01'],
  ],
  ['öppnar', ['8:30', '18:00'], 'time', ['08:30', '18:00']],
  [
    'uppdaterad',
    ['5/1/2024 1:30:00 PM', '5/31/2024 12:00:00 AM'],
    'date-time',
    ['2024-05-01T13:30:00', '2024-05-31T00:00:00'],
  ],
  [
    'datum',
    [45_413, 45_413.5],
    'date-time',
    ['2024-05-01', '2024-05-01T12:00:00'],
    {isSerial: true},
  ],
  ['datum', [1, 60, 61], 'date', ['1900-01-01', '1900-02-28', '1900-03-01'], {isSerial: true}],
  ['skapad', [new Date('2024-05-01T00:00:00Z')], 'date', ['2024-05-01']],
  [
    'länk',
    ['https://a.example/b', 'www.a.example'],
    'url',
    same(['https://a.example/b', 'www.a.example']),
  ],
  ['bild', ['https://a.example/b.JPG?w=1'], 'image', ['https://a.example/b.JPG?w=1']],
  ['e-post', ['a@b.example', ''], 'email', ['a@b.example', '']],
  [
    'Telefon',
    ['01234567890', '0', '+46 8 532 598 00'],
    'phone',
    ['01234567890', '0', '+46 8 532 598 00'],
  ],
  ['kontakt', ['08-123 456', '+46 8 123 45'], 'phone', ['08-123 456', '+46 8 123 45']],
  ['kommunkod', ['0183', '1480'], 'identifier', ['0183', '1480']],
  ['Kommun-KOD', ['183', '1480'], 'identifier', ['183', '1480']],
  ['kommunKod', [183, 1480], 'identifier', ['183', '1480']],
  ['del', ['007', '12'], 'identifier', ['007', '12']],
  ['org', ['212000-1355', '556677-8899'], 'identifier', ['212000-1355', '556677-8899']],
  ['ort', ['123 45', '543 21'], 'identifier', ['123 45', '543 21']],
  ['streck', ['12345678901234567', '1'], 'identifier', ['12345678901234567', '1']],
  ['konto', ['65000 Konsult', '65100 Resor'], 'text', ['65000 Konsult', '65100 Resor']],
  ['idrott', ['1', '2'], 'integer', ['1', '2']],
  ['Koordinat_Lat_(WGS84)', ['59,190469', '59.2'], 'coordinate', ['59.190469', '59.2']],
  ['sweref99_n', ['6564543', '6565899'], 'coordinate', ['6564543', '6565899']],
  ['n', ['5', '6'], 'integer', ['5', '6']],
  ['namn', [' Badplats ', 'Björnö'], 'text', ['Badplats', 'Björnö']],
  ['tomt', ['', null, undefined], 'text', ['', '', '']],
  ['värde', [1, null, 2.5], 'decimal', ['1', '', '2.5']],
  ['öppet', [true, false, null], 'boolean', ['1', '0', '']],
  ['värde', [1.5, '2,5', ''], 'decimal', ['1.5', '2.5', '']],
  ['värde', [1, 'många'], 'text', ['1', 'många']],
  ['värde', [true, 'kanske'], 'text', ['true', 'kanske']],
];

describe('a column', () => {
  for (const [name, written, type, expected, options] of cases)
    it(`"${name}" of ${JSON.stringify(written).slice(0, 60)} is ${type}`, () => {
      expect(read(name, written, options)).to.deep.equal([type, expected]);
    });

  it('keeps its type in spite of one slip in a hundred, and says what it left out', () => {
    const problems: Problem[] = [];
    const cells = Array.from({length: 200}, (_, at) => (at === 7 ? 'ca 20' : `${at},5`));
    const column = buildColumn('belopp', cells, {report: (problem) => problems.push(problem)});
    expect(column.type).to.equal('decimal');
    expect(textAt(column, 7)).to.equal('');
    expect(problems.map(({code}) => code)).to.deep.equal(['cell-mismatch']);
    expect(problems[0]?.message).to.include('ca 20');
  });

  it('is text when slips are many', () => {
    const cells = Array.from({length: 200}, (_, at) => (at % 20 === 7 ? 'ca 20' : `${at},5`));
    expect(buildColumn('belopp', cells).type).to.equal('text');
  });

  it('keeps few different texts as codes, many as they are', () => {
    const few = buildColumn(
      'ort',
      Array.from({length: 99}, (_, at) => `ort ${at % 3}`),
    );
    const many = buildColumn(
      'ort',
      Array.from({length: 9_999}, (_, at) => `ort ${at}`),
    );
    expect([few.values.storage, many.values.storage]).to.deep.equal(['codes', 'strings']);
    expect([textAt(few, 98), textAt(many, 9_998)]).to.deep.equal(['ort 2', 'ort 9998']);
  });

  it('knows what it is measured in', () => {
    expect(buildColumn('pris', ['10 kr', '12 kr']).unit).to.equal('kr');
    expect(buildColumn('längd', [1], {unit: 'm'}).unit).to.equal('m');
  });

  it('is of the type that the format declares', () => {
    expect(read('a', ['1', '02'], {type: 'text'})).to.deep.equal(['text', ['1', '02']]);
    expect(read('a', [2020], {type: 'year'})).to.deep.equal(['year', ['2020']]);
  });
});

describe('names of columns', () => {
  it('are cleaned, never empty and never twice', () => {
    expect(uniqueNames(['\ufeffid ', 'na\u0000mn', 'a\n b', '', 'id', 'id 2', 'id'])).to.deep.equal(
      ['id', 'namn', 'a b', 'column 4', 'id 3', 'id 2', 'id 4'],
    );
  });
});

describe('a table of records', () => {
  const limits = {rows: 2, columns: 2};

  it('fills what a record lacks, and stops at its limits', () => {
    const problems: Problem[] = [];
    const builder = new TableBuilder({limits, report: (problem) => problems.push(problem)});
    expect(builder.addRow([['a', '1']])).to.equal(true);
    expect(
      builder.addRow([
        ['__proto__', 'x'],
        ['c', 'y'],
      ]),
    ).to.equal(true);
    expect(builder.addRow([['a', '3']])).to.equal(false);
    const columns: Column[] = builder.columns();
    expect(columns.map(({name}) => name)).to.deep.equal(['a', '__proto__']);
    expect(columns.map((column) => [textAt(column, 0), textAt(column, 1)])).to.deep.equal([
      ['1', ''],
      ['0', '1'],
    ]);
    expect(problems.map(({code}) => code)).to.deep.equal(['column-limit', 'row-limit']);
  });
});

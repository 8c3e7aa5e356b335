import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {array, assert, asyncProperty, constantFrom, string} from 'fast-check';
import {type Table, textAt} from '../../model/table.js';
import {type TableCorrections, type TableLimits, defaultTableLimits} from '../format.js';
import {readTable, recognizeTable} from '../formats.js';
import {readCsv} from './read.js';

const windows: Readonly<Record<string, number>> = {'€': 0x80, '–': 0x96};

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text.split(''), (letter) => windows[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of text.split('').entries())
    view.setUint16(at * 2, letter.charCodeAt(0), !isBig);
  return bytes;
}

async function read(
  text: string | Uint8Array,
  corrections: TableCorrections = {},
  limits: Partial<TableLimits> = {},
): Promise<Table> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const options = {
    corrections,
    limits: {...defaultTableLimits, ...limits},
    report: () => undefined,
  };
  return readTable({bytes, contentType: '', address: 'a.csv'}, options);
}

/** Names of the columns, and the rows as text. */
function plain({columns, rows}: Table): readonly (readonly string[])[] {
  return [
    columns.map(({name}) => name),
    ...Array.from({length: rows}, (_, row) => columns.map((column) => textAt(column, row))),
  ];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const rows = [
  ['Ort', 'Belopp', 'Fritt'],
  ['Ånge', '1234.5', 'a;b'],
  ['Örebro', '-2', 'c\nd "e"'],
];

const csv = 'Ort;Belopp;Fritt\nÅnge;1 234,50;"a;b"\nÖrebro;−2,00;"c\nd ""e"""\n';

const withMinus = csv.replace('−', '-');

const disguises: readonly (readonly [what: string, file: string | Uint8Array])[] = [
  ['UTF-8', csv],
  ['UTF-8 with a byte order mark', `\ufeff${csv}`],
  ['windows-1252', windows1252(withMinus)],
  ['UTF-16 LE with a byte order mark', utf16(`\ufeff${csv}`, false)],
  ['UTF-16 BE with a byte order mark', utf16(`\ufeff${csv}`, true)],
  ['UTF-16 LE without', utf16(withMinus, false)],
  [
    'commas, decimals in quotes',
    'Ort,Belopp,Fritt\nÅnge,"1 234,50",a;b\nÖrebro,"-2,00","c\nd ""e"""',
  ],
  ['tabs', 'Ort\tBelopp\tFritt\nÅnge\t1 234,50\ta;b\nÖrebro\t-2,00\t"c\nd ""e"""'],
  ['bars', 'Ort|Belopp|Fritt\nÅnge|1 234,50|a;b\nÖrebro|-2,00|"c\nd ""e"""'],
  ['CR LF between rows', withMinus.replaceAll(/\n(?!d)/g, '\r\n')],
  ['CR between rows', withMinus.replaceAll(/\n(?!d)/g, '\r')],
  ['a note to Excel', `sep=;\r\n${withMinus}`],
  ['names in quotes', withMinus.replace('Ort;Belopp;Fritt', '"Ort";"Belopp";"Fritt"')],
  [
    'blanks around cells',
    'Ort ; Belopp ; Fritt\nÅnge ; 1 234,50 ; "a;b"\nÖrebro ; -2,00 ; "c\nd ""e"""',
  ],
  [
    'escaped quotes',
    'Ort;Belopp;Fritt\nÅnge;1 234,50;"a;b"\nÖrebro;-2,00;"c\nd \\"e\\""\nX;1;"\\"f\\" g"\n',
  ],
  ['NULs between letters', withMinus.replace('Ånge', 'Ån\0ge')],
  ['titles before', `Rapport;;\nUttag: 2024-05-01;;\n;;\n${withMinus}`],
  ['titles before, without delimiters', `Rapport 2024\n\n${withMinus}`],
  ['comments', `# hämtad 2024\n${withMinus}`],
  ['blank rows', withMinus.replace('\nÅnge', '\n\n;;\nÅnge')],
  ['a total after', `${withMinus}Summa;1232,50;\n`],
  ['notes after', `${withMinus}\nKälla: kommunen\n`],
  [
    'empty columns at the end',
    'Ort;Belopp;Fritt;;\nÅnge;1 234,50;"a;b";;\nÖrebro;-2,00;"c\nd ""e""";;\n',
  ],
  ['a byte order mark in a name', withMinus.replace('Ort', '"\ufeffOrt"')],
  ['names repeated', withMinus.replace('Örebro', 'Ort;Belopp;Fritt\nÖrebro')],
];

describe('delimited text', () => {
  for (const [what, file] of disguises)
    it(`is read in the disguise of ${what}`, async () => {
      expect(plain(await read(file)).slice(0, 3)).to.deep.equal(rows);
    });

  it('is read where each row was quoted as a whole', async () => {
    const table = await read('"Ort;Belopp;Fritt"\r\n"Ånge;""1,5"";x"\r\n"Ale;2,5;y"\r\n');
    expect(plain(table)[1]).to.deep.equal(['Ånge', '1.5', 'x']);
  });

  it('says how it was read', async () => {
    const {reading} = await read(`Rapport;;\n;;\n${withMinus}Summa;1232,50;\n`);
    expect(reading).to.deep.include({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 3,
      decimalSign: ',',
    });
    expect(reading.skipped).to.deep.equal([
      {row: 1, count: 1, why: 'title'},
      {row: 2, count: 1, why: 'blank'},
      {row: 6, count: 1, why: 'total'},
    ]);
  });

  it('keeps a total that is a category', async () => {
    const table = await read('Kön;Antal;År\nMän;5;2024\nKvinnor;6;2024\nTotalt;12;2024\n');
    expect(table.rows).to.equal(3);
  });

  it('fills short rows, makes columns for long ones, and says so', async () => {
    const table = await read('a;b\n1;x\n2\n3;y;z\n4;w\n');
    expect(plain(table)).to.deep.equal([
      ['a', 'b', 'column 3'],
      ['1', 'x', ''],
      ['2', '', ''],
      ['3', 'y', 'z'],
      ['4', 'w', ''],
    ]);
    expect(table.problems.map(({code, line}) => `${code} ${line}`)).to.deep.equal([
      'row-short 3',
      'row-long 4',
    ]);
  });

  it('takes a quote that is never closed for a letter', async () => {
    const table = await read('a;b\n"Kalle;1\n"Anna";2\nrör 5" ;3\n"x "y" z";4\n');
    expect(plain(table).slice(1)).to.deep.equal([
      ['"Kalle', '1'],
      ['Anna', '2'],
      ['rör 5"', '3'],
      ['x "y" z', '4'],
    ]);
    expect(table.problems.map(({code, line}) => `${code} ${line}`)).to.deep.equal([
      'quote-unclosed 2',
    ]);
  });

  it('tells names apart, and gives names where there are none', async () => {
    const [names] = plain(await read('namn;namn;;kod\na;b;c;1\n'));
    expect(names).to.deep.equal(['namn', 'namn 2', 'column 3', 'kod']);
  });

  for (const [what, file, headerRow] of [
    ['years among the names', 'Kommun;2022;2023\nAle;1,5;2\nHåbo;3;4\n', 1],
    ['nothing but text', 'namn;ort\nBadet;Ale\nÅn;Håbo\n', 1],
    ['one column', 'kommun\nAle\nHåbo\n', 1],
    ['no names', '1;Ale;5,5\n2;Håbo;6,5\n', 0],
    ['no names in one column', 'www.a.example\nb.c.example\nd.example\n', 0],
  ] as const)
    it(`finds the names of columns with ${what}`, async () => {
      expect((await read(file)).reading.headerRow).to.equal(headerRow);
    });

  it('has names and no rows when there is nothing else', async () => {
    const table = await read('namn;ort\n');
    expect([table.rows, plain(table)]).to.deep.equal([0, [['namn', 'ort']]]);
  });

  it('does as it is told', async () => {
    const file = windows1252('x,y;z\n1,2;3\nÅ,B;C\n');
    const table = await read(file, {delimiter: ',', headerRow: 2, encoding: 'iso-8859-15'});
    expect(plain(table)).to.deep.equal([
      ['1', '2;3'],
      ['Å', 'B;C'],
    ]);
    const bare = await read('a;b\nc;d\n', {headerRow: 0});
    expect([bare.rows, bare.reading.headerRow]).to.deep.equal([2, 0]);
  });

  it('has a limit of rows and columns', async () => {
    const table = await read('a;b;c\n1;2;3\n4;5;6\n7;8;9\n', {}, {rows: 2, columns: 2});
    expect([table.rows, table.columns.length]).to.deep.equal([2, 2]);
    expect(table.problems.map(({code}) => code)).to.have.members(['row-limit', 'column-limit']);
  });

  it('does not take anything else for a table', () => {
    for (const text of [
      'En text, med komman, som ingen\nhar tänkt\nsom en tabell; eller så.\n',
      '<!doctype html><title>a;b</title>\n<p>c;d',
      '<a><b>1;2</b>\n</a>',
      '%PDF-1.4;a\nb;c',
      '',
    ]) {
      const bytes = new TextEncoder().encode(text);
      expect(recognizeTable({bytes, contentType: '', address: 'a.txt'}), text).to.equal(undefined);
    }
  });

  it('is not slowed down by quotes made to hurt', async () => {
    for (const row of ['"a;', 'x;""y', '"a"b;"', '"\\"', '""""a'])
      await read(`n;m\n${`${row}\n`.repeat(50_000)}`);
  }).timeout(15_000);

  it('loses no cell, whatever it holds', async () => {
    const cell = string({
      maxLength: 6,
      unit: constantFrom('a', 'å', '"', ';', ',', '\n', '\r', ' ', '\\', '\t', '|', "'"),
    });
    await assert(
      asyncProperty(array(cell, {minLength: 1, maxLength: 8}), async (cells) => {
        const body = cells.map((text, row) => `k${row};${quoted(text)};z\n`).join('');
        const table = await read(`k;v;w\n${body}`, {delimiter: ';', headerRow: 1});
        const [, v] = table.columns;
        expect(table.rows).to.equal(cells.length);
        if (v?.name === 'v' && v.type === 'text')
          expect(cells.map((_, row) => textAt(v, row))).to.deep.equal(
            cells.map((text) => text.trim()),
          );
      }),
      {numRuns: 300},
    );
  }).timeout(15_000);
});

const spectrum = fileURLToPath(new URL('../../../node_modules/csv-spectrum', import.meta.url));

/** The package's own slip: its JSON has another telephone number than its CSV. */
const slip = ['1234567890', '2095257564'] as const;

describe('csv-spectrum', () => {
  const files = existsSync(spectrum) ? readdirSync(`${spectrum}/csvs`) : [];

  it('has twelve files', function () {
    if (files.length === 0) this.skip();
    expect(files).to.have.length(12);
  });

  for (const file of files)
    it(`is read as its authors do: ${file}`, async () => {
      const json = readFileSync(`${spectrum}/json/${file.replace('.csv', '.json')}`, 'utf8');
      const expected = [JSON.parse(json.replace(...slip)) as Record<string, string>].flat();
      const bytes = readFileSync(`${spectrum}/csvs/${file}`);
      const options = {corrections: {}, limits: defaultTableLimits, report: () => undefined};
      const table = await readCsv({bytes, contentType: '', address: ''}, options);
      const [names = [], ...found] = plain(table);
      const wanted = expected.map((record) => names.map((name) => (record[name] ?? '').trim()));
      expect(found).to.deep.equal(wanted);
      expect(names).to.deep.equal(Object.keys(expected[0] ?? {}));
    });
});

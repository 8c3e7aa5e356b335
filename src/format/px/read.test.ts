import {expect} from 'chai';
import {type Table, textAt} from '../../model/table.js';
import {defaultTableLimits} from '../format.js';
import {readTable} from '../formats.js';

async function read(bytes: Uint8Array): Promise<Table> {
  const options = {corrections: {}, limits: defaultTableLimits, report: () => undefined};
  return readTable({bytes, contentType: '', address: ''}, options);
}

/** One byte for each letter, as Windows and (for some letters) DOS had it. */
function bytesOf(text: string, letters: Readonly<Record<string, number>> = {}): Uint8Array {
  return Uint8Array.from(text.split(''), (letter) => letters[letter] ?? letter.charCodeAt(0));
}

function plain({columns, rows}: Table): readonly (readonly string[])[] {
  return [
    columns.map(({name}) => name),
    ...Array.from({length: rows}, (_, row) => columns.map((column) => textAt(column, row))),
  ];
}

const keywords = `CHARSET="ANSI";
AXIS-VERSION="2000";
TITLE="Folkmängd efter "
"region och år";
CONTENTS="Folkmängd";
UNITS="antal";
STUB="region","kön";
HEADING="år";
VALUES("region")="Malmö","Håbo";
VALUES[en]("region")="Malmo","Habo";
CODES("region")="1280","0305";
VALUES("kön")="män","kvinnor";
VALUES("år")="2023","2024";
TIMEVAL("år")=TLIST(A1),"2023","2024";
`;
const px = `${keywords}DATA=
1 2
3 ..
5 "-"
7 8.5;
`;

const rows = [
  ['region', 'region kod', 'kön', 'år', 'Folkmängd'],
  ['Malmö', '1280', 'män', '2023', '1'],
  ['Malmö', '1280', 'män', '2024', '2'],
  ['Malmö', '1280', 'kvinnor', '2023', '3'],
  ['Malmö', '1280', 'kvinnor', '2024', ''],
  ['Håbo', '0305', 'män', '2023', '5'],
  ['Håbo', '0305', 'män', '2024', '0'],
  ['Håbo', '0305', 'kvinnor', '2023', '7'],
  ['Håbo', '0305', 'kvinnor', '2024', '8.5'],
];

describe('PC-Axis', () => {
  it('has a row for each combination, in the language of the file', async () => {
    const table = await read(bytesOf(px));
    expect(plain(table)).to.deep.equal(rows);
    expect(table.reading).to.include({format: 'px', encoding: 'windows-1252'});
    expect(table.columns.map(({type}) => type)).to.deep.equal([
      'text',
      'identifier',
      'text',
      'year',
      'decimal',
    ]);
    expect(table.columns.at(-1)?.unit).to.equal('antal');
  });

  it('may be UTF-8', async () => {
    expect(plain(await read(new TextEncoder().encode(px)))).to.deep.equal(rows);
  });

  it('without CHARSET is of the time of DOS', async () => {
    const dos = {å: 0x86, ä: 0x84, ö: 0x94};
    const table = await read(bytesOf(px.replace('CHARSET="ANSI";\n', ''), dos));
    expect(plain(table)).to.deep.equal(rows);
  });

  it('may name the combinations it has figures for', async () => {
    const keyed = `${keywords}KEYS("region")=CODES;\nKEYS("kön")=VALUES;\nDATA=\n"0305","män",5 6\n"1280","kvinnor",3 4;`;
    const figures = plain(await read(bytesOf(keyed))).map((row) => row.at(-1));
    expect(figures.slice(1)).to.deep.equal(['0', '0', '3', '4', '5', '6', '0', '0']);
  });

  it('keeps what there is of a file that was cut, and says so', async () => {
    const table = await read(bytesOf(px.slice(0, px.indexOf('5 "-"'))));
    expect(table.rows).to.equal(8);
    expect(textAt(table.columns[4] ?? expect.fail(), 2)).to.equal('3');
    expect(table.problems.map(({code}) => code)).to.deep.equal(['truncated']);
  });

  it('is refused when it lacks values or figures', async () => {
    for (const broken of [keywords, px.replace('VALUES("år")', 'VALUES("tid")')]) {
      let message = '';
      try {
        await read(bytesOf(broken));
      } catch (error) {
        message = String(error);
      }
      expect(message).to.match(/without (DATA|VALUES\("år"\))/);
    }
  });
});

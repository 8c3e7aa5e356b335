import {expect} from 'chai';
import {type Table, textAt} from '../../model/table.js';
import {type TableCorrections, type TableLimits, defaultTableLimits} from '../format.js';
import {readTable, recognizeTable} from '../formats.js';

const payloadOf = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  contentType: '',
  address: '',
});

async function read(
  value: unknown,
  corrections: TableCorrections = {},
  limits: Partial<TableLimits> = {},
): Promise<Table> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const options = {
    corrections,
    limits: {...defaultTableLimits, ...limits},
    report: () => undefined,
  };
  return readTable(payloadOf(text), options);
}

/** Names of the columns, and the rows as text. */
function plain({columns, rows}: Table): readonly (readonly string[])[] {
  return [
    columns.map(({name}) => name),
    ...Array.from({length: rows}, (_, row) => columns.map((column) => textAt(column, row))),
  ];
}

const records = [{namn: 'Badet', antal: 1}, {namn: 'Ån'}];
const recordRows = [
  ['namn', 'antal'],
  ['Badet', '1'],
  ['Ån', ''],
];

const shapes: readonly (readonly [what: string, value: unknown])[] = [
  ['a list of records', records],
  ['RowStore', {results: records, limit: 100, offset: 0, resultCount: 2}],
  ['CKAN', {help: '', success: true, result: {fields: [{id: 'namn'}, {id: 'antal'}], records}}],
  ['an unusual name', {meta: {count: 2}, badplatser: records}],
  [
    'a list beside shorter and further ones',
    {links: [{href: 'a'}], data: records, errata: [{a: 1}]},
  ],
  ['OData', {'@odata.count': 2, value: records}],
  [
    'lists with names in the first',
    [
      ['namn', 'antal'],
      ['Badet', 1],
      ['Ån', null],
    ],
  ],
  [
    'split',
    {
      columns: ['namn', 'antal'],
      index: [0, 1],
      data: [
        ['Badet', 1],
        ['Ån', null],
      ],
    },
  ],
  [
    'Socrata',
    {
      meta: {view: {columns: [{name: 'namn'}, {name: 'antal'}]}},
      data: [
        ['Badet', 1],
        ['Ån', null],
      ],
    },
  ],
  ['columns', {namn: ['Badet', 'Ån'], antal: [1, null]}],
  ['numbered columns', {namn: {0: 'Badet', 1: 'Ån'}, antal: {0: 1, 1: null}}],
  ['a record in each line', '{"namn":"Badet","antal":1}\n{"namn":"Ån"}\n'],
  ['a byte order mark', `\ufeff${JSON.stringify(records)}`],
  ['what is no JSON', '[{"namn":"Badet","antal":1,},{"namn":"Ån","antal":NaN}]'],
];

describe('a table in JSON', () => {
  for (const [what, value] of shapes)
    it(`is read from ${what}`, async () => {
      expect(plain(await read(value))).to.deep.equal(recordRows);
    });

  it('opens objects and joins lists', async () => {
    const table = await read([
      {
        plats: {ort: 'Ale', läge: {lat: 57.9, lon: 12.1}},
        typ: ['bad', null, 'brygga'],
        x: [{a: 1}],
      },
    ]);
    expect(plain(table)).to.deep.equal([
      ['plats.ort', 'plats.läge.lat', 'plats.läge.lon', 'typ', 'x'],
      ['Ale', '57.9', '12.1', 'bad, brygga', '[{"a":1}]'],
    ]);
    expect(table.geometry?.columns).to.deep.equal(['plats.läge.lat', 'plats.läge.lon']);
  });

  it('keeps records by their keys', async () => {
    const table = await read({'0180': {namn: 'Stockholm'}, '0114': {namn: 'Upplands Väsby'}});
    expect(plain(table).slice(0, 2)).to.deep.equal([
      ['key', 'namn'],
      ['0180', 'Stockholm'],
    ]);
  });

  it('is read from PxWeb, whose figures stand apart from their keys', async () => {
    const table = await read({
      columns: [
        {code: 'Region', text: 'region', type: 'd'},
        {code: 'BE', text: 'Folkmängd', type: 'c'},
      ],
      comments: [],
      data: [{key: ['0180'], values: ['984748']}],
    });
    expect(plain(table)).to.deep.equal([
      ['region', 'Folkmängd'],
      ['0180', '984748'],
    ]);
  });

  it('is read from answers of SPARQL', async () => {
    const table = await read({
      head: {vars: ['namn', 'antal']},
      results: {bindings: [{namn: {type: 'literal', value: 'Ale'}}, {antal: {value: '2'}}]},
    });
    expect(plain(table)).to.deep.equal([
      ['namn', 'antal'],
      ['Ale', ''],
      ['', '2'],
    ]);
  });

  it('may hold several, of which one can be chosen', async () => {
    const two = {stops: [{id: 'a'}], routes: [{id: 'b'}, {id: 'c'}]};
    const first = await read(two);
    expect([first.rows, first.reading.part, first.reading.parts]).to.deep.equal([
      2,
      'routes',
      ['routes', 'stops'],
    ]);
    expect((await read(two, {part: 'stops'})).rows).to.equal(1);
  });

  it('is empty where nothing was found', async () => {
    expect((await read({results: [], resultCount: 0})).rows).to.equal(0);
  });

  it('is not to be had from catalogs, errors and single things', () => {
    for (const value of [
      {
        help: '',
        success: true,
        result: {results: [{title: '', notes: '', tags: [], resources: [{url: ''}]}]},
      },
      {conformsTo: 'https://project-open-data.cio.gov/v1.1/schema', dataset: [{title: ''}]},
      [{title: '', license: '', publisher: '', distribution: [{accessURL: ''}]}],
      {error: {details: [{message: 'no'}]}},
      {type: 'Collection', id: 'a', links: [{href: 'b'}]},
      {namn: 'Badet'},
    ])
      expect(recognizeTable(payloadOf(JSON.stringify(value))), JSON.stringify(value)).to.equal(
        undefined,
      );
  });

  it('keeps what came before the end of a file that was cut, and says so', async () => {
    const table = await read('[{"a":1},{"a":2},{"a":');
    expect(table.rows).to.equal(2);
    expect(table.problems.map(({code, severity}) => `${severity} ${code}`)).to.deep.equal([
      'error json-truncated',
    ]);
  });

  for (const text of ['[{"a":\n{"b"}]', '[{]', '{"a":[{"b":01}]}'])
    it(`says where and why ${JSON.stringify(text)} is no JSON`, async () => {
      const error: unknown = await read(text).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(Error).with.property('code', 'unreadable');
      expect(error)
        .to.have.property('message')
        .that.matches(/belongs on line \d/);
    });

  it('is not hurt by depth', async () => {
    const deep = `[{"a":${'['.repeat(50_000)}${']'.repeat(50_000)},"b":${'{"c":'.repeat(5_000)}1${'}'.repeat(5_000)},"d":7}]`;
    const table = await read(deep);
    expect(plain(table).at(-1)?.at(-1)).to.equal('7');
  });

  it('has a limit of rows and columns', async () => {
    const table = await read([{a: 1, b: 2}, {a: 3}, {a: 4}], {}, {rows: 2, columns: 1});
    expect([table.rows, table.columns.length]).to.deep.equal([2, 1]);
    expect(table.problems.map(({code}) => code)).to.have.members(['column-limit', 'row-limit']);
  });
});

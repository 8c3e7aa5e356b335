import {expect} from 'chai';
import {type Table, textAt} from '../../model/table.js';
import {defaultTableLimits} from '../format.js';
import {readTable} from '../formats.js';

async function read(value: unknown, part?: string): Promise<Table> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const corrections = part === undefined ? {} : {part};
  const options = {corrections, limits: defaultTableLimits, report: () => undefined};
  return readTable({bytes, contentType: '', address: ''}, options);
}

function plain({columns, rows}: Table): readonly (readonly string[])[] {
  return [
    columns.map(({name}) => name),
    ...Array.from({length: rows}, (_, row) => columns.map((column) => textAt(column, row))),
  ];
}

const region = {
  label: 'region',
  category: {index: {'0114': 1, '0180': 0}, label: {'0114': 'Upplands Väsby', '0180': 'Stockholm'}},
};
const tid = {label: 'år', category: {index: ['2023', '2024'], label: {2023: '2023', 2024: '2024'}}};

const dataset = {
  class: 'dataset',
  version: '2.0',
  label: 'Folkmängd',
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 2],
  role: {time: ['Tid'], geo: ['Region'], metric: ['ContentsCode']},
  dimension: {
    Region: region,
    ContentsCode: {category: {label: {BE: 'Folkmängd'}, unit: {BE: {base: 'antal', decimals: 0}}}},
    Tid: tid,
  },
  value: [984_748, 988_943, 50_000, null],
};

const rows = [
  ['region', 'region kod', 'år', 'Folkmängd'],
  ['Stockholm', '0180', '2023', '984748'],
  ['Stockholm', '0180', '2024', '988943'],
  ['Upplands Väsby', '0114', '2023', '50000'],
  ['Upplands Väsby', '0114', '2024', ''],
];

describe('JSON-stat', () => {
  it('has a row for each combination, and names the figures by the only measure', async () => {
    const table = await read(dataset);
    expect(plain(table)).to.deep.equal(rows);
    expect(table.columns.map(({type}) => type)).to.deep.equal([
      'text',
      'identifier',
      'year',
      'integer',
    ]);
    expect(table.columns.at(-1)?.unit).to.equal('antal');
    expect(table.reading.format).to.equal('json-stat');
  });

  it('may list only the figures that there are', async () => {
    expect(
      plain(await read({...dataset, value: {0: 984_748, 1: 988_943, 2: 50_000}})),
    ).to.deep.equal(rows);
  });

  it('of version 1 has names for its datasets, and its ids among the dimensions', async () => {
    const {id, size, role, dimension, value} = dataset;
    const old = {label: '', dimension: {...dimension, id, size, role}, value};
    const table = await read({andra: {...old, value: []}, folk: old}, 'folk');
    expect(plain(table)).to.deep.equal(rows);
    expect([table.reading.part, table.reading.parts]).to.deep.equal(['folk', ['andra', 'folk']]);
  });

  it('may come as a collection', async () => {
    const table = await read({
      class: 'collection',
      link: {item: [dataset, {class: 'dataset', href: 'x'}]},
    });
    expect(table.rows).to.equal(4);
  });

  it('keeps several measures apart as a dimension', async () => {
    const measures = {category: {index: ['a', 'b'], label: {a: 'Män', b: 'Kvinnor'}}};
    const table = await read({
      ...dataset,
      dimension: {...dataset.dimension, ContentsCode: measures},
      size: [2, 2, 2],
      value: [1, 2, 3, 4, 5, 6, 7, 8],
    });
    expect(plain(table)[8]).to.deep.equal(['Upplands Väsby', '0114', 'Kvinnor', '2024', '8']);
  });

  it('says so when a dimension has no categories', async () => {
    let message = '';
    try {
      await read({...dataset, dimension: {...dataset.dimension, Tid: {category: {}}}});
    } catch (error) {
      message = String(error);
    }
    expect(message).to.include('dimension "Tid" has no categories');
  });
});

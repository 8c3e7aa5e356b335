import {expect} from 'chai';
import {recognize} from '../dialects.js';
import {ReadError} from '../../model/read-error.js';
import {readText} from './fixtures/read-as-payload.js';

function typeOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return recognize({text, contentType: 'application/json', address: ''}).type;
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

describe('JSON of catalog services', () => {
  it('is not seen in JSON of other kinds', () => {
    const point = {type: 'Point', coordinates: [18, 59]};
    const others = {
      records: [{id: 1, name: 'Bänk', title: 'B', notes: 'Grön', organization: 'X', resources: 3}],
      geojson: {type: 'FeatureCollection', features: [{type: 'Feature', geometry: point}]},
      statistics: {dataset: {label: 'L', source: 'S', dimension: {}, value: [1]}},
      frictionless: {name: 'paket', title: 'P', resources: [{name: 'a', path: 'a.csv'}]},
      datastore: {help: '', success: true, result: {records: [{a: 1}], fields: [], total: 1}},
      rows: {total_count: 54, results: [{name: 'Station', number: 3}]},
      page: {
        data: [{id: 1}],
        next_page: null,
        page: 1,
        page_size: 1,
        previous_page: null,
        total: 1,
      },
      sparql: {head: {vars: ['title']}, results: {bindings: [{title: {value: 'x'}}]}},
    };
    for (const [name, value] of Object.entries(others))
      expect(typeOf(value), name).to.equal('unknown-format');
  });

  it('is passed over for EntryStore and JSON-LD', () => {
    expect(typeOf({resource: {children: []}, results: 0})).to.equal('entrystore');
    const marked = {'@context': {}, dataset: [{title: 'x', distribution: [], keyword: []}]};
    expect(typeOf(marked)).to.equal('json-ld');
  });

  it('tells where it breaks, and reads nothing of it', async () => {
    const {contents} = await readText('{"help": "", "success": true, "result": {"count": 3, ');
    expect(contents.datasets).to.deep.equal([]);
    expect(contents.total).to.equal(undefined);
    expect(contents.problems.map(({code}) => code)).to.deep.equal(['json-invalid']);
  });

  it('survives values of every wrong kind', async () => {
    const odd = [null, 7, true, '', ' ', [], {}, [[[[[['x']]]]]], {a: {b: {c: {d: {e: 'x'}}}}}];
    const names = ['title', 'notes', 'tags', 'groups', 'extras', 'resources', 'organization'];
    const more = ['maintainer', 'spatial', 'temporal_coverage', 'license_url', 'url', 'language'];
    const packages = odd.flatMap((value) =>
      [...names, ...more].map((name) => ({name: 'x', metadata_created: '2020', [name]: value})),
    );
    const answer = {help: '', success: true, result: {count: packages.length, results: packages}};
    const {contents} = await readText(JSON.stringify(answer));
    expect(contents.datasets).to.have.length(packages.length);
    expect(contents.problems.map(({code}) => code)).not.to.include('dataset-unreadable');
  });

  it('reads names of objects that every object has as words', async () => {
    const text = `{"name": "a", "metadata_created": "2020", "owner_org": "o",
      "title": {"__proto__": "p"}, "constructor": "c", "extras": [{"key": "__proto__", "value": "v"}]}`;
    const {type, contents} = await readText(text);
    expect(type).to.equal('ckan');
    expect(contents.datasets).to.have.length(1);
  });
});

import {expect} from 'chai';
import {readCatalog} from '../../store/read-catalog.js';
import {ReadError} from '../../model/read-error.js';

const store = 'https://katalog.exempelkommun.se/store/7';
const terms = 'http://entrystore.org/terms/';
const dcterms = 'http://purl.org/dc/terms/';
const dataset = 'https://exempelkommun.se/data/badplatser';
const distribution = `${store}/resource/12`;

const literal = (value: string): unknown => [{type: 'literal', lang: 'sv', value}];
const uri = (value: string): unknown => [{type: 'uri', value}];

const information = {
  [`${store}/entry/11`]: {
    [`${terms}resource`]: uri(dataset),
    [`${terms}metadata`]: uri(`${store}/metadata/11`),
    [`${dcterms}modified`]: [
      {
        type: 'literal',
        datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
        value: '2026-05-02T04:05:52.918+02:00',
      },
    ],
  },
};

const described = {
  [`${dcterms}title`]: literal('Badplatser'),
  [`${dcterms}temporal`]: [{type: 'bnode', value: '_:1'}],
  'http://www.w3.org/ns/dcat#distribution': uri(distribution),
};

const metadata = {
  [dataset]: described,
  '_:1': {'http://www.w3.org/ns/dcat#startDate': literal('2019')},
};

function read(answer: unknown): ReturnType<typeof readCatalog> {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  return readCatalog(bytes, {base: `${store.replace(/\/7$/, '')}/search?type=solr`});
}

describe('an EntryStore', () => {
  it('answers a search with entries, the dates of which belong to the record', async () => {
    const child = {entryId: '11', contextId: '7', info: information, metadata};
    const answer = {offset: 0, limit: 1, results: 3, resource: {children: [child]}};
    const {recognition, datasets, total, next} = await read(answer);
    expect([recognition.type, total]).to.deep.equal(['entrystore', 3]);
    expect(next).to.contain('offset=1');
    expect(datasets.map(({id}) => id)).to.deep.equal([dataset]);
    expect(datasets[0]?.temporal[0]?.start?.iso).to.equal('2019');
    expect(datasets[0]?.record?.modified?.written).to.contain('2026-05-02');
  });

  it('keeps the blank nodes of its entries apart', async () => {
    const other = {
      'https://exempelkommun.se/b': described,
      '_:1': {[`${dcterms}title`]: literal('x')},
    };
    const {datasets} = await read({resource: {children: [{metadata}, {metadata: other}]}});
    expect(datasets.map(({temporal}) => temporal[0]?.start?.iso)).to.deep.equal([
      '2019',
      undefined,
    ]);
  });

  it('answers for one entry with all its graphs', async () => {
    const {datasets, total} = await read({info: information, metadata});
    expect([datasets[0]?.title[0]?.value, total]).to.deep.equal(['Badplatser', 1]);
  });

  it('answers for the metadata of one entry in RDF/JSON', async () => {
    const whole = {
      [dataset]: {
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': uri('http://www.w3.org/ns/dcat#Dataset'),
        ...described,
      },
      [distribution]: {[`${dcterms}format`]: literal('application/json')},
      '_:1': metadata['_:1'],
    };
    const {recognition, datasets} = await read(whole);
    expect(recognition.type).to.equal('rdf-json');
    expect(datasets[0]?.distributions[0]?.formats[0]?.name).to.equal('JSON');
  });

  it('may find nothing, which is an answer', async () => {
    expect((await read({results: 0, offset: 0, resource: {children: []}})).total).to.equal(0);
  });

  it('is no catalog where it only tells about an entry', async () => {
    const error: unknown = await read(information).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(ReadError).with.property('code', 'not-a-catalog');
  });
});

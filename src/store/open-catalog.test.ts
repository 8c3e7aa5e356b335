import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from 'chai';
import {type OpenCatalog, openCatalog} from './open-catalog.js';

const prefixes = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix hydra: <http://www.w3.org/ns/hydra/core#> .
`;

function dataset(id: string, title: string): string {
  return `<https://x.example/${id}> a dcat:Dataset ; dcterms:title "${title}"@sv .\n`;
}

const answers: Readonly<Record<string, readonly [status: number, body: string]>> = {
  '/baths.ttl': [200, prefixes + dataset('1', 'Badplatser') + dataset('2', 'Bibliotek')],
  '/roads.ttl': [200, prefixes + dataset('3', 'Vägar') + dataset('1', 'Badplatser')],
  '/gone.ttl': [404, 'not here'],
  '/page1.ttl': [
    200,
    `${prefixes}${dataset('1', 'Ett')} <> hydra:next "page2.ttl" ; hydra:totalItems 2 .`,
  ],
  '/page2.ttl': [200, `${prefixes}${dataset('2', 'Två')} <> hydra:next "page1.ttl" .`],
  '/page1-of-lost.ttl': [200, `${prefixes}${dataset('1', 'Ett')} <> hydra:next "gone.ttl" .`],
  '/cut.ttl': [200, `${prefixes}${dataset('1', 'Ett')}<https://x.example/2> a dcat:Data`],
  '/empty.ttl': [200, `${prefixes}<https://x.example/> a dcat:Catalog .`],
};

describe('an open catalog', () => {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [status, body] = answers[path] ?? [404, 'nothing'];
    response.writeHead(status, {'content-type': 'text/turtle'}).end(body);
  });
  const opened: OpenCatalog[] = [];
  const open = (...names: string[]): OpenCatalog => {
    const {port} = server.address() as AddressInfo;
    const catalog = openCatalog(names.map((name) => `http://127.0.0.1:${port}/${name}.ttl`));
    opened.push(catalog);
    return catalog;
  };
  before((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    for (const catalog of opened.splice(0)) catalog.close();
  });
  after((done) => {
    server.closeAllConnections();
    server.close(done);
  });

  it('answers what is asked of it', async () => {
    const {total, datasets} = await open('baths').search({text: 'bad'});
    expect(total).to.equal(1);
    expect(datasets[0]?.uri).to.equal('https://x.example/1');
  });

  it('finds a dataset by its IRI, and nothing by another', async () => {
    const catalog = open('baths');
    expect((await catalog.dataset('https://x.example/2'))?.title[0]?.value).to.equal('Bibliotek');
    expect(await catalog.dataset('https://x.example/99')).to.equal(undefined);
  });

  it('makes one list of several sources, with what stands in both once', async () => {
    const catalog = open('baths', 'roads');
    expect((await catalog.search({sort: 'title'})).total).to.equal(3);
    expect(catalog.sources.map(({status}) => status)).to.deep.equal(['done', 'done']);
  });

  it('goes on without a source that fails, and tells which', async () => {
    const catalog = open('baths', 'gone');
    expect((await catalog.search()).total).to.equal(2);
    expect(catalog.sources[1]?.error).to.have.property('code', 'status');
  });

  it('asks a failed source again, and no other', async () => {
    const catalog = open('baths', 'gone');
    await catalog.whenSettled();
    asked = [];
    catalog.retry();
    await catalog.whenSettled();
    expect(asked).to.deep.equal(['/gone.ttl']);
  });

  it('reads an address once, however many ask for it', async () => {
    const [one, two] = [open('roads'), open('roads')];
    await Promise.all([one.whenSettled(), two.whenSettled()]);
    expect(asked.filter((path) => path === '/roads.ttl').length).to.be.at.most(1);
    expect(two.size).to.equal(2);
  });

  it('follows pages, and none twice', async () => {
    const catalog = open('page1');
    expect((await catalog.search()).total).to.equal(2);
    expect(asked).to.deep.equal(['/page1.ttl', '/page2.ttl']);
  });

  it('keeps what it has when a later page is missing, and says so', async () => {
    const catalog = open('page1-of-lost');
    expect((await catalog.search()).total).to.equal(1);
    expect(catalog.problems.map(({code}) => code)).to.include('page-missing');
  });

  it('never passes half a file off as whole', async () => {
    const catalog = open('cut');
    await catalog.whenSettled();
    expect(catalog.problems.map(({code}) => code)).to.include('truncated');
    expect((await catalog.search({text: 'ett'})).total).to.equal(1);
  });

  it('takes an empty catalog for what it is', async () => {
    const catalog = open('empty');
    expect((await catalog.search()).total).to.equal(0);
    expect(catalog.sources[0]?.status).to.equal('done');
  });

  it('stops waiting when it is told to', async () => {
    const controller = new AbortController();
    const asking = open('baths').search({}, {signal: controller.signal});
    controller.abort(new Error('enough'));
    expect(await asking.catch((error: unknown) => error)).to.have.property('message', 'enough');
  });

  it('answers from what it has when asked not to wait', async () => {
    expect((await open('page1').search({}, {partial: true})).total).to.be.at.most(2);
  });

  it('counts the values of facets', async () => {
    const [facet] = await open('baths').facets(['catalog']);
    expect(facet?.name).to.equal('catalog');
  });
});

import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {inspect} from './inspect.js';
import {reportLines} from './report.js';

const catalog = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
  <dcat:Catalog rdf:about="https://x.example/"><dcterms:title xml:lang="sv">Katalog</dcterms:title>
    <dcat:dataset><dcat:Dataset rdf:about="https://x.example/1">
      <dcterms:title xml:lang="sv">Badplatser</dcterms:title>
      <dcterms:title xml:lang="en">Bathing sites</dcterms:title>
      <dcterms:issued>i våras</dcterms:issued>
      <dcterms:publisher><foaf:Agent rdf:about="https://x.example/org"><foaf:name>Kommunen</foaf:name></foaf:Agent></dcterms:publisher>
      <dcat:distribution><dcat:Distribution rdf:about="https://x.example/1/csv"/></dcat:distribution>
    </dcat:Dataset></dcat:dataset>
  </dcat:Catalog>
</rdf:RDF>`;

const options = {type: '', language: 'sv'};

/** Runs the command as a shell would. */
function run(...words: readonly string[]): Promise<{code: number; out: string; error: string}> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/dcat-elements.mjs', ...words], (error, out, said) => {
      const code = error ? Number(error.code) : 0;
      resolve({code, out, error: said});
    });
  });
}

describe('inspecting', () => {
  let folder = '';
  const write = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('counts what a catalog holds and names what is wrong with it', async () => {
    const found = await inspect(write('catalog.rdf', catalog), options);
    expect(found).to.include({kind: 'catalog', type: 'rdf-xml', datasets: 1, distributions: 1});
    expect(found).to.include({catalogs: 1, services: 0, publishers: 1, charset: 'utf-8'});
    expect(found.titles).to.deep.equal(['Badplatser']);
    expect(found.languages).to.deep.equal({sv: 2, en: 1});
    const [problem] = found.problems.filter(({code}) => code === 'date-invalid');
    expect(problem).to.include({severity: 'warning', subject: 'https://x.example/1'});
  });

  it('tells titles in the language asked for', async () => {
    const path = write('catalog.rdf', catalog);
    expect((await inspect(path, {...options, language: 'en'})).titles).to.deep.equal([
      'Bathing sites',
    ]);
  });

  it('looks at the content, whatever the file is called', async () => {
    const found = await inspect(write('catalog.json', catalog), options);
    expect(found.type).to.equal('rdf-xml');
    expect(found.recognizedBy).to.include('rdf:RDF');
  });

  it('takes a file for what it is told to be', async () => {
    const found = await inspect(write('odd.txt', '<a:b> <a:c> "d" .'), {
      ...options,
      type: 'rdf-xml',
    });
    expect(found.kind).to.equal('error');
  });

  it('says what came instead of a catalog', async () => {
    const page = '<!doctype html><html><head><title>Logga in</title></head><body>…</body></html>';
    const found = await inspect(write('page.rdf', page), options);
    expect(found.problems[0]?.code).to.equal('not-data');
    expect(found.problems[0]?.message).to.include('Logga in');
  });

  it('keeps what came before the end of a file that was cut', async () => {
    const found = await inspect(
      write('cut.rdf', catalog.slice(0, catalog.indexOf('<dcterms:publisher'))),
      options,
    );
    expect(found).to.include({kind: 'catalog', datasets: 1});
    expect(found.problems.map(({code}) => code)).to.include('truncated');
  });

  it('reads addresses', async () => {
    const server = createServer((_request, response) => response.end(catalog));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const {port} = server.address() as AddressInfo;
    const found = await inspect(`http://127.0.0.1:${port}/`, options);
    server.close();
    expect(found.datasets).to.equal(1);
    const gone = await inspect(`http://127.0.0.1:${port}/`, options);
    expect(gone).to.include({kind: 'error'});
  }).timeout(30_000);

  it('reports in words what it found', async () => {
    const lines = reportLines(await inspect(write('catalog.rdf', catalog), options)).join('\n');
    expect(lines).to.match(/datasets +1, with 1 distributions/);
    expect(lines).to.include('date-invalid');
  });
});

describe('inspecting a table', () => {
  let folder = '';
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspect-table-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  const csv = 'Namn;Latitud;Longitud\nBadet;59,1905;17,7682\nÅn;59,2;17,8\n';

  it('tells its columns and where its places are', async () => {
    const found = await inspect(write('bad.txt', csv), options);
    expect(found).to.include({kind: 'table', type: 'csv', format: 'csv', rows: 2, datasets: 0});
    expect(found).to.include({encoding: 'utf-8', delimiter: ';', crs: 'OGC:CRS84'});
    expect(found.columns).to.deep.equal([
      {name: 'Namn', type: 'text'},
      {name: 'Latitud', type: 'coordinate'},
      {name: 'Longitud', type: 'coordinate'},
    ]);
    expect(found.geometry).to.deep.equal(['Point']);
    expect(found.bounds).to.deep.equal({west: 17.7682, south: 59.1905, east: 17.8, north: 59.2});
    expect(reportLines(found).join('\n')).to.match(/rows +2\ncolumns +3\n  Namn: text/);
  });

  it('takes it for what it is told to be', async () => {
    const found = await inspect(write('rows.txt', 'just\nlines\n'), {...options, type: 'csv'});
    expect(found).to.include({kind: 'table', type: 'csv'});
  });

  it('says why a thing is no catalog, when it is no table either', async () => {
    const page = '<!doctype html><html><head><title>Logga in</title></head><body>…</body></html>';
    const found = await inspect(write('page.csv', page), options);
    expect(found.problems[0]).to.include({code: 'not-data'});
  });
});

describe('the command', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-'));
    writeFileSync(join(folder, 'catalog.rdf'), catalog);
    writeFileSync(join(folder, 'empty.rdf'), ' ');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('prints one JSON object and ends with 0', async () => {
    const {code, out} = await run('inspect', join(folder, 'catalog.rdf'), '--json');
    expect(code).to.equal(0);
    expect(JSON.parse(out)).to.include({kind: 'catalog', datasets: 1});
  });

  it('ends with 1 when the thing can not be read', async () => {
    const {code, out} = await run('inspect', join(folder, 'empty.rdf'), '--json');
    expect(code).to.equal(1);
    expect(JSON.parse(out)).to.include({kind: 'error'});
  });

  it('ends with 1 when there is no such file, and says so', async () => {
    const {code, error} = await run('inspect', join(folder, 'none.rdf'));
    expect(code).to.equal(1);
    expect(error).to.include('none.rdf');
  });

  it('ends with 2 when it is used wrongly', async () => {
    expect((await run('inspect')).code).to.equal(2);
    expect((await run('inspect', 'x', '--type', 'tablecloth')).code).to.equal(2);
    expect((await run('expect', 'x')).code).to.equal(2);
  });

  it('explains itself', async () => {
    const {code, out} = await run('inspect', '--help');
    expect(code).to.equal(0);
    expect(out).to.include('--json');
  });
});

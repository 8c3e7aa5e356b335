import {expect} from 'chai';
import type {Dataset} from '../model/catalog.js';
import {ReadError} from '../model/read-error.js';
import {defaultRdfLimits} from '../rdf/syntax.js';
import {payloadOf} from './large-payload.js';
import {type PayloadContents, readPayload} from './read-payload.js';

const turtle = (count: number): string =>
  Array.from(
    {length: count},
    (_none, at) => `<https://x.example/${at}> a <http://www.w3.org/ns/dcat#Dataset> ;
      <http://purl.org/dc/terms/title> "Nummer ${at}"@sv .`,
  ).join('\n');

const jsonLd = JSON.stringify({
  '@id': 'https://x.example/1',
  '@type': 'http://www.w3.org/ns/dcat#Dataset',
  'http://purl.org/dc/terms/title': 'Ett',
});

const rdfXml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/">
  <dcat:Dataset rdf:about="https://x.example/1"><dcterms:title>Ett</dcterms:title></dcat:Dataset>
</rdf:RDF>`;

const entries = JSON.stringify({results: 0, resource: {children: []}});

interface Read extends PayloadContents {
  readonly batches: readonly (readonly Dataset[])[];
}

async function read(text: string, signal?: AbortSignal): Promise<Read> {
  const batches: (readonly Dataset[])[] = [];
  const result = await readPayload(
    {text, contentType: '', address: 'https://x.example/'},
    {type: '', limits: defaultRdfLimits, signal, onDatasets: (batch) => batches.push(batch)},
  );
  return {...result, batches};
}

describe('reading a payload in a browser', () => {
  const {Worker: RealWorker} = globalThis;
  let started = 0;
  beforeEach(() => {
    started = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started++;
      }
    };
  });
  afterEach(() => {
    globalThis.Worker = RealWorker;
  });

  for (const [name, text] of Object.entries({turtle: turtle(1), jsonLd, rdfXml})) {
    it(`reads ${name} in a worker`, async () => {
      const {contents} = await read(text);
      expect(contents.datasets.map(({uri}) => uri)).to.have.length(1);
      expect(started).to.equal(1);
    });
  }

  it('reads an answer of an EntryStore in a worker', async () => {
    const {contents, recognition} = await read(entries);
    expect(recognition.type).to.equal('entrystore');
    expect(contents.total).to.equal(0);
  });

  it('hands out the first datasets before the last, and each once', async () => {
    const {contents, batches} = await read(turtle(300));
    expect(batches[0]?.length).to.equal(25);
    expect(batches.flat()).to.deep.equal(contents.datasets);
    expect(contents.datasets).to.have.length(300);
  });

  for (const charset of ['utf-8', 'windows-1252']) {
    it(`reads megabytes in the worker alone, in ${charset} too`, async () => {
      const filler = `# ${'-'.repeat(998)}\n`.repeat(1_500);
      const text = `${turtle(1)}\n${filler}${turtle(2).replace('Nummer 1', 'Ålder')}\n${filler}`;
      const utf8 = new TextEncoder().encode(text);
      const bytes =
        charset === 'utf-8' ? utf8 : Uint8Array.from(text, (char) => char.charCodeAt(0));
      const {contents} = await readPayload(
        payloadOf({bytes, contentType: 'text/turtle', address: ''}),
        {type: '', limits: defaultRdfLimits, signal: undefined, onDatasets: undefined},
      );
      expect(contents.datasets.at(-1)?.title[0]?.value).to.equal('Ålder');
      expect(started).to.equal(1);
    });
  }

  it('stops when nobody waits any more', async () => {
    const controller = new AbortController();
    const reading = read(turtle(2000), controller.signal);
    controller.abort(new Error('gone'));
    expect(await reading.catch((error: unknown) => error)).to.have.property('message', 'gone');
  });

  it('says what came in place of a catalog', async () => {
    const error = await read('<!doctype html><title>Logga in</title>').catch(
      (caught: unknown) => caught,
    );
    expect(error).to.be.instanceOf(ReadError);
    expect(error).to.have.property('code', 'not-data');
  });

  // The last of them: a page that has learnt that it has no workers asks for no more.
  it('reads on the page where its policy refuses workers', async () => {
    globalThis.Worker = class extends RealWorker {
      constructor() {
        super('data:text/javascript,throw 1');
        started++;
      }
    };
    const {contents, batches} = await read(turtle(300));
    expect(contents.datasets).to.have.length(300);
    expect(batches.flat()).to.have.length(300);
    globalThis.Worker = RealWorker;
    started = 0;
    await read(turtle(1));
    expect(started).to.equal(0);
  });
});

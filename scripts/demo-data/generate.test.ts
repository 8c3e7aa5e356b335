import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {inflateRawSync} from 'node:zlib';
import {expect} from 'chai';
import jsonld from 'jsonld';
import {Parser} from 'n3';
import {RdfXmlParser} from 'rdfxml-streaming-parser';
import {deflateRaw} from './format/deflate.mjs';
import {project} from './format/sweref.mjs';
import {makeFiles, presentFiles, publicFolder} from './generate.mjs';

/** The least that all oracles agree upon. */
interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

interface Quad {
  readonly subject: {readonly value: string};
  readonly predicate: {readonly value: string};
  readonly object: {readonly value: string};
}

const dcat = 'http://www.w3.org/ns/dcat#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const origin = 'https://demo.example/';
const files: Map<string, Buffer> = makeFiles();

const tripleOf = ({subject, predicate, object}: Quad): Triple => ({
  subject: subject.value,
  predicate: predicate.value,
  object: object.value,
});

function textOf(path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not made`);
  return bytes.toString('utf8');
}

function readRdfXml(path: string): Promise<Triple[]> {
  return new Promise((resolve, reject) => {
    const triples: Triple[] = [];
    // The catalog has an address with a space on purpose.
    const parser = new RdfXmlParser({baseIRI: origin + path, validateUri: false});
    parser.on('data', (quad: Quad) => triples.push(tripleOf(quad)));
    parser.on('error', reject);
    parser.on('end', () => resolve(triples));
    parser.end(textOf(path));
  });
}

function readTurtle(path: string): Triple[] {
  return new Parser({baseIRI: origin + path}).parse(textOf(path)).map(tripleOf);
}

async function readJsonLd(path: string): Promise<Triple[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(textOf(path)), {base: origin + path});
  return (quads as Quad[]).map(tripleOf);
}

interface Child {
  readonly metadata: Record<string, Record<string, {value: string}[]>>;
}

function readEntryStore(path: string): Triple[] {
  const {resource} = JSON.parse(textOf(path)) as {resource: {children: Child[]}};
  return resource.children.flatMap(({metadata}) =>
    Object.entries(metadata).flatMap(([subject, properties]) =>
      Object.entries(properties).flatMap(([predicate, objects]) =>
        objects.map(({value}) => ({subject, predicate, object: value})),
      ),
    ),
  );
}

/** Subjects of a class. */
function count(triples: readonly Triple[], name: string): number {
  const subjects = triples.filter((each) => each.predicate === type && each.object === dcat + name);
  return new Set(subjects.map(({subject}) => subject)).size;
}

function counts(triples: readonly Triple[]): number[] {
  return ['Dataset', 'DatasetSeries', 'Distribution', 'DataService'].map((name) =>
    count(triples, name),
  );
}

/** Addresses of files that lie beside the catalog. */
function ownAddresses(triples: readonly Triple[], folder: string): string[] {
  const names = ['accessURL', 'downloadURL', 'endpointDescription'].map((name) => dcat + name);
  const found = triples
    .filter(({predicate}) => names.includes(predicate))
    .map(({object}) => (object.startsWith('data/') ? folder + object : object))
    .filter((address) => address.startsWith(folder) || address.startsWith(origin + folder));
  return [...new Set(found.map((address) => decodeURI(address.replace(origin, ''))))];
}

describe('the world of the demo', () => {
  it('lies in the repository as the generator makes it', () => {
    expect(presentFiles(publicFolder).toSorted()).to.deep.equal([...files.keys()].toSorted());
    const changed = [...files].filter(
      ([path, bytes]) => !readFileSync(join(publicFolder, path)).equals(bytes),
    );
    expect(changed.map(([path]) => path)).to.deep.equal([]);
  });

  it('is small enough to live in the repository', () => {
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(size).to.be.below(3_000_000);
  });

  it('has a main catalog in RDF/XML', async () => {
    const triples = await readRdfXml('alvhamra/catalog.rdf');
    expect(counts(triples)).to.deep.equal([70, 1, 92, 8]);
  });

  it('has no address in the main catalog that leads nowhere', async () => {
    const addresses = ownAddresses(await readRdfXml('alvhamra/catalog.rdf'), 'alvhamra/');
    expect(addresses).to.have.length.above(80);
    expect(addresses.filter((address) => !files.has(address))).to.deep.equal([]);
  });

  const neighbours = [
    ['tranmossa', 'catalog.ttl', readTurtle, 12],
    ['bjorkesunda', 'catalog.jsonld', readJsonLd, 14],
    ['granlidsjo', 'catalog.jsonld', readJsonLd, 8],
    ['kvarnesta', 'catalog.nt', readTurtle, 10],
    ['salgnas', 'search.json', readEntryStore, 19],
  ] as const;

  for (const [name, file, read, datasets] of neighbours) {
    it(`has ${datasets} datasets from ${name} in ${file}`, async () => {
      const triples = await read(`region/${name}/${file}`);
      expect(counts(triples)).to.deep.equal([datasets, 0, datasets, 0]);
      const missing = ownAddresses(triples, `region/${name}/`).filter((each) => !files.has(each));
      expect(missing).to.deep.equal([]);
    });
  }
});

describe('the formats of the demo', () => {
  it('deflates so that zlib can inflate', () => {
    for (const text of ['', 'a', 'hej hej hej hej hej hej', textOf('alvhamra/catalog.rdf')]) {
      expect(inflateRawSync(deflateRaw(Buffer.from(text))).toString()).to.equal(text);
    }
  });

  it('projects to SWEREF 99 TM within a centimetre or two of a surveyed point', () => {
    const [easting, northing] = project([13.000366, 55.60616]);
    expect(easting).to.be.closeTo(374_031.174, 0.02);
    expect(northing).to.be.closeTo(6_164_061.848, 0.02);
  });
});

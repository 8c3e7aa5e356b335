/** Real catalogs: as many triples as other tools count in them, and the same ones as the oracle finds. */
import {expect} from 'chai';
import {corpusFiles} from '../../../test/node/support/corpus.js';
import {isIsomorphic, type Triple} from '../../../test/node/support/isomorphism.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readByOracle} from '../../../test/node/support/rdf-xml-oracle.js';
import {readRdfXml} from './rdf-xml.js';

const base = 'http://base.example/';
const dcat = 'http://www.w3.org/ns/dcat#';
const files = corpusFiles(['dcat-ap-se', 'dcat-rdfxml', 'hostile'], /\.(?:rdf|xml)$/);
const sound = files.filter(({kind}) => kind !== 'hostile');
const hostile = new Map(files.map((file) => [file.path.split('/')[1] ?? '', file]));

const countOf = (triples: readonly Triple[]): number =>
  new Set(triples.map((triple) => JSON.stringify(triple))).size;

const typed = (triples: readonly Triple[], type: string): number =>
  new Set(triples.filter(({object}) => object.value === dcat + type).map(({subject}) => subject))
    .size;

describe('readRdfXml on real catalogs', () => {
  if (files.length === 0) {
    it('has none here', function () {
      this.skip();
    });
    return;
  }

  for (const {path, counts, text} of sound) {
    it(`reads ${path} whole`, async () => {
      const {triples, problems} = readAll(readRdfXml, text(), {base});
      expect(String(countOf(triples))).to.equal(/(\d+) triples/.exec(counts)?.[1]);
      expect(problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
      expect(isIsomorphic(triples, await readByOracle(text(), base))).to.equal(true);
    });
  }

  it('reads all datasets where rdf:datatype stands on a node', () => {
    const file = hostile.get('fpsbosa-property-datatype');
    const {triples, problems} = readAll(readRdfXml, file?.text() ?? '', {base});
    expect([typed(triples, 'Dataset'), typed(triples, 'Distribution')]).to.deep.equal([3, 10]);
    expect(problems.map(({code, line}) => [code, line])).to.deep.equal([
      ['rdf-node-missing', 49],
      ['rdf-node-missing', 123],
      ['rdf-node-missing', 231],
    ]);
  });

  it('reads a catalog at whose addresses other readers balk', async () => {
    const text = hostile.get('fpsecocbe-warnings')?.text() ?? '';
    const {triples} = readAll(readRdfXml, text, {base});
    expect([typed(triples, 'Dataset'), typed(triples, 'Distribution')]).to.deep.equal([2, 4]);
    expect(isIsomorphic(triples, await readByOracle(text, base))).to.equal(true);
  });
});

/** The RDF/XML part of the W3C's RDF 1.1 test suite, whole, where it is checked out. */
import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {Parser, Store} from 'n3';
import {fromTurtle} from '../../../test/node/support/from-rdfjs.js';
import {isIsomorphic} from '../../../test/node/support/isomorphism.js';
import {readAll} from '../../../test/node/support/read-all.js';
import {readRdfXml} from './rdf-xml.js';

const folder = new URL('../../../test/suite/rdf-tests/rdf/rdf11/rdf-xml/', import.meta.url);
const base = 'https://w3c.github.io/rdf-tests/rdf/rdf11/rdf-xml/';
const manifest = new URL('manifest.ttl', folder);
const mf = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const rdfTest = 'http://www.w3.org/ns/rdftest#';

/** Negative tests in which nothing is worth a problem; none at present. */
const silent: ReadonlySet<string> = new Set();

const fileOf = (address: string): string =>
  readFileSync(new URL(address.slice(base.length), folder), 'utf8');

/** `[name, action, result]` of every test of that type. */
function testsOf(type: string): readonly (readonly [string, string, string])[] {
  const store = new Store(
    new Parser({baseIRI: `${base}manifest.ttl`}).parse(readFileSync(manifest, 'utf8')),
  );
  const valueOf = (test: string, property: string): string =>
    store.getObjects(test, mf + property, null)[0]?.value ?? '';
  return store
    .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', rdfTest + type, null)
    .map(({value}) => [valueOf(value, 'name'), valueOf(value, 'action'), valueOf(value, 'result')]);
}

describe('readRdfXml on the W3C suite', () => {
  if (!existsSync(manifest)) {
    it('is not checked out', function () {
      this.skip();
    });
    return;
  }

  const positive = testsOf('TestXMLEval');
  const negative = testsOf('TestXMLNegativeSyntax');

  it('has all its tests', () => {
    expect([positive.length, negative.length]).to.deep.equal([126, 40]);
  });

  for (const [name, action, result] of positive) {
    it(`reads ${name}`, () => {
      const {triples} = readAll(readRdfXml, fileOf(action), {base: action});
      expect(
        isIsomorphic(triples, fromTurtle(fileOf(result))),
        JSON.stringify(triples, null, 1),
      ).to.equal(true);
    });
    it(`finds no fault worse than a warning in ${name}`, () => {
      const {problems} = readAll(readRdfXml, fileOf(action), {base: action});
      expect(problems.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    });
  }

  for (const [name, action] of negative) {
    it(`${silent.has(name) ? 'lets pass' : 'reports'} ${name}`, () => {
      const {problems} = readAll(readRdfXml, fileOf(action), {base: action});
      expect(problems.length > 0).to.equal(!silent.has(name));
    });
  }
});

import {expect} from 'chai';
import {isIsomorphic, type Triple} from '../../../test/node/support/isomorphism.js';
import type {Problem} from '../../model/problem.js';
import {defaultRdfLimits, type RdfLimits} from '../syntax.js';
import {blank, iri, literal, type Term} from '../term.js';
import {readRdfJson} from './rdf-json.js';

interface Reading {
  readonly triples: readonly Triple[];
  readonly problems: readonly Problem[];
  readonly pauses: number;
}

function read(json: unknown, base = '', limits: Partial<RdfLimits> = {}): Reading {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const triples: Triple[] = [];
  const problems: Problem[] = [];
  const work = readRdfJson(
    {text, base, limits: {...defaultRdfLimits, ...limits}},
    {
      triple: (subject, predicate, object) => void triples.push({subject, predicate, object}),
      problem: (problem) => void problems.push(problem),
    },
  );
  let pauses = 0;
  while (!work.next().done) pauses++;
  return {triples, problems, pauses};
}

const subject = 'http://a.example/1';
const title = 'http://purl.org/dc/terms/title';

const triple = (from: string, predicate: string, object: Term): Triple => ({
  subject: from,
  predicate,
  object,
});

/** What becomes of one value. */
function termOf(value: unknown): Term | undefined {
  return read({[subject]: {[title]: [value]}}).triples[0]?.object;
}

describe('readRdfJson', () => {
  it('reads what EntryStore writes', () => {
    const {triples, problems} = read({
      [subject]: {
        [title]: [
          {type: 'literal', value: 'Träd', lang: 'sv'},
          {type: 'literal', value: 'Trees', lang: 'en'},
        ],
        'http://www.w3.org/ns/dcat#contactPoint': [{type: 'bnode', value: '_:b1'}],
        'http://www.w3.org/ns/dcat#theme': [{type: 'uri', value: 'http://b.example/ENVI'}],
      },
      '_:b1': {
        'http://www.w3.org/2006/vcard/ns#fn': [{type: 'literal', value: 'Miljö'}],
        'http://purl.org/dc/terms/modified': [
          {type: 'literal', value: '2024-05-01', datatype: 'http://www.w3.org/2001/XMLSchema#date'},
        ],
      },
    });
    expect(problems).to.deep.equal([]);
    expect(
      isIsomorphic(triples, [
        triple(subject, title, literal('Träd', 'sv')),
        triple(subject, title, literal('Trees', 'en')),
        triple(subject, 'http://www.w3.org/ns/dcat#contactPoint', blank('_:x')),
        triple(subject, 'http://www.w3.org/ns/dcat#theme', iri('http://b.example/ENVI')),
        triple('_:x', 'http://www.w3.org/2006/vcard/ns#fn', literal('Miljö')),
        triple(
          '_:x',
          'http://purl.org/dc/terms/modified',
          literal('2024-05-01', '', 'http://www.w3.org/2001/XMLSchema#date'),
        ),
      ]),
    ).to.equal(true);
  });

  it('lowers language tags and drops the datatypes that say nothing', () => {
    expect(termOf({type: 'literal', value: 'A', lang: 'sv-SE'})).to.deep.equal(
      literal('A', 'sv-se'),
    );
    const xsd = 'http://www.w3.org/2001/XMLSchema#string';
    expect(termOf({type: 'literal', value: 'A', datatype: xsd})).to.deep.equal(literal('A'));
  });

  it('takes one value for a list of one', () => {
    const {triples, problems} = read({[subject]: {[title]: {type: 'literal', value: 'A'}}});
    expect(triples.map(({object}) => object)).to.deep.equal([literal('A')]);
    expect(problems).to.deep.equal([]);
  });

  it('guesses the kind of a value without one, and says so', () => {
    expect(termOf({value: 'https://b.example/'})).to.deep.equal(iri('https://b.example/'));
    expect(termOf({value: 'see https://b.example/'})).to.deep.equal(
      literal('see https://b.example/'),
    );
    expect(termOf({value: '_:b'})).to.deep.equal(blank('_:b'));
    expect(termOf({value: 'https://b.example/', lang: 'en'})?.kind).to.equal('literal');
    expect(termOf('bare')).to.deep.equal(literal('bare'));
    const {problems} = read({[subject]: {[title]: ['bare']}});
    expect(problems[0]).to.include({severity: 'warning', code: 'rdf-json-invalid', subject});
  });

  it('takes numbers and truths for their words', () => {
    expect(termOf({type: 'literal', value: 7})).to.deep.equal(literal('7'));
    expect(termOf({type: 'literal', value: false})).to.deep.equal(literal('false'));
  });

  it('passes over nulls and what has no value, keeping the rest', () => {
    const {triples, problems} = read({
      [subject]: {
        [title]: [
          null,
          {type: 'literal'},
          {type: 'literal', value: null},
          {type: 'literal', value: 'A'},
        ],
      },
      'http://a.example/2': null,
      'http://a.example/3': {'no iri': [{type: 'literal', value: 'B'}], [title]: null},
    });
    expect(triples.map(({object}) => object.value)).to.deep.equal(['A']);
    expect(problems.filter(({severity}) => severity === 'error')).to.have.length(6);
  });

  it('resolves relative IRIs against the base, and leaves them without one', () => {
    const json = {'#it': {title: [{type: 'uri', value: 'x/y'}]}};
    expect(read(json, 'http://a.example/b/c').triples).to.deep.equal([
      {
        subject: 'http://a.example/b/c#it',
        predicate: 'http://a.example/b/title',
        object: iri('http://a.example/b/x/y'),
      },
    ]);
    expect(read({'#it': {[title]: [{type: 'uri', value: 'x/y'}]}}).triples).to.deep.equal([
      {subject: '#it', predicate: title, object: iri('x/y')},
    ]);
  });

  it('keeps nothing of JSON that breaks off, but says where it does', () => {
    const {triples, problems} = read(`{"${subject}": {\n"${title}": [{"type": "literal", "val`);
    expect(triples).to.deep.equal([]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({severity: 'error', code: 'json-invalid', line: 2});
  });

  it('says so when it is JSON, but no object', () => {
    expect(read('[1]').problems[0]?.code).to.equal('rdf-json-invalid');
  });

  it('treats __proto__ as any other name', () => {
    const {triples} = read(`{"__proto__": {"${title}": [{"type": "literal", "value": "A"}]}}`);
    expect(triples).to.have.length(1);
    expect(Object.hasOwn(Object.prototype, title)).to.equal(false);
  });

  it('stops at the limit of triples, and says so', () => {
    const values = Array.from({length: 10}, (_, index) => ({type: 'literal', value: `${index}`}));
    const {triples, problems} = read({[subject]: {[title]: values}}, '', {triples: 4});
    expect(triples).to.have.length(4);
    expect(problems[0]?.code).to.equal('too-many-triples');
  });

  it('pauses now and then', () => {
    const value = [{type: 'literal', value: 'A'}];
    const subjects = Object.fromEntries(
      Array.from({length: 10_000}, (_, index) => [`http://a.example/${index}`, {[title]: value}]),
    );
    expect(read(subjects).pauses).to.be.above(4);
  });
});

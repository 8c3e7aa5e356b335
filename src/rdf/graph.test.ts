import {expect} from 'chai';
import {Graph} from './graph.js';
import {iri, literal} from './term.js';

describe('Graph', () => {
  it('keeps a triple that comes twice once, also among many', () => {
    const graph = new Graph();
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 100; at++) graph.add('s', 'p', iri(`o${String(at)}`));
    }
    expect(graph.size).to.equal(100);
    expect(
      graph
        .objects('s', 'p')
        .map(({value}) => value)
        .slice(0, 3),
    ).to.deep.equal(['o0', 'o1', 'o2']);
  });

  it('tells apart terms that differ in kind, language or datatype alone, also among many', () => {
    const graph = new Graph();
    for (let at = 0; at < 20; at++) graph.add('s', 'p', literal(String(at)));
    for (const term of [iri('1'), literal('1', 'sv'), literal('1', '', 'd'), literal('1')])
      graph.add('s', 'p', term);
    expect(graph.size).to.equal(23);
  });

  it('takes many objects of one node in a time that grows as they do', function () {
    this.timeout(5_000);
    const graph = new Graph();
    for (let at = 0; at < 200_000; at++)
      graph.add('catalog', 'dataset', iri(`https://x.se/dataset/${String(at)}`));
    expect(graph.size).to.equal(200_000);
  });
});

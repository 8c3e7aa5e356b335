import {expect} from 'chai';
import {blank, iri, literal} from '../../../src/rdf/term.js';
import {isIsomorphic, type Triple} from './isomorphism.js';

/** `"_:a p _:b"`: words beginning with `_:` are blank nodes, with `"` literals, others IRIs. */
function triples(...lines: readonly string[]): readonly Triple[] {
  return lines.map((line) => {
    const [subject = '', predicate = '', object = ''] = line.split(' ');
    if (object.startsWith('_:')) return {subject, predicate, object: blank(object)};
    if (object.startsWith('"')) return {subject, predicate, object: literal(object)};
    return {subject, predicate, object: iri(object)};
  });
}

const ring = (size: number, name: string): readonly string[] =>
  Array.from(
    {length: size},
    (_none, at) => `_:${name}${String(at)} p _:${name}${String((at + 1) % size)}`,
  );

const many = (name: string): readonly string[] =>
  Array.from({length: 60}, (_none, at) => `s p _:${name}${String(at)}`);

const about = (object: Triple['object']): readonly Triple[] => [
  {subject: '_:a', predicate: 'p', object},
];

describe('isIsomorphic', () => {
  it('finds equal what differs in order, repetition and the names of blank nodes only', () => {
    const a = triples('s p _:x', '_:x q "1', '_:y q "2', 's p _:y');
    const b = triples('_:b q "2', 's p _:b', 's p _:a', '_:a q "1', 's p _:a');
    expect(isIsomorphic(a, b)).to.equal(true);
  });

  it('sees a ground triple that is missing or other', () => {
    expect(isIsomorphic(triples('s p o'), triples())).to.equal(false);
    expect(isIsomorphic(triples('s p o'), triples('s p "o'))).to.equal(false);
  });

  it('tells literals apart by language and datatype', () => {
    expect(isIsomorphic(about(literal('x', 'sv')), about(literal('x')))).to.equal(false);
    expect(isIsomorphic(about(literal('x', '', 'd')), about(literal('x')))).to.equal(false);
  });

  it('does not take one blank node for two', () => {
    expect(isIsomorphic(triples('_:a p "1', '_:a q "2'), triples('_:a p "1', '_:b q "2'))).to.equal(
      false,
    );
  });

  it('sees the direction of a triple and a node that points at itself', () => {
    expect(isIsomorphic(triples('_:a p _:b', '_:a q x'), triples('_:b p _:a', '_:a q x'))).to.equal(
      false,
    );
    expect(isIsomorphic(triples('_:a p _:a'), triples('_:a p _:b'))).to.equal(false);
  });

  it('tells one ring of six from two rings of three, which look the same from every node', () => {
    const one = triples(...ring(6, 'a'));
    const two = triples(...ring(3, 'b'), ...ring(3, 'c'));
    expect(isIsomorphic(one, two)).to.equal(false);
    expect(isIsomorphic(two, triples(...ring(3, 'x'), ...ring(3, 'y')))).to.equal(true);
  });

  it('finds a mapping among many nodes that look alike', () => {
    expect(isIsomorphic(triples(...many('a')), triples(...many('b')))).to.equal(true);
  });
});

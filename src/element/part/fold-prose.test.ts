import {expect} from 'chai';
import {constantFrom, integer, assert, array, property} from 'fast-check';
import type {Block} from '../../prose/prose.js';
import {foldProse} from './fold-prose.js';

const paragraph = (text: string): Block => ({kind: 'paragraph', children: [{kind: 'text', text}]});
const list = (...texts: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: texts.map((text) => [paragraph(text)]),
});

describe('Folding a description', () => {
  it('leaves alone what is short, or hardly longer', () => {
    const blocks = [paragraph('a'.repeat(110))];
    expect(foldProse(blocks, 100)).to.deep.equal({blocks, isFolded: false});
  });

  it('cuts between words and says so', () => {
    const folded = foldProse([paragraph('bra ord '.repeat(50)), paragraph('sist')], 20);
    expect(folded.isFolded).to.equal(true);
    expect(folded.blocks).to.deep.equal([paragraph('bra ord bra ord bra …')]);
  });

  it('cuts a word that is longer than all', () => {
    expect(foldProse([paragraph('x'.repeat(500))], 20).blocks).to.deep.equal([
      paragraph(`${'x'.repeat(20)} …`),
    ]);
  });

  it('cuts within lists, quotes and marks', () => {
    expect(foldProse([list('ett', 'två', 'x'.repeat(99))], 6).blocks).to.deep.equal([
      list('ett', 'två'),
    ]);
    const quote: Block = {kind: 'quote', children: [paragraph('ord '.repeat(30))]};
    expect(foldProse([quote], 9).blocks).to.deep.equal([
      {kind: 'quote', children: [paragraph('ord ord …')]},
    ]);
    const strong: Block = {
      kind: 'paragraph',
      children: [{kind: 'strong', children: [{kind: 'text', text: 'ord '.repeat(30)}]}],
    };
    expect(JSON.stringify(foldProse([strong], 9).blocks)).to.include('"ord ord …"');
  });

  it('never gives more than it was allowed, by more than an ellipsis', () => {
    const block = integer({min: 0, max: 80}).chain((length) =>
      constantFrom(paragraph('å '.repeat(length)), list('b'.repeat(length), 'c'.repeat(length))),
    );
    assert(
      property(array(block, {maxLength: 6}), integer({min: 1, max: 200}), (blocks, most) => {
        const text = JSON.stringify(foldProse(blocks, most).blocks).match(/"text":"[^"]*"/g) ?? [];
        const length = text.reduce((sum, part) => sum + part.length - 9, 0);
        expect(length).to.be.at.most(most * 1.25 + 2);
      }),
    );
  });
});

import {expect} from 'chai';
import type {Problem} from '../../model/problem.js';
import {readNumbers, readTuples} from './number-list.js';
import {rootOf} from './root-of.js';
import {visitXml} from './visit-xml.js';
import type {XmlElement} from './xml-element.js';

interface Seen {
  readonly taken: XmlElement[];
  readonly paths: string[];
  readonly codes: string[];
}

/** Visits a document, taking every element called `a`. */
function visit(text: string, takesUnfinished = false, depth = 20): Seen {
  const [taken, paths, problems]: [XmlElement[], string[], Problem[]] = [[], [], []];
  const visitor = {
    takesUnfinished,
    wants: ({name}: {readonly name: string}): boolean => name === 'a',
    take: (element: XmlElement, parents: readonly {readonly name: string}[]): void => {
      taken.push(element);
      paths.push(parents.map(({name}) => name).join('/'));
    },
  };
  const report = (problem: Problem): number => problems.push(problem);
  const pauses = visitXml(text, visitor, {limits: {depth}, report});
  while (!pauses.next().done);
  return {taken, paths, codes: problems.map(({code}) => code)};
}

const shown = ({name, text, children}: XmlElement): string =>
  `${name}(${text}${children.map((child) => shown(child)).join('')})`;

describe('XML', () => {
  it('is shown element by element, without prefixes', () => {
    const {taken, paths, codes} = visit(
      '<?xml version="1.0"?><r xmlns:x="http://x.example/"><g><x:a x:id="1"> å &amp; &#229;<b/><![CDATA[<c>]]></x:a></g><a/></r>',
    );
    expect(taken.map((element) => shown(element))).to.deep.equal(['a(å & å<c>b())', 'a()']);
    expect(taken[0]?.attributes.get('id')).to.equal('1');
    expect(paths).to.deep.equal(['r/g', 'r']);
    expect(codes).to.deep.equal([]);
  });

  it('within what is wanted is not asked about again', () => {
    expect(visit('<r><a><a>1</a></a></r>').taken.map((element) => shown(element))).to.deep.equal([
      'a(a(1))',
    ]);
  });

  it('has no entities but the predefined ones', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const {taken, codes} = visit(`${bomb}<r><a>${'&a;&b;&c;'.repeat(100)}</a></r>`);
    expect(taken[0]?.text).to.equal('');
    expect(codes).to.include.members(['xml-entity-refused', 'xml-entity-limit']);
  });

  it('deeper than allowed is left out', () => {
    const {taken, codes} = visit(
      `<r><a>1${'<b>'.repeat(100_000)}2${'</b>'.repeat(100_000)}</a><a>3</a></r>`,
    );
    expect(taken.map(({text}) => text)).to.deep.equal(['1', '3']);
    expect(codes).to.deep.equal(['too-deep']);
  });

  it('that ends in the middle has the elements that are whole, and the others if one wants them', () => {
    const cut = '<r><a>1</a><a><b>2</b><b>3';
    expect(visit(cut).taken.map((element) => shown(element))).to.deep.equal(['a(1)']);
    expect(visit(cut, true).taken.map((element) => shown(element))).to.deep.equal([
      'a(1)',
      'a(b(2)b())',
    ]);
    expect(visit(cut).codes).to.deep.equal(['xml-truncated']);
    expect(visit('<r><a>1</a><a b="').codes).to.include('xml-truncated');
  });

  it('with ends that do not fit is read as meant', () => {
    const {taken, codes} = visit('<r><a><b>1</a><a>2</c></a></r>');
    expect(taken.map((element) => shown(element))).to.deep.equal(['a(b(1))', 'a(2)']);
    expect(codes).to.deep.equal(['xml-tag-mismatch', 'xml-tag-mismatch']);
  });

  it('is known by its root, whatever comes before it', () => {
    const roots: readonly (readonly [head: string, name: string | undefined])[] = [
      ['<kml>', 'kml'],
      ['\ufeff <?xml version="1.0"?>\n<!-- <gpx> --><k:kml xmlns:k="x">', 'kml'],
      ['Warning: x\n<?xml version="1.0"?><gpx version="1.1">', 'gpx'],
      ['<!DOCTYPE gpx [<!ENTITY a "<b>">]><gpx>', 'gpx'],
      ['<!DOCTYPE kml SYSTEM "x.dtd"><kml>', 'kml'],
      ['<!-- never closed <kml>', undefined],
      ['{"a": "<kml>"}', undefined],
      ['a;b\n<kml>', undefined],
      ['', undefined],
    ];
    for (const [head, name] of roots) expect(rootOf(head)?.name, head).to.equal(name);
  });

  it('has lists of numbers, however they are spaced', () => {
    expect(readNumbers(' 1 2.5\n-3 ')).to.deep.equal([1, 2.5, -3]);
    expect(readTuples('1,2,0 3,4,0')).to.deep.equal([
      [1, 2, 0],
      [3, 4, 0],
    ]);
    expect(readTuples('\n1, 2 ,0\t3 , 4 ')).to.deep.equal([
      [1, 2, 0],
      [3, 4],
    ]);
    expect(readTuples('')).to.deep.equal([]);
    const begun = performance.now();
    readTuples(`1${' '.repeat(1e6)}2`);
    readNumbers(' '.repeat(1e6));
    expect(performance.now() - begun).to.be.below(500);
  });
});

import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {isIsomorphic, type Triple} from '../../../test/node/support/isomorphism.js';
import type {Problem} from '../../model/problem.js';
import {Graph} from '../graph.js';
import {defaultRdfLimits, type RdfLimits} from '../syntax.js';
import {blank, iri, literal, type Term} from '../term.js';
import {readTurtle} from './turtle.js';

interface Reading {
  readonly triples: readonly Triple[];
  readonly problems: readonly Problem[];
  readonly pauses: number;
}

function read(text: string, base = '', limits: Partial<RdfLimits> = {}): Reading {
  const triples: Triple[] = [];
  const problems: Problem[] = [];
  const work = readTurtle(
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

const prefixes = '@prefix : <http://e/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The objects of what is said after the usual prefixes. */
function objectsOf(text: string, base = ''): readonly Term[] {
  return read(prefixes + text, base).triples.map(({object}) => object);
}

const short = (value: string): string => value.replace(/^http:\/\/e\//, '').replace(rdf, 'rdf:');

/** Short writing of triples whose IRIs begin with `http://e/`. */
function shortly({triples}: Reading): readonly string[] {
  return triples.map(({subject, predicate, object}) =>
    [subject, predicate, object.value].map(short).join(' '),
  );
}

const triple = (subject: string, name: string, object: Term): Triple => ({
  subject,
  predicate: `http://e/${name}`,
  object,
});

const codesOf = ({problems}: Reading): readonly string[] => problems.map(({code}) => code);

describe('readTurtle, by production', () => {
  it('reads predicate lists and object lists, with superfluous semicolons', () => {
    expect(shortly(read(`${prefixes}:a :p :b, :c ; :q "d" ;; .`))).to.deep.equal([
      'a p b',
      'a p c',
      'a q d',
    ]);
  });

  it('reads `a`, and directives of either style', () => {
    expect(shortly(read('PREFIX : <http://e/>\nBASE <http://e/x/>\n<y> a :B .'))).to.deep.equal([
      'x/y rdf:type B',
    ]);
    expect(shortly(read('@base <http://e/x/> .\n@base <z/> . <y> a <../B> .'))).to.deep.equal([
      'x/z/y rdf:type x/B',
    ]);
  });

  it('reads the four kinds of quotes, with escapes and line breaks', () => {
    expect(
      objectsOf(`:a :p "b\\t\\"c", 'd', """e\n"f" """, '''g'h''', "\\u00E5\\U0001F600" .`),
    ).to.deep.equal(['b\t"c', 'd', 'e\n"f" ', "g'h", 'å😀'].map((value) => literal(value)));
  });

  it('lowers language tags, keeps datatypes, and drops xsd:string', () => {
    expect(objectsOf(':a :p "b"@sv-SE, "1"^^xsd:byte, "c"^^xsd:string .')).to.deep.equal([
      literal('b', 'sv-se'),
      literal('1', '', 'http://www.w3.org/2001/XMLSchema#byte'),
      literal('c'),
    ]);
  });

  it('reads bare numbers and truths', () => {
    expect(
      objectsOf(':a :p 1, -2.5, 3e0, true .').map(
        ({value, datatype}) => `${value} ${datatype.slice(33)}`,
      ),
    ).to.deep.equal(['1 integer', '-2.5 decimal', '3e0 double', 'true boolean']);
  });

  it('reads blank nodes, nested and labelled', () => {
    const {triples, problems} = read(
      `${prefixes}:a :p [ :q [] ; :r _:b ] . _:b :s :c . [ :t 1 ] .`,
    );
    expect(problems).to.deep.equal([]);
    expect(
      isIsomorphic(triples, [
        triple('http://e/a', 'p', blank('_:x')),
        triple('_:x', 'q', blank('_:y')),
        triple('_:x', 'r', blank('_:z')),
        triple('_:z', 's', iri('http://e/c')),
        triple('_:w', 't', literal('1', '', 'http://www.w3.org/2001/XMLSchema#integer')),
      ]),
    ).to.equal(true);
  });

  it('reads lists', () => {
    const {triples} = read(`${prefixes}:a :p (:b "c") , () .`);
    expect(triples.filter(({predicate}) => predicate === `${rdf}first`)).to.have.length(2);
    expect(triples.filter(({object}) => object.value === `${rdf}nil`)).to.have.length(2);
  });

  it('reads escapes in names', () => {
    expect(objectsOf(':a :p :b\\/c, :d%20e, :f.g, :h:i .').map(({value}) => value)).to.deep.equal([
      'http://e/b/c',
      'http://e/d%20e',
      'http://e/f.g',
      'http://e/h:i',
    ]);
  });

  it('merges the graphs of TriG', () => {
    const text = `${prefixes}{ :a :p :b } GRAPH :g { :c :p :d . :e :p :f } _:h { :i :p :j . }`;
    expect(shortly(read(text))).to.deep.equal(['a p b', 'c p d', 'e p f', 'i p j']);
  });

  it('reads N-Triples and N-Quads', () => {
    const text =
      '<http://e/a> <http://e/p> "b" . # c\n<http://e/a> <http://e/p> _:d <http://e/g> .\n';
    const reading = read(text);
    expect(shortly(reading)).to.deep.equal(['a p b', 'a p _:d']);
    expect(reading.problems).to.deep.equal([]);
  });

  it('names blank nodes alike at every reading, and never like another', () => {
    const text = `${prefixes}[] :p _:b1, [], _:b2 .`;
    expect(read(text).triples).to.deep.equal(read(text).triples);
    expect(new Set(read(text).triples.map(({object}) => object.value)).size).to.equal(3);
  });

  it('leaves relative IRIs alone without a base', () => {
    expect(
      objectsOf(':a :p <b/../c>, </d>, <#e>, <>, <?f>, <//g/h> .').map(({value}) => value),
    ).to.deep.equal(['b/../c', '/d', '#e', '', '?f', '//g/h']);
  });

  it('resolves relative IRIs against the base', () => {
    const found = objectsOf(':a :p <b>, </c>, <#d>, <>, <../e> .', 'http://h.example/x/y?z');
    expect(found.map(({value}) => value)).to.deep.equal([
      'http://h.example/x/b',
      'http://h.example/c',
      'http://h.example/x/y?z#d',
      'http://h.example/x/y?z',
      'http://h.example/e',
    ]);
  });

  it('reads nothing from nothing, comments and a byte order mark', () => {
    for (const text of ['', '\uFEFF', '# only this', '\n\n'])
      expect(read(text)).to.deep.include({triples: [], problems: []});
  });
});

describe('readTurtle, on what people write', () => {
  it('keeps IRIs with spaces, braces and raw letters, and says so', () => {
    const reading = read(
      `${prefixes}:a :p <http://e/b c>, <http://e/{d}>, <http://e/å> ; :q "e" .`,
    );
    expect(shortly(reading)).to.deep.equal(['a p b c', 'a p {d}', 'a p å', 'a q e']);
    expect(codesOf(reading)).to.deep.equal(['iri-invalid', 'iri-invalid']);
    expect(reading.problems[0]?.line).to.equal(3);
  });

  it('reads an IRI in double brackets, without its end, or without brackets', () => {
    const reading = read(`${prefixes}:a :p "1"^^<<http://e/t>> ; :q <http://e/b ; :r http://e/c .`);
    expect(shortly(reading)).to.deep.equal(['a p 1', 'a q b', 'a r c']);
    expect(reading.triples[0]?.object.datatype).to.equal('http://e/t');
  });

  it('takes a slash in a name for part of it', () => {
    const reading = read(`${prefixes}:a/b :p :c/d, :e .\n:f/g.\n:h :p :i/j.`);
    expect(shortly(reading)).to.deep.equal(['a/b p c/d', 'a/b p e', 'h p i/j']);
    expect(codesOf(reading)).to.include('name-invalid');
  });

  it('knows usual prefixes that nobody declared, and makes up the others', () => {
    const reading = read('<http://e/a> dct:title "b" ; mine:own "c" .');
    expect(reading.triples.map(({predicate}) => predicate)).to.deep.equal([
      'http://purl.org/dc/terms/title',
      'undeclared:mine:own',
    ]);
    expect(codesOf(reading)).to.deep.equal(['prefix-undeclared', 'prefix-undeclared']);
  });

  it('tells of an undeclared prefix once', () => {
    expect(codesOf(read('<http://e/a> dct:title "b" ; dct:description "c" .'))).to.have.length(1);
  });

  it('closes texts that nobody closed, where their line ends', () => {
    const reading = read(`${prefixes}:a :p "b ;\n  :q "c"@sv ;\n  :r "d@sv ;\n  :s :e .`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'a q c', 'a r d', 'a s e']);
    expect(reading.triples[2]?.object.language).to.equal('sv');
  });

  it('reads a text over several lines in single quotes', () => {
    const reading = read(`${prefixes}:a :p "b\nc"@en ; :q 1 .`);
    expect(reading.triples[0]?.object).to.deep.equal(literal('b\nc', 'en'));
    expect(codesOf(reading)).to.deep.equal(['text-invalid']);
  });

  it('keeps backslashes that escape nothing', () => {
    expect(objectsOf(':a :p "C:\\Users\\q" , "\\ud800" .').map(({value}) => value)).to.deep.equal([
      'C:\\Users\\q',
      '\ufffd',
    ]);
  });

  it('understands odd language tags', () => {
    const found = objectsOf(':a :p "b"@sv_SE, "c"@, "d"@en-thisislong, "e"@1 .');
    expect(found.map(({value, language}) => value + language)).to.deep.equal([
      'bsv',
      'c',
      'den',
      'e',
    ]);
  });

  it('keeps the language of a text that has a datatype, too', () => {
    const reading = read(`${prefixes}:a :p "b"@sv^^xsd:string ; :q :c .`);
    expect(reading.triples[0]?.object).to.deep.equal(literal('b', 'sv'));
    expect(reading.triples).to.have.length(2);
    expect(codesOf(reading)).to.deep.equal(['datatype-invalid']);
  });

  it('takes dates without quotes for texts', () => {
    expect(
      objectsOf(':a :p 2024-05-01 ; :q 2024-05-01T10:00:00Z .').map(({value}) => value),
    ).to.deep.equal(['2024-05-01', '2024-05-01T10:00:00Z']);
  });

  it('passes over the white space of web pages', () => {
    const reading = read(`${prefixes}:a\u00a0:p\u200b "b"\u00a0@sv ; \ufeff:q 1 .`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'a q 1']);
    expect(reading.triples[0]?.object.language).to.equal('sv');
  });

  it('puts a dot where one was forgotten: before the margin, before directives, at the end', () => {
    const reading = read(`${prefixes}:a :p :b\n\n:c :p :d\n@prefix x: <http://e/x/>\n\nx:e :p "f"`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'c p d', 'x/e p f']);
    expect(codesOf(reading)).to.deep.equal(Array.from({length: 4}, () => 'punctuation-missing'));
  });

  it('passes over a subject of which nothing is said', () => {
    const reading = read(`@prefix e: <http://e.example/> .
e:a a e:T .
<http://e.example/alone>

e:b a e:T ;
  e:p "1" .
<http://e.example/also>
<http://e.example/c> a e:T, e:U .`);
    expect(reading.triples.map(({subject}) => subject.slice(-1)).join('')).to.equal('abbcc');
    expect(codesOf(reading)).to.deep.equal(['punctuation-missing', 'punctuation-missing']);
  });

  it('puts a semicolon where one was forgotten at the end of a line', () => {
    const reading = read(`${prefixes}:a :p :b\n  :q :c\n  a :D .`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'a q c', 'a rdf:type D']);
  });
});

describe('readTurtle, after a fault', () => {
  it('goes on with the next property of the same subject', () => {
    const reading = read(`${prefixes}:a :p :b ;\n  :q ;\n  "c" :d ;\n  :r [ :x ] ;\n  :s :e .`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'a s e']);
    expect(reading.problems.map(({line}) => line)).to.deep.equal([4, 5, 6]);
  });

  it('goes on with the next statement, and the prefixes known so far', () => {
    const reading = read(`${prefixes}:a :p :b .\n= & * .\n:c :p :d .`);
    expect(shortly(reading)).to.deep.equal(['a p b', 'c p d']);
    expect(reading.problems[0]).to.include({severity: 'error', code: 'syntax-error', line: 4});
  });

  it('says what it saw', () => {
    expect(read(`${prefixes}:a "b" :c .`).problems[0]?.message).to.contain('"b"');
  });

  it('finds the next statement though brackets do not close', () => {
    const reading = read(`${prefixes}:a :p [ :q ( :b ; :r "c" .\n\n:d :p :e .`);
    expect(shortly(reading).at(-1)).to.equal('d p e');
  });

  it('never says of one thing what was said of another', () => {
    const reading = read(`${prefixes}:a :p\n:b a :C ;\n  :q "of b" .\n:d :p :e .`);
    expect(shortly(reading)).not.to.include('a q of b');
    expect(shortly(reading)).to.include('d p e');
  });

  it('goes on within a graph of TriG', () => {
    const reading = read(`${prefixes}:g { :a :p ; :q :b . :c :p :d } :h { :e :p :f }`);
    expect(shortly(reading)).to.deep.equal(['a q b', 'c p d', 'e p f']);
    expect(reading.problems).to.have.length(1);
  });

  it('is not thrown by brackets and braces that close nothing', () => {
    const reading = read(`${prefixes}} :a :p :b . ] ) :c :p :d .\n:e :p :f . }}}`);
    expect(shortly(reading)).to.include.members(['a p b', 'e p f']);
  });

  it('drops what the end of the text cut in two', () => {
    for (const cut of ['<http://e/trunc', '"trunc', '"""trunc\ntrunc'])
      expect(shortly(read(`${prefixes}:a :p :b .\n:c :p ${cut}`)), cut).to.deep.equal(['a p b']);
  });

  it('leaves out triples about triples, and says so', () => {
    const reading = read(`${prefixes}:a :p <<( :b :q :c )>> ; :r :d .`);
    expect(shortly(reading)).to.deep.equal(['a r d']);
    expect(codesOf(reading)).to.deep.equal(['triple-term-unsupported']);
  });
});

describe('readTurtle, within bounds', () => {
  it('passes over what is nested too deep', () => {
    const deep = `:a ${':p ['.repeat(10_000)} :q 1 ${']'.repeat(10_000)} .`;
    const reading = read(`${prefixes}${deep}\n:c :p :d .`, '', {depth: 50});
    expect(shortly(reading).at(-1)).to.equal('c p d');
    expect(codesOf(reading)).to.deep.equal(['too-deep']);
  });

  it('stops at the limit of triples', () => {
    const text = prefixes + ':a :p :b , :c , :d , :e .\n'.repeat(1_000);
    const reading = read(text, '', {triples: 10});
    expect(reading.triples).to.have.length(10);
    expect(codesOf(reading)).to.deep.equal(['too-many-triples']);
  });

  it('reads a list of two hundred thousand', () => {
    expect(read(`${prefixes}:a :p (${' 1'.repeat(200_000)} ) .`).triples).to.have.length(400_001);
  });

  it('reads a text of twenty megabytes', () => {
    const long = 'åäö \n'.repeat(4_000_000);
    expect(objectsOf(`:a :p """${long}""" .`)[0]?.value).to.have.length(long.length);
  });

  it('does not list the same fault ten thousand times', () => {
    const {problems, triples} = read(`${prefixes}${':a :p <http://e/b c> .\n'.repeat(10_000)}`);
    expect(problems).to.have.length(101);
    expect(problems.at(-1)?.message).to.contain('9900 more');
    expect(triples).to.have.length(10_000);
  });

  it('takes no time over texts made to hurt', () => {
    for (const part of [
      '<',
      '"',
      "'",
      '"""a',
      '[',
      '(',
      '{',
      '}',
      'a:',
      '@',
      '^^',
      '\\',
      '<a ',
      '"a\n',
      '<<',
      '# ',
      '_:',
      '"\\',
      ':a :p "b ',
      '@prefix ',
    ]) {
      const begin = performance.now();
      read(part.repeat(30_000));
      expect(performance.now() - begin, part).to.be.below(4_000);
    }
  });

  it('gives up a text that is nothing but faults', () => {
    const begin = performance.now();
    expect(codesOf(read('} '.repeat(1_000_000)))).to.include('too-many-faults');
    expect(performance.now() - begin).to.be.below(4_000);
  });

  it('pauses every few thousand triples', () => {
    expect(read(`${prefixes}${':a :p :b .\n'.repeat(50_000)}`).pauses).to.be.above(10);
  });
});

describe('readTurtle, whatever comes', () => {
  const words =
    ':a :p "b" " \' """ @sv ^^ <http://e/b> < > [ ] ( ) { } . ; , :c # a @prefix : 1 _:b \\ / << >>';
  const pieces = fc.constantFrom(...words.split(' '), '\n', ' ');

  it('never throws, and keeps what stands before on its own', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), fc.boolean(), (parts, isSpaced) => {
        const reading = read(`${prefixes}:x :y :z .\n${parts.join(isSpaced ? ' ' : '')}`);
        return shortly(reading)[0] === 'x y z';
      }),
      {numRuns: 3_000},
    );
  });

  it('finds the statement after any fault, once brackets and quotes are over', () => {
    const tame = pieces.filter((piece) => !/["'<]/.test(piece));
    fc.assert(
      fc.property(fc.array(tame, {maxLength: 20}), (parts) => {
        const reading = read(`${prefixes}${parts.join(' ')} \n.\n\n:x :y :z .\n\n:x :y :z2 .`);
        return shortly(reading).includes('x y z2');
      }),
      {numRuns: 2_000},
    );
  });
});

/** Statements of every kind, with `space` between their parts. */
function statements(count: number, space: string): string {
  const one = (index: number): string =>
    `:s${index} :p <http://e/${index}>, "å \\" ${index}"@sv-SE, "1.5"^^xsd:decimal, ${index}.5 ;${space}` +
    ` a :T.x ; :q [ :r ( _:b${index} '''c "d" ''' ) ] .${space}`;
  return prefixes + Array.from({length: count}, (_, index) => one(index)).join('');
}

describe('readTurtle, bit by bit', () => {
  it('reads the same whether there are many lines or only one', () => {
    const [lines, line] = [read(statements(3_000, '\n')), read(statements(3_000, ' '))];
    expect(lines.problems).to.deep.equal([]);
    expect(lines.pauses).to.be.above(5);
    expect(lines.triples).to.have.length(3_000 * 11);
    expect(line.problems).to.deep.equal([]);
    expect(line.triples).to.deep.equal(lines.triples);
  });

  it('keeps what is whole of a text that breaks off anywhere, and adds nothing', () => {
    const text = statements(4, ' # note\n');
    const whole = new Set(shortly(read(text)));
    for (let end = prefixes.length; end < text.length; end++) {
      // The last number or name before the end may be cut short and still be one.
      const found = shortly(read(text.slice(0, end))).slice(0, -2);
      const added = found.filter((one) => !whole.has(one));
      expect(added, text.slice(end - 40, end)).to.deep.equal([]);
    }
  });
});

const corpus = new URL(process.env['DCAT_CORPUS'] ?? '../../../../shared/corpus', import.meta.url);

/** Distinct triples as independent tools count them; for the two hostile ones, which those tools can not read, by hand. */
const counts: Readonly<Record<string, number>> = {
  'dcat-ap-se/digg-rekommenderat-ttl/rekommenderat.ttl': 67,
  'dcat-nt/mobilitydata-at/mobilitydata-at-sorted.nt': 1016,
  'dcat-nt/transportdata-be/transportdata-be-sorted.nt': 14440,
  'dcat-turtle/fdk-catalog-diff/catalog_diff_0.ttl': 149,
  'dcat-turtle/norway-gdoc-2017/gdoc-data-2017-10-19.ttl': 2256,
  'dcat-turtle/ogdch-import/ogdch_dcatap_import.ttl': 150,
  'dcat-turtle/opentransport-be/dcat.ttl': 157,
  'dcat-turtle/statbel-subset/statbel_opendata_subset.ttl': 1053,
  'hostile/bee-series-bad-pname/example-bee-population-dataset-series-combined.ttl': 41,
  'hostile/ckanext-undeclared-prefix/dataset.ttl': 284,
};

describe('readTurtle, on real catalogs', () => {
  for (const [path, count] of Object.entries(counts)) {
    it(`finds ${count} triples in ${path}`, function () {
      const file = new URL(path, `${corpus.href}/`);
      if (!existsSync(file)) this.skip();
      const graph = new Graph();
      for (const {subject, predicate, object} of read(
        readFileSync(file, 'utf8'),
        'http://b.example/',
      ).triples)
        graph.add(subject, predicate, object);
      expect(graph.size).to.equal(count);
    });
  }
});

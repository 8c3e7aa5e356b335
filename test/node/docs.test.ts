import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {dialectTypes} from '../../src/dialect/dialects.js';

/** Where payloads become catalogs, and problems are found. */
const readers = ['src/rdf', 'src/dialect', 'src/store'];

/** Words with hyphens in the readers that are no codes: kinds of content, words of other specifications. */
const noCodes = [
  'cached-external-metadata',
  'catalog-json',
  'content-type',
  'html-page',
  'not-utf-8',
  'ogc-exception',
  'perhaps-iri',
  'typed-literal',
  'utf-8',
];

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /(?<!\.test)\.ts$/.test(name) && !name.includes('fixtures'))
    .map((name) => read(join(folder, name)));
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** Members of `type … = | 'one' | 'two'`. */
function unionIn(file: string, name: string): readonly string[] {
  const [, text = ''] = read(file)
    .replace(/\/\/.*$/gm, '')
    .split(`export type ${name} =`);
  return all(text.slice(0, text.indexOf(';')), /'([a-z-]+)'/g);
}

/** First cells of the tables of a page. */
function codesOf(page: string): readonly string[] {
  return all(read(page), /^\| `([a-z\d-]+)` /gm);
}

const errorCodes = [
  ...unionIn('src/net/net-error.ts', 'NetErrorCode'),
  ...unionIn('src/model/read-error.ts', 'ReadErrorCode'),
];

/**
 * Every text with a hyphen is a code, unless it is something else that is known; so no code can be
 * missed, however it reaches its problem. Codes of one word stand behind `code` or in a constant.
 */
function problemCodes(): ReadonlySet<string> {
  const others = new Set([...errorCodes, ...dialectTypes(), ...noCodes]);
  const source = readers.flatMap(sourcesBelow).join('\n');
  const hyphened = all(source, /'([a-z]+(?:-[a-z\d]+)+)'/g).filter((word) => !others.has(word));
  return new Set([...hyphened, ...all(source, /const \w*Code = '([a-z]+)'/g)]);
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe('docs/errors.md', () => {
  it('tells of every error there is, once, and of no other', () => {
    expect([...codesOf('docs/errors.md')].toSorted()).to.deep.equal(errorCodes.toSorted());
  });
});

describe('docs/problems.md', () => {
  const documented = codesOf('docs/problems.md');

  it('tells of every problem a reader can find', () => {
    const missing = [...problemCodes()].filter((code) => !documented.includes(code));
    expect(missing, 'if one is no code, name it in noCodes of this test').to.deep.equal([]);
  });

  it('tells of no problem that no reader finds', () => {
    const codes = problemCodes();
    expect(documented.filter((code) => !codes.has(code))).to.deep.equal([]);
  });

  it('tells of each problem in one place', () => {
    expect(documented.length).to.equal(new Set(documented).size);
  });
});

describe('the pages of the documentation', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...pagesBelow('docs')];

  for (const page of pages) {
    it(`${page} links to nothing in the repository that is not there`, () => {
      const targets = all(read(page), /\]\((?!https?:|#)([^)#\s]+)/g);
      const dead = targets.filter((target) => !existsSync(join(dirname(page), target)));
      // Made by `npm run screenshots`.
      expect(dead.filter((target) => !target.includes('images/'))).to.deep.equal([]);
    });
  }

  it('name no script of package.json that is not there', () => {
    const [, scripts = ''] = read('package.json').split('"scripts"');
    const known = all(scripts, /^ {4}"([\w:]+)": /gm);
    const named = pages.flatMap((page) => all(read(page), /`npm run ([\w:]+)/g));
    expect(named.filter((name) => !known.includes(name))).to.deep.equal([]);
  });
});

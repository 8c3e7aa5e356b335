import {expect} from 'chai';
import {facetNames, sortNames} from '../query/catalog-query.js';
import type {ErrorFacts} from './error-sentences.js';
import {loadSentences, spokenLanguageOf, spokenLanguages} from './load-sentences.js';
import type {Counted, Sentences} from './sentences.js';

const facts: ErrorFacts & {publisher: string; title: string; license: string} = {
  host: 'katalog.example',
  address: 'https://katalog.example/dcat.rdf',
  came: 'a surprise',
  status: 500,
  retryAfter: 30,
  origin: 'https://kommun.example',
  publisher: 'Exempelby',
  title: 'Bad',
  license: 'CC BY',
};

type Leaf = readonly [path: string, value: unknown];
type AnySentence = (...given: readonly unknown[]) => unknown;

function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${path}/${name}`));
}

const takesFacts = /^\/errors\/codes\/|\/attribution$|\/corsLetter$/;

/** What an element would show of it: every function said of something. */
function saidOf([path, value]: Leaf): readonly string[] {
  if (typeof value !== 'function') return [String(value)];
  const said = takesFacts.test(path)
    ? (value as AnySentence)(facts)
    : (value as AnySentence)(5, 7, 9);
  return leavesOf(said).map(([, words]) => String(words));
}

const all = new Map<string, Sentences>();
before(async () => {
  for (const language of spokenLanguages) all.set(language, await loadSentences(language));
});

function inLanguage(language: string): Sentences {
  const sentences = all.get(language);
  if (!sentences) throw new Error(`no sentences in ${language}`);
  return sentences;
}

/** Every sentence that says how many. */
function countedOf({
  list,
  detail,
  portal,
  diagnostics,
}: Sentences): Readonly<Record<string, Counted>> {
  return {
    datasets: list.datasets,
    hits: list.hits,
    showFilters: list.showFilters,
    showNext: list.showNext,
    loadingSoFar: list.loadingSoFar,
    overdue: detail.overdue,
    members: detail.series.members,
    showMoreFiles: detail.showMoreFiles,
    listShown: portal.listShown,
    filtersCleared: portal.filtersCleared,
    diagnosed: diagnostics.datasets,
    problems: diagnostics.problems,
    moreProblems: diagnostics.moreProblems,
  };
}

for (const language of spokenLanguages) {
  describe(`The sentences in ${language}`, () => {
    it('say their language', () => {
      expect(inLanguage(language).language).to.equal(language);
    });

    it('are never empty, and never say what a program would', () => {
      for (const leaf of leavesOf(inLanguage(language))) {
        for (const words of saidOf(leaf)) {
          expect(words.trim(), leaf[0]).not.to.equal('');
          expect(words, leaf[0]).not.to.match(/undefined|NaN|\[object|#| {2}|\.\.\./);
        }
      }
    });

    it('are finished sentences where they stand as text', () => {
      for (const leaf of leavesOf(inLanguage(language))) {
        if (!/\/(?:text|visitor|editor)$/.test(leaf[0])) continue;
        for (const words of saidOf(leaf))
          expect(words, leaf[0]).to.match(/^\p{Lu}|^[„“”»«]|^katalog\./u);
        for (const words of saidOf(leaf)) expect(words, leaf[0]).to.match(/[.]$/);
      }
    });

    it('tell none, one, two and five apart', () => {
      for (const [name, counted] of Object.entries(countedOf(inLanguage(language)))) {
        expect(new Set([0, 1, 2, 5].map(counted)), name).to.have.lengthOf(4);
      }
    });

    it('say what they are told', () => {
      for (const [path, value] of leavesOf(inLanguage(language))) {
        if (typeof value !== 'function' || path.startsWith('/errors/codes/')) continue;
        const said = saidOf([path, value]).join(' ');
        if (!takesFacts.test(path)) expect(said, path).to.include('5');
      }
      const {detail, errors} = inLanguage(language);
      expect(detail.attribution(facts)).to.include('Exempelby, Bad, CC BY');
      expect(detail.attribution({...facts, license: ''})).to.match(/Exempelby, Bad$/);
      expect(errors.corsLetter(facts).body).to.include(facts.address);
      expect(errors.corsLetter(facts).body).to.include('Access-Control-Allow-Origin: *');
    });

    it('name every facet and order there is', () => {
      const {list} = inLanguage(language);
      expect(Object.keys(list.facets)).to.have.members([...facetNames]);
      expect(Object.keys(list.sort)).to.have.members([...sortNames]);
    });

    it('do not share a name among facets, orders or sections', () => {
      const {list, detail} = inLanguage(language);
      for (const names of [list.facets, list.sort, detail.sections, list.badges]) {
        const said = Object.values(names);
        expect(new Set(said)).to.have.lengthOf(said.length);
      }
    });

    it('tell a missing page, a closed one and a broken server apart', () => {
      const {editor} = inLanguage(language).errors.codes.status;
      const said = [404, 403, 500].map((status) => editor({...facts, status}));
      expect(new Set(said)).to.have.lengthOf(3);
      expect(said[2]).to.include('500');
    });

    it('do without the host where it is not known', () => {
      for (const [path, value] of leavesOf(inLanguage(language).errors)) {
        if (typeof value !== 'function' || path.endsWith('/cause')) continue;
        const said = (value as AnySentence)(
          path.endsWith('/openSource') ? '' : {...facts, host: ''},
        );
        for (const [, words] of leavesOf(said))
          expect(words, path).not.to.match(/ {2}|\s[.,](?:\s|$)|^\s/);
      }
    });
  });
}

describe('The languages', () => {
  const onlySwedish = /\b(?:och|inte|från|datamängd\w*|webbplats\w*|utgivare\w*)\b|\bär\b/i;

  it('hold no Swedish but in Swedish', () => {
    for (const [language, sentences] of all) {
      if (language === 'sv') continue;
      for (const leaf of leavesOf(sentences)) {
        for (const words of saidOf(leaf))
          expect(words, `${language}${leaf[0]}`).not.to.match(onlySwedish);
      }
    }
  });

  it('use the letters of their own alphabet', () => {
    const foreign = new Map([
      ['en', /[åäöæøß]/i],
      ['nb', /[äöß]/i],
      ['da', /[äöß]/i],
      ['sv', /[æøß]/i],
      ['fi', /[æøåß]/i],
      ['de', /[æøå]/i],
    ]);
    for (const [language, letters] of foreign) {
      for (const leaf of leavesOf(inLanguage(language))) {
        for (const words of saidOf(leaf))
          expect(words.replace(/A–[ÖÅ]/, ''), leaf[0]).not.to.match(letters);
      }
    }
  });

  it('have no sentence of three words in common', () => {
    const known = new Map<string, string>();
    for (const [language, sentences] of all) {
      for (const leaf of leavesOf(sentences)) {
        for (const words of saidOf(leaf).filter((said) => /(?:\p{L}{2,} ){2}\p{L}/u.test(said))) {
          const before = known.get(words);
          // Danish and Norwegian share some.
          const isNear = before === 'nb' && language === 'da';
          if (before !== undefined && !isNear) expect(before, words).to.equal(language);
          known.set(words, language);
        }
      }
    }
  });
});

describe('loadSentences', () => {
  it('takes the language, whatever the region', async () => {
    expect((await loadSentences('sv-FI')).language).to.equal('sv');
    expect((await loadSentences('EN-us')).language).to.equal('en');
  });

  it('gives bokmål to readers of any Norwegian', () => {
    expect(['no', 'nn', 'nn-NO', 'nb'].map(spokenLanguageOf)).to.deep.equal([
      'nb',
      'nb',
      'nb',
      'nb',
    ]);
  });

  it('gives English for languages it does not speak, and for what is no language', () => {
    expect(['fr', 'se', '', '???', 'svenska'].map(spokenLanguageOf)).to.deep.equal(
      Array.from({length: 5}, () => 'en'),
    );
  });
});

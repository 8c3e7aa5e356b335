/** Kinds of datasets that need care: hostile, long, series. */
import {expect} from 'chai';
import {
  clear,
  find,
  idOf,
  prefixes,
  show,
  stateOf,
  threeDatasets,
  whenIn,
  wordsOf,
} from '../../../test/browser/dataset-page.js';
import {faultsOf} from '../../../test/browser/accessibility.js';
import {type FakeNet, answerWith} from '../../../test/browser/fake-net.js';
import {until} from '../../../test/browser/until.js';

let net: FakeNet;
let src: string;
let visits = 0;

beforeEach(() => {
  // What has been read once is remembered; each test reads its own.
  src = `https://data.example/catalog-${++visits}.ttl`;
  net = answerWith({[src]: threeDatasets});
});

afterEach(() => {
  clear();
  net.restore();
});

describe('What strangers write', () => {
  const hostile = `${prefixes}
    d:1 a dcat:Dataset ; dcterms:title "<img src=x onerror=alert(1)>" ;
      dcterms:description "<p>Hej <script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>här</a></p>" ;
      dcat:landingPage <javascript:alert(1)> ; foaf:page <data:text/html,x> ;
      dcat:contactPoint [ a vcard:Kind ; vcard:fn "</script>" ; vcard:hasEmail "a@b.example?bcc=c@d.example" ;
        vcard:hasURL <javascript:alert(2)> ] ;
      dcterms:license <javascript:alert(3)> ;
      dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <javascript:alert(4)> ; dcat:accessURL "vbscript:x" ] .`;

  it('ends as text, and no address of theirs as a link', async () => {
    net.restore();
    net = answerWith({[src]: hostile});
    const [element, root] = await show({src, datasetId: idOf(1), seo: true});
    await until(() => wordsOf(root, '[part=description]')[0]?.includes('här') === true);
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(root.querySelector('img, script, iframe, [style], [onerror], [title]')).to.equal(null);
    const hrefs = [...root.querySelectorAll('a')].map(({href}) => href.split(':')[0]);
    expect(new Set(hrefs)).to.be.an('set');
    for (const scheme of hrefs) expect(scheme).to.match(/^(https?|mailto)$/);
    expect(root.textContent).to.include('javascript:alert(4)');
    expect(document.head.querySelector('script[type="application/ld+json"]')?.textContent)
      .to.be.a('string')
      .that.does.not.include('<');
    expect(await faultsOf(element)).to.deep.equal([]);
  });
});

describe('A dataset with much of everything', () => {
  const many = `${prefixes} d:1 a dcat:Dataset ; dcterms:title "Mycket" ;
    dcterms:description "${'Många ord om data. '.repeat(120)}" ;
    dcat:distribution ${Array.from({length: 12}, (_one, at) => `d:dist${at}`).join(', ')} .
    ${Array.from(
      {length: 12},
      (
        _one,
        at,
      ) => `d:dist${at} a dcat:Distribution ; dcterms:title "Nummer ${at}" ; dcat:downloadURL
      ${Array.from({length: at === 0 ? 11 : 1}, (_file, file) => `<https://f.example/${at}/${file}.csv>`).join(', ')} .`,
    ).join('\n')}`;

  beforeEach(() => {
    net.restore();
    net = answerWith({[src]: many});
  });

  it('shows the first of it, and the rest to who asks', async () => {
    const [, root] = await show({src, datasetId: idOf(1)});
    expect(root.querySelectorAll('[part=distribution]')).to.have.length(8);
    expect(root.querySelectorAll('.file')).to.have.length(8);
    const [files, cards] = [
      ...root.querySelectorAll<HTMLElement>('[data-section=use] .button-secondary'),
    ].filter(({localName}) => localName === 'button');
    files?.click();
    await until(() => root.querySelectorAll('.file').length === 11);
    await until(() => root.activeElement?.getAttribute('href') === 'https://f.example/0/8.csv');
    cards?.click();
    await until(() => root.querySelectorAll('[part=distribution]').length === 12);
    await until(() => root.activeElement?.textContent?.trim() === 'Nummer 8');
    expect(wordsOf(root, '[data-section=use] button.button-secondary')).to.deep.equal([]);
  });

  it('unfolds its description, and folds it again', async () => {
    const [, root] = await show({src, datasetId: idOf(1)});
    const words = (): string => wordsOf(root, '[part=description] .prose')[0] ?? '';
    const button = find(root, '[part=description] button');
    expect(words().length).to.be.within(1100, 1210);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await until(() => words().length > 2000);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until(() => words().length < 1300);
  });

  it('starts folded again with another dataset', async () => {
    const [element, root] = await show({src, datasetId: idOf(1)});
    find(root, '[part=description] button').click();
    await until(() => (wordsOf(root, '[part=description]')[0] ?? '').length > 2000);
    element.datasetId = idOf(9);
    await until(() => stateOf(element) === 'missing');
    element.datasetId = idOf(1);
    await whenIn(element, 'filled');
    expect(find(root, '[part=description] button').getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('A license', () => {
  it('that is not known here is named by the source, or is another one, with the way to it', async () => {
    net.restore();
    net = answerWith({
      [src]: `${prefixes} d:1 a dcat:Dataset ; dcterms:license <https://l.example/terms>, "Fråga oss först" .`,
    });
    const [, root] = await show({src, datasetId: idOf(1)});
    expect(wordsOf(root, '.license-name')).to.have.members(['Annan licens', 'Fråga oss först']);
    const hrefs = [...root.querySelectorAll<HTMLAnchorElement>('.license a')].map(({href}) => href);
    expect(hrefs).to.deep.equal(['https://l.example/terms']);
  });
});

describe('A series', () => {
  const series = `${prefixes}
    d:s a dcat:DatasetSeries ; dcterms:title "Räkenskaper" .
    d:10 a dcat:Dataset ; dcterms:title "År 10" ; dcat:inSeries d:s ; dcat:prev d:9 .
    d:9 a dcat:Dataset ; dcterms:title "År 9" ; dcat:inSeries d:s .`;

  beforeEach(() => {
    net.restore();
    net = answerWith({[src]: series});
  });

  it('lists its members by title, as one counts', async () => {
    const [element, root] = await show({src, datasetId: idOf('s')});
    await until(() => wordsOf(root, '[part=members] li').includes('År 9'));
    expect(wordsOf(root, '[part=members] li')).to.deep.equal(['År 9', 'År 10']);
    expect(wordsOf(root, '[data-section=series] p')).to.deep.equal(['2 datamängder i serien']);
    expect(root.querySelector('[part=license]')).to.equal(null);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('is named by its members, with their neighbours', async () => {
    const [, root] = await show({src, datasetId: idOf(10)});
    await until(() => wordsOf(root, '[data-section=series] dd').includes('Räkenskaper'));
    expect(wordsOf(root, '[data-section=series] .fact')).to.deep.equal([
      'Ingår i serien Räkenskaper',
      'Föregående i serien År 9',
    ]);
  });
});

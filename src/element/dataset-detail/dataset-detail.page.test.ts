/** The element among others in a page: events, races, moves, and what strangers write. */
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  clear,
  find,
  place,
  prefixes,
  show,
  stateOf,
  whenIn,
  wordsOf,
} from '../../../test/browser/dataset-page.js';
import {faultsOf} from '../../../test/browser/accessibility.js';
import {type FakeNet, answerWith} from '../../../test/browser/fake-net.js';
import {until} from '../../../test/browser/until.js';
import type {DcatDatasetSelectEvent} from '../../event/dataset-select-event.js';
import type {DcatDownloadEvent} from '../../event/download-event.js';

const datasets = [1, 2, 3]
  .map(
    (number) => `d:${number} a dcat:Dataset ; dcterms:title "Mängd ${number}"@sv ;
      dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://files.example/${number}.csv> ] .`,
  )
  .join('\n');
const catalog = `${prefixes} ${datasets} d:1 dcterms:relation d:2 .`;
const id = (number: number | string): string => `https://data.example/d/${number}`;

let net: FakeNet;
let src: string;
let visits = 0;

function click(element: HTMLElement, init: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  // Nothing is to be opened while testing.
  document.addEventListener('click', (last) => last.preventDefault(), {once: true});
  element.dispatchEvent(event);
  return event;
}

/** What stands in the head for search engines. */
function blocks(): readonly unknown[] {
  return [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}): unknown => JSON.parse(textContent ?? ''),
  );
}

beforeEach(() => {
  // What has been read once is remembered; each test reads its own.
  src = `https://data.example/catalog-${++visits}.ttl`;
  net = answerWith({[src]: catalog});
});

afterEach(() => {
  clear();
  net.restore();
});

describe('What a visitor does with a dataset', () => {
  it('is told of downloads, which the page may stop', async () => {
    const [element, root] = await show({src, datasetId: id(1)});
    const told: string[] = [];
    const listen = (event: Event): void => {
      const {detail} = event as DcatDownloadEvent;
      told.push(`${detail.dataset.id} ${detail.address}`);
      event.preventDefault();
    };
    element.addEventListener('dcat-download', listen);
    let isStopped = false;
    element.addEventListener('click', (event) => (isStopped = event.defaultPrevented));
    click(find(root, '[part=download]'));
    expect(told).to.deep.equal([`${id(1)} https://files.example/1.csv`]);
    expect(isStopped).to.equal(true);
  });

  it('leads to related datasets, by the address that the page has for them', async () => {
    const [, root] = await show({
      src,
      datasetId: id(1),
      datasetHref: 'https://ekeby.example/data?d={id}',
    });
    await until(() => wordsOf(root, '[data-section=related] a')[0] === 'Mängd 2');
    const link = find(root, '[data-section=related] a');
    expect(link.getAttribute('href')).to.equal(
      `https://ekeby.example/data?d=${encodeURIComponent(id(2))}`,
    );
  });

  it('shows a related dataset in place, unless a new tab is asked for', async () => {
    const followed: string[] = [];
    const [element, root] = await show({
      src,
      datasetId: id(1),
      hrefOf: (one) => `#${one}`,
      follow: (one) => followed.push(one),
    });
    const told: string[] = [];
    element.addEventListener('dcat-dataset-select', (event) =>
      told.push((event as DcatDatasetSelectEvent).detail.id),
    );
    await until(() => wordsOf(root, '[data-section=related] a')[0] === 'Mängd 2');
    const link = find(root, '[data-section=related] a');
    click(link, {ctrlKey: true});
    expect(followed).to.deep.equal([]);
    click(link);
    expect(followed).to.deep.equal([id(2)]);
    element.addEventListener('dcat-dataset-select', (event) => event.preventDefault());
    click(link);
    expect(told).to.deep.equal([id(2), id(2)]);
    expect(followed).to.have.length(1);
  });

  it('says that an address is copied, or shows it to be copied by hand', async () => {
    const [, root] = await show({src, datasetId: id(1)});
    const {clipboard} = navigator;
    const written: string[] = [];
    const fake = {
      writeText: async (text: string) => {
        await Promise.resolve();
        if (written.push(text) > 1) throw new Error('not allowed');
      },
    };
    Object.defineProperty(navigator, 'clipboard', {value: fake, configurable: true});
    try {
      expect(wordsOf(root, '[role=status]')).to.deep.equal(['']);
      find(root, '[part=distribution] [part=copy]').click();
      await until(() => wordsOf(root, '[role=status]')[0] === 'Kopierad');
      expect(written).to.deep.equal(['https://files.example/1.csv']);
      find(root, '[part=distribution] [part=copy]').click();
      await until(() => root.activeElement instanceof HTMLInputElement);
      const field = root.activeElement;
      if (!(field instanceof HTMLInputElement)) throw new Error('no field');
      expect(field.value).to.equal('https://files.example/1.csv');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(await faultsOf(root.host)).to.deep.equal([]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });
});

describe('The focus', () => {
  it('goes to the heading as soon as there is one', async () => {
    const element = place({src, datasetId: id(1)});
    element.focusHeading();
    const root = await whenIn(element, 'filled');
    await until(() => root.activeElement !== null);
    expect(root.activeElement?.textContent?.trim()).to.equal('Mängd 1');
  });

  it('goes to what is said in its place', async () => {
    const element = place({src: 'https://data.example/nowhere.ttl', datasetId: id(1)});
    element.focusHeading();
    const root = await whenIn(element, 'error');
    await until(() => root.activeElement !== null);
    expect(root.activeElement?.textContent).to.include('Försök igen');
  });

  it('is not taken from a visitor who has gone elsewhere', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    const element = place({src, datasetId: id(1)});
    element.focusHeading();
    button.focus();
    await whenIn(element, 'filled');
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});

describe('The element in a page', () => {
  it('shows the newest dataset asked for', async () => {
    const element = place({src, datasetId: id(1)});
    await element.updateComplete;
    element.datasetId = id(2);
    await element.updateComplete;
    element.datasetId = id(3);
    const root = await whenIn(element, 'filled');
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 3']);
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(...wordsOf(root, '[part=title]')));
    watch.observe(root, {subtree: true, childList: true, characterData: true});
    element.setAttribute('dataset', id(1));
    element.setAttribute('dataset', id(2));
    await until(() => wordsOf(root, '[part=title]')[0] === 'Mängd 2');
    watch.disconnect();
    expect(seen).not.to.include('Mängd 1');
  });

  it('reads the catalog once for two, and each shows its own', async () => {
    const [first, second] = [place({src, datasetId: id(1)}), place({src, datasetId: id(2)})];
    const roots = [await whenIn(first, 'filled'), await whenIn(second, 'filled')];
    expect(roots.flatMap((root) => wordsOf(root, '[part=title]'))).to.deep.equal([
      'Mängd 1',
      'Mängd 2',
    ]);
    expect(net.asked.filter((address) => address === src)).to.have.length(1);
  });

  it('lives on where it is moved', async () => {
    const [element, root] = await show({src, datasetId: id(1), seo: true});
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    element.datasetId = id(2);
    await until(() => wordsOf(root, '[part=title]')[0] === 'Mängd 2');
    expect(net.asked.filter((address) => address === src)).to.have.length(1);
    await until(() => blocks().length === 1);
    other.remove();
  });

  it('leaves nothing behind when it goes while it reads', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent | ErrorEvent): unknown => faults.push(event);
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
    net.hang(src);
    const element = place({src, datasetId: id(1), seo: true});
    await whenIn(element, 'loading');
    element.remove();
    await until(() => net.aborted.includes(src));
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
    expect(faults).to.deep.equal([]);
    expect(blocks()).to.deep.equal([]);
  });

  it('shows the dataset when it is tried again and the catalog is there', async () => {
    net.restore();
    net = answerWith({[src]: {status: 404}});
    const element = place({src, datasetId: id(1)});
    const root = await whenIn(element, 'error');
    net.restore();
    net = answerWith({[src]: catalog});
    find(root, '.notice button').click();
    await whenIn(element, 'filled');
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 1']);
  });

  it('shows the dataset though another catalog can not be had', async () => {
    const [, root] = await show({src: `https://data.example/nowhere.ttl ${src}`, datasetId: id(1)});
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 1']);
  });

  it('fits a narrow screen', async () => {
    await setViewport({width: 320, height: 640});
    const [element] = await show({src, datasetId: id(1)});
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(await faultsOf(element)).to.deep.equal([]);
    await setViewport({width: 1024, height: 768});
  });
});

describe('The description for search engines', () => {
  it('stands in the head only while it is asked for', async () => {
    const [element] = await show({src, datasetId: id(1)});
    expect(blocks()).to.deep.equal([]);
    element.seo = true;
    await until(() => blocks().length === 1);
    expect(blocks()[0]).to.include({'@type': 'Dataset', name: 'Mängd 1'});
    element.datasetId = id(2);
    await until(() => JSON.stringify(blocks()).includes('Mängd 2'));
    expect(blocks()).to.have.length(1);
    element.seo = false;
    await until(() => blocks().length === 0);
  });

  it('is of each element its own', async () => {
    const [first] = await show({src, datasetId: id(1), seo: true});
    await show({src, datasetId: id(2), seo: true});
    await until(() => blocks().length === 2);
    first.remove();
    expect(JSON.stringify(blocks())).to.include('Mängd 2').and.not.to.include('Mängd 1');
  });
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
    const [element, root] = await show({src, datasetId: id(1), seo: true});
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
    const [, root] = await show({src, datasetId: id(1)});
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
    const [, root] = await show({src, datasetId: id(1)});
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
    const [element, root] = await show({src, datasetId: id(1)});
    find(root, '[part=description] button').click();
    await until(() => (wordsOf(root, '[part=description]')[0] ?? '').length > 2000);
    element.datasetId = id(9);
    await until(() => stateOf(element) === 'missing');
    element.datasetId = id(1);
    await whenIn(element, 'filled');
    expect(find(root, '[part=description] button').getAttribute('aria-expanded')).to.equal('false');
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
    const [element, root] = await show({src, datasetId: id('s')});
    await until(() => wordsOf(root, '[part=members] li').includes('År 9'));
    expect(wordsOf(root, '[part=members] li')).to.deep.equal(['År 9', 'År 10']);
    expect(wordsOf(root, '[data-section=series] p')).to.deep.equal(['2 datamängder i serien']);
    expect(root.querySelector('[part=license]')).to.equal(null);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('is named by its members, with their neighbours', async () => {
    const [, root] = await show({src, datasetId: id(10)});
    await until(() => wordsOf(root, '[data-section=series] dd').includes('Räkenskaper'));
    expect(wordsOf(root, '[data-section=series] .fact')).to.deep.equal([
      'Ingår i serien Räkenskaper',
      'Föregående i serien År 9',
    ]);
  });
});

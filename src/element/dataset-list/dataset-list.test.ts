import {expect} from 'chai';
import {faultsOf} from '../../../test/browser/accessibility.js';
import {
  clear,
  countIn,
  drawn,
  fewDatasets,
  find,
  findA,
  manyDatasets,
  place,
  serve,
  served,
  show,
  titlesIn,
  turtleOf,
  whenIn,
  wordsOf,
} from '../../../test/browser/list-page.js';
import {until} from '../../../test/browser/until.js';
import {DcatErrorEvent} from '../../event/error-event.js';

const emptyCatalog = turtleOf('<https://data.example/c> a dcat:Catalog ; dcterms:title "Tom"@sv .');

/** What the page has put between the tags, if a visitor sees it. */
function withFallback(list: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.href = 'https://data.example/';
  link.textContent = 'Katalogen';
  list.append(link);
  return link;
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility();

describe('a list of datasets', () => {
  afterEach(() => {
    clear();
    for (const {style} of [document.documentElement, document.body]) style.cssText = '';
  });

  it('says that nothing is to be read, and shows what stands between its tags', async () => {
    const list = place({});
    const link = withFallback(list);
    const root = await whenIn(list, 'idle');
    expect(wordsOf(root, '[part~=idle]')[0]).to.contain('Ingen katalog är vald');
    expect(isSeen(link)).to.equal(true);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('outlines what is coming after a moment, beside what stands between its tags', async () => {
    const [src = ''] = serve(fewDatasets);
    served().hang(src);
    const list = place({src});
    const link = withFallback(list);
    const root = await whenIn(list, 'loading');
    const outline = find(root, '[part=loading]');
    const delays = outline.getAnimations().map(({effect}) => effect?.getTiming().delay);
    expect(delays).to.deep.equal([300]);
    await Promise.all(outline.getAnimations().map(({finished}) => finished));
    expect(getComputedStyle(outline).visibility).to.equal('visible');
    expect(isSeen(link)).to.equal(true);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('shows the datasets, and no longer what stood between its tags', async () => {
    const [src = ''] = serve(fewDatasets);
    const list = place({src});
    const link = withFallback(list);
    const root = await whenIn(list, 'filled');
    await until(() => titlesIn(root).length === 4);
    expect(countIn(root)).to.equal('4 datamängder');
    expect(isSeen(link)).to.equal(false);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('says that the catalog is empty, and where to ask for data', async () => {
    const [src = ''] = serve(emptyCatalog);
    const list = place({src, requestHref: '/saknas'});
    const link = withFallback(list);
    const root = await whenIn(list, 'empty');
    const request = findA(HTMLAnchorElement, root, '[part~=empty] a');
    expect(request.textContent).to.equal('Saknar du data?');
    expect(request.href).to.equal(new URL('/saknas', document.baseURI).href);
    expect(isSeen(link)).to.equal(true);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const [src = ''] = serve({status: 404});
    const told: unknown[] = [];
    const list = place({});
    list.addEventListener('dcat-error', (event) => {
      if (event instanceof DcatErrorEvent) told.push(event.detail.code);
    });
    list.src = src;
    const link = withFallback(list);
    const root = await whenIn(list, 'error');
    expect(told).to.deep.equal(['status']);
    expect(isSeen(link)).to.equal(true);
    expect(wordsOf(root, '[part~=error] a')).to.deep.equal(['Öppna katalogen hos list.example']);
    expect(await faultsOf(list)).to.deep.equal([]);
    served().answer(src, fewDatasets);
    const again = find(root, '[part~=error] button');
    again.focus();
    again.click();
    await whenIn(list, 'filled');
    await until(() => titlesIn(root).length === 4);
    await until(() => root.activeElement?.getAttribute('part') === 'count');
  });

  it('tells the editor, and nobody else, what is wrong with the source', async () => {
    const [src = ''] = serve({status: 404});
    const list = place({src});
    const root = await whenIn(list, 'error');
    expect(root.querySelector('[part~=diagnostics]')).to.equal(null);
    list.diagnostics = true;
    await until(() => root.querySelector('[part~=diagnostics]') !== null);
    expect(wordsOf(root, '[part~=diagnostics]')[0]).to.contain('404');
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('shows what the other sources have when one of several fails, and says so', async () => {
    const sources = serve(fewDatasets, {status: 500});
    const [list, root] = await show({src: sources.join(' '), netLimits: {retries: 0}});
    expect(titlesIn(root)).to.have.length(4);
    expect(wordsOf(root, '[part~=partial] .notice-title')).to.deep.equal([
      '1 av 2 kataloger går inte att visa just nu.',
    ]);
    expect(await faultsOf(list)).to.deep.equal([]);
  });

  it('says when a source is not whole', async () => {
    const [src = ''] = serve({
      body: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dcat="http://www.w3.org/ns/dcat#"><dcat:Dataset rdf:about="https://x.example/1"/><dcat:Dat`,
      headers: {'content-type': 'application/rdf+xml'},
    });
    const [, root] = await show({src});
    expect(wordsOf(root, '[part~=partial]')).to.deep.equal(['Hela katalogen kom inte fram']);
  });

  it('draws each layout without fault, in the dark as in the light', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list] = await show({src});
    document.body.style.cssText = 'background: Canvas; color: CanvasText';
    for (const layout of ['list', 'cards', 'compact'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        list.layout = layout;
        document.documentElement.style.colorScheme = colorScheme;
        await list.updateComplete;
        expect(await faultsOf(list), `${layout} ${colorScheme}`).to.deep.equal([]);
      }
    }
  });

  it('is never wider than its place, however narrow', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list] = await show({src, query: 'bad', filter: 'theme=ENVI; hvd=yes'});
    for (const width of ['160px', '320px', '768px']) {
      list.style.width = width;
      await list.updateComplete;
      const {scrollWidth, clientWidth} = find(drawn(list), '.list');
      expect(scrollWidth, width).to.be.at.most(clientWidth);
    }
  });

  it('has headings without a gap, from the level it is told', async () => {
    const [src = ''] = serve(fewDatasets);
    const [, root] = await show({src, headingLevel: 4});
    const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.localName);
    expect(new Set(levels)).to.deep.equal(new Set(['h4', 'h5']));
  });

  it('offers no facet, no order and no pages where only the newest are wanted', async () => {
    const [src = ''] = serve(manyDatasets(9));
    const [, root] = await show({src, facets: '', paging: 'none', pageSize: 5, sort: 'title'});
    expect(titlesIn(root)).to.have.length(5);
    expect(root.querySelector('[part=facets], select, [part=pages]')).to.equal(null);
  });
});

import {expect} from 'chai';
import {faultsOf} from '../../../test/browser/accessibility.js';
import {
  countIn,
  fewDatasets,
  idOf,
  manyDatasets,
  serve,
  served,
  type,
} from '../../../test/browser/list-page.js';
import {drawn, find, findA, wordsOf} from '../../../test/browser/look.js';
import {
  detailOf,
  goTo,
  leave,
  linkTo,
  listOf,
  open,
  placePortal,
  rest,
} from '../../../test/browser/portal-page.js';
import {until} from '../../../test/browser/until.js';

const datasetHash = `#dcat.dataset=${idOf(4)}`;

describe('a portal', () => {
  afterEach(leave);

  it('leads from the list to a dataset and back, at an address that can be shared', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src});
    const detail = await open(portal, 'Zoner');
    expect(rest()).to.equal(datasetHash);
    expect(await faultsOf(portal)).to.deep.equal([]);
    await until(() => detail.activeElement?.matches('[part~=title]') === true);
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    const list = await listOf(portal);
    expect(rest()).to.equal('');
    await until(() => list.activeElement === linkTo(list, 'Zoner'));
    expect(await faultsOf(portal)).to.deep.equal([]);
  });

  it('does the same with the back and forward buttons', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src});
    await open(portal, 'Zoner');
    history.back();
    const list = await listOf(portal);
    await until(() => list.activeElement === linkTo(list, 'Zoner'));
    history.forward();
    await detailOf(portal, 'Zoner');
  });

  it('shows the dataset that its address names, and then the list', async () => {
    const [src = ''] = serve(fewDatasets);
    goTo(datasetHash);
    const portal = placePortal({src});
    await detailOf(portal, 'Zoner');
    expect(document.activeElement).to.equal(document.body);
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    const list = await listOf(portal);
    await until(() => list.activeElement === linkTo(list, 'Zoner'));
    expect(served().asked).to.deep.equal([src]);
  });

  it('shows the list in the state that its address tells', async () => {
    const [src = ''] = serve(fewDatasets);
    goTo('#dcat.q=a&dcat.theme=TRAN&dcat.sort=title');
    const list = await listOf(placePortal({src}));
    await until(() => countIn(list) === '2 träffar');
    expect(wordsOf(list, '[part=chip]')).to.deep.equal(['Kategori: Transport']);
  });

  it('keeps the list as it was for the way back', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src});
    type(await listOf(portal), 'zon');
    await until(() => rest() === '#dcat.q=zon');
    await open(portal, 'Zoner');
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    expect(countIn(await listOf(portal))).to.equal('1 träff');
    expect(rest()).to.equal('#dcat.q=zon');
  });

  it('goes back to before a search, not to each letter of it', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src});
    const list = await listOf(portal);
    type(list, 'z');
    await until(() => rest() === '#dcat.q=z');
    type(list, 'zo');
    await until(() => rest() === '#dcat.q=zo');
    history.back();
    await until(() => rest() === '' && countIn(list) === '4 datamängder');
  });

  it('comes back to where the visitor was on a long page', async () => {
    const [src = ''] = serve(manyDatasets(60));
    const portal = placePortal({src, 'page-size': '60', sort: 'title'});
    const link = linkTo(await listOf(portal), 'Mängd 50');
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const {scrollY: left} = globalThis;
    expect(left).to.be.above(500);
    await open(portal, 'Mängd 50');
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    await listOf(portal);
    await until(() => Math.abs(scrollY - left) < 2);
  });

  it('gives the page the title of the dataset, tells it, and gives the old title back', async () => {
    const [src = ''] = serve(fewDatasets);
    document.title = 'Öppna data – Ekeby';
    const portal = placePortal({src});
    await open(portal, 'Zoner');
    await until(() => document.title === 'Zoner – Öppna data – Ekeby');
    const status = find(drawn(portal), '[role=status]');
    await until(() => status.textContent === 'Visar datamängden Zoner');
    history.back();
    await listOf(portal);
    await until(() => document.title === 'Öppna data – Ekeby');
    await open(portal, 'Zoner');
    await until(() => document.title.startsWith('Zoner'));
    portal.remove();
    expect(document.title).to.equal('Öppna data – Ekeby');
  });

  it('says so when there is no such dataset, with the way to the list', async () => {
    const [src = ''] = serve(fewDatasets);
    goTo('#dcat.dataset=https://data.example/gone');
    const portal = placePortal({src});
    await detailOf(portal, 'Datamängden finns inte i katalogen');
    expect(await faultsOf(portal)).to.deep.equal([]);
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    await listOf(portal);
  });

  it('shows what stands between its tags until there is data, wherever the address leads', async () => {
    const [src = ''] = serve(fewDatasets);
    served().hang(src);
    for (const place of ['', datasetHash]) {
      goTo(place || rest().split('#')[0] || '?');
      const portal = placePortal({src});
      portal.innerHTML = '<a href="https://data.example/">Katalogen</a>';
      const link = find(portal, 'a');
      await until(() => portal.shadowRoot?.querySelector('[part]') !== null);
      await until(() => link.checkVisibility());
      portal.remove();
    }
  });

  it('takes what an editor writes on to the list', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src, filter: 'theme=TRAN', layout: 'compact', facets: 'format'});
    const list = await listOf(portal);
    await until(() => countIn(list) === '2 träffar');
    expect(list.querySelector('.items-compact')).not.to.equal(null);
    portal.removeAttribute('filter');
    await until(() => countIn(list) === '4 datamängder');
  });
});

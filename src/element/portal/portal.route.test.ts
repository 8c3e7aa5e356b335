import {expect} from 'chai';
import {
  countIn,
  fewDatasets,
  idOf,
  manyDatasets,
  serve,
  turtleOf,
  type,
} from '../../../test/browser/list-page.js';
import {drawn, findA} from '../../../test/browser/look.js';
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

describe('the address of a portal', () => {
  afterEach(leave);

  it('stands in the query where the editor wants it there', async () => {
    const [src = ''] = serve(fewDatasets);
    goTo('?page=3');
    const portal = placePortal({src, route: 'query'});
    await open(portal, 'Zoner');
    expect(rest()).to.equal(`?page=3&dcat.dataset=${idOf(4)}`);
    history.back();
    await listOf(portal);
    expect(rest()).to.equal('?page=3');
  });

  it('stays what it is where the editor wants that, and so does the title of the page', async () => {
    const [src = ''] = serve(fewDatasets);
    const [before, {title}] = [rest(), document];
    const portal = placePortal({src, route: 'none'});
    type(await listOf(portal), 'zon');
    await open(portal, 'Zoner');
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    expect(countIn(await listOf(portal))).to.equal('1 träff');
    expect([rest(), document.title]).to.deep.equal([before, title]);
  });

  it('is after the hash where what the editor wrote is not known', async () => {
    const [src = ''] = serve(fewDatasets);
    const portal = placePortal({src, route: 'path'});
    await open(portal, 'Zoner');
    expect(rest()).to.equal(`#dcat.dataset=${idOf(4)}`);
  });

  it('is not lost by an anchor of the page', async () => {
    const [src = ''] = serve(fewDatasets);
    goTo(`#dcat.dataset=${idOf(4)}`);
    const portal = placePortal({src});
    await detailOf(portal, 'Zoner');
    const moved = new Promise((resolve) => {
      addEventListener('hashchange', resolve, {once: true});
    });
    location.hash = '#innehall';
    await moved;
    await portal.updateComplete;
    await detailOf(portal, 'Zoner');
  });

  it('is one for each portal on the page', async () => {
    const [one = '', other = ''] = serve(fewDatasets, manyDatasets(5));
    const [first, second] = [placePortal({src: one}), placePortal({src: other, sort: 'title'})];
    await open(first, 'Zoner');
    await open(second, 'Mängd 02');
    expect(rest()).to.equal(`#dcat.dataset=${idOf(4)}&dcat2.dataset=${idOf('m02')}`);
    findA(HTMLAnchorElement, drawn(first), '[part=back]').click();
    await listOf(first);
    await detailOf(second, 'Mängd 02');
    history.back();
    await detailOf(first, 'Zoner');
    await detailOf(second, 'Mängd 02');
  });

  it('leads from a dataset to another, and back to where the visitor left the list', async () => {
    const [src = ''] = serve(
      turtleOf(`d:1 a dcat:Dataset ; dcterms:title "Ett"@sv ; dcterms:relation d:2 .
        d:2 a dcat:Dataset ; dcterms:title "Två"@sv .`),
    );
    const portal = placePortal({src});
    const detail = await open(portal, 'Ett');
    const other = (): HTMLAnchorElement | undefined =>
      [...detail.querySelectorAll('a')].find(({textContent}) => textContent?.trim() === 'Två');
    await until(() => other() !== undefined);
    other()?.click();
    await detailOf(portal, 'Två');
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    const list = await listOf(portal);
    await until(() => list.activeElement === linkTo(list, 'Ett'));
  });

  it('may be an old link of EntryScape, which is forgotten once it is answered', async () => {
    const id = 'https://store.example/store/6/resource/12';
    const [src = ''] = serve(
      turtleOf(`<${id}> a dcat:Dataset ; dcterms:title "Gammal"@sv .
        d:2 a dcat:Dataset ; dcterms:title "Två"@sv .`),
    );
    goTo('#esc_entry=12&esc_context=6');
    const portal = placePortal({src});
    await detailOf(portal, 'Gammal');
    findA(HTMLAnchorElement, drawn(portal), '[part=back]').click();
    await listOf(portal);
    expect(rest()).to.equal('');
  });
});

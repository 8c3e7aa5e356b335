import {expect} from 'chai';
import {
  choice,
  clear,
  countIn,
  drawn,
  fewDatasets,
  find,
  idOf,
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
import {DcatDatasetSelectEvent} from '../../event/dataset-select-event.js';
import {DcatLoadEvent} from '../../event/load-event.js';
import {DcatDatasetList} from './dataset-list.js';

function linkOf(root: ParentNode, title: string): HTMLAnchorElement {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[part=link]')];
  const link = links.find(({textContent}) => textContent?.trim() === title);
  if (!link) throw new Error(`there is no link ${title}`);
  return link;
}

const click = (init: MouseEventInit = {}): MouseEvent =>
  new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init});

describe('a list of datasets in its page', () => {
  afterEach(clear);

  it('shows of each dataset what marks it', async () => {
    const [src = ''] = serve(fewDatasets);
    const [, root] = await show({src, sort: 'title'});
    const items = [...root.querySelectorAll('[part=item]')];
    const badges = items.map((item) => wordsOf(item, '[part=badge]'));
    expect(badges).to.deep.equal([
      ['Karta', 'CSV', 'GeoJSON'],
      ['API', 'Karta', 'WMS'],
      ['Begränsad åtkomst'],
      ['HVD Särskilt värdefull datamängd (HVD)', 'CSV'],
    ]);
    const facts = wordsOf(root, '[part=item]:first-child .item-facts > li');
    expect(facts.slice(0, 3)).to.deep.equal([
      'Ekeby kommun',
      'Uppdaterad 1 februari 2026',
      'Miljö',
    ]);
    expect(facts[3]).to.contain('CC0');
    expect(wordsOf(root, '.item-description')).to.deep.equal(['Alla bad i kommunen.']);
  });

  it('tells that it has read, and which dataset is asked for', async () => {
    const [src = ''] = serve(fewDatasets);
    const told: unknown[] = [];
    const list = new DcatDatasetList();
    list.lang = 'sv';
    list.addEventListener('dcat-load', (event) => {
      if (event instanceof DcatLoadEvent) told.push(event.detail);
    });
    list.addEventListener('dcat-dataset-select', (event) => {
      if (event instanceof DcatDatasetSelectEvent) told.push(event.detail.id);
      event.preventDefault();
    });
    list.src = src;
    document.body.append(list);
    const root = await whenIn(list, 'filled');
    await until(() => told.length === 1 && titlesIn(root).length === 4);
    const event = click();
    linkOf(root, 'Zoner').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(told).to.deep.equal([{datasets: 4, sources: [src]}, idOf(4)]);
  });

  it('leaves new tabs and windows to the browser', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list, root] = await show({src});
    const told: string[] = [];
    list.addEventListener('dcat-dataset-select', ({type}) => told.push(type));
    // The test page must stay where it is.
    root.addEventListener('click', (event) => event.preventDefault());
    for (const init of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}]) {
      linkOf(root, 'Zoner').dispatchEvent(click(init));
    }
    expect(told).to.deep.equal([]);
  });

  it('shows a dataset by the means it was given, and keeps the link for other uses', async () => {
    const [src = ''] = serve(fewDatasets);
    const followed: string[] = [];
    const [, root] = await show({
      src,
      hrefOf: (id) => `https://k.example/#${id}`,
      follow: (id) => followed.push(id),
    });
    const link = linkOf(root, 'Zoner');
    expect(link.href).to.equal(`https://k.example/#${idOf(4)}`);
    link.dispatchEvent(click());
    expect(followed).to.deep.equal([idOf(4)]);
  });

  it('takes nothing from strangers for markup or for a script', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [src = ''] = serve(
      turtleOf(`<urn:x:1> a dcat:Dataset ; dcterms:title "${hostile}"@sv ;
        dcterms:description "<script>alert(1)</script>ord"@sv ; dcat:keyword "${hostile}" ;
        dcat:landingPage <javascript:alert(1)> ; dcterms:license <javascript:alert(2)> .
        d:2 a dcat:Dataset ; dcterms:title "Två"@sv .`),
    );
    const [, root] = await show({src, datasetHref: ''});
    expect(titlesIn(root)).to.include(hostile);
    expect(root.querySelector('img, script')).to.equal(null);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a')].map(({href}) => href);
    expect(links).to.deep.equal([idOf(2)]);
  });

  it('says which language words are in when it is not its own', async () => {
    const [src = ''] = serve(
      turtleOf(`d:1 a dcat:Dataset ; dcterms:title "Bathing places"@en .
        d:2 a dcat:Dataset ; dcterms:title "Badplatser"@sv .`),
    );
    const [list, root] = await show({src, sort: 'title'});
    const languages = (): readonly unknown[] =>
      titlesIn(root).map((title) => [
        title,
        linkOf(root, title).querySelector('span')?.getAttribute('lang') ?? '',
      ]);
    expect(languages()).to.deep.equal([
      ['Badplatser', ''],
      ['Bathing places', 'en'],
    ]);
    list.lang = 'en';
    await until(() => countIn(root) === '2 datasets');
    expect(languages()).to.deep.equal([
      ['Badplatser', 'sv'],
      ['Bathing places', ''],
    ]);
  });

  it('keeps what the visitor asked when the language changes', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list, root] = await show({src});
    choice(root, 'Miljö').click();
    await until(() => countIn(root) === '2 träffar');
    list.lang = 'en';
    await until(() => wordsOf(root, '[part=chip]')[0] === 'Category: Environment');
    expect(titlesIn(root)).to.have.length(2);
  });

  it('shows what was named last, however the answers come', async () => {
    const [slow = '', fast = ''] = serve(fewDatasets, manyDatasets(3));
    served().hang(slow);
    const list = place({src: slow});
    await until(() => served().asked.includes(slow));
    list.src = fast;
    const root = await whenIn(list, 'filled');
    await until(() => countIn(root) === '3 datamängder');
    await until(() => served().aborted.includes(slow));
  });

  it('asks anew when another query is written into its attributes', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list, root] = await show({src});
    list.setAttribute('query', 'bad');
    await until(() => countIn(root) === '1 träff');
    list.setAttribute('filter', 'theme=TRAN');
    list.removeAttribute('query');
    await until(() => countIn(root) === '2 träffar');
    list.setAttribute('page-size', '1');
    await until(() => titlesIn(root).length === 1);
  });

  it('keeps out of the way of another, with which it shares what was read', async () => {
    const [src = ''] = serve(fewDatasets);
    const [[, one], [, other]] = await Promise.all([show({src}), show({src, layout: 'cards'})]);
    choice(one, 'Miljö').click();
    await until(() => countIn(one) === '2 träffar');
    expect(countIn(other)).to.equal('4 datamängder');
    expect(served().asked).to.deep.equal([src]);
  });

  it('lives on when it is moved in the page, without reading anew', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list, root] = await show({src});
    choice(root, 'Miljö').click();
    await until(() => countIn(root) === '2 träffar');
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(list);
    await list.updateComplete;
    expect(countIn(root)).to.equal('2 träffar');
    choice(root, 'Miljö').click();
    await until(() => countIn(root) === '4 datamängder');
    expect(served().asked).to.deep.equal([src]);
    elsewhere.replaceWith(list);
  });

  it('gives up reading when it is taken away, and reads when it comes back', async () => {
    const [src = ''] = serve(fewDatasets);
    served().hang(src);
    const list = place({src});
    await until(() => served().asked.length === 1);
    list.remove();
    await until(() => served().aborted.length === 1);
    served().answer(src, fewDatasets);
    document.body.append(list);
    const root = await whenIn(list, 'filled');
    await until(() => titlesIn(root).length === 4);
  });

  it('asks again for what could not be had, when it comes back', async () => {
    const [src = ''] = serve({status: 404});
    const list = place({src});
    await whenIn(list, 'error');
    list.remove();
    // A turn later it has let go.
    await new Promise((resolve) => setTimeout(resolve));
    served().answer(src, fewDatasets);
    document.body.append(list);
    await whenIn(list, 'filled');
  });

  it('shows bytes in place of an address', async () => {
    const bytes = new TextEncoder().encode(fewDatasets);
    const [, root] = await show({payload: {bytes, contentType: 'text/turtle', address: ''}});
    await until(() => titlesIn(root).length === 4);
  });

  it('can be told where to put the focus', async () => {
    const [src = ''] = serve(fewDatasets);
    const [list, root] = await show({src});
    list.focusDataset(idOf(3));
    await until(() => root.activeElement === linkOf(root, 'Åkerier'));
    list.focusDataset('https://data.example/gone');
    await until(() => root.activeElement === find(drawn(list), '[part=count]'));
  });
});

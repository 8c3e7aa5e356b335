import {expect} from 'chai';
import {
  choice,
  clear,
  countIn,
  fewDatasets,
  find,
  findA,
  focusedIn,
  manyDatasets,
  serve,
  show,
  titlesIn,
  type,
  wordsOf,
} from '../../../test/browser/list-page.js';
import {until} from '../../../test/browser/until.js';
import {DcatFilterChangeEvent, type FilterChangeDetail} from '../../event/filter-change-event.js';
import type {DcatDatasetList} from './dataset-list.js';

/** Everything the list tells from now on. */
function listen(list: DcatDatasetList): readonly FilterChangeDetail[] {
  const told: FilterChangeDetail[] = [];
  list.addEventListener('dcat-filter-change', (event) => {
    if (event instanceof DcatFilterChangeEvent) told.push(event.detail);
  });
  return told;
}

function chips(root: ParentNode): readonly string[] {
  return wordsOf(root, '[part=chip]');
}

function chooseOption(root: ParentNode, value: string): void {
  const select = findA(HTMLSelectElement, root, 'select');
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('in a list of datasets', () => {
  afterEach(clear);

  describe('a search', () => {
    it('narrows the list while it is typed, marks what it found, and is told once', async () => {
      const [src = ''] = serve(fewDatasets);
      const [list, root] = await show({src});
      const told = listen(list);
      for (const text of ['b', 'ba', 'bad']) type(root, text);
      await until(() => countIn(root) === '1 träff');
      expect(wordsOf(root, '[part=link] mark')).to.deep.equal(['Bad']);
      expect(told).to.have.length(0);
      await until(() => told.length > 0);
      expect(told.map(({entries, total}) => ({entries, total}))).to.deep.equal([
        {entries: [['q', 'bad']], total: 1},
      ]);
    });

    it('is told politely, once it stands still', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src});
      const status = find(root, '[role=status]');
      await until(() => status.textContent === '4 datamängder');
      type(root, 'bad');
      await until(() => status.textContent === '1 träff');
    });

    it('that finds nothing says what one can do, and can be taken back', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, requestHref: 'mailto:data@ekeby.example'});
      type(root, 'xyzzy');
      await until(() => countIn(root) === 'Inga träffar');
      expect(findA(HTMLAnchorElement, root, '[part~=no-hits] a').href).to.equal(
        'mailto:data@ekeby.example',
      );
      find(root, '[part~=no-hits] button').click();
      await until(() => countIn(root) === '4 datamängder');
      expect(findA(HTMLInputElement, root, '[part=search] input').value).to.equal('');
    });

    it('is cleared by its button, with the focus left in the field', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, query: 'bad'});
      find(root, '[part=search] button').click();
      await until(() => countIn(root) === '4 datamängder');
      expect(root.activeElement).to.equal(find(root, '[part=search] input'));
    });
  });

  describe('facets', () => {
    it('mean or within one, and between two', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, sort: 'title'});
      choice(root, 'Miljö').click();
      await until(() => countIn(root) === '2 träffar');
      choice(root, 'Transport').click();
      await until(() => countIn(root) === '4 träffar');
      choice(root, 'Ekebybolaget AB').click();
      await until(() => countIn(root) === '2 träffar');
      expect(titlesIn(root)).to.deep.equal(['Zoner', 'Åkerier']);
    });

    it('say how many each value would leave, and keep a chosen one that leaves none', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, filter: 'theme=TRAN', query: 'zoner'});
      const labels = wordsOf(root, '[part=facet]:first-child .choice');
      expect(labels).to.deep.equal([
        'Regioner och städer 1 1 datamängd',
        'Transport 1 1 datamängd',
      ]);
      type(root, 'badplatser');
      await until(() => countIn(root) === 'Inga träffar');
      expect(choice(root, 'Transport').checked).to.equal(true);
    });

    it('that are long show a few values, all on demand, and can be searched', async () => {
      const [src = ''] = serve(manyDatasets(30));
      const [, root] = await show({src, facets: 'keyword'});
      const values = (): readonly string[] => wordsOf(root, '.choice-label');
      expect(values()).to.have.length(7);
      find(root, '.facet-body button').click();
      await until(() => values().length === 30);
      const search = findA(HTMLInputElement, root, '.facet-search');
      search.value = 'Nyckel 2';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(() => values().length === 10);
      expect(values()[0]).to.equal('nyckel 20');
      search.value = 'finns inte';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await until(() => values().length === 0);
      expect(wordsOf(root, '.facet-body .muted')).to.have.length(1);
    });

    it('stay open when others come and go', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, facets: 'theme publisher format license'});
      const open = (): readonly string[] => wordsOf(root, 'details[open] > summary');
      expect(open()).to.deep.equal(['Kategori', 'Utgivare', 'Format']);
      type(root, 'xyzzy');
      await until(() => countIn(root) === 'Inga träffar');
      type(root, '');
      await until(() => countIn(root) === '4 datamängder');
      expect(open()).to.deep.equal(['Kategori', 'Utgivare', 'Format']);
    });

    it('are folded behind a button where there is no room beside the list', async () => {
      const [src = ''] = serve(fewDatasets);
      const [list, root] = await show({src, filter: 'theme=ENVI'});
      list.style.width = '400px';
      const facets = find(root, '[part=facets]');
      expect(facets.checkVisibility()).to.equal(false);
      const toggle = find(root, '.facets-toggle');
      expect(toggle.textContent?.trim()).to.equal('Visa filter (1 valt)');
      toggle.click();
      await list.updateComplete;
      expect(facets.checkVisibility()).to.equal(true);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      find(root, '.aside-close').click();
      await until(() => !facets.checkVisibility());
      expect(focusedIn(root)).to.equal('2 träffar');
    });
  });

  describe('chips', () => {
    const filter = 'theme=ENVI|TRAN; publisher=Ekeby kommun; hvd=yes';

    it('show what is chosen, also by facets that are not offered', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, filter, facets: 'theme'});
      expect(chips(root)).to.deep.equal([
        'Kategori: Miljö',
        'Kategori: Transport',
        'Utgivare: Ekeby kommun',
        'Särskilt värdefull datamängd (HVD)',
      ]);
      expect(wordsOf(root, '[part=facet] summary')).to.deep.equal(['Kategori']);
    });

    it('hand the focus to the next when they are taken away, the last to the heading', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src, filter: 'theme=ENVI|TRAN; publisher=Ekeby kommun'});
      const removeAt = (at: number): void => {
        const chip = [...root.querySelectorAll<HTMLElement>('[part=chip]')][at];
        chip?.focus();
        chip?.click();
      };
      removeAt(1);
      await until(() => chips(root).length === 2);
      expect(focusedIn(root)).to.equal('Utgivare: Ekeby kommun');
      removeAt(1);
      await until(() => chips(root).length === 1);
      expect(focusedIn(root)).to.equal('Kategori: Miljö');
      removeAt(0);
      await until(() => chips(root).length === 0);
      expect(focusedIn(root)).to.equal('4 datamängder');
    });

    it('are cleared together, and that is told', async () => {
      const [src = ''] = serve(fewDatasets);
      const [list, root] = await show({src, filter});
      const told = listen(list);
      const clearAll = find(root, '.chosen > button');
      clearAll.focus();
      clearAll.click();
      await until(() => told.length === 1);
      expect(told[0]?.query.filters).to.deep.equal({});
      expect(told[0]?.total).to.equal(4);
      expect(focusedIn(root)).to.equal('4 datamängder');
      const status = find(root, '[role=status]');
      await until(() => (status.textContent ?? '').startsWith('Alla filter är borttagna'));
    });
  });

  describe('the order', () => {
    it('is that of the Swedish alphabet by title, or the newest first', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src});
      expect(titlesIn(root)).to.deep.equal(['Ängar', 'Badplatser', 'Åkerier', 'Zoner']);
      chooseOption(root, 'title');
      await until(() => titlesIn(root)[0] === 'Badplatser');
      expect(titlesIn(root)).to.deep.equal(['Badplatser', 'Zoner', 'Åkerier', 'Ängar']);
    });

    it('by relevance is offered only where words are searched for', async () => {
      const [src = ''] = serve(fewDatasets);
      const [, root] = await show({src});
      const options = (): readonly string[] => wordsOf(root, 'option');
      expect(options()).not.to.include('Bäst träff');
      type(root, 'a');
      await until(() => options().includes('Bäst träff'));
    });
  });

  describe('pages', () => {
    it('are turned by number, with the focus on the heading', async () => {
      const [src = ''] = serve(manyDatasets(25));
      const [list, root] = await show({src, pageSize: 10, sort: 'title'});
      const told = listen(list);
      const buttons = [...root.querySelectorAll<HTMLElement>('.page')];
      expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal([
        '1',
        '2',
        '3',
        'Nästa sida',
      ]);
      buttons[2]?.focus();
      buttons[2]?.click();
      await until(() => titlesIn(root)[0] === 'Mängd 21');
      expect(focusedIn(root)).to.equal('25 datamängder');
      expect(wordsOf(root, '.range')).to.deep.equal(['Visar 21–25 av 25']);
      expect(wordsOf(root, '[aria-current=page]')).to.deep.equal(['3']);
      expect(told.at(-1)?.entries).to.deep.equal([['page', '3']]);
      const status = find(root, '[role=status]');
      await until(() => status.textContent === 'Visar sida 3 av 3');
    });

    it('grow at the foot, with the focus on the first new title', async () => {
      const [src = ''] = serve(manyDatasets(25));
      const [, root] = await show({src, pageSize: 10, sort: 'title', paging: 'more'});
      const more = (): HTMLElement => find(root, '[part=pages] button');
      more().focus();
      more().click();
      await until(() => titlesIn(root).length === 20);
      await until(() => focusedIn(root) === 'Mängd 11');
      expect(more().textContent?.trim()).to.equal('Visa 5 till');
      more().click();
      await until(() => titlesIn(root).length === 25);
      expect(root.querySelector('[part=pages]')).to.equal(null);
    });

    it('beyond the last are the last', async () => {
      const [src = ''] = serve(manyDatasets(25));
      const [, root] = await show({src, pageSize: 10, sort: 'title', entries: [['page', '99']]});
      expect(titlesIn(root)[0]).to.equal('Mängd 21');
    });
  });
});

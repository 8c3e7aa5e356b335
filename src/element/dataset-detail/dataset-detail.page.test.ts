/** The element among others in a page: races, moves, failures, the head of the page. */
import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {
  clear,
  dataBlocks,
  find,
  idOf,
  place,
  show,
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

describe('The element in a page', () => {
  it('shows the newest dataset asked for', async () => {
    const element = place({src, datasetId: idOf(1)});
    await element.updateComplete;
    element.datasetId = idOf(2);
    await element.updateComplete;
    element.datasetId = idOf(3);
    const root = await whenIn(element, 'filled');
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 3']);
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(...wordsOf(root, '[part=title]')));
    watch.observe(root, {subtree: true, childList: true, characterData: true});
    element.setAttribute('dataset', idOf(1));
    element.setAttribute('dataset', idOf(2));
    await until(() => wordsOf(root, '[part=title]')[0] === 'Mängd 2');
    watch.disconnect();
    expect(seen).not.to.include('Mängd 1');
  });

  it('reads the catalog once for two, and each shows its own', async () => {
    const [first, second] = [place({src, datasetId: idOf(1)}), place({src, datasetId: idOf(2)})];
    const roots = [await whenIn(first, 'filled'), await whenIn(second, 'filled')];
    expect(roots.flatMap((root) => wordsOf(root, '[part=title]'))).to.deep.equal([
      'Mängd 1',
      'Mängd 2',
    ]);
    expect(net.asked.filter((address) => address === src)).to.have.length(1);
  });

  it('lives on where it is moved', async () => {
    const [element, root] = await show({src, datasetId: idOf(1), seo: true});
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    element.datasetId = idOf(2);
    await until(() => wordsOf(root, '[part=title]')[0] === 'Mängd 2');
    expect(net.asked.filter((address) => address === src)).to.have.length(1);
    await until(() => dataBlocks().length === 1);
    other.remove();
  });

  it('leaves nothing behind when it goes while it reads', async () => {
    const faults: unknown[] = [];
    const note = (event: PromiseRejectionEvent | ErrorEvent): unknown => faults.push(event);
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
    net.hang(src);
    const element = place({src, datasetId: idOf(1), seo: true});
    await whenIn(element, 'loading');
    element.remove();
    await until(() => net.aborted.includes(src));
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
    expect(faults).to.deep.equal([]);
    expect(dataBlocks()).to.deep.equal([]);
  });

  it('shows the dataset when it is tried again and the catalog is there', async () => {
    net.restore();
    net = answerWith({[src]: {status: 404}});
    const element = place({src, datasetId: idOf(1)});
    const root = await whenIn(element, 'error');
    net.restore();
    net = answerWith({[src]: threeDatasets});
    find(root, '.notice button').click();
    await whenIn(element, 'filled');
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 1']);
  });

  it('shows the dataset though another catalog can not be had', async () => {
    const [, root] = await show({
      src: `https://data.example/nowhere.ttl ${src}`,
      datasetId: idOf(1),
    });
    expect(wordsOf(root, '[part=title]')).to.deep.equal(['Mängd 1']);
  });

  it('fits a narrow screen', async () => {
    await setViewport({width: 320, height: 640});
    const [element] = await show({src, datasetId: idOf(1)});
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(await faultsOf(element)).to.deep.equal([]);
    await setViewport({width: 1024, height: 768});
  });
});

describe('The description for search engines', () => {
  it('stands in the head only while it is asked for', async () => {
    const [element] = await show({src, datasetId: idOf(1)});
    expect(dataBlocks()).to.deep.equal([]);
    element.seo = true;
    await until(() => dataBlocks().length === 1);
    expect(dataBlocks()[0]).to.include({'@type': 'Dataset', name: 'Mängd 1'});
    element.datasetId = idOf(2);
    await until(() => JSON.stringify(dataBlocks()).includes('Mängd 2'));
    expect(dataBlocks()).to.have.length(1);
    element.seo = false;
    await until(() => dataBlocks().length === 0);
  });

  it('is of each element its own', async () => {
    const [first] = await show({src, datasetId: idOf(1), seo: true});
    await show({src, datasetId: idOf(2), seo: true});
    await until(() => dataBlocks().length === 2);
    first.remove();
    expect(JSON.stringify(dataBlocks())).to.include('Mängd 2').and.not.to.include('Mängd 1');
  });
});

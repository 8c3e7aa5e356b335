/** What a visitor does, and whom the element tells. */
import {expect} from 'chai';
import {
  clear,
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
import type {DcatDatasetSelectEvent} from '../../event/dataset-select-event.js';
import type {DcatDownloadEvent} from '../../event/download-event.js';

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

beforeEach(() => {
  // What has been read once is remembered; each test reads its own.
  src = `https://data.example/catalog-${++visits}.ttl`;
  net = answerWith({[src]: threeDatasets});
});

afterEach(() => {
  clear();
  net.restore();
});

describe('What a visitor does with a dataset', () => {
  it('is told of downloads, which the page may stop', async () => {
    const [element, root] = await show({src, datasetId: idOf(1)});
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
    expect(told).to.deep.equal([`${idOf(1)} https://files.example/1.csv`]);
    expect(isStopped).to.equal(true);
  });

  it('leads to related datasets, by the address that the page has for them', async () => {
    const [, root] = await show({
      src,
      datasetId: idOf(1),
      datasetHref: 'https://ekeby.example/data?d={id}',
    });
    await until(() => wordsOf(root, '[data-section=related] a')[0] === 'Mängd 2');
    const link = find(root, '[data-section=related] a');
    expect(link.getAttribute('href')).to.equal(
      `https://ekeby.example/data?d=${encodeURIComponent(idOf(2))}`,
    );
  });

  it('shows a related dataset in place, unless a new tab is asked for', async () => {
    const followed: string[] = [];
    const [element, root] = await show({
      src,
      datasetId: idOf(1),
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
    expect(followed).to.deep.equal([idOf(2)]);
    element.addEventListener('dcat-dataset-select', (event) => event.preventDefault());
    click(link);
    expect(told).to.deep.equal([idOf(2), idOf(2)]);
    expect(followed).to.have.length(1);
  });

  it('says that an address is copied, or shows it to be copied by hand', async () => {
    const [, root] = await show({src, datasetId: idOf(1)});
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
    const element = place({src, datasetId: idOf(1)});
    element.focusHeading();
    const root = await whenIn(element, 'filled');
    await until(() => root.activeElement !== null);
    expect(root.activeElement?.textContent?.trim()).to.equal('Mängd 1');
  });

  it('goes to what is said in its place', async () => {
    const element = place({src: 'https://data.example/nowhere.ttl', datasetId: idOf(1)});
    element.focusHeading();
    const root = await whenIn(element, 'error');
    await until(() => root.activeElement !== null);
    expect(root.activeElement?.textContent).to.include('Försök igen');
  });

  it('is not taken from a visitor who has gone elsewhere', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    const element = place({src, datasetId: idOf(1)});
    element.focusHeading();
    button.focus();
    await whenIn(element, 'filled');
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});

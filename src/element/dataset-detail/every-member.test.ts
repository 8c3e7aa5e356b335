import {expect} from 'chai';
import {nothing, render} from 'lit';
import {fullCatalog, fullDataset} from '../../../test/browser/full-dataset.js';
import type {OpenCatalog} from '../../controller/catalog.js';
import type {Dataset} from '../../model/catalog.js';
import {sentences} from '../../text/sv.js';
import {ProseReader} from '../part/prose-reader.js';
import {Copier} from './copier.js';
import {datasetView} from './dataset.view.js';
import type {DetailContext} from './detail-context.js';
import {Folds} from './folds.js';
import {noNeighbors} from './neighbors.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
  renderRoot: document,
};

/** What the views ask of a catalog, without one. */
function catalogWith(parts: Pick<OpenCatalog, 'catalogs'>): OpenCatalog {
  return {labelOf: () => undefined, sources: [], ...parts} as unknown as OpenCatalog;
}

function contextOf(dataset: Dataset, catalog: OpenCatalog): DetailContext {
  return {
    dataset,
    catalog,
    reader: {language: 'sv', spoken: 'sv', differs: () => nothing},
    sentences,
    level: 2,
    neighbors: noNeighbors,
    prose: new ProseReader(host),
    copier: new Copier(host),
    folds: new Folds(host),
    now: new Date('2026-01-01'),
    hrefOf: () => undefined,
    onSelect: () => undefined,
    onDownload: () => undefined,
  };
}

/** All words of a value with the way to them; of a date its year. */
function* wordsIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    const token = /word-\d+-/.exec(value)?.[0] ?? (path.endsWith('.written') ? value : '');
    if (token) yield [path, token];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* wordsIn(member, `${path}.${name}`);
  }
}

function shownIn(stage: Element): string {
  const hrefs = [...stage.querySelectorAll('[href]')].map((link) => link.getAttribute('href'));
  return `${stage.textContent ?? ''} ${hrefs.join(' ')}`;
}

function missingOf(value: unknown, name: string, shown: string): readonly string[] {
  return [...wordsIn(value, name)]
    .filter(([, token]) => !shown.includes(token))
    .map(([path]) => path);
}

describe('Of everything the model holds', () => {
  const dataset = fullDataset();
  const catalog = fullCatalog();
  const stage = document.createElement('div');
  render(datasetView(contextOf(dataset, catalogWith({catalogs: [catalog]}))), stage);
  const shown = shownIn(stage);

  it('nothing that is said of a dataset is left out', () => {
    expect([...wordsIn(dataset, 'dataset')].length).to.be.above(250);
    expect(missingOf(dataset, 'dataset', shown)).to.deep.equal([]);
    expect(shown).to.include('1,2 kB').and.to.include('4321');
    expect(shown).to.include(sentences.detail.sharedNotOpen.title);
  });

  it('nothing that is said of its catalog is left out', () => {
    const {publisher, ...rest} = catalog;
    expect(missingOf(rest, 'catalog', shown)).to.deep.equal([]);
    expect(shown).to.include(publisher?.name[0]?.value);
  });

  it('nothing is said under a label that is empty', () => {
    const labels = [...stage.querySelectorAll('dt')].map((label) => label.textContent?.trim());
    expect(labels.filter((label) => !label)).to.deep.equal([]);
    const values = [...stage.querySelectorAll('dd')].map((value) => value.textContent?.trim());
    expect(values.filter((value) => !value)).to.deep.equal([]);
  });
});

import {expect} from 'chai';
import '../dataset-list/define.js';
import {until} from '../../../test/browser/until.js';

interface FaultOrigins {
  readonly origin: string;
}

/** A list of what the fault server answers at that place. */
const show = async (fault: string, diagnostics: boolean): Promise<ShadowRoot> => {
  const {origin}: FaultOrigins = await (await fetch('/__fault-server')).json();
  const list = document.createElement('dcat-dataset-list');
  list.src = `${origin}/${fault}`;
  list.diagnostics = diagnostics;
  document.body.append(list);
  await list.updateComplete;
  const root = list.shadowRoot;
  if (!root) throw new Error('the list has no shadow root');
  return root;
};

describe('what the editor is told of a source', () => {
  afterEach(() => {
    for (const list of document.querySelectorAll('dcat-dataset-list')) list.remove();
  });

  it('is that the server forbids reading, where that is so, with a letter to its owner', async () => {
    const root = await show('no-cors', true);
    await until(() => root.querySelector('[data-diagnosis]') !== null);
    expect(root.querySelector('[data-diagnosis]')?.getAttribute('data-diagnosis')).to.equal('cors');
    expect(root.querySelector('a[href^="mailto:"]')).not.to.equal(null);
  }).timeout(30_000);

  it('is nothing where nobody asked', async () => {
    const root = await show('no-cors', false);
    await until(() => root.querySelector('[part~=error]') !== null);
    expect(root.querySelector('[part~=diagnostics]')).to.equal(null);
  }).timeout(30_000);

  it('is how a catalog that came was read', async () => {
    const root = await show('good', true);
    await until(() => root.querySelector('[part~=item]') !== null);
    await until(() => /rdf-xml/.test(root.querySelector('[part~=diagnostics]')?.textContent ?? ''));
    expect(root.querySelector('[data-diagnosis]')).to.equal(null);
  }).timeout(30_000);
});

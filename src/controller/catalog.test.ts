import {ContextProvider} from '@lit/context';
import {expect} from 'chai';
import {LitElement, type TemplateResult, html} from 'lit';
import {answerWith, type FakeNet} from '../../test/browser/fake-net.js';
import {until} from '../../test/browser/until.js';
import {openCatalog} from '../store/open-catalog.js';
import {CatalogController, addressesOf} from './catalog.js';
import {catalogContext} from './catalog-context.js';

class Reader extends LitElement {
  static override properties = {src: {}};
  declare src: string;
  readonly type = '';
  readonly proxy = '';
  readonly payload = undefined;
  readonly controller = new CatalogController(this, () => this);

  constructor() {
    super();
    this.src = '';
  }

  override render(): TemplateResult {
    return html`${this.controller.catalog?.size ?? 'none'}`;
  }

  get text(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }
}
customElements.define('test-catalog-reader', Reader);

const turtle = (...ids: readonly string[]): string =>
  ids
    .map(
      (id) => `<https://x.example/${id}> a <http://www.w3.org/ns/dcat#Dataset> ;
      <http://purl.org/dc/terms/title> "${id}"@sv .`,
    )
    .join('\n');

let number = 0;

describe('the catalog of an element', () => {
  let net: FakeNet;
  let address = '';
  const add = (src = address): Reader => {
    const reader = new Reader();
    reader.src = src;
    document.body.append(reader);
    return reader;
  };
  beforeEach(() => {
    // What one test has read stays on the shelf: each has an address of its own.
    address = `https://catalog.example/${++number}.ttl`;
    net = answerWith({[address]: turtle('1', '2')});
  });
  afterEach(() => {
    for (const reader of document.querySelectorAll('test-catalog-reader')) reader.remove();
    net.restore();
  });

  it('is none while nothing is named', async () => {
    const reader = add('');
    await reader.updateComplete;
    expect(reader.text).to.equal('none');
  });

  it('is read once for all elements that name it', async () => {
    const readers = [add(), add(), add()];
    await until(() => readers.every(({text}) => text === '2'));
    expect(net.asked).to.deep.equal([address]);
  });

  it('outlives a move within the page', async () => {
    const reader = add();
    await until(() => reader.text === '2');
    const {catalog} = reader.controller;
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(reader);
    await reader.updateComplete;
    expect(reader.controller.catalog).to.equal(catalog);
    expect(net.asked).to.have.length(1);
    elsewhere.remove();
  });

  it('becomes another when another is named, and the newest wins', async () => {
    const other = `${address}?other`;
    net.restore();
    net = answerWith({[address]: turtle('1', '2'), [other]: turtle('3')});
    const reader = add();
    await reader.updateComplete;
    reader.src = other;
    await until(() => reader.text === '1');
    expect(reader.controller.catalog?.sources.map((source) => source.address)).to.deep.equal([
      other,
    ]);
  });

  it('is given up when the element leaves before it has come', async () => {
    net.restore();
    net = answerWith({});
    net.hang(address);
    const reader = add();
    await until(() => net.asked.length === 1);
    reader.remove();
    await until(() => net.aborted.length === 1);
    expect(net.aborted).to.deep.equal([address]);
  });

  it('tells the page what was read, and what was not', async () => {
    const events: string[] = [];
    const gone = `${address}?gone`;
    const reader = new Reader();
    for (const name of ['dcat-load', 'dcat-error']) {
      reader.addEventListener(name, ({type}) => events.push(type));
    }
    reader.src = `${address} ${gone}`;
    document.body.append(reader);
    await until(() => events.length === 2);
    expect(events.toSorted()).to.deep.equal(['dcat-error', 'dcat-load']);
  });

  it('is asked for again when what could not be had is wanted once more, and that is told', async () => {
    const events: string[] = [];
    const gone = `${address}?gone`;
    const reader = add(gone);
    for (const name of ['dcat-load', 'dcat-error']) {
      reader.addEventListener(name, ({type}) => events.push(type));
    }
    await until(() => events.length === 1);
    net.answer(gone, turtle('1'));
    reader.controller.catalog?.retry();
    await until(() => events.length === 2);
    expect(events).to.deep.equal(['dcat-error', 'dcat-load']);
    expect(reader.text).to.equal('1');
  });

  it('is that of the element around it when it names none itself', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = openCatalog(address);
    const provider = new ContextProvider(outer, {context: catalogContext, initialValue: inner});
    const reader = new Reader();
    outer.append(reader);
    await until(() => reader.text === '2');
    expect(reader.controller.catalog).to.equal(provider.value);
    outer.remove();
    inner.close();
  });

  it('has addresses relative to the page', () => {
    expect(addressesOf(' a.rdf\n https://x.example/b ', 'https://k.example/data/')).to.deep.equal([
      'https://k.example/data/a.rdf',
      'https://x.example/b',
    ]);
  });
});

import {expect} from 'chai';
import {LitElement, type TemplateResult, html} from 'lit';
import {until} from '../../test/browser/until.js';
import {type CatalogQuery, defaultQuery} from '../query/catalog-query.js';
import {type OpenCatalog, openCatalog} from '../store/open-catalog.js';
import {SearchController} from './search.js';

class Searcher extends LitElement {
  static override properties = {catalog: {}, query: {}};
  declare catalog: OpenCatalog | undefined;
  declare query: CatalogQuery;
  readonly search = new SearchController(this, () => this);
  readonly totals: (number | undefined)[] = [];

  constructor() {
    super();
    this.query = defaultQuery;
  }

  override render(): TemplateResult {
    this.totals.push(this.search.result?.total);
    return html``;
  }
}
customElements.define('test-searcher', Searcher);

const opened: OpenCatalog[] = [];

/** A catalog of datasets with these titles. */
function catalogOf(...titles: readonly string[]): OpenCatalog {
  const turtle = titles.map(
    (title) => `<https://x.example/${title}> a <http://www.w3.org/ns/dcat#Dataset> ;
      <http://purl.org/dc/terms/title> "${title}"@sv .`,
  );
  const bytes = new TextEncoder().encode(turtle.join('\n'));
  const catalog = openCatalog({bytes, contentType: 'text/turtle', address: ''});
  opened.push(catalog);
  return catalog;
}

describe('the answer to a query', () => {
  let searcher: Searcher;
  const ask = (text: string): void => {
    searcher.query = {...defaultQuery, text};
  };
  beforeEach(() => {
    searcher = new Searcher();
    document.body.append(searcher);
  });
  afterEach(() => {
    searcher.remove();
    for (const catalog of opened.splice(0)) catalog.close();
  });

  it('is none without a catalog, and comes when the catalog has been read', async () => {
    await searcher.updateComplete;
    expect(searcher.search.result).to.equal(undefined);
    searcher.catalog = catalogOf('bad', 'sjö');
    await until(() => searcher.search.result?.total === 2);
  });

  it('is to the newest question, and to which one it says', async () => {
    searcher.catalog = catalogOf('bad', 'badhus', 'sjö');
    await until(() => searcher.search.result?.total === 3);
    ask('badh');
    ask('bad');
    await until(() => searcher.search.result?.total === 2);
    expect(searcher.search.answered).to.equal(searcher.query);
    expect(searcher.totals).not.to.include(1);
  });

  it('stays until the next is there', async () => {
    searcher.catalog = catalogOf('bad', 'sjö');
    await until(() => searcher.search.result?.total === 2);
    searcher.totals.length = 0;
    ask('bad');
    await until(() => searcher.totals.at(-1) === 1);
    expect(searcher.totals).not.to.include(undefined);
  });

  it('is forgotten with the catalog it was about', async () => {
    searcher.catalog = catalogOf('bad', 'sjö');
    await until(() => searcher.search.result?.total === 2);
    searcher.catalog = undefined;
    await searcher.updateComplete;
    expect(searcher.search.result).to.equal(undefined);
  });

  it('outlives a move within the page, with what came in between', async () => {
    searcher.catalog = catalogOf('bad', 'sjö');
    await until(() => searcher.search.result?.total === 2);
    searcher.remove();
    ask('bad');
    document.body.append(searcher);
    await until(() => searcher.search.result?.total === 1);
  });
});

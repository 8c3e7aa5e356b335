import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Announcer} from '../../controller/announcer.js';
import {CatalogController, type GivenPayload} from '../../controller/catalog.js';
import {LanguageController} from '../../controller/language.js';
import {SearchController} from '../../controller/search.js';
import {DcatDatasetSelectEvent} from '../../event/dataset-select-event.js';
import type {Dataset} from '../../model/catalog.js';
import {type CatalogQuery, defaultQuery} from '../../query/catalog-query.js';
import {type AddressEntry, readQuery, writeQuery} from '../../query/query-address.js';
import {baseStyles} from '../../style/base.js';
import {datasetListStyles} from './dataset-list.styles.js';
import {datasetListView} from './dataset-list.view.js';
import {countText} from './count.view.js';
import {hrefOf} from './dataset-href.js';
import {FacetPanel} from './facet-panel.js';
import {asOnePage, queryOf} from './list-query.js';
import {Teller} from './teller.js';

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The datasets of one or several catalogs: searched while typing, narrowed by facets, sorted, in pages.
 *
 * @element dcat-dataset-list
 * @slot - Shown until there is data, and when there will be none; best a plain link to the catalog.
 * @fires {DcatLoadEvent} dcat-load - Every source has been read or has failed.
 * @fires {DcatErrorEvent} dcat-error - A source could not be had, or not be read.
 * @fires {DcatProblemEvent} dcat-problem - A source was read, but not all in it was as it should be.
 * @fires {DcatDatasetSelectEvent} dcat-dataset-select - The visitor asks for a dataset; cancelable.
 * @fires {DcatFilterChangeEvent} dcat-filter-change - The visitor searched, filtered, sorted or turned a page.
 * @csspart search - The form with the search field.
 * @csspart facets - What holds all facets.
 * @csspart facet - One facet.
 * @csspart chips - The list of what is chosen.
 * @csspart chip - One chosen value.
 * @csspart count - The heading that says how many.
 * @csspart items - The list of datasets.
 * @csspart item - One dataset.
 * @csspart link - Its title.
 * @csspart badge - A mark such as "API".
 * @csspart pages - The navigation between pages.
 * @csspart notice - What is said when there is no list, or not all of it.
 */
export class DcatDatasetList extends LitElement {
  static override styles = [baseStyles, datasetListStyles];

  /** One or several addresses of catalogs, separated by spaces. */
  @property() src = '';
  /** What the catalog is, in place of finding out. */
  @property() type = '';
  /** Template with `{url}`, for catalogs that other sites may not read directly. */
  @property() proxy = '';
  /** Bytes in place of an address, e.g. a dropped file. */
  @property({attribute: false}) payload: GivenPayload | undefined;
  /** Level of the list's own heading, 2 to 6; titles of datasets are one below. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Datasets on a page, at most 500. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;
  /** Facets to offer, in order, e.g. `theme publisher format`; `facets=""` offers none. */
  @property() facets: string | undefined;
  /** `relevance`, `title`, `modified`, `issued` or `source`. */
  @property() sort = '';
  /** Words searched for at the start. */
  @property() query = '';
  /** Values chosen at the start, e.g. `theme=ENVI|TRAN; format=CSV`. */
  @property() filter = '';
  /** `list`, `cards` or `compact`. */
  @property() layout: 'list' | 'cards' | 'compact' = 'list';
  /** `numbered` pages, `more` at the foot, or `none`: the first page only, as for "the latest five". */
  @property() paging: 'numbered' | 'more' | 'none' = 'numbered';
  /** Template of the address of a dataset's page, with `{id}` or `{uri}`; without it the link is the dataset's own page. */
  @property({attribute: 'dataset-href'}) datasetHref = '';
  /** Address of the form for those who miss data. */
  @property({attribute: 'request-href'}) requestHref = '';
  /** Shows the editor what is wrong with the sources, in place. */
  @property({type: Boolean}) diagnostics = false;
  /** What an address of the page says of the query, as `dcat-filter-change` gave it. */
  @property({attribute: false}) entries: readonly AddressEntry[] | undefined;
  /** Makes the address of a dataset's page, in place of `dataset-href`. */
  @property({attribute: false}) hrefOf: ((id: string) => string) | undefined;
  /** Shows a dataset, in place of following its link. */
  @property({attribute: false}) follow: ((id: string) => void) | undefined;

  @state() private chosen: CatalogQuery = defaultQuery;

  readonly #language = new LanguageController(this);
  readonly #catalog = new CatalogController(this, () => this);
  readonly #search = new SearchController(this, () => ({
    catalog: this.#catalog.catalog,
    query: this.#asked,
  }));
  readonly #announcer = new Announcer(this);
  readonly #panel = new FacetPanel(this);
  readonly #teller = new Teller(this);
  #defaults: CatalogQuery = defaultQuery;
  #asked: CatalogQuery = defaultQuery;

  /** Puts the focus on the title of a dataset, if it is on this page. */
  focusDataset(id: string): void {
    const links = this.renderRoot.querySelectorAll<HTMLElement>('[data-dataset]');
    [...links].find((link) => link.dataset['dataset'] === id)?.focus({preventScroll: true});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const defaults = queryOf(this, this.#language.language);
    const isOther = !isEqual(defaults, this.#defaults);
    this.#defaults = defaults;
    // What comes back from the address after this list has told it is no news.
    const isNews = changed.has('entries') && !isEqual(this.entries, this.#entries());
    if (isOther || isNews) this.chosen = readQuery(this.entries ?? [], defaults);
    const asked = this.paging === 'more' ? asOnePage(this.chosen) : this.chosen;
    if (!isEqual(asked, this.#asked)) this.#asked = asked;
  }

  protected override render(): TemplateResult {
    return datasetListView({
      list: this,
      catalog: this.#catalog.catalog,
      reader: this.#language,
      sentences: this.#language.sentences,
      query: this.chosen,
      result: this.#search.result,
      panel: this.#panel,
      announced: this.#announcer.text,
      hrefOf: (dataset) => hrefOf(dataset, this),
      onQuery: this.#onQuery,
      onSelect: this.#onSelect,
    });
  }

  protected override updated(): void {
    const {result, answered} = this.#search;
    if (!result || answered !== this.#asked) return;
    this.#teller.answered(this.chosen, this.#entries(), result.total);
    const {sentences} = this.#language;
    if (sentences && this.#catalog.catalog?.settled === true) {
      this.#announcer.say(countText(sentences.list, result.query, result.total));
    }
  }

  #entries(): readonly AddressEntry[] {
    return writeQuery(this.chosen, this.#defaults);
  }

  /** @param typing whether more is likely to follow at once */
  readonly #onQuery = (query: CatalogQuery, typing = false): void => {
    const turned = query.page !== this.chosen.page;
    this.chosen = query;
    this.#teller.expect(query, typing);
    if (turned && this.paging === 'numbered') void this.#toTop();
  };

  async #toTop(): Promise<void> {
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('[part=count]');
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView({block: 'start'});
  }

  readonly #onSelect = (event: MouseEvent, dataset: Dataset): void => {
    // Another button or key asks the browser for a new tab or window.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const select = new DcatDatasetSelectEvent({id: dataset.id, dataset});
    const goesOn = this.dispatchEvent(select);
    if (!goesOn || this.follow) event.preventDefault();
    if (goesOn) this.follow?.(dataset.id);
  };
}

import {LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CatalogController, type GivenPayload, type NetLimits} from '../../controller/catalog.js';
import {LanguageController} from '../../controller/language.js';
import {SearchController} from '../../controller/search.js';
import type {CatalogQuery} from '../../query/catalog-query.js';
import type {AddressEntry} from '../../query/query-address.js';
import {baseStyles} from '../../style/base.js';
import {diagnosticsStyles} from '../part/diagnostics.styles.js';
import {hrefOf} from '../part/dataset-href.js';
import {selectDataset} from '../part/dataset-link.js';
import {datasetListStyles} from './dataset-list.styles.js';
import {datasetListView} from './dataset-list.view.js';
import {facetStyles} from './facet.styles.js';
import {FacetPanel} from './facet-panel.js';
import {itemStyles} from './item.styles.js';
import {withPage} from './list-actions.js';
import type {ListContext} from './list-context.js';
import {ListFocus} from './list-focus.js';
import {ListNews} from './list-news.js';
import type {Paging} from './list-query.js';
import {QueryState} from './query-state.js';
import {Teller} from './teller.js';

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
  static override styles = [
    baseStyles,
    diagnosticsStyles,
    datasetListStyles,
    facetStyles,
    itemStyles,
  ];

  /** One or several addresses of catalogs, separated by spaces. */
  @property({useDefault: true}) src = '';
  /** What the catalog is, in place of finding out. */
  @property({useDefault: true}) type = '';
  /** Template with `{url}`, for catalogs that other sites may not read directly. */
  @property({useDefault: true}) proxy = '';
  /** Bytes in place of an address, e.g. a dropped file. */
  @property({attribute: false}) payload: GivenPayload | undefined;
  /** Level of the list's own heading, 2 to 6; titles of datasets are one below. */
  @property({type: Number, useDefault: true, attribute: 'heading-level'}) headingLevel = 2;
  /** Datasets on a page, at most 500. */
  @property({type: Number, useDefault: true, attribute: 'page-size'}) pageSize = 20;
  /** Facets to offer, in order, e.g. `theme publisher format`; `facets=""` offers none. */
  @property({converter: (written) => written ?? undefined}) facets: string | undefined;
  /** `relevance`, `title`, `modified`, `issued` or `source`. */
  @property({useDefault: true}) sort = '';
  /** Words searched for at the start. */
  @property({useDefault: true}) query = '';
  /** Values chosen at the start, e.g. `theme=ENVI|TRAN; format=CSV`. */
  @property({useDefault: true}) filter = '';
  /** `list`, `cards` or `compact`. */
  @property({useDefault: true}) layout: 'list' | 'cards' | 'compact' = 'list';
  /** `numbered` pages, `more` at the foot, or `none`: the first page only, as for "the latest five". */
  @property({useDefault: true}) paging: Paging = 'numbered';
  /** Template of the address of a dataset's page, with `{id}` or `{uri}`; without it the link is the dataset's own page. */
  @property({useDefault: true, attribute: 'dataset-href'}) datasetHref = '';
  /** Address of the form for those who miss data. */
  @property({useDefault: true, attribute: 'request-href'}) requestHref = '';
  /** Shows the editor what is wrong with the sources, in place. */
  @property({type: Boolean}) diagnostics = false;
  /** What an address of the page says of the query, as `dcat-filter-change` gave it. */
  @property({attribute: false}) entries: readonly AddressEntry[] | undefined;
  /** Makes the address of a dataset's page, in place of `dataset-href`. */
  @property({attribute: false}) hrefOf: ((id: string) => string) | undefined;
  /** Shows a dataset, in place of following its link. */
  @property({attribute: false}) follow: ((id: string) => void) | undefined;

  /** Bounds of each request that differ from the usual. @internal */
  @property({attribute: false}) netLimits: Partial<NetLimits> | undefined;

  readonly #language = new LanguageController(this);
  readonly #catalog = new CatalogController(this, () => this);
  readonly #query = new QueryState();
  readonly #search = new SearchController(this, () => ({
    catalog: this.#catalog.catalog,
    query: this.#query.asked,
  }));
  readonly #news = new ListNews(this);
  readonly #panel = new FacetPanel(this);
  readonly #focus = new ListFocus(this);
  readonly #teller = new Teller(this);

  /** The visitor is back: puts the focus on the title of a dataset if it is on this page, else on the heading. */
  focusDataset(id: string): void {
    this.#focus.toDataset(id);
    this.#news.returned(this.#context());
  }

  protected override willUpdate(): void {
    this.#query.follow(this, this.#language.language);
  }

  protected override render(): TemplateResult {
    return datasetListView(this.#context());
  }

  protected override updated(): void {
    this.#news.follow(this.#context());
    const {result, answered} = this.#search;
    if (!result || answered !== this.#query.asked) return;
    this.#teller.answered(this.#query.chosen, this.#query.entries, result.total);
  }

  #context(): ListContext {
    return {
      list: this,
      catalog: this.#catalog.catalog,
      reader: this.#language,
      sentences: this.#language.sentences,
      query: this.#query.chosen,
      result: this.#search.result,
      panel: this.#panel,
      announced: this.#news.text,
      hrefOf: (dataset) => hrefOf(dataset, this),
      onQuery: this.#onQuery,
      onTurn: this.#onTurn,
      onResults: this.#onResults,
      onSelect: (event, dataset) => selectDataset(this, event, dataset),
    };
  }

  readonly #onQuery = (query: CatalogQuery, typing = false): void => {
    this.#query.choose(query);
    this.#teller.expect(query, typing);
    this.requestUpdate();
  };

  readonly #onTurn = (page: number): void => {
    if (this.paging === 'more') this.#focus.toItem(this.#search.result?.datasets.length ?? 0);
    else this.#focus.toHeading();
    this.#onQuery(withPage(this.#query.chosen, page));
  };

  readonly #onResults = (): void => {
    this.#panel.toggleShown();
    this.#focus.toHeading();
  };
}

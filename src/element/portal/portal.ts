import {ContextProvider} from '@lit/context';
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CatalogController, type GivenPayload, type NetLimits} from '../../controller/catalog.js';
import {catalogContext} from '../../controller/catalog-context.js';
import {LanguageController} from '../../controller/language.js';
import {type RouteMode, routeMode} from '../../controller/page-address.js';
import {RouteController} from '../../controller/route.js';
import type {DcatFilterChangeEvent} from '../../event/filter-change-event.js';
import {baseStyles} from '../../style/base.js';
import {isPlainClick} from '../part/dataset-link.js';
import {PortalFocus} from './portal-focus.js';
import {PortalTitle} from './portal-title.js';
import {portalStyles} from './portal.styles.js';
import {portalView} from './portal.view.js';
import {type Place, datasetEntries, isTypedOn, placeOf} from './place.js';

/**
 * A whole catalog in one tag: the list, and each dataset of it, with links that can be shared and a back
 * button that does what one expects.
 *
 * @element dcat-portal
 * @slot - Shown until there is data, and when there will be none; best a plain link to the catalog.
 * @fires {DcatLoadEvent} dcat-load - Every source has been read or has failed.
 * @fires {DcatErrorEvent} dcat-error - A source could not be had, or not be read.
 * @fires {DcatProblemEvent} dcat-problem - A source was read, but not all in it was as it should be.
 * @fires {DcatDatasetSelectEvent} dcat-dataset-select - The visitor asks for a dataset; cancelable.
 * @fires {DcatFilterChangeEvent} dcat-filter-change - The visitor searched, filtered, sorted or turned a page.
 * @fires {DcatDownloadEvent} dcat-download - The visitor follows a link to data; cancelable.
 * @csspart list - What holds the list.
 * @csspart detail - What holds the dataset.
 * @csspart back - The link back to the list.
 */
export class DcatPortal extends LitElement {
  static override styles = [baseStyles, portalStyles];

  /** One or several addresses of catalogs, separated by spaces. */
  @property({useDefault: true}) src = '';
  /** What the catalog is, in place of finding out. */
  @property({useDefault: true}) type = '';
  /** Template with `{url}`, for catalogs that other sites may not read directly. */
  @property({useDefault: true}) proxy = '';
  /** Bytes in place of an address, e.g. a dropped file. */
  @property({attribute: false}) payload: GivenPayload | undefined;
  /** Where the state stands in the address of the page: `hash`, `query` or `none`. */
  @property({useDefault: true}) route: RouteMode = 'hash';
  /** Level of the portal's own headings, 2 to 6. */
  @property({type: Number, useDefault: true, attribute: 'heading-level'}) headingLevel = 2;
  /** As of `<dcat-dataset-list>`. */
  @property({type: Number, useDefault: true, attribute: 'page-size'}) pageSize = 20;
  /** As of `<dcat-dataset-list>`. */
  @property({converter: (written) => written ?? undefined}) facets: string | undefined;
  /** As of `<dcat-dataset-list>`. */
  @property({useDefault: true}) sort = '';
  /** As of `<dcat-dataset-list>`. */
  @property({useDefault: true}) query = '';
  /** As of `<dcat-dataset-list>`. */
  @property({useDefault: true}) filter = '';
  /** As of `<dcat-dataset-list>`: `list`, `cards` or `compact`. */
  @property({useDefault: true}) layout: 'list' | 'cards' | 'compact' = 'list';
  /** As of `<dcat-dataset-list>`: `numbered`, `more` or `none`. */
  @property({useDefault: true}) paging: 'numbered' | 'more' | 'none' = 'numbered';
  /** Address of the form for those who miss data. */
  @property({useDefault: true, attribute: 'request-href'}) requestHref = '';
  /** Writes schema.org metadata of the dataset that is shown into the head of the page. */
  @property({type: Boolean}) seo = false;
  /** Shows the editor what is wrong with the sources, in place. */
  @property({type: Boolean}) diagnostics = false;
  /** Bounds of each request that differ from the usual. @internal */
  @property({attribute: false}) netLimits: Partial<NetLimits> | undefined;

  readonly #language = new LanguageController(this);
  readonly #route = new RouteController(this, () => this.route);
  readonly #catalog = new CatalogController(this, () => this);
  readonly #provided = new ContextProvider(this, {context: catalogContext});
  readonly #focus = new PortalFocus(this);
  readonly #title = new PortalTitle(this, () => ({
    catalog: this.#catalog.catalog,
    dataset: this.#place.dataset,
    language: this.#language.language,
    sentences: this.#language.sentences?.portal,
    isRouted: routeMode(this.route) !== 'none',
  }));
  #place: Place = {dataset: '', list: []};
  #hasListed = false;

  protected override willUpdate(): void {
    const before = this.#place;
    this.#place = placeOf(this.#route.entries, before);
    if (this.hasUpdated) this.#focus.move(before, this.#place);
    if (this.#place.dataset) void import('../dataset-detail/define.js');
    else this.#hasListed = true;
  }

  /** After the controllers: only now it is known which catalog it is. */
  protected override update(changed: PropertyValues<this>): void {
    const {catalog} = this.#catalog;
    if (this.#provided.value !== catalog) this.#provided.setValue(catalog);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return portalView({
      portal: this,
      place: this.#place,
      // A visitor who came by a link to a dataset may never look at the list.
      hasListed: this.#hasListed,
      sentences: this.#language.sentences,
      announced: this.#title.text,
      backHref: this.#route.href(this.#place.list),
      hrefOf: this.#hrefOf,
      follow: this.#follow,
      onBack: this.#onBack,
      onFilterChange: this.#onFilterChange,
    });
  }

  readonly #hrefOf = (id: string): string => this.#route.href(datasetEntries(id));

  readonly #follow = (id: string): void => this.#route.push(datasetEntries(id));

  readonly #onBack = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    this.#route.push(this.#place.list);
  };

  readonly #onFilterChange = ({detail}: DcatFilterChangeEvent): void => {
    if (isTypedOn(this.#place.list, detail.entries)) this.#route.replace(detail.entries);
    else this.#route.push(detail.entries);
  };
}

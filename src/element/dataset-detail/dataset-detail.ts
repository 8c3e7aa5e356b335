import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CatalogController, type GivenPayload, type NetLimits} from '../../controller/catalog.js';
import {LanguageController} from '../../controller/language.js';
import {DcatDownloadEvent} from '../../event/download-event.js';
import type {Distribution} from '../../model/catalog.js';
import {baseStyles} from '../../style/base.js';
import {hrefOf} from '../part/dataset-href.js';
import {selectDataset} from '../part/dataset-link.js';
import {ProseReader} from '../part/prose-reader.js';
import {catalogOf} from './catalog.view.js';
import {Copier} from './copier.js';
import {datasetDetailStyles} from './dataset-detail.styles.js';
import {datasetDetailView} from './dataset-detail.view.js';
import {DatasetLookup} from './dataset-lookup.js';
import type {DetailContext} from './detail-context.js';
import {Folds} from './folds.js';
import {HeadData} from './head-data.js';
import {HeadingFocus} from './heading-focus.js';
import {schemaOrgOf, writeJsonLd} from './schema-org.js';

/**
 * One dataset whole: what it is, what can be downloaded or called, under which license, and whom to ask.
 *
 * @element dcat-dataset-detail
 * @slot - Shown until there is a dataset, and when there will be none; best a plain link to the list.
 * @fires {DcatLoadEvent} dcat-load - Every source has been read or has failed.
 * @fires {DcatErrorEvent} dcat-error - A source could not be had, or not be read.
 * @fires {DcatProblemEvent} dcat-problem - A source was read, but not all in it was as it should be.
 * @fires {DcatDatasetSelectEvent} dcat-dataset-select - The visitor asks for another dataset; cancelable.
 * @fires {DcatDownloadEvent} dcat-download - The visitor follows a link to data; cancelable.
 * @csspart title - The heading: the title of the dataset.
 * @csspart description - Its description.
 * @csspart section - Each part with a heading of its own.
 * @csspart section-title - That heading.
 * @csspart distribution - One distribution.
 * @csspart service - One API.
 * @csspart download - A link to a file or page of a distribution.
 * @csspart copy - A button that copies.
 * @csspart license - One license, explained.
 * @csspart attribution - How to name the source.
 * @csspart contact - One contact point.
 * @csspart facts - A list of facts.
 * @csspart locator - The small map.
 * @csspart members - The datasets of a series.
 * @csspart badge - A mark such as "API", or a format.
 * @csspart overdue - That an update is late.
 * @csspart notice - What is said when there is no dataset, or what one must know of it.
 */
export class DcatDatasetDetail extends LitElement {
  static override styles = [baseStyles, datasetDetailStyles];

  /** One or several addresses of catalogs, separated by spaces. */
  @property({useDefault: true}) src = '';
  /** What the catalog is, in place of finding out. */
  @property({useDefault: true}) type = '';
  /** Template with `{url}`, for catalogs that other sites may not read directly. */
  @property({useDefault: true}) proxy = '';
  /** Bytes in place of an address, e.g. a dropped file. */
  @property({attribute: false}) payload: GivenPayload | undefined;
  /** IRI of the dataset or series, or `entry:<context>/<entry>` of an EntryStore. */
  @property({useDefault: true, attribute: 'dataset'}) datasetId = '';
  /** Level of the dataset's heading, 2 to 6; those of its parts are below. */
  @property({type: Number, useDefault: true, attribute: 'heading-level'}) headingLevel = 2;
  /** Describes the dataset in the head of the page, for search engines (schema.org). */
  @property({type: Boolean}) seo = false;
  /** Shows the editor what is wrong with the sources, in place. */
  @property({type: Boolean}) diagnostics = false;
  /** Template of the address of a dataset's page, with `{id}` or `{uri}`, for links to other datasets. */
  @property({useDefault: true, attribute: 'dataset-href'}) datasetHref = '';
  /** Makes the address of a dataset's page, in place of `dataset-href`. */
  @property({attribute: false}) hrefOf: ((id: string) => string) | undefined;
  /** Shows another dataset, in place of following its link. */
  @property({attribute: false}) follow: ((id: string) => void) | undefined;
  /** Bounds of each request that differ from the usual. @internal */
  @property({attribute: false}) netLimits: Partial<NetLimits> | undefined;

  readonly #language = new LanguageController(this);
  readonly #catalog = new CatalogController(this, () => this);
  readonly #lookup = new DatasetLookup(this, () => ({
    catalog: this.#catalog.catalog,
    id: this.datasetId.trim(),
  }));
  readonly #prose = new ProseReader(this);
  readonly #copier = new Copier(this);
  readonly #folds = new Folds(this);
  readonly #headData = new HeadData(this);
  readonly #focus = new HeadingFocus(this);

  /** Puts the focus on the heading, as soon as it is there; not if the visitor has gone elsewhere. */
  focusHeading(): void {
    this.#focus.ask();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('datasetId')) this.#folds.clear();
  }

  protected override render(): TemplateResult {
    return datasetDetailView({
      detail: this,
      catalog: this.#catalog.catalog,
      reader: this.#language,
      sentences: this.#language.sentences,
      isLooking: this.#lookup.isLooking || !this.#language.sentences,
      copyState: this.#copier.state,
      filled: this.#filled(),
    });
  }

  protected override updated(): void {
    // An update that was under way ends after the element has left.
    this.#headData.set(this.seo && this.isConnected ? this.#jsonLd() : '');
    this.#focus.answer();
  }

  #filled(): DetailContext | undefined {
    const {dataset, neighbors} = this.#lookup;
    const {catalog} = this.#catalog;
    const {sentences} = this.#language;
    if (!catalog || !sentences || !dataset) return undefined;
    return {
      dataset,
      catalog,
      neighbors,
      sentences,
      reader: this.#language,
      level: this.headingLevel,
      prose: this.#prose,
      copier: this.#copier,
      folds: this.#folds,
      now: new Date(),
      hrefOf: (other) => hrefOf(other, this),
      onSelect: (event, other) => selectDataset(this, event, other),
      onDownload: this.#onDownload,
    };
  }

  #jsonLd(): string {
    const {dataset} = this.#lookup;
    const {catalog} = this.#catalog;
    if (!catalog || !dataset) return '';
    const {language} = this.#language;
    const facts = {language, labelOf: catalog.labelOf, catalog: catalogOf({catalog, dataset})};
    return writeJsonLd(schemaOrgOf(dataset, facts));
  }

  readonly #onDownload = (event: Event, distribution: Distribution, address: string): void => {
    const {dataset} = this.#lookup;
    if (!dataset) return;
    const told = new DcatDownloadEvent({dataset, distribution, address});
    if (!this.dispatchEvent(told)) event.preventDefault();
  };
}

/** The list, or one dataset with the way back to it. */
import {type TemplateResult, html, nothing} from 'lit';
import type {DcatFilterChangeEvent} from '../../event/filter-change-event.js';
import type {Sentences} from '../../text/sentences.js';
import {backIcon} from '../part/icon.view.js';
import type {Place} from './place.js';
import type {DcatPortal} from './portal.js';

export interface PortalContext {
  readonly portal: DcatPortal;
  readonly place: Place;
  /** Whether the list has been shown, and is kept for the way back. */
  readonly hasListed: boolean;
  readonly sentences: Sentences | undefined;
  /** What has been told last to those who do not see. */
  readonly announced: string;
  readonly backHref: string;
  readonly hrefOf: (id: string) => string;
  readonly follow: (id: string) => void;
  readonly onBack: (event: MouseEvent) => void;
  readonly onFilterChange: (event: DcatFilterChangeEvent) => void;
}

function listView(context: PortalContext): TemplateResult {
  const {portal, place, hrefOf, follow, onFilterChange} = context;
  return html`<div part="list" ?hidden=${place.dataset !== ''}>
    <dcat-dataset-list
      exportparts="search, facets, facet, chips, chip, count, items, item, link, badge, pages, notice"
      heading-level=${portal.headingLevel}
      page-size=${portal.pageSize}
      facets=${portal.facets ?? nothing}
      sort=${portal.sort}
      query=${portal.query}
      filter=${portal.filter}
      layout=${portal.layout}
      paging=${portal.paging}
      request-href=${portal.requestHref}
      ?diagnostics=${portal.diagnostics}
      .entries=${place.list}
      .hrefOf=${hrefOf}
      .follow=${follow}
      @dcat-filter-change=${onFilterChange}
    >
      ${place.dataset === '' ? html`<slot></slot>` : nothing}
    </dcat-dataset-list>
  </div>`;
}

function detailView(context: PortalContext): TemplateResult {
  const {portal, place, sentences, backHref, hrefOf, follow, onBack} = context;
  return html`<div part="detail">
    <p class="way">
      <a part="back" class="back" href=${backHref} @click=${onBack}>
        ${backIcon} ${sentences?.portal.backToList ?? ''}
      </a>
    </p>
    <dcat-dataset-detail
      exportparts="title, description, distribution, download, facts, section, notice"
      dataset=${place.dataset}
      heading-level=${portal.headingLevel}
      ?seo=${portal.seo}
      ?diagnostics=${portal.diagnostics}
      .hrefOf=${hrefOf}
      .follow=${follow}
    >
      <slot></slot>
    </dcat-dataset-detail>
  </div>`;
}

export function portalView(context: PortalContext): TemplateResult {
  const {place, hasListed, sentences, announced} = context;
  return html`<div class="portal" lang=${sentences?.language ?? nothing}>
    <p class="visually-hidden" role="status">${announced}</p>
    ${hasListed ? listView(context) : nothing}
    ${place.dataset === '' ? nothing : detailView(context)}
  </div>`;
}

/** The list as a whole, in each of its states. */
import {type TemplateResult, html, nothing} from 'lit';
import type {OpenCatalog} from '../../controller/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import type {Sentences} from '../../text/sentences.js';
import {type CatalogState, catalogState} from '../part/catalog-state.js';
import {diagnosticsView} from '../part/diagnostics.view.js';
import {filterIcon} from '../part/icon.view.js';
import {noticeView} from '../part/notice.view.js';
import {partialView, sourceErrorView} from '../part/source-error.view.js';
import {chipsView} from './chips.view.js';
import {facetsView} from './facets.view.js';
import {itemsView} from './items.view.js';
import {chosenCount} from './list-actions.js';
import {type FilledListContext, type ListContext, isFilled} from './list-context.js';
import {pagesView} from './pages.view.js';
import {searchView, summaryView} from './toolbar.view.js';

/** "Saknar du data?", where the editor has a form for it. */
function requestView(href: string, {list}: Sentences): TemplateResult | typeof nothing {
  const link = safeHref(href, document.baseURI);
  if (!link) return nothing;
  return html`<p part="request" class="request">
    <a href=${link.href}>${list.request.title}</a> ${list.request.text}
  </p>`;
}

function noHitsView({sentences, list}: FilledListContext): TemplateResult {
  const {title, text} = sentences.list.noHits;
  return noticeView('no-hits', {title, text, actions: requestView(list.requestHref, sentences)});
}

function toggleView({sentences, panel, query}: FilledListContext): TemplateResult {
  const {list} = sentences;
  return html`<button
    type="button"
    class="button-secondary facets-toggle"
    aria-expanded=${panel.isShown}
    aria-controls="facets"
    @click=${() => panel.toggleShown()}
  >
    ${filterIcon} ${panel.isShown ? list.hideFilters : list.showFilters(chosenCount(query))}
  </button>`;
}

function asideView(context: FilledListContext): TemplateResult | typeof nothing {
  const facets = facetsView(context);
  if (facets === nothing) return nothing;
  return html`${toggleView(context)}
    <div id="facets" class="aside ${context.panel.isShown ? 'aside-shown' : ''}">${facets}</div>`;
}

function filledView(context: FilledListContext): TemplateResult {
  const {result, list, catalog, sentences} = context;
  const aside = asideView(context);
  return html`${searchView(context)}
    <div class="columns ${aside === nothing ? 'columns-one' : ''}">
      ${aside}
      <div class="main" aria-busy=${!catalog.settled}>
        ${chipsView(context)} ${summaryView(context)} ${progressView(catalog, sentences)}
        ${partialView(catalog, sentences)}
        ${result.total === 0 ? noHitsView(context) : itemsView(context)} ${pagesView(context)}
        ${result.total > 0 ? requestView(list.requestHref, sentences) : nothing}
      </div>
    </div>`;
}

/** How far a catalog that is still being read has come. */
function progressView(catalog: OpenCatalog, {list}: Sentences): TemplateResult | typeof nothing {
  if (catalog.settled) return nothing;
  const total = catalog.sources.reduce((sum, {contents}) => sum + (contents?.total ?? 0), 0);
  const said =
    total > catalog.size ? list.loadingOf(catalog.size, total) : list.loadingSoFar(catalog.size);
  return html`<p part="progress" class="progress">${said}</p>`;
}

/** Outlines where the datasets will be; they appear when it takes longer than a blink. */
function loadingView({sentences}: ListContext): TemplateResult {
  const outline = html`<div class="skeleton-item">
    <div class="skeleton skeleton-title"></div>
    <div class="skeleton"></div>
    <div class="skeleton skeleton-short"></div>
  </div>`;
  return html`<div part="loading" class="loading" aria-busy="true">
    <p class="loading-text">${sentences?.list.loading ?? ''}</p>
    <div aria-hidden="true">${outline}${outline}${outline}</div>
  </div>`;
}

function errorView({catalog, sentences}: ListContext): TemplateResult | typeof nothing {
  const failed = catalog?.sources.find(({status}) => status === 'failed');
  if (!catalog || !failed || !sentences) return nothing;
  return sourceErrorView(failed, catalog, sentences);
}

function emptyView({sentences, list}: ListContext): TemplateResult | typeof nothing {
  if (!sentences) return nothing;
  const {title, text} = sentences.list.emptyCatalog;
  return noticeView('empty', {title, text, actions: requestView(list.requestHref, sentences)});
}

function idleView({sentences}: ListContext): TemplateResult | typeof nothing {
  return sentences ? noticeView('idle', sentences.list.nothingToRead) : nothing;
}

const views: Readonly<Record<CatalogState, (context: ListContext) => unknown>> = {
  idle: idleView,
  loading: loadingView,
  error: errorView,
  empty: emptyView,
  filled: (context) => (isFilled(context) ? filledView(context) : loadingView(context)),
};

/** What the page's own content says, until there is something better. */
function fallbackView(state: CatalogState): TemplateResult {
  return html`<slot ?hidden=${state === 'filled'}></slot>`;
}

export function datasetListView(context: ListContext): TemplateResult {
  const {catalog, sentences, list} = context;
  const state = catalogState(catalog);
  return html`<div class="list" lang=${sentences?.language ?? nothing} data-state=${state}>
    <p class="visually-hidden" role="status">${context.announced}</p>
    ${views[state](context)} ${fallbackView(state)}
    ${
      list.diagnostics && catalog && sentences
        ? diagnosticsView(catalog, sentences, list.headingLevel)
        : nothing
    }
  </div>`;
}

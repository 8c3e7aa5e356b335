/** The list as a whole, in each of its states. */
import {type TemplateResult, html, nothing} from 'lit';
import {type CatalogState, catalogState} from '../part/catalog-state.js';
import {diagnosticsView} from '../part/diagnostics.view.js';
import {headingView} from '../part/heading.view.js';
import {filterIcon} from '../part/icon.view.js';
import {partialView} from '../part/source-error.view.js';
import {chipsView} from './chips.view.js';
import {facetsView, usefulFacets} from './facets.view.js';
import {itemsView} from './items.view.js';
import {chosenCount} from './list-actions.js';
import {type FilledListContext, type ListContext, isFilled} from './list-context.js';
import {pagesView} from './pages.view.js';
import {
  emptyView,
  errorView,
  idleView,
  loadingView,
  noHitsView,
  progressView,
  requestView,
} from './state.view.js';
import {searchView, summaryView} from './toolbar.view.js';

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

/** Facets stay at their place when a search leaves none of them, so that nothing jumps while typing. */
function asideView(context: FilledListContext): TemplateResult | typeof nothing {
  const {panel, list, sentences} = context;
  const useful = usefulFacets(context);
  if (useful.length > 0) panel.wasUseful = true;
  if (!panel.wasUseful || context.query.facets.length === 0) return nothing;
  if (useful.length === 0) return html`<div class="aside"></div>`;
  return html`<div class="aside-frame">
    ${toggleView(context)}
    <div id="facets" class="aside ${panel.isShown ? 'aside-shown' : ''}">
      ${headingView(list.headingLevel, 'facets-title', sentences.list.filterHeading)}
      ${facetsView(useful, context)}
      <button type="button" class="button-secondary aside-close" @click=${context.onResults}>
        ${sentences.list.hideFilters}
      </button>
    </div>
  </div>`;
}

function filledView(context: FilledListContext): TemplateResult {
  const {result, list, catalog, sentences} = context;
  const aside = asideView(context);
  return html`${searchView(context)}
    <div class="columns ${aside === nothing ? 'columns-one' : ''}">
      ${aside}
      <div class="main" aria-busy=${!catalog.settled}>
        ${summaryView(context)} ${chipsView(context)} ${progressView(catalog, sentences)}
        ${partialView(catalog, sentences)}
        ${result.total === 0 ? noHitsView(context) : itemsView(context)} ${pagesView(context)}
        ${result.total > 0 ? requestView(list.requestHref, sentences) : nothing}
      </div>
    </div>`;
}

const views: Readonly<Record<CatalogState, (context: ListContext) => unknown>> = {
  idle: idleView,
  loading: loadingView,
  error: errorView,
  empty: emptyView,
  filled: (context) => (isFilled(context) ? filledView(context) : nothing),
};

/** Filled is what can be shown: there are datasets, an answer, and words. */
function stateOf(context: ListContext): CatalogState {
  const state = catalogState(context.catalog);
  return state === 'filled' && !isFilled(context) ? 'loading' : state;
}

/** What the page's own content says stands before what is coming, and after what is said in its place. */
function bodyView(state: CatalogState, context: ListContext): TemplateResult {
  const fallback = html`<slot ?hidden=${state === 'filled'}></slot>`;
  return state === 'loading'
    ? html`${fallback}${loadingView(context)}`
    : html`${views[state](context)}${fallback}`;
}

export function datasetListView(context: ListContext): TemplateResult {
  const {catalog, sentences, list} = context;
  const state = stateOf(context);
  return html`<div class="list" lang=${sentences?.language ?? nothing} data-state=${state}>
    <p class="visually-hidden" role="status">${context.announced}</p>
    ${bodyView(state, context)}
    ${
      list.diagnostics && catalog && sentences
        ? diagnosticsView(catalog, sentences, list.headingLevel)
        : nothing
    }
  </div>`;
}

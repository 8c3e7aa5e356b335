/** The element as a whole, in each of its states. */
import {type TemplateResult, html, nothing} from 'lit';
import type {OpenCatalog} from '../../controller/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import {textIn} from '../../model/text.js';
import type {Sentences} from '../../text/sentences.js';
import {diagnosticsView} from '../part/diagnostics.view.js';
import {headingView} from '../part/heading.view.js';
import type {Reader} from '../part/literal.view.js';
import {noticeView} from '../part/notice.view.js';
import {isPartial, partialView, sourceErrorView} from '../part/source-error.view.js';
import type {CopyState} from './copier.js';
import type {DcatDatasetDetail} from './dataset-detail.js';
import type {DetailContext} from './detail-context.js';
import {datasetView} from './dataset.view.js';

/**
 * `idle`: nothing to look for · `loading` · `error`: no source could be read · `missing`: none of them has
 * it · `filled`.
 */
export type DetailState = 'idle' | 'loading' | 'error' | 'missing' | 'filled';

export interface StateContext {
  readonly detail: DcatDatasetDetail;
  readonly catalog: OpenCatalog | undefined;
  readonly reader: Reader;
  readonly sentences: Sentences | undefined;
  readonly isLooking: boolean;
  readonly copyState: CopyState;
  /** `undefined` until there is a dataset to show, and words to show it with. */
  readonly filled: DetailContext | undefined;
}

function stateOf({detail, catalog, filled, isLooking}: StateContext): DetailState {
  if (!catalog || !detail.datasetId.trim()) return 'idle';
  if (filled) return 'filled';
  if (isLooking) return 'loading';
  return catalog.sources.every(({status}) => status === 'failed') ? 'error' : 'missing';
}

function idleView({sentences}: StateContext): TemplateResult | typeof nothing {
  return sentences ? noticeView('idle', sentences.detail.nothingToRead) : nothing;
}

/** An outline of what is coming; it appears when it takes longer than a blink. */
function loadingView({sentences}: StateContext): TemplateResult {
  return html`<div part="loading" class="loading" aria-busy="true">
    <p class="loading-text">${sentences?.detail.loading ?? ''}</p>
    <div aria-hidden="true" class="outline">
      <div class="skeleton skeleton-title"></div>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
      <div class="skeleton skeleton-short"></div>
      <div class="skeleton skeleton-card"></div>
    </div>
  </div>`;
}

function errorView({catalog, sentences}: StateContext): TemplateResult | typeof nothing {
  const failed = catalog?.sources.find(({status}) => status === 'failed');
  if (!catalog || !failed || !sentences) return nothing;
  return html`<div data-focus tabindex="-1">${sourceErrorView(failed, catalog, sentences)}</div>`;
}

/** Where else to look: the page of the dataset, and that of each catalog. */
function waysView({detail, catalog, sentences, reader}: StateContext): unknown {
  const page = safeHref(detail.datasetId);
  const homepages = (catalog?.catalogs ?? []).flatMap(({title, homepages: addresses}) => {
    const link = addresses.flatMap((address) => safeHref(address) ?? [])[0];
    return link ? [{link, title: textIn(title, reader.language) || link.host}] : [];
  });
  if (!page && homepages.length === 0) return nothing;
  return html`<ul class="notice-lines">
    ${homepages.map(({link, title}) => html`<li><a href=${link.href}>${title}</a></li>`)}
    ${
      page
        ? html`<li><a href=${page.href}>${sentences?.detail.sourcePage ?? page.host}</a></li>`
        : nothing
    }
  </ul>`;
}

function missingView(context: StateContext): TemplateResult | typeof nothing {
  const {detail, catalog, sentences} = context;
  if (!catalog || !sentences) return nothing;
  const {title, text} = sentences.detail.notFound;
  return html`${headingView(detail.headingLevel, 'title', title)}
  ${noticeView('not-found', {title: '', text, actions: waysView(context)})}
  ${partialView(catalog, sentences)}`;
}

/** A source that is not all there matters here only where the dataset may be missing something. */
function filledView({filled, catalog, sentences}: StateContext): TemplateResult | typeof nothing {
  if (!filled || !catalog || !sentences) return nothing;
  const isWhole = !catalog.sources.some((source) => isPartial(source));
  return html`${datasetView(filled)} ${isWhole ? nothing : partialView(catalog, sentences)}`;
}

const views: Readonly<Record<DetailState, (context: StateContext) => unknown>> = {
  idle: idleView,
  loading: loadingView,
  error: errorView,
  missing: missingView,
  filled: filledView,
};

function saidOf(state: CopyState, sentences: Sentences | undefined): string {
  if (state === 'copied') return sentences?.detail.copied ?? '';
  return state === 'failed' ? (sentences?.detail.copyFailed ?? '') : '';
}

export function datasetDetailView(context: StateContext): TemplateResult {
  const {catalog, sentences, detail} = context;
  const state = stateOf(context);
  return html`<div class="detail" lang=${sentences?.language ?? nothing} data-state=${state}>
    <p class="visually-hidden" role="status">${saidOf(context.copyState, sentences)}</p>
    ${views[state](context)}
    <slot ?hidden=${state === 'filled'}></slot>
    ${
      detail.diagnostics && catalog && sentences
        ? diagnosticsView(catalog, sentences, detail.headingLevel)
        : nothing
    }
  </div>`;
}

/** What a list says in place of datasets, or beside them. */
import {type TemplateResult, html, nothing} from 'lit';
import type {OpenCatalog} from '../../controller/catalog.js';
import {safeContactHref, safeHref} from '../../model/safe-href.js';
import type {Sentences} from '../../text/sentences.js';
import {noticeView} from '../part/notice.view.js';
import {sourceErrorView} from '../part/source-error.view.js';
import {isNarrowed, withoutFilters} from './list-actions.js';
import type {FilledListContext, ListContext} from './list-context.js';

/** "Saknar du data?", where the editor has a form for it. */
export function requestView(href: string, {list}: Sentences): TemplateResult | typeof nothing {
  const link = safeHref(href, document.baseURI)?.href ?? safeContactHref(href);
  if (href === '' || link === undefined) return nothing;
  return html`<p part="request" class="request">
    <a href=${link}>${list.request.title}</a> ${list.request.text}
  </p>`;
}

/** The heading has said that there are none: this says what one can do. */
export function noHitsView({sentences, list, query, onQuery}: FilledListContext): TemplateResult {
  const {noHits, clearAll} = sentences.list;
  const clear = html`<p class="notice-actions">
    <button type="button" class="button-secondary" @click=${() => onQuery(withoutFilters(query))}>
      ${clearAll}
    </button>
  </p>`;
  return noticeView('no-hits', {
    title: '',
    text: noHits.text,
    actions: html`${isNarrowed(query) ? clear : nothing}
    ${requestView(list.requestHref, sentences)}`,
  });
}

/** How far a catalog that is still being read has come. */
export function progressView(
  catalog: OpenCatalog,
  {list}: Sentences,
): TemplateResult | typeof nothing {
  if (catalog.settled) return nothing;
  const total = catalog.sources.reduce((sum, {contents}) => sum + (contents?.total ?? 0), 0);
  const said =
    total > catalog.size ? list.loadingOf(catalog.size, total) : list.loadingSoFar(catalog.size);
  return html`<p part="progress" class="progress">${said}</p>`;
}

/** Outlines where the datasets will be; they appear when it takes longer than a blink. */
export function loadingView({sentences}: ListContext): TemplateResult {
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

export function errorView({catalog, sentences}: ListContext): TemplateResult | typeof nothing {
  const failed = catalog?.sources.find(({status}) => status === 'failed');
  if (!catalog || !failed || !sentences) return nothing;
  return sourceErrorView(failed, catalog, sentences);
}

export function emptyView({sentences, list}: ListContext): TemplateResult | typeof nothing {
  if (!sentences) return nothing;
  const {title, text} = sentences.list.emptyCatalog;
  return noticeView('empty', {title, text, actions: requestView(list.requestHref, sentences)});
}

export function idleView({sentences}: ListContext): TemplateResult | typeof nothing {
  return sentences ? noticeView('idle', sentences.list.nothingToRead) : nothing;
}

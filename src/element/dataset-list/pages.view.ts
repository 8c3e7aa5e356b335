/** The way to the other pages. */
import {type TemplateResult, html, nothing} from 'lit';
import type {FilledListContext} from './list-context.js';

/** Page numbers worth a button: the first, the last, and those around the one shown; 0 is a gap. */
export function pageNumbers(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((at) => at >= 1 && at <= pages);
  const sorted = [...new Set(near)].toSorted((a, b) => a - b);
  return sorted.flatMap((at, index) => {
    const before = sorted[index - 1] ?? 0;
    if (at - before === 2) return [at - 1, at];
    return at - before > 2 ? [0, at] : [at];
  });
}

function pageView(at: number, context: FilledListContext): TemplateResult {
  const {result, sentences, onTurn} = context;
  if (at === 0) return html`<li class="page-gap" aria-hidden="true">…</li>`;
  const isCurrent = at === result.query.page;
  return html`<li>
    <button
      type="button"
      class="page"
      aria-label=${sentences.list.page(at)}
      aria-current=${isCurrent ? 'page' : nothing}
      @click=${() => onTurn(at)}
    >
      ${at}
    </button>
  </li>`;
}

function stepView(
  to: number,
  label: string,
  isThere: boolean,
  {onTurn}: FilledListContext,
): TemplateResult | typeof nothing {
  if (!isThere) return nothing;
  return html`<li>
    <button type="button" class="page page-step" @click=${() => onTurn(to)}>
      ${label}
    </button>
  </li>`;
}

/** Which of them are shown. */
function rangeView({sentences, result}: FilledListContext): TemplateResult {
  const {query, total, datasets} = result;
  const before = (query.page - 1) * query.pageSize;
  const said = sentences.list.range(before + 1, before + datasets.length, total);
  return html`<p class="range">${said}</p>`;
}

function numberedView(context: FilledListContext, pages: number): TemplateResult {
  const {list} = context.sentences;
  const {page} = context.result.query;
  return html`<nav part="pages" class="pages" aria-label=${list.pages}>
    ${rangeView(context)}
    <ul role="list">
      ${stepView(page - 1, list.previousPage, page > 1, context)}
      ${pageNumbers(page, pages).map((at) => pageView(at, context))}
      ${stepView(page + 1, list.nextPage, page < pages, context)}
    </ul>
  </nav>`;
}

function moreView(context: FilledListContext): TemplateResult | typeof nothing {
  const {sentences, result, query, onTurn} = context;
  const rest = result.total - result.datasets.length;
  if (rest <= 0) return nothing;
  const step = Math.min(rest, query.pageSize);
  return html`<div part="pages" class="pages">
    ${rangeView(context)}
    <button type="button" class="button-secondary" @click=${() => onTurn(query.page + 1)}>
      ${sentences.list.showNext(step)}
    </button>
  </div>`;
}

/** Nothing when all is on one page, or the editor wants the first page only. */
export function pagesView(context: FilledListContext): TemplateResult | typeof nothing {
  const {list, result} = context;
  if (list.paging === 'none') return nothing;
  if (list.paging === 'more') return moreView(context);
  const pages = Math.ceil(result.total / result.query.pageSize);
  return pages > 1 ? numberedView(context, pages) : nothing;
}

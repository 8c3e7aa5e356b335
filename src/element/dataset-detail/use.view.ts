/** What can be downloaded. */
import {html, nothing} from 'lit';
import {servicesOf} from '../../query/dataset-facts.js';
import {accessOf} from './access.js';
import type {DetailContext} from './detail-context.js';
import {distributionView} from './distribution.view.js';
import type {Shown} from './fact.view.js';
import {commonLicensesOf} from './licenses.js';
import {sectionView} from './section.view.js';

/** Distributions shown at first. */
const few = 8;

/** What may not be had, and a series, need no excuse. */
function nothingView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const isExplained = dataset.kind === 'series' || accessOf(dataset) === 'nonPublic';
  if (isExplained || servicesOf(dataset).length > 0) return nothing;
  return html`<p part="no-distributions">${sentences.detail.noDistributions}</p>`;
}

function restView(rest: number, {folds, sentences}: DetailContext): Shown {
  if (rest <= 0) return nothing;
  return html`<button
    type="button"
    class="button-secondary"
    @click=${() => void folds.showRest('distributions')}
  >
    ${sentences.list.showNext(rest)}
  </button>`;
}

export function useView(context: DetailContext): Shown {
  const {dataset, folds} = context;
  const {distributions} = dataset;
  if (distributions.length === 0) return sectionView('use', [nothingView(context)], context);
  const shown = folds.isOpen('distributions') ? distributions : distributions.slice(0, few);
  const common = commonLicensesOf(dataset);
  const cards = shown.map((distribution, at) =>
    distributionView({distribution, at, common, isRest: at === few}, context),
  );
  const rest = restView(distributions.length - shown.length, context);
  return sectionView('use', [html`<ul class="cards" role="list">${cards}</ul>`, rest], context);
}

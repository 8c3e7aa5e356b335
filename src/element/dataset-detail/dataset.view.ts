/** A dataset whole: what it is and how to get it first, what few ask for last. */
import {type TemplateResult, html} from 'lit';
import {
  aboutView,
  documentationView,
  qualityView,
  timeAndPlaceView,
  versionsView,
} from './about.view.js';
import {catalogView} from './catalog.view.js';
import {contactSectionView} from './contact.view.js';
import {descriptionView} from './description.view.js';
import type {DetailContext} from './detail-context.js';
import {headView} from './head.view.js';
import {licenseView} from './license.view.js';
import {relatedView, seriesView} from './series.view.js';
import {servicesView} from './service.view.js';
import {technicalView} from './technical.view.js';
import {useView} from './use.view.js';

export function datasetView(context: DetailContext): TemplateResult {
  return html`<article class="dataset">
    ${headView(context)}
    <div class="columns">
      <div class="main">
        ${descriptionView(context)} ${useView(context)} ${servicesView(context)}
        ${seriesView(context)}
      </div>
      <div class="aside">
        ${licenseView(context)} ${contactSectionView(context)} ${aboutView(context)}
        ${timeAndPlaceView(context)}
      </div>
      <div class="further">
        ${documentationView(context)} ${qualityView(context)} ${versionsView(context)}
        ${relatedView(context)}
      </div>
    </div>
    <div class="rest">${technicalView(context)} ${catalogView(context)}</div>
  </article>`;
}

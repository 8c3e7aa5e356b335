/** A part of the dataset under a heading of its own. */
import {html, nothing} from 'lit';
import type {Sections} from '../../text/detail-sentences.js';
import {headingView} from '../part/heading.view.js';
import type {DetailContext} from './detail-context.js';
import type {Shown} from './fact.view.js';

/** Nothing when there is nothing to show below the heading. */
export function sectionView(
  name: keyof Sections,
  content: readonly Shown[],
  {sentences, level}: DetailContext,
): Shown {
  if (content.every((shown) => shown === nothing)) return nothing;
  return html`<section part="section" class="section" data-section=${name}>
    ${headingView(level + 1, 'section-title', sentences.detail.sections[name])} ${content}
  </section>`;
}

/** The same, folded away until it is asked for. */
export function foldedSectionView(
  name: keyof Sections,
  content: readonly Shown[],
  {sentences}: DetailContext,
): Shown {
  if (content.every((shown) => shown === nothing)) return nothing;
  return html`<section part="section" class="section section-folded" data-section=${name}>
    <details>
      <summary>${sentences.detail.sections[name]}</summary>
      ${content}
    </details>
  </section>`;
}

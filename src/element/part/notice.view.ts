/** What is said in place of data, or beside it when it is not all there. */
import {type TemplateResult, html, nothing} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {warningIcon} from './icon.view.js';

export interface NoticeContent {
  readonly title: string;
  readonly text: string;
  /** Links and buttons. */
  readonly actions?: unknown;
  /** `trouble` when something went wrong, `quiet` for a line beside the data. */
  readonly tone?: 'plain' | 'trouble' | 'quiet';
}

export function noticeView(state: string, content: NoticeContent): TemplateResult {
  const {title, text, actions = nothing, tone = 'plain'} = content;
  return html`<div
    part="notice ${state}"
    class=${classMap({notice: true, [`notice-${tone}`]: true})}
    data-state=${state}
  >
    ${tone === 'trouble' ? warningIcon : nothing}
    <div class="notice-body">
      ${title ? html`<p class="notice-title">${title}</p>` : nothing}
      ${text ? html`<p class="notice-text">${text}</p>` : nothing} ${actions}
    </div>
  </div>`;
}

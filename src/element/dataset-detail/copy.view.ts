/** A button that copies. */
import {type TemplateResult, html, nothing} from 'lit';
import {copyIcon} from '../part/icon.view.js';
import type {DetailContext} from './detail-context.js';

export interface CopyContent {
  /** Unlike any other on the page. */
  readonly key: string;
  readonly text: string;
  readonly label: string;
  /** What it belongs to, for those who hear the buttons one by one. */
  readonly about: string;
}

export function copyView(content: CopyContent, context: DetailContext): TemplateResult {
  const {key, text, label, about} = content;
  const {copier, sentences} = context;
  const state = copier.stateOf(key);
  return html`<button
      type="button"
      part="copy"
      class="button-plain copy"
      @click=${() => void copier.copy(key, text)}
    >
      ${copyIcon} ${state === 'copied' ? sentences.detail.copied : label}
      <span class="visually-hidden">${about}</span>
    </button>
    ${
      state === 'failed'
        ? html`<label class="copy-field">
            <span>${sentences.detail.copyFailed}</span>
            <input type="text" readonly data-copy .value=${text} />
          </label>`
        : nothing
    }`;
}

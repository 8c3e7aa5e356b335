/** The few drawings the elements need; beside words, so that none of them has to be understood. */
import {type TemplateResult, svg, html} from 'lit';

function icon(path: TemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${path}
  </svg>`;
}

export const searchIcon = icon(svg`<circle cx="9" cy="9" r="6"/><path d="m13.5 13.5 4 4"/>`);
export const closeIcon = icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`);
export const backIcon = icon(svg`<path d="M16 10H4m5-5-5 5 5 5"/>`);
export const filterIcon = icon(svg`<path d="M3 5h14M6 10h8M8.5 15h3"/>`);
export const downloadIcon = icon(svg`<path d="M10 3v9m-4-4 4 4 4-4M4 17h12"/>`);
export const copyIcon = icon(
  svg`<rect x="7" y="7" width="10" height="10" rx="2"/><path d="M13 4V3H3v10h1"/>`,
);
export const externalIcon = icon(svg`<path d="M8 4H4v12h12v-4M12 3h5v5M17 3l-8 8"/>`);
export const warningIcon = icon(svg`<path d="M10 3 2.5 16.5h15ZM10 8v4m0 2.2v.1"/>`);

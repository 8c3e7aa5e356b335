/** Headings whose level the page decides. */
import {type TemplateResult, html} from 'lit';

type Heading = (part: string, content: unknown) => TemplateResult;

const headings: readonly Heading[] = [
  (part, content) => html`<h2 part=${part} tabindex="-1">${content}</h2>`,
  (part, content) => html`<h3 part=${part} tabindex="-1">${content}</h3>`,
  (part, content) => html`<h4 part=${part} tabindex="-1">${content}</h4>`,
  (part, content) => html`<h5 part=${part} tabindex="-1">${content}</h5>`,
  (part, content) => html`<h6 part=${part} tabindex="-1">${content}</h6>`,
];

/** A heading of level 2 to 6; what is beyond is drawn as the nearest. It can be focused by script. */
export function headingView(level: number, part: string, content: unknown): TemplateResult {
  const at = Math.min(Math.max(Math.trunc(level) || 2, 2), 6) - 2;
  const heading = headings[at] ?? headings[0];
  return heading ? heading(part, content) : html`${content}`;
}

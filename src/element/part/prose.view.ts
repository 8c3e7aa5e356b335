/** A description drawn: the tree of `prose/` has no place for anything that could hurt. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Block, Inline, ProseLink, ProseList} from '../../prose/prose.js';

function linkView({href, children}: ProseLink): TemplateResult {
  return html`<a href=${href}>${inlinesView(children)}</a>`;
}

function inlineView(inline: Inline): unknown {
  const {kind} = inline;
  if (kind === 'text') return inline.text;
  if (kind === 'code') return html`<code>${inline.text}</code>`;
  if (kind === 'link') return linkView(inline);
  if (kind === 'break') return html`<br />`;
  const children = inlinesView(inline.children);
  return kind === 'strong' ? html`<strong>${children}</strong>` : html`<em>${children}</em>`;
}

function inlinesView(inlines: readonly Inline[]): readonly unknown[] {
  return inlines.map((inline) => inlineView(inline));
}

function listView({ordered, start, items}: ProseList): TemplateResult {
  const entries = items.map((item) => html`<li>${blocksView(item)}</li>`);
  if (!ordered) return html`<ul>${entries}</ul>`;
  return html`<ol start=${start === 1 ? nothing : start}>${entries}</ol>`;
}

function blockView(block: Block): TemplateResult {
  const {kind} = block;
  if (kind === 'list') return listView(block);
  if (kind === 'quote') return html`<blockquote>${blocksView(block.children)}</blockquote>`;
  if (kind === 'code') return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
  const children = inlinesView(block.children);
  // The headings of a page belong to the page.
  if (kind === 'heading') return html`<p class="prose-heading"><strong>${children}</strong></p>`;
  return html`<p>${children}</p>`;
}

function blocksView(blocks: readonly Block[]): readonly TemplateResult[] {
  return blocks.map((block) => blockView(block));
}

/** @param language the `lang` of the words, where it is not that of the page */
export function proseView(
  blocks: readonly Block[],
  language: string | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="prose" lang=${language}>${blocksView(blocks)}</div>`;
}

/** Links: only addresses that may be one, with the site they lead to where that is another. */
import {type TemplateResult, html, nothing} from 'lit';
import {leavesSite, safeHref} from '../../model/safe-href.js';
import type {Dataset} from '../../model/catalog.js';
import {type Literal, chooseText} from '../../model/text.js';
import type {Link} from '../../model/values.js';
import {literalView} from '../part/literal.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, eachView} from './fact.view.js';

/** An address as people read it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/**
 * A link with the words `shown`, else with its own address; what may not be a link stays the text it is,
 * beside the words.
 */
export function addressView(
  address: string,
  {sentences}: Pick<DetailContext, 'sentences'>,
  shown?: TemplateResult,
): TemplateResult {
  const link = safeHref(address);
  if (!link) return html`${shown ? html`${shown} ` : nothing}<code>${address}</code>`;
  if (!shown) return html`<a class="address" href=${link.href}>${readable(address)}</a>`;
  const isOther = leavesSite(link, location.href);
  return html`<a href=${link.href}>${shown}</a>${
    isOther ? html` <span class="host">${sentences.detail.atHost(link.host)}</span>` : nothing
  }`;
}

export function addressesView(addresses: readonly string[], context: DetailContext): Shown {
  return eachView(addresses, (address) => addressView(address, context));
}

/** A dataset of this catalog, by its title. */
export function datasetLinkView(dataset: Dataset, context: DetailContext): TemplateResult {
  const title = literalView(titleOf(dataset, context), context.reader);
  const href = context.hrefOf(dataset);
  if (href === undefined) return title;
  return html`<a href=${href} @click=${(event: MouseEvent) => context.onSelect(event, dataset)}
    >${title}</a
  >`;
}

function describedView(description: Literal | undefined, context: DetailContext): Shown {
  if (!description) return nothing;
  return html`<span class="note">${literalView(description, context.reader)}</span>`;
}

/** A dataset of this catalog, or a page elsewhere, by its title or address. */
export function linkView(link: Link, context: DetailContext): TemplateResult {
  const {reader, neighbors} = context;
  const dataset = neighbors.named.get(link.uri);
  if (dataset) return datasetLinkView(dataset, context);
  const known = context.catalog.labelOf(link.uri, reader.language);
  const title = chooseText(link.title, reader.language) ?? known;
  const shown = title && literalView(title, reader);
  const description = chooseText(link.description, reader.language);
  return html`${addressView(link.uri, context, shown)}${describedView(description, context)}`;
}

export function linksView(links: readonly Link[], context: DetailContext): Shown {
  return eachView(links, (link) => linkView(link, context));
}

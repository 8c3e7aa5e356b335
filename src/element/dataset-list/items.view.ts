/** The datasets themselves, as list, cards or lines. */
import {type TemplateResult, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Dataset} from '../../model/catalog.js';
import {type Literal, chooseText} from '../../model/text.js';
import {plainTextOf} from '../../prose/plain-text.js';
import {licensesOf} from '../../query/dataset-facts.js';
import {findMarks} from '../../query/marks.js';
import {formatDay} from '../../text/format.js';
import {headingView} from '../part/heading.view.js';
import {literalView} from '../part/literal.view.js';
import {badgesView} from './badges.view.js';
import type {FilledListContext} from './list-context.js';

/** Characters of a description that fit on two lines of any width. */
const snippet = 320;

type Shown = TemplateResult | typeof nothing;

function marked(literal: Literal, {reader, query}: FilledListContext): TemplateResult {
  return literalView(literal, reader, (text) => findMarks(text, query.text));
}

/** Its title; a dataset without one is called by its id, so that it can be opened all the same. */
function titleOf(dataset: Dataset, {reader}: FilledListContext): Literal {
  return chooseText(dataset.title, reader.language) ?? {value: dataset.id, language: ''};
}

function titleView(dataset: Dataset, context: FilledListContext): TemplateResult {
  const title = marked(titleOf(dataset, context), context);
  const href = context.hrefOf(dataset);
  if (href === undefined) return html`<span part="link" class="item-link">${title}</span>`;
  return html`<a
    part="link"
    class="item-link"
    href=${href}
    data-dataset=${dataset.id}
    @click=${(event: MouseEvent) => context.onSelect(event, dataset)}
    >${title}</a
  >`;
}

function publisherView({publisher}: Dataset, {reader}: FilledListContext): Shown {
  const name = publisher && chooseText(publisher.name, reader.language);
  return name ? html`<span class="item-publisher">${literalView(name, reader)}</span>` : nothing;
}

function dateView({modified, issued}: Dataset, {sentences, reader}: FilledListContext): Shown {
  const date = modified ?? issued;
  if (!date?.iso) return nothing;
  const say = modified ? sentences.list.updated : sentences.list.issued;
  const day = formatDay(date, reader.spoken);
  return html`<time datetime=${date.iso}>${say(day)}</time>`;
}

function licenseView(dataset: Dataset, {catalog, reader}: FilledListContext): Shown {
  const [license] = licensesOf(dataset);
  if (!license) return nothing;
  const label =
    (license.uri && catalog.labelOf(license.uri, reader.language)) ||
    chooseText(license.label, reader.language);
  return label ? html`<span>${literalView(label, reader)}</span>` : nothing;
}

function themesView({themes}: Dataset, {catalog, reader}: FilledListContext): Shown {
  const labels = themes.flatMap(({uri, label}) => {
    const known = uri === undefined ? undefined : catalog.labelOf(uri, reader.language);
    return known ?? chooseText(label, reader.language) ?? [];
  });
  if (labels.length === 0) return nothing;
  const [first, ...others] = labels.map((label) => literalView(label, reader));
  return html`<span>${first}${others.map((label) => html`, ${label}`)}</span>`;
}

function descriptionView({description}: Dataset, context: FilledListContext): Shown {
  const literal = chooseText(description, context.reader.language);
  if (!literal) return nothing;
  const value = plainTextOf(literal.value).slice(0, snippet);
  return value
    ? html`<p class="item-description">${marked({...literal, value}, context)}</p>`
    : nothing;
}

/** Who and when; in a roomy layout also about what, and under which license. */
function factsView(dataset: Dataset, context: FilledListContext): Shown {
  const isCompact = context.list.layout === 'compact';
  const facts = [
    publisherView(dataset, context),
    dateView(dataset, context),
    isCompact ? nothing : themesView(dataset, context),
    isCompact ? nothing : licenseView(dataset, context),
  ].filter((fact) => fact !== nothing);
  return facts.length === 0
    ? nothing
    : html`<ul class="item-facts" role="list">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`;
}

function itemView(dataset: Dataset, context: FilledListContext): TemplateResult {
  const {list, sentences} = context;
  const isCompact = list.layout === 'compact';
  return html`<li part="item" class="item">
    ${headingView(list.headingLevel + 1, 'title', titleView(dataset, context))}
    ${isCompact ? nothing : descriptionView(dataset, context)} ${factsView(dataset, context)}
    ${isCompact ? nothing : badgesView(dataset, sentences)}
  </li>`;
}

/** Another word than these, as an attribute may hold, is the usual layout. */
function layoutOf(written: string): string {
  return written === 'cards' || written === 'compact' ? written : 'list';
}

/** The page of datasets that the list shows. */
export function itemsView(context: FilledListContext): TemplateResult {
  const {result, list} = context;
  return html`<ul part="items" class="items items-${layoutOf(list.layout)}" role="list">
    ${repeat(
      result.datasets,
      ({id}) => id,
      (dataset) => itemView(dataset, context),
    )}
  </ul>`;
}

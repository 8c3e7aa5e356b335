/** The top of the page: what it is, whose, how fresh, and what one must know before using it. */
import {html, nothing} from 'lit';
import {chooseText} from '../../model/text.js';
import {isHvd} from '../../query/dataset-facts.js';
import type {Notice} from '../../text/sentences.js';
import {formatDay} from '../../text/format.js';
import {badgesView} from '../dataset-list/badges.view.js';
import {headingView} from '../part/heading.view.js';
import {literalView} from '../part/literal.view.js';
import {noticeView} from '../part/notice.view.js';
import {accessOf} from './access.js';
import {agentNameView} from './agent.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import type {Shown} from './fact.view.js';

function updatedView({dataset, sentences, reader}: DetailContext): Shown {
  const date = dataset.modified ?? dataset.issued;
  if (!date) return nothing;
  const day = formatDay(date, reader.spoken);
  const say = dataset.modified ? sentences.detail.updated : sentences.list.issued;
  return html`<time datetime=${date.iso ?? nothing}>${say(day)}</time>`;
}

function factsView(context: DetailContext): Shown {
  const {publisher} = context.dataset;
  const facts = [
    publisher ? agentNameView(publisher, context) : nothing,
    updatedView(context),
  ].filter((fact) => fact !== nothing);
  if (facts.length === 0) return nothing;
  return html`<ul class="line" role="list">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

/** What keeps one from using it freely, and what makes it worth while. */
function noticesView({dataset, sentences}: DetailContext): readonly Shown[] {
  const {detail} = sentences;
  const access = accessOf(dataset);
  const notices: readonly (readonly [string, Notice | undefined])[] = [
    ['access', access && access !== 'public' ? detail.access[access] : undefined],
    ['shared-not-open', dataset.sharedNotOpen ? detail.sharedNotOpen : undefined],
    ['hvd', isHvd(dataset) ? detail.hvd : undefined],
  ];
  return notices.map(([name, notice]) =>
    notice ? noticeView(name, {...notice, tone: name === 'hvd' ? 'quiet' : 'plain'}) : nothing,
  );
}

function subtitleView({dataset, reader}: DetailContext): Shown {
  const version = dataset.version?.trim();
  if (!version || chooseText(dataset.title, reader.language)?.value.includes(version)) {
    return nothing;
  }
  return html`<span class="version">${version}</span>`;
}

export function headView(context: DetailContext): Shown {
  const {dataset, level, reader, sentences} = context;
  const title = literalView(titleOf(dataset, context), reader);
  return html`<header class="head">
    ${headingView(level, 'title', html`${title} ${subtitleView(context)}`)}
    ${factsView(context)} ${badgesView(dataset, sentences)} ${noticesView(context)}
  </header>`;
}

/** People and organisations. */
import {html, nothing} from 'lit';
import {safeContactHref} from '../../model/safe-href.js';
import {chooseText} from '../../model/text.js';
import type {Agent, Attribution} from '../../model/values.js';
import {literalView} from '../part/literal.view.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, eachView, factView, factsView, wordsView} from './fact.view.js';
import {addressView, addressesView} from './link.view.js';
import {conceptsView, saidView} from './value.view.js';

/** An e-mail address or number that can be clicked; the text it is where it is neither. */
export function contactLinkView(written: string, subject = ''): Shown {
  const href = safeContactHref(written, subject);
  return href === undefined ? html`${written}` : html`<a href=${href}>${written}</a>`;
}

/** Its name, which leads to its web site. */
export function agentNameView({name, homepages, uri}: Agent, context: DetailContext): Shown {
  const literal = chooseText(name, context.reader.language);
  const [homepage] = homepages;
  if (!literal) return uri === undefined ? nothing : addressView(uri, context);
  const shown = literalView(literal, context.reader);
  return homepage === undefined ? shown : addressView(homepage, context, shown);
}

/** Everything else that is known of it. */
function agentFactsView(agent: Agent, context: DetailContext): Shown {
  const {fields} = context.sentences;
  const {description, types, identifiers, emails, phones, classifications, sameAs} = agent;
  const uris = agent.uri === undefined ? sameAs : [agent.uri, ...sameAs];
  return factsView([
    factView(fields.description, saidView(description, context)),
    factView(fields.types, conceptsView(types, context)),
    factView(fields.identifiers, eachView(identifiers, wordsView)),
    factView(fields.homepages, addressesView(agent.homepages.slice(1), context)),
    factView(
      fields.emails,
      eachView(emails, (email) => contactLinkView(email)),
    ),
    factView(
      fields.phones,
      eachView(phones, (phone) => contactLinkView(phone)),
    ),
    factView(fields.classifications, conceptsView(classifications, context)),
    factView(fields.sameAs, addressesView(uris, context)),
  ]);
}

/** An agent by name, with the rest of what is known of it folded away. */
export function agentView(agent: Agent, context: DetailContext): Shown {
  const name = agentNameView(agent, context);
  const facts = agentFactsView(agent, context);
  if (facts === nothing) return name;
  return html`${name}
    <details class="more">
      <summary>${context.sentences.detail.moreAbout}</summary>
      ${facts}
    </details>`;
}

export function agentsView(agents: readonly Agent[], context: DetailContext): Shown {
  return eachView(agents, (agent) => agentView(agent, context));
}

/** Somebody and what for. */
export function attributionView({roles, agent}: Attribution, context: DetailContext): Shown {
  const role = conceptsView(roles, context);
  return html`${agentView(agent, context)}${
    role === nothing ? nothing : html`<div class="note">${role}</div>`
  }`;
}

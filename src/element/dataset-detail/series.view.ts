/** The series that a dataset belongs to, or the datasets of a series; and what else is near. */
import {html, nothing} from 'lit';
import type {Link, Relation} from '../../model/values.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, eachView, factView, factsView} from './fact.view.js';
import {datasetLinkView, linkView, linksView} from './link.view.js';
import {sectionView} from './section.view.js';
import {conceptsView} from './value.view.js';

/** Members shown at first; by the book a series has at most fifty. */
const few = 50;

function memberView(member: Link, at: number, context: DetailContext): Shown {
  return html`<li data-rest=${at === few ? 'members' : nothing}>${linkView(member, context)}</li>`;
}

/** In the order of their titles, with years and numbers as one counts. */
function inOrder(members: readonly Link[], context: DetailContext): readonly Link[] {
  const {neighbors, reader} = context;
  const collator = new Intl.Collator(reader.language, {numeric: true});
  const keyed = members.map((member) => {
    const dataset = neighbors.named.get(member.uri);
    return {member, key: titleOf(dataset ?? member, context).value};
  });
  return keyed.toSorted((a, b) => collator.compare(a.key, b.key)).map(({member}) => member);
}

function membersView(context: DetailContext): Shown {
  const {dataset, sentences, folds} = context;
  if (dataset.kind !== 'series') return nothing;
  const {series} = sentences.detail;
  const members = inOrder(dataset.members, context);
  const shown = folds.isOpen('members') ? members : members.slice(0, few);
  const rest = members.length - shown.length;
  if (members.length === 0) return html`<p>${series.noMembers}</p>`;
  return html`<p>${series.members(members.length)}</p>
    <ul part="members" class="members" role="list">
      ${shown.map((member, at) => memberView(member, at, context))}
    </ul>
    ${
      rest > 0
        ? html`<button
            type="button"
            class="button-secondary"
            @click=${() => void folds.showRest('members')}
          >
            ${sentences.list.showNext(rest)}
          </button>`
        : nothing
    }`;
}

function oneView(label: string, link: Link | undefined, context: DetailContext): Shown {
  return factView(label, link ? linkView(link, context) : nothing);
}

export function seriesView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {series} = sentences.detail;
  const facts = factsView([
    factView(series.partOf, linksView(dataset.inSeries, context)),
    oneView(series.previous, dataset.previous, context),
    oneView(series.next, dataset.next, context),
    oneView(series.first, dataset.first, context),
    oneView(series.last, dataset.last, context),
  ]);
  return sectionView('series', [membersView(context), facts], context);
}

function relationView({roles, target}: Relation, context: DetailContext): Shown {
  const role = conceptsView(roles, context);
  return html`${linkView(target, context)}${
    role === nothing ? nothing : html`<div class="note">${role}</div>`
  }`;
}

/** What the catalog says is related, and what is like it. */
export function relatedView(context: DetailContext): Shown {
  const {dataset, sentences, neighbors} = context;
  const {fields} = sentences;
  const facts = factsView([
    factView(fields.relations, linksView(dataset.relations, context)),
    factView(
      fields.qualifiedRelations,
      eachView(dataset.qualifiedRelations, (relation) => relationView(relation, context)),
    ),
    factView(
      sentences.detail.similar,
      eachView(neighbors.related, (other) => datasetLinkView(other, context)),
    ),
  ]);
  return sectionView('related', [facts], context);
}

/** What marks a dataset at a glance: formats and a few words. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Dataset} from '../../model/catalog.js';
import {
  accessRightsOf,
  formatsOf,
  hasApi,
  hasMap,
  isHvd,
  isRestricted,
} from '../../query/dataset-facts.js';
import type {Sentences} from '../../text/sentences.js';

/** Formats shown by name; the rest is a number. */
const mostFormats = 5;

interface Badge {
  readonly label: string;
  readonly kind: 'good' | 'warning';
  /** What it means, where the label is an abbreviation. */
  readonly meaning: string;
}

function isNonPublic(dataset: Dataset): boolean {
  return accessRightsOf(dataset).some(({uri}) => uri?.endsWith('NON_PUBLIC') === true);
}

/** Marks of a dataset, most telling first. */
export function badgesOf(dataset: Dataset, {list}: Sentences): readonly Badge[] {
  const {badges} = list;
  const restricted = isNonPublic(dataset) ? badges.nonPublic : badges.restricted;
  const all: readonly (Badge & {readonly applies: boolean})[] = [
    {applies: isRestricted(dataset), label: restricted, kind: 'warning', meaning: ''},
    {applies: dataset.sharedNotOpen, label: badges.sharedNotOpen, kind: 'warning', meaning: ''},
    {applies: isHvd(dataset), label: badges.hvd, kind: 'good', meaning: badges.hvdLong},
    {applies: hasApi(dataset), label: badges.api, kind: 'good', meaning: ''},
    {applies: hasMap(dataset), label: badges.map, kind: 'good', meaning: ''},
    {applies: dataset.inSeries.length > 0, label: badges.series, kind: 'good', meaning: ''},
  ];
  return all.filter(({applies}) => applies);
}

/** What is short for the eye is said whole to the ear. */
function badgeView({label, kind, meaning}: Badge): TemplateResult {
  return html`<li part="badge" class="badge badge-${kind}">
    ${
      meaning
        ? html`<span aria-hidden="true">${label}</span>
          <span class="visually-hidden">${meaning}</span>`
        : label
    }
  </li>`;
}

function formatView(name: string): TemplateResult {
  return html`<li part="badge" class="badge badge-format">${name}</li>`;
}

function formatsView(dataset: Dataset, {list}: Sentences): TemplateResult | typeof nothing {
  const names = formatsOf(dataset).map(({name}) => name);
  if (names.length === 0) return nothing;
  const rest = names.length - mostFormats;
  const shown = rest > 0 ? [...names.slice(0, mostFormats), `+${rest}`] : names;
  return html`<ul class="badges" role="list" aria-label=${list.formats}>
    ${shown.map((name) => formatView(name))}
  </ul>`;
}

/** Marks and formats of a dataset; nothing when there are none. */
export function badgesView(
  dataset: Dataset,
  sentences: Sentences,
): TemplateResult | typeof nothing {
  const badges = badgesOf(dataset, sentences);
  const formats = formatsView(dataset, sentences);
  if (badges.length === 0 && formats === nothing) return nothing;
  return html`<div class="item-badges">
    ${
      badges.length > 0
        ? html`<ul class="badges" role="list">
          ${badges.map((badge) => badgeView(badge))}
        </ul>`
        : nothing
    }
    ${formats}
  </div>`;
}

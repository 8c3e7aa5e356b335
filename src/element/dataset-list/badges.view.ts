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
  readonly kind: 'format' | 'good' | 'warning';
  /** What it means, where the label is an abbreviation. */
  readonly meaning: string;
}

function isNonPublic(dataset: Dataset): boolean {
  return accessRightsOf(dataset).some(({uri}) => uri?.endsWith('NON_PUBLIC') === true);
}

/** Marks other than formats, most telling first. */
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

function badgeView({label, kind, meaning}: Badge): TemplateResult {
  return html`<li part="badge" class="badge badge-${kind}">
    ${meaning ? html`<abbr aria-label=${meaning}>${label}</abbr>` : label}
  </li>`;
}

/** Formats and marks of a dataset; nothing when there are none. */
export function badgesView(
  dataset: Dataset,
  sentences: Sentences,
): TemplateResult | typeof nothing {
  const formats = formatsOf(dataset).map(({name}) => name);
  const rest = formats.length - mostFormats;
  const badges: readonly Badge[] = [
    ...badgesOf(dataset, sentences),
    ...formats
      .slice(0, mostFormats)
      .map((label) => ({label, kind: 'format', meaning: ''}) as const),
    ...(rest > 0 ? ([{label: `+${rest}`, kind: 'format', meaning: ''}] as const) : []),
  ];
  if (badges.length === 0) return nothing;
  return html`<ul class="badges" aria-label=${sentences.list.formats}>
    ${badges.map((badge) => badgeView(badge))}
  </ul>`;
}

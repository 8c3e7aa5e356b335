/** One distribution as a card: what it is, how to get it, and what to know of it. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Distribution} from '../../model/catalog.js';
import {type Literal, chooseText} from '../../model/text.js';
import type {License} from '../../model/values.js';
import {formatBytes, formatDay} from '../../text/format.js';
import type {Notice} from '../../text/sentences.js';
import {headingView} from '../part/heading.view.js';
import {literalView} from '../part/literal.view.js';
import {availabilityOf, statusOf} from './access.js';
import {wholeDescriptionView} from './description.view.js';
import type {DetailContext} from './detail-context.js';
import {distributionTechnicalView} from './distribution-technical.view.js';
import {type Shown, factView, factsView} from './fact.view.js';
import {fileLinksOf} from './file-links.js';
import {filesView} from './files.view.js';
import {licenseNamesView} from './license.view.js';
import {ownLicensesOf} from './licenses.js';
import {linksView} from './link.view.js';
import {conceptView, standardsView} from './value.view.js';

function formatNames(distribution: Distribution): readonly string[] {
  const ofFiles = fileLinksOf(distribution).flatMap(({format}) => format ?? []);
  const names = [...distribution.formats, ...ofFiles].map(({name}) => name);
  return [...new Set(names.filter(Boolean))];
}

/** Its title; its formats where it has none. */
function titleOf(distribution: Distribution, at: number, context: DetailContext): Literal {
  const {reader, sentences} = context;
  const title = chooseText(distribution.title, reader.language);
  const formats = formatNames(distribution).join(', ');
  return title ?? {value: formats || sentences.detail.file(at + 1), language: ''};
}

function badgesView(distribution: Distribution): Shown {
  const names = formatNames(distribution);
  if (names.length === 0) return nothing;
  return html`<span class="formats">
    ${names.map((name) => html`<span part="badge" class="badge badge-format">${name}</span>`)}
  </span>`;
}

/** Size, packing and freshness in a line. */
function lineView(distribution: Distribution, {sentences, reader}: DetailContext): Shown {
  const {byteSize, compressFormat, packageFormat, modified, issued} = distribution;
  const {detail, list} = sentences;
  const date = modified ?? issued;
  const facts = [
    byteSize === undefined ? undefined : formatBytes(byteSize, reader.spoken),
    ...[compressFormat, packageFormat].map((format) => format && detail.packedAs(format.name)),
    date && (modified ? list.updated : list.issued)(formatDay(date, reader.spoken)),
  ].filter(Boolean);
  if (facts.length === 0) return nothing;
  return html`<p class="line">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}

function explainedView(notice: Notice | undefined, otherwise: Shown): Shown {
  return notice ? html`<strong>${notice.title}.</strong> ${notice.text}` : otherwise;
}

/** What should be known before it is used. */
function factsOf(
  distribution: Distribution,
  common: readonly License[],
  context: DetailContext,
): readonly Shown[] {
  const {detail, fields} = context.sentences;
  const {status, availability, accessRights, conformsTo, pages, samples} = distribution;
  const statusKey = statusOf(status, detail);
  const availabilityKey = availabilityOf(availability, detail);
  return [
    factView(
      fields.status,
      explainedView(
        statusKey && detail.status[statusKey],
        status ? conceptView(status, context) : nothing,
      ),
    ),
    factView(
      fields.availability,
      explainedView(
        availabilityKey && detail.availability[availabilityKey],
        availability ? conceptView(availability, context) : nothing,
      ),
    ),
    factView(fields.licenses, licenseNamesView(ownLicensesOf(distribution, common), context)),
    factView(fields.accessRights, accessRights ? conceptView(accessRights, context) : nothing),
    factView(fields.schemas, standardsView(conformsTo, context)),
    factView(fields.pages, linksView(pages, context)),
    factView(fields.samples, linksView(samples, context)),
  ];
}

export interface DistributionContent {
  readonly distribution: Distribution;
  /** Its place among those of the dataset, from 0. */
  readonly at: number;
  /** Licenses that are explained for the whole dataset. */
  readonly common: readonly License[];
  /** Whether it is the first of those that were folded away. */
  readonly isRest: boolean;
}

export function distributionView(
  {distribution, at, common, isRest}: DistributionContent,
  context: DetailContext,
): TemplateResult {
  const {reader, level} = context;
  const title = titleOf(distribution, at, context);
  const hasTitle = chooseText(distribution.title, reader.language) !== undefined;
  const key = `distribution-${at}`;
  return html`<li
    part="distribution"
    class="card"
    data-rest=${isRest ? 'distributions' : nothing}
  >
    <div class="card-head">
      ${headingView(level + 2, 'distribution-title', literalView(title, reader))}
      ${hasTitle ? badgesView(distribution) : nothing}
    </div>
    ${lineView(distribution, context)} ${wholeDescriptionView(distribution.description, context)}
    ${filesView({distribution, about: title.value, key}, context)}
    ${factsView(factsOf(distribution, common, context))}
    ${distributionTechnicalView(distribution, context)}
  </li>`;
}

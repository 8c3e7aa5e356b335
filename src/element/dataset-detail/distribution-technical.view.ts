/** What few ask of a distribution, folded away. */
import {html, nothing} from 'lit';
import type {Distribution} from '../../model/catalog.js';
import type {Checksum} from '../../model/values.js';
import {formatDuration, formatNumber} from '../../text/format.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, codeView, eachView, factView, factsView} from './fact.view.js';
import {addressView, linksView} from './link.view.js';
import {rightsView} from './rights.view.js';
import {serviceNamesView} from './service-names.view.js';
import {conceptsView, dateView} from './value.view.js';

function checksumView({algorithm, value}: Checksum): Shown {
  return html`${algorithm} <code>${value}</code>`;
}

/** Metres, and the words of the source where they are no number. */
export function metresView(written: string, {sentences, reader}: DetailContext): Shown {
  const metres = Number(written);
  const words = Number.isFinite(metres) && written.trim() !== '';
  return html`${words ? sentences.detail.metres(formatNumber(metres, reader.spoken)) : written}`;
}

export function durationView(written: string, {reader}: DetailContext): Shown {
  return html`${formatDuration(written, reader.spoken)}`;
}

function factsOf(distribution: Distribution, context: DetailContext): readonly Shown[] {
  const {fields} = context.sentences;
  const {checksum, issued, modified, uri} = distribution;
  return [
    factView(fields.checksum, checksum ? checksumView(checksum) : nothing),
    // Beside the last update, which stands above.
    factView(fields.issued, modified ? dateView(issued, context) : nothing),
    factView(fields.languages, conceptsView(distribution.languages, context)),
    factView(fields.types, conceptsView(distribution.types, context)),
    factView(
      fields.representationTechniques,
      conceptsView(distribution.representationTechniques, context),
    ),
    factView(
      fields.spatialResolutionInMeters,
      eachView(distribution.spatialResolutionInMeters, (metres) => metresView(metres, context)),
    ),
    factView(
      fields.temporalResolution,
      eachView(distribution.temporalResolution, (written) => durationView(written, context)),
    ),
    factView(fields.applicableLegislation, linksView(distribution.applicableLegislation, context)),
    factView(fields.policies, linksView(distribution.policies, context)),
    factView(fields.services, serviceNamesView(distribution.services, context)),
    factView(fields.rights, rightsView(distribution.rights, context)),
    factView(
      fields.formats,
      eachView(distribution.formats, ({mediaType}) => codeView(mediaType)),
    ),
    factView(fields.uri, uri === undefined ? nothing : addressView(uri, context)),
  ];
}

export function distributionTechnicalView(
  distribution: Distribution,
  context: DetailContext,
): Shown {
  const facts = factsView(factsOf(distribution, context));
  if (facts === nothing) return nothing;
  return html`<details class="more">
    <summary>${context.sentences.detail.sections.technical}</summary>
    ${facts}
  </details>`;
}

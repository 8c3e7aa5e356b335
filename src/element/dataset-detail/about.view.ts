/** What it is about, when and where, and how good it is. */
import {html, nothing} from 'lit';
import {chooseText} from '../../model/text.js';
import type {Period, QualityMeasurement} from '../../model/values.js';
import {daysOverdue} from '../../query/dataset-facts.js';
import {formatPeriod} from '../../text/format.js';
import {literalView} from '../part/literal.view.js';
import {agentView, agentsView, attributionView} from './agent.view.js';
import {wholeDescriptionView} from './description.view.js';
import type {DetailContext} from './detail-context.js';
import {durationView, metresView} from './distribution-technical.view.js';
import {type Shown, eachView, factView, factsView, wordsView} from './fact.view.js';
import {linksView} from './link.view.js';
import {locatorView, placesView} from './place.view.js';
import {sectionView} from './section.view.js';
import {conceptView, conceptsView, dateView, keywordsView, standardsView} from './value.view.js';

export function aboutView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const {publisher, accessRights} = dataset;
  const facts = factsView([
    factView(fields.publisher, publisher ? agentView(publisher, context) : nothing),
    factView(fields.themes, conceptsView(dataset.themes, context)),
    factView(fields.keywords, keywordsView(dataset.keywords, context)),
    factView(fields.subjects, conceptsView(dataset.subjects, context)),
    factView(fields.types, conceptsView(dataset.types, context)),
    factView(fields.hvdCategories, conceptsView(dataset.hvdCategories, context)),
    factView(fields.accessRights, accessRights ? conceptView(accessRights, context) : nothing),
    factView(fields.applicableLegislation, linksView(dataset.applicableLegislation, context)),
    factView(fields.languages, conceptsView(dataset.languages, context)),
  ]);
  return sectionView('about', [facts], context);
}

/** Both ends where they are dates, else one of them in words; what the period is called before it. */
function periodView(period: Period, context: DetailContext): Shown {
  const {detail} = context.sentences;
  const literal = chooseText(period.label, context.reader.language);
  const label = literal ? literalView(literal, context.reader) : nothing;
  const {start, end} = period;
  const words = formatPeriod(period, context.reader.spoken).replaceAll(/^– | –$/g, '');
  const range = start && !end ? detail.since(words) : end && !start ? detail.until(words) : words;
  return label === nothing ? wordsView(range) : html`${label} ${range}`;
}

/** That an update is late, and by how much. */
function overdueView(context: DetailContext): Shown {
  const days = daysOverdue(context.dataset, context.now);
  if (days === 0) return nothing;
  return html`<span part="overdue" class="overdue">${context.sentences.detail.overdue(days)}</span>`;
}

function frequencyView(context: DetailContext): Shown {
  const {frequency} = context.dataset;
  return frequency ? html`${conceptView(frequency, context)} ${overdueView(context)}` : nothing;
}

export function timeAndPlaceView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const facts = factsView([
    factView(fields.modified, dateView(dataset.modified, context)),
    factView(fields.issued, dateView(dataset.issued, context)),
    factView(fields.created, dateView(dataset.created, context)),
    factView(fields.frequency, frequencyView(context)),
    factView(
      fields.temporal,
      eachView(dataset.temporal, (period) => periodView(period, context)),
    ),
    factView(
      fields.temporalResolution,
      eachView(dataset.temporalResolution, (written) => durationView(written, context)),
    ),
    factView(fields.spatial, placesView(dataset.spatial, context)),
    factView(
      fields.spatialResolutionInMeters,
      eachView(dataset.spatialResolutionInMeters, (metres) => metresView(metres, context)),
    ),
  ]);
  return sectionView('timeAndPlace', [facts, locatorView(dataset.spatial, context)], context);
}

function measurementView({metric, value, unit}: QualityMeasurement, context: DetailContext): Shown {
  return html`${conceptView(metric, context)}: ${value}
  ${unit ? conceptView(unit, context) : nothing}`;
}

export function qualityView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const facts = factsView([
    factView(fields.conformsTo, standardsView(dataset.conformsTo, context)),
    factView(fields.provenance, wholeDescriptionView(dataset.provenance, context)),
    factView(fields.sources, linksView(dataset.sources, context)),
    factView(fields.generatedBy, linksView(dataset.generatedBy, context)),
    factView(fields.creators, agentsView(dataset.creators, context)),
    factView(fields.contributors, agentsView(dataset.contributors, context)),
    factView(
      fields.attributions,
      eachView(dataset.attributions, (attribution) => attributionView(attribution, context)),
    ),
    factView(
      fields.qualityMeasurements,
      eachView(dataset.qualityMeasurements, (measured) => measurementView(measured, context)),
    ),
    factView(fields.qualityAnnotations, linksView(dataset.qualityAnnotations, context)),
  ]);
  return sectionView('quality', [facts], context);
}

export function documentationView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const facts = factsView([
    factView(fields.pages, linksView(dataset.pages, context)),
    factView(fields.landingPages, linksView(dataset.landingPages, context)),
    factView(fields.samples, linksView(dataset.samples, context)),
    factView(fields.isReferencedBy, linksView(dataset.isReferencedBy, context)),
  ]);
  return sectionView('documentation', [facts], context);
}

export function versionsView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields} = sentences;
  const facts = factsView([
    factView(fields.version, wordsView(dataset.version)),
    factView(fields.versionNotes, wholeDescriptionView(dataset.versionNotes, context)),
    factView(fields.hasVersion, linksView(dataset.hasVersion, context)),
    factView(fields.isVersionOf, linksView(dataset.isVersionOf, context)),
  ]);
  return sectionView('versions', [facts], context);
}

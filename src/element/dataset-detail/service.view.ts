/** What programs can ask: one card for each service. */
import {type TemplateResult, html, nothing} from 'lit';
import type {DataService} from '../../model/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import type {License} from '../../model/values.js';
import {servicesOf} from '../../query/dataset-facts.js';
import {headingView} from '../part/heading.view.js';
import {literalView} from '../part/literal.view.js';
import {agentView} from './agent.view.js';
import {contactsView} from './contact.view.js';
import {copyView} from './copy.view.js';
import {wholeDescriptionView} from './description.view.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, eachView, factView, factsView} from './fact.view.js';
import {licenseNamesView} from './license.view.js';
import {commonLicensesOf, ownLicensesOf} from './licenses.js';
import {addressView, addressesView, linksView} from './link.view.js';
import {rightsView} from './rights.view.js';
import {sectionView} from './section.view.js';
import {serviceTitleOf} from './service-names.view.js';
import {conceptView, conceptsView, dateView, keywordsView, standardsView} from './value.view.js';

/** An address to ask, which is copied more often than followed. */
function endpointView(address: string, about: string, context: DetailContext): TemplateResult {
  const {detail} = context.sentences;
  const text = safeHref(address)?.href ?? address;
  const content = {key: `endpoint ${address}`, text, label: detail.copyAddress, about};
  return html`<code class="endpoint">${address}</code> ${copyView(content, context)}`;
}

function useOf(service: DataService, about: string, context: DetailContext): readonly Shown[] {
  const {detail, fields} = context.sentences;
  return [
    factView(
      detail.apiAddress,
      eachView(service.endpointUrls, (address) => endpointView(address, about, context)),
    ),
    factView(detail.apiDescription, addressesView(service.endpointDescriptions, context)),
    factView(fields.pages, linksView(service.pages, context)),
    factView(fields.landingPages, linksView(service.landingPages, context)),
    factView(fields.architecture, conceptsView(service.types, context)),
    factView(fields.conformsTo, standardsView(service.conformsTo, context)),
    factView(
      fields.accessRights,
      service.accessRights ? conceptView(service.accessRights, context) : nothing,
    ),
  ];
}

function restOf(service: DataService, context: DetailContext): readonly Shown[] {
  const {fields} = context.sentences;
  const {publisher, issued, modified, uri} = service;
  return [
    factView(fields.publisher, publisher ? agentView(publisher, context) : nothing),
    factView(fields.contactPoints, contactsView(service.contactPoints, context)),
    factView(fields.keywords, keywordsView(service.keywords, context)),
    factView(fields.themes, conceptsView(service.themes, context)),
    factView(fields.subjects, conceptsView(service.subjects, context)),
    factView(fields.hvdCategories, conceptsView(service.hvdCategories, context)),
    factView(fields.applicableLegislation, linksView(service.applicableLegislation, context)),
    factView(fields.rights, rightsView(service.rights, context)),
    factView(fields.issued, dateView(issued, context)),
    factView(fields.modified, dateView(modified, context)),
    factView(fields.servesDatasets, linksView(service.servesDatasets, context)),
    factView(fields.uri, uri === undefined ? nothing : addressView(uri, context)),
  ];
}

function formatsView({formats}: DataService): Shown {
  if (formats.length === 0) return nothing;
  return html`<span class="formats">
    ${formats.map(({name}) => html`<span part="badge" class="badge badge-format">${name}</span>`)}
  </span>`;
}

function serviceView(
  service: DataService,
  common: readonly License[],
  context: DetailContext,
): TemplateResult {
  const {reader, level, sentences} = context;
  const title = serviceTitleOf(service, reader.language);
  const license = licenseNamesView(ownLicensesOf(service, common), context);
  const rest = factsView(restOf(service, context));
  return html`<li part="service" class="card">
    <div class="card-head">
      ${headingView(level + 2, 'service-title', literalView(title, reader))} ${formatsView(service)}
    </div>
    ${wholeDescriptionView(service.description, context)}
    ${factsView([
      ...useOf(service, title.value, context),
      factView(sentences.fields.licenses, license),
    ])}
    ${
      rest === nothing
        ? nothing
        : html`<details class="more">
            <summary>${sentences.detail.sections.technical}</summary>
            ${rest}
          </details>`
    }
  </li>`;
}

export function servicesView(context: DetailContext): Shown {
  const services = servicesOf(context.dataset);
  if (services.length === 0) return nothing;
  const common = commonLicensesOf(context.dataset);
  const cards = services.map((service) => serviceView(service, common, context));
  return sectionView('services', [html`<ul class="cards" role="list">${cards}</ul>`], context);
}

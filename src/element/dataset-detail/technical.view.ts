/** What those ask for who look after catalogs or write programs; folded away. */
import {html, nothing} from 'lit';
import type {CatalogRecord} from '../../model/catalog.js';
import {safeHref} from '../../model/safe-href.js';
import type {Identifier} from '../../model/values.js';
import {copyView} from './copy.view.js';
import {type DetailContext, titleOf} from './detail-context.js';
import {type Shown, codeView, eachView, factView, factsView, wordsView} from './fact.view.js';
import {addressView, linksView} from './link.view.js';
import {boxesView, centroidsView, geometriesView} from './place.view.js';
import {foldedSectionView} from './section.view.js';
import {conceptView, conceptsView, dateView, saidView} from './value.view.js';

function uriView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {uri} = dataset;
  if (uri === undefined) return nothing;
  const about = titleOf(dataset, context).value;
  const content = {key: 'uri', text: uri, label: sentences.detail.copyAddress, about};
  return html`${addressView(uri, context)} ${copyView(content, context)}`;
}

function identifierView({value, scheme, issued}: Identifier, context: DetailContext): Shown {
  return html`${codeView(value)} ${saidView(scheme, context)} ${dateView(issued, context)}`;
}

function recordView(record: CatalogRecord, context: DetailContext): Shown {
  const {fields} = context.sentences;
  const {uri, issued, modified, status, sources} = record;
  return factsView([
    factView(fields.issued, dateView(issued, context)),
    factView(fields.modified, dateView(modified, context)),
    factView(fields.status, status ? conceptView(status, context) : nothing),
    factView(fields.sources, linksView(sources, context)),
    factView(fields.uri, uri === undefined ? nothing : addressView(uri, context)),
  ]);
}

/** The files that were read to show this, as they are. */
function sourcesView(context: DetailContext): Shown {
  const {catalog, sentences} = context;
  const addresses = catalog.sources
    .filter(({address, status}) => status === 'done' && safeHref(address))
    .map(({address}) => address);
  return factView(
    sentences.detail.rawMetadata,
    eachView(addresses, (address) => addressView(address, context)),
  );
}

export function technicalView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const {fields, detail} = sentences;
  const {record, spatial, numberOfSeries} = dataset;
  return foldedSectionView(
    'technical',
    [
      factsView([
        factView(fields.uri, uriView(context)),
        factView(fields.identifiers, eachView(dataset.identifiers, codeView)),
        factView(
          fields.otherIdentifiers,
          eachView(dataset.otherIdentifiers, (identifier) => identifierView(identifier, context)),
        ),
        factView(fields.boundingBox, boxesView(spatial, context)),
        factView(fields.centroid, centroidsView(spatial, context)),
        factView(fields.geometry, geometriesView(spatial)),
        factView(
          fields.representationTechniques,
          conceptsView(dataset.representationTechniques, context),
        ),
        factView(fields.dimensions, conceptsView(dataset.dimensions, context)),
        factView(fields.attributes, conceptsView(dataset.attributes, context)),
        factView(fields.unitsOfMeasure, conceptsView(dataset.unitsOfMeasure, context)),
        factView(fields.numberOfSeries, wordsView(numberOfSeries?.toString())),
        factView(detail.sections.record, record ? recordView(record, context) : nothing),
        sourcesView(context),
      ]),
    ],
    context,
  );
}

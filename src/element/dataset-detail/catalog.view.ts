/** The catalog that a dataset stands in; folded away. */
import {nothing} from 'lit';
import type {Catalog} from '../../model/catalog.js';
import {textView} from '../part/literal.view.js';
import {agentNameView} from './agent.view.js';
import {wholeDescriptionView} from './description.view.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, factView, factsView} from './fact.view.js';
import {licenseNamesView} from './license.view.js';
import {addressView, addressesView, linkView, linksView} from './link.view.js';
import {placesView} from './place.view.js';
import {rightsView} from './rights.view.js';
import {foldedSectionView} from './section.view.js';
import {conceptsView, dateView} from './value.view.js';

/** The catalog that lists the dataset; the only one there is where that is not said. */
export function catalogOf({
  catalog,
  dataset,
}: Pick<DetailContext, 'catalog' | 'dataset'>): Catalog | undefined {
  const {catalogs} = catalog;
  const named = catalogs.find(({id, uri}) => [id, uri].includes(dataset.catalog?.uri));
  return named ?? (catalogs.length === 1 ? catalogs[0] : undefined);
}

function factsOf(catalog: Catalog, context: DetailContext): Shown {
  const {fields} = context.sentences;
  const {publisher, uri} = catalog;
  return factsView([
    factView(fields.title, textView(catalog.title, context.reader)),
    factView(fields.description, wholeDescriptionView(catalog.description, context)),
    factView(fields.publisher, publisher ? agentNameView(publisher, context) : nothing),
    factView(fields.homepages, addressesView(catalog.homepages, context)),
    factView(fields.licenses, licenseNamesView(catalog.licenses, context)),
    factView(fields.rights, rightsView(catalog.rights, context)),
    factView(fields.issued, dateView(catalog.issued, context)),
    factView(fields.modified, dateView(catalog.modified, context)),
    factView(fields.languages, conceptsView(catalog.languages, context)),
    factView(fields.spatial, placesView(catalog.spatial, context)),
    factView(fields.themeTaxonomies, linksView(catalog.themeTaxonomies, context)),
    factView(fields.hasPart, linksView(catalog.hasPart, context)),
    factView(fields.isPartOf, linksView(catalog.isPartOf, context)),
    factView(fields.catalogs, linksView(catalog.catalogs, context)),
    factView(fields.uri, uri === undefined ? nothing : addressView(uri, context)),
  ]);
}

export function catalogView(context: DetailContext): Shown {
  const {dataset, sentences} = context;
  const catalog = catalogOf(context);
  if (catalog) return foldedSectionView('catalog', [factsOf(catalog, context)], context);
  if (!dataset.catalog) return nothing;
  const link = factView(sentences.fields.catalog, linkView(dataset.catalog, context));
  return foldedSectionView('catalog', [factsView([link])], context);
}

/** schema:DataCatalog → dcat:Catalog. */
import type {Term} from '../term.js';
import {asAgent} from './agent.js';
import {asLink, asWords, type Mapping} from './mapping.js';
import {asPlace} from './place.js';
import {asLanguage} from './value.js';

/** The node itself, or the first one without IRI that has the same name and address. */
export function catalogFor(node: string, mapping: Mapping): string {
  if (!node.startsWith('_:')) return node;
  const key = [mapping.words(node, 'name'), mapping.words(node, 'url')].join('\n');
  return key === '\n' ? node : mapping.oneFor(key, node);
}

export function mapCatalog(catalog: string, mapping: Mapping): void {
  mapping.addType(catalog, 'dcat:Catalog');
  const from = (...names: readonly string[]): readonly Term[] => mapping.values(catalog, ...names);
  mapping.fill(catalog, 'dct:title', from('name', 'headline'), asWords);
  mapping.fill(catalog, 'dct:description', from('description', 'abstract'), asWords);
  mapping.fill(catalog, 'dct:publisher', from('publisher', 'creator', 'provider'), asAgent);
  mapping.fill(catalog, 'dct:license', from('license'), asLink);
  mapping.fill(catalog, 'foaf:homepage', from('url', 'mainEntityOfPage'), asLink);
  mapping.fill(catalog, 'dct:issued', from('datePublished'), asWords);
  mapping.fill(catalog, 'dct:modified', from('dateModified'), asWords);
  mapping.fill(catalog, 'dct:language', from('inLanguage'), asLanguage);
  mapping.fill(catalog, 'dct:spatial', from('spatialCoverage', 'spatial'), asPlace);
  for (const dataset of from('dataset'))
    if (dataset.kind !== 'literal') mapping.add(catalog, 'dcat:dataset', dataset);
}

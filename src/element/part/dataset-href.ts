/** Where the title of a dataset leads. */
import type {Dataset} from '../../model/catalog.js';
import {safeHref} from '../../model/safe-href.js';

export interface HrefRules {
  /** Template with `{id}` or `{uri}`. */
  readonly datasetHref: string;
  readonly hrefOf: ((id: string) => string) | undefined;
}

/** What of a dataset its address is made of. */
export type Addressed = Pick<Dataset, 'id' | 'uri' | 'landingPages'>;

function fromTemplate(template: string, {id, uri}: Addressed): string {
  return template
    .replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{uri}', encodeURIComponent(uri ?? id));
}

/**
 * The embedding page's own address for it, else the page that its publisher has for it, else its IRI;
 * `undefined` when none of them may be a link.
 */
export function hrefOf(
  dataset: Addressed,
  {datasetHref, hrefOf: make}: HrefRules,
): string | undefined {
  if (make) return make(dataset.id);
  if (datasetHref) return safeHref(fromTemplate(datasetHref, dataset), document.baseURI)?.href;
  const pages = [...dataset.landingPages.map(({uri}) => uri), dataset.uri ?? ''];
  return pages.map((page) => safeHref(page)?.href).find((href) => href !== undefined);
}

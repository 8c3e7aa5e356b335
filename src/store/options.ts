/** Everything that may be chosen when a catalog is opened. */
import {type NetLimits, defaultNetLimits} from '../net/net.js';
import {type RdfLimits, defaultRdfLimits} from '../rdf/syntax.js';

export interface CatalogOptions {
  /** Name of a dialect or syntax (see `dialectTypes()`); `''` to find out by the content. */
  readonly type: string;
  /** Template with `{url}` for catalogs that do not allow other sites to read them; `''` for none. */
  readonly proxy: string;
  /** Bounds of each request. */
  readonly net: NetLimits;
  /** Bounds of what is read. */
  readonly rdf: RdfLimits;
  /** Pages of a paged answer that are followed at most. */
  readonly pages: number;
}

export const defaultCatalogOptions: CatalogOptions = {
  type: '',
  proxy: '',
  net: defaultNetLimits,
  rdf: defaultRdfLimits,
  pages: 50,
};

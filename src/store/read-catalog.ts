/** One payload, no network: what `inspect` and everyone with a file at hand calls. */
import type {Recognition} from '../dialect/dialect.js';
import type {CatalogContents} from '../model/catalog.js';
import {decodeText} from '../net/charset.js';
import {type RdfLimits, defaultRdfLimits} from '../rdf/syntax.js';
import {readPayload} from './read-payload.js';

export interface ReadCatalogOptions {
  /** Name of a dialect or syntax; left out or `''` to find out by the content. */
  readonly type?: string;
  /** Absolute address that relative ones are resolved against. */
  readonly base?: string;
  /** As a server would say it. */
  readonly contentType?: string;
  readonly limits?: Partial<RdfLimits>;
  readonly signal?: AbortSignal;
}

export interface ReadCatalogResult extends CatalogContents {
  /** What the payload was taken for, and why. */
  readonly recognition: Recognition;
  /** How the bytes were made text, e.g. `utf-8`. */
  readonly charset: string;
}

/**
 * Reads one payload of a catalog: a DCAT file in any RDF syntax, or an answer of a catalog's API.
 *
 * @throws {ReadError} when it is no catalog, or broken before anything could be kept
 */
export async function readCatalog(
  bytes: Uint8Array,
  {type = '', base = '', contentType = '', limits = {}, signal}: ReadCatalogOptions = {},
): Promise<ReadCatalogResult> {
  const {text, charset} = decodeText(bytes, contentType);
  const {recognition, contents} = await readPayload(
    {text, contentType, address: base},
    {type, limits: {...defaultRdfLimits, ...limits}, signal, onDatasets: undefined},
  );
  return {...contents, recognition, charset};
}

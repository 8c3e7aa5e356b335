/**
 * What every catalog protocol promises: to know its own payloads by looking at them, and to turn one
 * payload into the model. Knowing is cheap and loads nothing; reading comes in a chunk of its own.
 */
import type {CatalogContents, Dataset} from '../model/catalog.js';
import type {RdfLimits} from '../rdf/syntax.js';

/** One answer of a server, or one file, as text. */
export interface Payload {
  readonly text: string;
  /** As the server said; `''` when it said nothing. */
  readonly contentType: string;
  /** What relative addresses are resolved against; `''` when unknown. */
  readonly address: string;
}

/** What a payload was taken for, and why. */
export interface Recognition {
  /** E.g. `rdf-xml`, `json-ld`, `entrystore`. */
  readonly type: string;
  /** One English sentence: what in the payload told it. */
  readonly evidence: string;
}

export interface ReadingOptions {
  readonly limits: RdfLimits;
}

/**
 * Reading in slices: yields nothing, or datasets that are ready, every few milliseconds; returns the
 * whole, with the yielded datasets in it. Never throws for what the payload holds.
 */
export type Reading = Generator<readonly Dataset[] | void, CatalogContents, void>;

export type PayloadReader = (payload: Payload, options: ReadingOptions) => Reading;

export interface Dialect {
  readonly name: string;
  /** Every `type` it reads. */
  readonly types: readonly string[];
  /** Looks at the content first and at address and content type only in doubt. */
  recognize(payload: Payload): Recognition | undefined;
  /** The reader for one of its types, loaded when it is needed. */
  load(type: string): Promise<PayloadReader>;
}

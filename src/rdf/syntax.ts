/**
 * What every RDF syntax promises. A reader pushes triples into a sink and pauses now and then, so that
 * whoever drives it can let a page breathe; it never throws for what it reads: a fault becomes a problem,
 * and what came before the fault stays.
 */
import type {Problem} from '../model/problem.js';
import type {Term} from './term.js';

/** Bounds against input made to hurt; every one is an option of whoever reads. */
export interface RdfLimits {
  /** Elements, blank nodes, lists or JSON values inside one another. */
  readonly depth: number;
  /** Triples of one payload; reading stops there with a problem. */
  readonly triples: number;
  /** Characters that internal entities may add for every 64 kB of the document (XML). */
  readonly entityCharacters: number;
  /** Terms of a JSON-LD context. */
  readonly contextTerms: number;
}

export const defaultRdfLimits: RdfLimits = {
  depth: 100,
  triples: 5_000_000,
  entityCharacters: 65_536,
  contextTerms: 1_000,
};

export interface SyntaxInput {
  readonly text: string;
  /** Absolute IRI that relative ones are resolved against; `''` leaves them as they are. */
  readonly base: string;
  readonly limits: RdfLimits;
}

export interface TripleSink {
  /** `subject` is an IRI, or a blank-node label that begins with `_:`. */
  triple(subject: string, predicate: string, object: Term): void;
  problem(problem: Problem): void;
}

/** Yields after every few thousand triples or tens of kilobytes; done when it returns. */
export type SyntaxReader = (input: SyntaxInput, sink: TripleSink) => Generator<void, void, void>;

/** Names of the syntaxes, as `inspect` tells them. */
export type RdfSyntax =
  'rdf-xml' | 'turtle' | 'trig' | 'n-triples' | 'n-quads' | 'n3' | 'json-ld' | 'rdf-json';

/** How much a problem costs: an error lost something, a warning guessed something, information cost nothing. */
export type Severity = 'error' | 'warning' | 'information';

/**
 * Something in a payload that is not as its format or profile says it should be. Reading goes on;
 * the publisher may want to mend it.
 */
export interface Problem {
  readonly severity: Severity;
  /** Stable, kebab-case, e.g. `iri-invalid`; documented in docs/problems.md. */
  readonly code: string;
  /** English, for whoever looks after the catalog: what was seen, and what was made of it. */
  readonly message: string;
  /** The IRI or blank-node label it concerns, where there is one. */
  readonly subject: string | undefined;
  /** Line in the payload, from 1, where the reader knows it. */
  readonly line: number | undefined;
}

/** Collects problems; a reader calls it and goes on. */
export type ReportProblem = (problem: Problem) => void;

/** Why bytes that did arrive could not become a catalog or a table. */
export type ReadErrorCode =
  | 'empty' // nothing but white space
  | 'not-data' // an HTML page, a picture, an archive: something else altogether
  | 'unknown-format' // data, but of no format that is read here
  | 'unreadable' // the right format, broken before anything could be kept
  | 'not-a-catalog' // read well, but holds no catalog, dataset or service
  | 'unknown-type'; // `type` names nothing that is known

export interface ReadErrorFacts {
  readonly code: ReadErrorCode;
  /** What was seen, in English: `an HTML page titled "Logga in"`. */
  readonly came: string;
  /** Where it came from; `''` for bytes without an address. */
  readonly address: string;
}

export class ReadError extends Error implements ReadErrorFacts {
  override readonly name = 'ReadError';
  readonly code: ReadErrorCode;
  readonly came: string;
  readonly address: string;

  constructor(facts: ReadErrorFacts, options?: ErrorOptions) {
    super(`${facts.code}: ${facts.came}${facts.address ? ` (${facts.address})` : ''}`, options);
    this.code = facts.code;
    this.came = facts.came;
    this.address = facts.address;
  }
}

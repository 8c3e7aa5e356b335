/** Licenses in plain words, for those who never read one. */

/** The licenses that can be explained; `none` says that no license is given, `other` that it is not known here. */
export type LicenseKey =
  | 'cc0'
  | 'public-domain'
  | 'by'
  | 'by-sa'
  | 'by-nc'
  | 'by-nc-sa'
  | 'by-nd'
  | 'by-nc-nd'
  | 'odc-by'
  | 'odbl'
  | 'none'
  | 'other';

export interface LicenseSentence {
  /** What it is called. */
  readonly name: string;
  /** What one may do, and what one must. */
  readonly text: string;
}

export type LicenseSentences = Readonly<Record<LicenseKey, LicenseSentence>>;

const rules: readonly (readonly [RegExp, LicenseKey])[] = [
  [/creativecommons\.org\/publicdomain\/zero\//, 'cc0'],
  [/creativecommons\.org\/publicdomain\/mark\//, 'public-domain'],
  [/opendatacommons\.org\/licenses\/pddl/, 'public-domain'],
  [/opendatacommons\.org\/licenses\/odbl/, 'odbl'],
  [/opendatacommons\.org\/licenses\/by/, 'odc-by'],
  [/\/licensecategories\/nolicense/, 'none'],
];

const creativeCommons: ReadonlyMap<string, LicenseKey> = new Map(
  (['by', 'by-sa', 'by-nc', 'by-nc-sa', 'by-nd', 'by-nc-nd'] as const).map((key) => [key, key]),
);

/** The explanation that fits a license, by its canonical address (see `vocabulary/`). */
export function licenseKeyOf(uri: string | undefined): LicenseKey {
  if (uri === undefined) return 'other';
  const kind = /creativecommons\.org\/licenses\/([a-z-]{2,9})\//.exec(uri)?.[1] ?? '';
  return creativeCommons.get(kind) ?? rules.find(([pattern]) => pattern.test(uri))?.[1] ?? 'other';
}

/** `3.0` of `http://creativecommons.org/licenses/by/3.0/`; `''` where there is none. */
export function licenseVersionOf(uri: string | undefined): string {
  return /creativecommons\.org\/[a-z]+\/[a-z-]+\/(\d\.\d)/.exec(uri ?? '')?.[1] ?? '';
}

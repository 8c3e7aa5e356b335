/** How to name the source: in the publisher's own words, or in ours where the license asks for it. */
import type {Dataset} from '../../model/catalog.js';
import {type Literal, chooseText, textIn} from '../../model/text.js';
import type {License, RightsStatement} from '../../model/values.js';
import {type LicenseKey, licenseKeyOf, licenseVersionOf} from '../../text/license-sentences.js';
import type {Sentences} from '../../text/sentences.js';

/** Licenses that let one use the data without saying whose they are, or that are none. */
const asksNothing: ReadonlySet<LicenseKey> = new Set(['cc0', 'public-domain', 'none']);

/** Everything said of rights: of the dataset and of its distributions, each statement once. */
export function rightsOf(dataset: Dataset): readonly RightsStatement[] {
  const all = [dataset, ...dataset.distributions, ...dataset.services].flatMap(
    ({rights}) => rights,
  );
  const byContent = new Map(all.map((statement) => [JSON.stringify(statement), statement]));
  return [...byContent.values()];
}

/** `CC BY 4.0`; the name in the source for a license that is not known here. */
export function licenseName(license: License, {licenses}: Sentences, language: string): string {
  const key = licenseKeyOf(license.uri);
  if (key === 'other') return textIn(license.label, language);
  return [licenses[key].name, licenseVersionOf(license.uri)].filter(Boolean).join(' ');
}

/** `undefined` where nothing asks for a source to be named. */
export function attributionOf(
  dataset: Dataset,
  license: License | undefined,
  sentences: Sentences,
  language: string,
): Literal | undefined {
  const own = rightsOf(dataset).flatMap(({attributionText}) => attributionText);
  const literal = chooseText(own, language);
  if (literal) return literal;
  if (!license || asksNothing.has(licenseKeyOf(license.uri))) return undefined;
  const value = sentences.detail.attribution({
    publisher: textIn(dataset.publisher?.name ?? [], language),
    title: textIn(dataset.title, language),
    license: licenseName(license, sentences, language),
  });
  return {value, language: ''};
}

/** Small values: keywords, languages, identifiers, sizes, periods. */
import {iri, literal, type Term} from '../term.js';
import {asWords, type Mapping} from './mapping.js';

/** `"lek, park; bad"` is three; a DefinedTerm is its name. */
export function asKeywords(term: Term, mapping: Mapping): readonly Term[] {
  return asWords(term, mapping).flatMap(({kind, value, language}) => {
    if (kind !== 'literal') return [];
    const words = value.split(/[,;\n]/).map((word) => word.trim());
    return words.filter((word) => word !== '').map((word) => literal(word, language));
  });
}

/** A code, or a schema:Language, whose code is its other name. */
export function asLanguage(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind === 'literal') return [literal(term.value)];
  const names = mapping.values(term.value, 'alternateName', 'identifier', 'name');
  return names.length > 0 ? names.slice(0, 1) : [term];
}

/** Words, or the value of a schema:PropertyValue. */
export function asIdentifier(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind !== 'blank') return [literal(term.value)];
  const value = mapping.words(term.value, 'value', 'url', 'name');
  return value === undefined ? [] : [literal(value)];
}

/** `"1.2 MB"`, or a schema:QuantitativeValue. */
export function asSize(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind === 'literal') return [literal(term.value)];
  const value = mapping.words(term.value, 'value');
  const unit = mapping.words(term.value, 'unitText', 'unitCode') ?? '';
  return value === undefined ? [] : [literal(`${value} ${unit}`.trim())];
}

/** Only `true` tells something: DCAT has no word for a fee as such. */
export function asAccessRights({value}: Term): readonly Term[] {
  const isFree = /^(?:true|1|(?:https?:\/\/)?schema\.org\/true)$/i.test(value.trim());
  return isFree
    ? [iri('http://publications.europa.eu/resource/authority/access-right/PUBLIC')]
    : [];
}

/** ISO 8601: `2020-01-01/2020-12-31`, `2020/..`, or one date or year, which is both ends. */
export function asPeriod(term: Term, mapping: Mapping): readonly Term[] {
  if (term.kind !== 'literal') return [term];
  const ends = term.value.split('/').map((end) => end.trim());
  const [start = '', end = start] = ends;
  if (ends.length > 2 || !(isDate(start) || isDate(end)))
    return [literal(term.value, term.language)];
  const period = mapping.fresh();
  mapping.addType(period.value, 'dct:PeriodOfTime');
  if (isDate(start)) mapping.add(period.value, 'dcat:startDate', literal(start));
  if (isDate(end)) mapping.add(period.value, 'dcat:endDate', literal(end));
  return [period];
}

function isDate(text: string): boolean {
  return /^-?\d{4}(-\d\d|$)/.test(text);
}

/** The values of a facet: how datasets state them, and how they are named. */
import {chooseText, type Literal, type Text} from '../model/text.js';
import {foldedKey, orderKey} from './fold.js';

/** What a vocabulary calls an IRI in a language; `undefined` when it does not know it (yet). */
export type LabelOf = (uri: string, language: string) => Literal | undefined;

/** One value as a dataset states it. */
export interface StatedValue {
  /** What makes it the same value as another: its IRI, else folded words. */
  readonly key: string;
  /** Further keys of the same value, such as the folded name of a publisher that has an IRI. */
  readonly aliases: readonly string[];
  readonly uri: string | undefined;
  readonly label: Text;
}

/** A literal, and how often a dataset calls the value so. */
interface Spelling {
  readonly literal: Literal;
  times: number;
}

/** A value of the facet, gathered from all datasets. */
export interface ColumnValue {
  /** Its IRI as soon as a dataset tells one, until then folded words. */
  key: string;
  uri: string | undefined;
  readonly spellings: Spelling[];
  /** Datasets that have it. */
  size: number;
}

/** How a value is named, and what it is sorted by. */
export interface ColumnLabel {
  readonly literal: Literal;
  readonly order: string;
}

/** A value is rarely spelled in more ways; translations by machine into all languages of Europe are. */
const mostSpellings = 60;

/** Counts a literal by which a dataset calls a value. */
export function noteSpelling({spellings}: ColumnValue, literal: Literal): void {
  const known = spellings.find(
    (spelling) =>
      spelling.literal.value === literal.value && spelling.literal.language === literal.language,
  );
  if (known) known.times += 1;
  else if (spellings.length < mostSpellings) spellings.push({literal, times: 1});
}

/** The end of an IRI that says something: `TRAN`, `Göteborg`, `by/4.0`. */
export function readableEnd(uri: string): string {
  const segments = uri.split(/[/#:]+/).filter((segment) => segment !== '');
  const from = segments.findLastIndex((segment) => /\p{L}/u.test(segment));
  const end = segments.slice(from).join('/');
  try {
    return decodeURIComponent(end);
  } catch {
    return end;
  }
}

/** Whether a value is called so: by a dataset, by the vocabulary, or by the end of its IRI. `key` is folded. */
export function isCalled({uri, spellings}: ColumnValue, key: string, vocabulary: LabelOf): boolean {
  const names = spellings.map(({literal}) => literal.value);
  if (uri !== undefined) names.push(readableEnd(uri), ...knownNames(uri, vocabulary));
  return names.some((name) => foldedKey(name) === key);
}

/** What the vocabulary calls an IRI, in any of its languages. */
export function knownNames(uri: string, vocabulary: LabelOf): string[] {
  return ['sv', 'en'].flatMap((language) => vocabulary(uri, language)?.value ?? []);
}

/**
 * How to name a value to a reader of `language`. The vocabulary goes before the catalogs, but a label in
 * the reader's language before either's in another.
 */
export function columnLabel(
  value: ColumnValue,
  language: string,
  vocabulary: LabelOf,
): ColumnLabel {
  const known = value.uri === undefined ? undefined : vocabulary(value.uri, language);
  const commonest = value.spellings.toSorted((a, b) => b.times - a.times);
  const stated = commonest.map(({literal}) => literal);
  const literal = chooseText(known ? [known, ...stated] : stated, language) ?? {
    value: value.uri ? readableEnd(value.uri) : value.key,
    language: '',
  };
  return {literal, order: orderKey(literal.value, language)};
}

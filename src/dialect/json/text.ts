/** Words, in one language or as a dictionary of many. */
import {literal, type Term} from '../../rdf/term.js';
import type {Put} from './rules.js';
import {isObject, type JsonObject, listOf, member, parsed, wordsOf} from './values.js';

/** `sv`, `sv-SE`, `zh_Hant`, `und`. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,6}$/i;

/** More than any protocol needs: a list of dictionaries of lists. */
const deepest = 4;

function isTranslated(value: JsonObject): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => languageTag.test(name)) && !('url' in value);
}

/** What a thing is called, under the names that protocols have for it. */
const labelNames = ['title', 'label', 'display_name', 'name', 'fn', 'value', 'text', 'id'] as const;

function labelIn(value: JsonObject): unknown {
  const found = labelNames.find((name) => literalsOf(member(value, name)).length > 0);
  return found && member(value, found);
}

/** All words in a value, with their languages; objects give what they are called. */
export function literalsOf(value: unknown, language = '', depth = 0): readonly Term[] {
  if (depth > deepest) return [];
  const whole = parsed(value);
  const words = wordsOf(whole);
  if (words !== '') return [literal(words, language.toLowerCase().replaceAll('_', '-'))];
  if (Array.isArray(whole)) return whole.flatMap((item) => literalsOf(item, language, depth + 1));
  if (!isObject(whole)) return [];
  if (isTranslated(whole))
    return Object.entries(whole).flatMap(([tag, inner]) => literalsOf(inner, tag, depth + 1));
  return literalsOf(labelIn(whole), wordsOf(member(whole, 'language')), depth + 1);
}

export const asText: Put = (triples, subject, name, value) => {
  for (const term of literalsOf(value)) triples.add(subject, name, term);
};

/** Words without language: identifiers, dates, numbers as written. */
export const asPlain: Put = (triples, subject, name, value) => {
  for (const item of listOf(value))
    triples.addWords(subject, name, wordsOf(isObject(item) ? labelIn(item) : item));
};

/** As words; a single text is a list with commas or semicolons. */
export const asKeywords: Put = (triples, subject, name, value) => {
  const isText = typeof parsed(value) === 'string';
  for (const term of literalsOf(value)) {
    const words = isText ? term.value.split(/[,;\n]/) : [term.value];
    for (const word of words) {
      const keyword = word.trim();
      if (keyword !== '') triples.add(subject, name, literal(keyword, term.language));
    }
  }
};

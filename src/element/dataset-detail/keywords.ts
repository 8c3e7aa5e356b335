/** Keywords stand in the catalog in all its languages at once. */
import {type Literal, type Text, chooseText} from '../../model/text.js';

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

/** Those in the language that its reader understands best, each once, and those that have no language. */
export function keywordsIn(keywords: Text, language: string): readonly Literal[] {
  const tag = primary(chooseText(keywords, language)?.language ?? '');
  const byValue = new Map<string, Literal>();
  for (const literal of keywords) {
    const of = primary(literal.language);
    if ((of === tag || of === '') && !byValue.has(literal.value))
      byValue.set(literal.value, literal);
  }
  return [...byValue.values()];
}

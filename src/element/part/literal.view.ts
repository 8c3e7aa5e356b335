/** Words from a catalog, in the language they happen to be in. */
import {type TemplateResult, html, nothing} from 'lit';
import type {Literal, Text} from '../../model/text.js';
import {chooseText} from '../../model/text.js';
import type {Mark} from '../../query/catalog-query.js';

/** What a view must know of the reader; `LanguageController` is one. */
export interface Reader {
  readonly language: string;
  /** The language that the element itself speaks, for dates and numbers. */
  readonly spoken: string;
  /** The `lang` that words in that language need here, or nothing when the page's own is right. */
  differs(language: string): string | typeof nothing;
}

function* stretches(text: string, marks: readonly Mark[]): Generator {
  let at = 0;
  for (const [from, to] of marks) {
    yield text.slice(at, from);
    yield html`<mark part="mark">${text.slice(from, to)}</mark>`;
    at = to;
  }
  yield text.slice(at);
}

/** A literal with its `lang` where that is not the page's, and with what a search matched marked. */
export function literalView(
  literal: Literal,
  reader: Reader,
  marksIn: (text: string) => readonly Mark[] = () => [],
): TemplateResult {
  const {value, language} = literal;
  return html`<span lang=${reader.differs(language)}>${stretches(value, marksIn(value))}</span>`;
}

/** The literal of a text that the reader understands best; nothing when there is none. */
export function textView(text: Text, reader: Reader): TemplateResult | typeof nothing {
  const literal = chooseText(text, reader.language);
  return literal ? literalView(literal, reader) : nothing;
}

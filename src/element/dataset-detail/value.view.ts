/** Values of the model as a visitor reads them. */
import {html, nothing} from 'lit';
import type {DateValue} from '../../model/date.js';
import type {Text} from '../../model/text.js';
import type {Concept, Standard} from '../../model/values.js';
import {formatDate} from '../../text/format.js';
import {literalView, textView} from '../part/literal.view.js';
import {conceptLabel} from './concept-label.js';
import type {DetailContext} from './detail-context.js';
import {type Shown, eachView, wordsView} from './fact.view.js';
import {keywordsIn} from './keywords.js';
import {addressView, linkView} from './link.view.js';

export function dateView(date: DateValue | undefined, {reader}: DetailContext): Shown {
  if (!date) return nothing;
  const words = formatDate(date, reader.spoken);
  return date.iso ? html`<time datetime=${date.iso}>${words}</time>` : html`${words}`;
}

/** What a text says in the reader's language. */
export function saidView(text: Text, {reader}: DetailContext): Shown {
  return textView(text, reader);
}

/** Keywords, in the language that the reader understands best. */
export function keywordsView(keywords: Text, {reader}: DetailContext): Shown {
  const literals = keywordsIn(keywords, reader.language);
  if (literals.length === 0) return nothing;
  return html`<ul class="tags" role="list">
    ${literals.map((literal) => html`<li class="tag">${literalView(literal, reader)}</li>`)}
  </ul>`;
}

/** Its label; the way to its explanation where no code list here knows it. */
export function conceptView(concept: Concept, context: DetailContext): Shown {
  const {reader, catalog} = context;
  const label = conceptLabel(concept, reader.language, catalog.labelOf);
  if (!label) return nothing;
  const shown = literalView(label, reader);
  const {uri} = concept;
  const isKnown = uri === undefined || catalog.labelOf(uri, reader.language) !== undefined;
  return isKnown ? shown : addressView(uri, context, shown);
}

export function conceptsView(concepts: readonly Concept[], context: DetailContext): Shown {
  return eachView(concepts, (concept) => conceptView(concept, context));
}

/** A specification with what it is and what it is known as, e.g. a coordinate system. */
function standardView(standard: Standard, context: DetailContext): Shown {
  const kinds = standard.types.map((type) => conceptView(type, context));
  const notes = [...kinds, ...standard.identifiers.map((identifier) => wordsView(identifier))];
  if (notes.length === 0) return linkView(standard, context);
  return html`${linkView(standard, context)}
    <span class="note">${notes.map((note, at) => (at === 0 ? note : html`, ${note}`))}</span>`;
}

export function standardsView(standards: readonly Standard[], context: DetailContext): Shown {
  return eachView(standards, (standard) => standardView(standard, context));
}

/** Descriptions, with their markup; long ones are unfolded by who wants to read on. */
import {html, nothing} from 'lit';
import {type Text, chooseText, isMachineTranslated} from '../../model/text.js';
import {foldProse} from '../part/fold-prose.js';
import {proseView} from '../part/prose.view.js';
import type {DetailContext} from './detail-context.js';
import type {Shown} from './fact.view.js';

/** Letters of the dataset's description shown at first. */
const few = 1200;

/** The whole of a description; nothing where there is none. */
export function wholeDescriptionView(text: Text, {reader, prose}: DetailContext): Shown {
  const literal = chooseText(text, reader.language);
  if (!literal?.value.trim()) return nothing;
  return proseView(prose.blocksOf(literal.value), reader.differs(literal.language));
}

function translatedView(language: string, {sentences}: DetailContext): Shown {
  if (!isMachineTranslated(language)) return nothing;
  return html`<p class="note">${sentences.detail.machineTranslated}</p>`;
}

/** The description of the dataset itself. */
export function descriptionView(context: DetailContext): Shown {
  const {dataset, reader, prose, folds, sentences} = context;
  const literal = chooseText(dataset.description, reader.language);
  if (!literal?.value.trim()) return nothing;
  const {detail} = sentences;
  const blocks = prose.blocksOf(literal.value);
  const folded = foldProse(blocks, few);
  const isOpen = folds.isOpen('description');
  return html`<div part="description" class="description">
    ${proseView(isOpen ? blocks : folded.blocks, reader.differs(literal.language))}
    ${translatedView(literal.language, context)}
    ${
      folded.isFolded
        ? html`<button
            type="button"
            class="button-plain"
            aria-expanded=${isOpen}
            @click=${() => folds.toggle('description')}
          >
            ${isOpen ? detail.showLess : detail.showAll}
          </button>`
        : nothing
    }
  </div>`;
}

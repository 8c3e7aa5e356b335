/**
 * Beside each live example stands the HTML that an editor pastes, made of the example itself so that the
 * two can not differ, with a button that copies it.
 */
import {elementPieces, type Piece} from './markup.js';

function piecesOf(source: Element): Piece[] {
  const root = source instanceof HTMLTemplateElement ? source.content : source;
  return [...root.children].flatMap((child, index): Piece[] => {
    const gap: Piece[] = index > 0 ? [{kind: 'plain', text: '\n\n'}] : [];
    return [...gap, ...elementPieces(child)];
  });
}

function colored(pieces: readonly Piece[]): HTMLElement {
  const code = document.createElement('code');
  for (const {kind, text} of pieces) {
    if (kind === 'plain') {
      code.append(text);
      continue;
    }
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = text;
    code.append(span);
  }
  return code;
}

function copyButton(code: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Kopiera';
  const say = (words: string): void => {
    button.textContent = words;
    setTimeout(() => (button.textContent = 'Kopiera'), 2500);
  };
  button.addEventListener('click', () => {
    // Not there on pages without https.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    void Promise.resolve(clipboard?.writeText(code)).then(
      () => say(clipboard ? 'Kopierat' : 'Markera och kopiera'),
      () => say('Markera och kopiera'),
    );
  });
  return button;
}

/** Fills a place with code that can be copied. */
function fillPlace(place: HTMLElement, source: Element): void {
  const pre = document.createElement('pre');
  const code = colored(piecesOf(source));
  pre.append(code);
  // A stretch of text that scrolls must be reachable by keyboard.
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', 'HTML att klistra in');
  place.replaceChildren(copyButton(code.textContent), pre);
}

/** Fills every place that names an example by `data-snippet-of`. */
export function showSnippets(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-snippet-of]')) {
    const source = document.querySelector(`#${place.dataset['snippetOf'] ?? ''}`);
    if (source) fillPlace(place, source);
  }
}

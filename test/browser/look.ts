/** What stands in an element, found as a visitor finds it. */

/** Of an element, what is drawn. */
export function drawn(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('nothing is drawn');
  return element.shadowRoot;
}

/** The words of everything that matches, in order. */
export function wordsOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((found) =>
    (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** The first that matches, which must be of that kind. */
export function findA<Found extends HTMLElement>(
  kind: new () => Found,
  root: ParentNode,
  selector: string,
): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`there is no ${selector}`);
  return found;
}

/** The first that matches. */
export function find(root: ParentNode, selector: string): HTMLElement {
  return findA(HTMLElement, root, selector);
}

export function stateOf(element: Element): string {
  return element.shadowRoot?.querySelector<HTMLElement>('[data-state]')?.dataset['state'] ?? '';
}

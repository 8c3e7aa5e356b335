/**
 * Which language a place in the page is in, and who wants to know when that changes. However many elements
 * there are, one observer watches; when none is left, it watches nothing.
 */

/** The nodes that a place inherits its language through: its own root, and those of the hosts around it. */
function* rootsAround(element: Element): Generator<Node> {
  let root: Node = element.getRootNode();
  yield root;
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    yield root;
  }
}

function statedAt(element: Element | null): string {
  return element?.getAttribute('lang')?.trim() ?? '';
}

/** The nearest `lang` that says something, through any shadow roots; `''` when there is none. */
export function languageAt(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const stated: Element | null = at.closest('[lang]');
    if (statedAt(stated)) return statedAt(stated);
    const root: Node = (stated ?? at).getRootNode();
    at = stated?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return statedAt(document.documentElement);
}

/** Counts who needs each root watched; a root is watched once. */
class LanguageWatch {
  readonly #listeners = new Map<Element, () => void>();
  #roots = new Set<Node>();
  #observer: MutationObserver | undefined;

  /** Calls `listener` after any `lang` around `element` has changed, until `remove`. */
  add(element: Element, listener: () => void): void {
    this.#listeners.set(element, listener);
    this.#watch();
  }

  remove(element: Element): void {
    this.#listeners.delete(element);
    this.#watch();
  }

  /** Watches the roots that are needed now; an observer can take on a root, but not let go of one. */
  #watch(): void {
    const needed = new Set(
      [...this.#listeners.keys()].flatMap((element) => [...rootsAround(element)]),
    );
    const isSame =
      needed.size === this.#roots.size && [...needed].every((root) => this.#roots.has(root));
    if (isSame) return;
    this.#roots = needed;
    this.#observer?.disconnect();
    this.#observer ??= new MutationObserver(() => this.#tell());
    for (const root of needed) {
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}

/** The one watch of this copy of the library. */
export const languageWatch = new LanguageWatch();

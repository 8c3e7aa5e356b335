/**
 * The entry for a script tag: loads each element when its tag is met, now or later.
 *
 * For editors that strip unknown tags but keep `data-*`, `<div data-dcat="portal" data-src="…">` becomes
 * the element, with every other `data-*` as its attribute and what stood in the div inside it.
 */
import {registry} from './registry.js';

const selector = [
  ...Object.keys(registry).map((tag) => `${tag}:not(:defined)`),
  '[data-dcat]',
].join(',');

const loading = new Map<string, Promise<unknown>>();

/** Loads the module that defines a tag, once; a failed load is forgotten, so that it can be tried again. */
export function load(tag: string): Promise<unknown> {
  const known = loading.get(tag);
  if (known) return known;
  // Another copy of this library may have been first.
  if (customElements.get(tag)) return Promise.resolve();
  const started = (registry[tag]?.() ?? Promise.resolve()).catch((error: unknown) => {
    loading.delete(tag);
    console.warn(`[dcat-elements] <${tag}> could not be loaded`, error);
  });
  loading.set(tag, started);
  return started;
}

/**
 * Whoever may write `data-*` into a page may not write scripts or styles into it: they stay what they are.
 */
function isHandedOn(name: string): boolean {
  return name.startsWith('data-') && !/^data-(?:dcat$|on|style$)/.test(name);
}

function expand(place: HTMLElement): void {
  const tag = `dcat-${place.dataset['dcat'] ?? ''}`;
  if (!Object.hasOwn(registry, tag) || place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const {name, value} of place.attributes) {
    if (isHandedOn(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
  void load(tag);
}

/** Loads what `root` and everything in it need. */
export function discover(root: Document | Element): void {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.push(root);
  for (const element of found) {
    if (element instanceof HTMLElement && element.dataset['dcat'] !== undefined) expand(element);
    else void load(element.localName);
  }
}

new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document.documentElement, {childList: true, subtree: true});

discover(document);

/**
 * Keeps the focus where the visitor can go on from: what vanishes under it hands it to what comes next of
 * its kind, else to the heading. It is never taken from elsewhere on the page.
 */
import type {LitElement, ReactiveController} from 'lit';

type Find = (root: ParentNode) => HTMLElement | null | undefined;

interface Wish {
  readonly find: Find;
  /** Whether what takes the focus is to be brought into the window. */
  readonly scrolls: boolean;
  /** What had the focus when it was wished for. */
  readonly from: Element | undefined;
}

/** What had the focus before an update, and who takes over if it has gone after it. */
interface Held {
  readonly element: HTMLElement;
  readonly heir: Find;
}

/** The innermost element that has the focus, through shadow roots; `undefined` when none has. */
function focused(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === null || at === document.body ? undefined : at;
}

/** The heading, or what a notice in its place offers. */
const nextBest: Find = (root) =>
  root.querySelector<HTMLElement>('[part=count], [part~=notice] :is(button, a)');

function linkTo(id: string): Find {
  return (root) =>
    [...root.querySelectorAll<HTMLElement>('[data-dataset]')].find(
      (link) => link.dataset['dataset'] === id,
    );
}

/** The chip at that place, or the last. */
function chipAt(at: number): Find {
  return (root) => {
    const chips = [...root.querySelectorAll<HTMLElement>('.chip')];
    return chips[at] ?? chips.at(-1);
  };
}

function heirOf(element: HTMLElement, root: ParentNode): Find {
  const id = element.dataset['dataset'];
  if (id !== undefined) return linkTo(id);
  const chips = [...root.querySelectorAll('.chip')];
  if (chips.includes(element)) return chipAt(chips.indexOf(element));
  const facet = element.closest('.facet')?.querySelector('summary');
  return () => (facet?.isConnected === true ? facet : undefined);
}

export class ListFocus implements ReactiveController {
  readonly #host: LitElement;
  #held: Held | undefined;
  #wish: Wish | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The heading, at the top of what has been turned to. */
  toHeading(): void {
    this.#ask({find: nextBest, scrolls: true, from: focused()});
  }

  /** The title of the dataset at that place, as soon as it is shown. */
  toItem(at: number): void {
    const find: Find = (root) => root.querySelectorAll<HTMLElement>('a.item-link')[at];
    this.#ask({find, scrolls: true, from: focused()});
  }

  /** The title of that dataset if the list shows it, else the heading. */
  toDataset(id: string): void {
    const link = linkTo(id);
    this.#ask({find: (root) => link(root) ?? nextBest(root), scrolls: false, from: focused()});
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot;
    const element = root instanceof ShadowRoot ? root.activeElement : null;
    this.#held =
      element instanceof HTMLElement ? {element, heir: heirOf(element, root)} : undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held && !focused()) {
      const {element, heir} = held;
      const find: Find = (root) => (element.isConnected ? element : (heir(root) ?? nextBest(root)));
      this.#wish ??= {find, scrolls: false, from: undefined};
    }
    this.#grant();
  }

  #ask(wish: Wish): void {
    this.#wish = wish;
    this.#host.requestUpdate();
  }

  #grant(): void {
    const target = this.#wish?.find(this.#host.renderRoot);
    if (!this.#wish || !target) return;
    const {scrolls, from} = this.#wish;
    this.#wish = undefined;
    const now = focused();
    // The visitor has gone elsewhere in the meantime.
    if (now && now !== from) return;
    target.focus({preventScroll: true});
    if (scrolls) target.scrollIntoView({block: 'nearest'});
  }
}

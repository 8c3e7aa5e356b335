/** Takes the focus to the heading when somebody has asked for it, as soon as there is one. */

function focused(): Element | null {
  const {activeElement} = document;
  return activeElement === document.body ? null : activeElement;
}

export class HeadingFocus {
  readonly #host: {readonly renderRoot: ParentNode};
  /** Where the focus was when it was asked for; `undefined` when nobody has. */
  #from: Element | null | undefined;

  constructor(host: {readonly renderRoot: ParentNode}) {
    this.#host = host;
  }

  ask(): void {
    this.#from = focused();
    this.answer();
  }

  /** To be called when something new is shown. */
  answer(): void {
    if (this.#from === undefined) return;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('[part=title], [data-focus]');
    if (!heading) return;
    const now = focused();
    const hasMoved = now !== null && now !== this.#from;
    this.#from = undefined;
    if (!hasMoved) heading.focus({preventScroll: true});
  }
}

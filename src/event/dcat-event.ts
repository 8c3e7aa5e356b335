/** What all events of the elements share: they bubble and cross shadow roots, so that a page can listen anywhere. */
export class DcatEvent<Detail> extends CustomEvent<Detail> {
  /** @param cancelable whether `preventDefault()` keeps the element from its own answer */
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {detail, bubbles: true, composed: true, cancelable});
  }
}

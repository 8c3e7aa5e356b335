/** A list of places in a text that grows; eight times smaller than a list of texts. */
export class Offsets {
  #items = new Uint32Array(1_024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(offset: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = offset;
  }

  /** 0 beyond the end. */
  at(place: number): number {
    return this.#items[place] ?? 0;
  }
}

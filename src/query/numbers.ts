/** A list of whole numbers below 2³² that only grows; one typed array, so 20,000 datasets cost the collector one object. */
export class Numbers {
  #items = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The array beneath, until the next `push`. What stands from `length` on means nothing. */
  get items(): Uint32Array {
    return this.#items;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) this.#grow();
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  #grow(): void {
    const wider = new Uint32Array(this.#items.length * 2);
    wider.set(this.#items);
    this.#items = wider;
  }
}

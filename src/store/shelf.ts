/**
 * Things that several elements of a page use at once, made once for each key. What nobody uses any more
 * is closed if it is still at work; if it is settled it stays a while, for the visitor who steps back.
 */
export interface Shelved {
  /** Whether it has all it will ever have. */
  readonly settled: boolean;
  close(): void;
}

interface Slot<T> {
  readonly thing: T;
  users: number;
}

export class Shelf<T extends Shelved> {
  readonly #slots = new Map<string, Slot<T>>();
  readonly #spare: number;

  /** @param spare how many unused things are kept */
  constructor(spare: number) {
    this.#spare = spare;
  }

  /** The thing of that key, made if it is not there; every `take` wants its `giveBack`. */
  take(key: string, make: () => T): T {
    const slot = this.#slots.get(key) ?? {thing: make(), users: 0};
    slot.users++;
    // Map keeps the order of insertion: the last taken is the last closed.
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    return slot.thing;
  }

  giveBack(key: string, thing: T): void {
    const slot = this.#slots.get(key);
    // Forgotten in the meantime: then it is nobody's but the giver's.
    if (slot?.thing !== thing) return thing.close();
    slot.users--;
    if (slot.users <= 0 && !thing.settled) this.#remove(key, thing);
    this.#clear();
  }

  /** Makes the next `take` start afresh; who uses the thing now may go on. */
  forget(key: string, thing: T): void {
    if (this.#slots.get(key)?.thing === thing) this.#slots.delete(key);
  }

  #remove(key: string, thing: T): void {
    this.#slots.delete(key);
    thing.close();
  }

  #clear(): void {
    const unused = [...this.#slots].filter(([, slot]) => slot.users <= 0);
    const tooMany = unused.slice(0, Math.max(0, unused.length - this.#spare));
    for (const [key, {thing}] of tooMany) this.#remove(key, thing);
  }
}

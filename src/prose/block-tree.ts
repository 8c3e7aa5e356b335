/**
 * The blocks of a description while they are put together: lists, items and quotes that are still open,
 * innermost last. Forgives whatever is not closed, closed twice, or stands where it should not.
 */
import {type Block, proseLimits} from './prose.js';

/** One that is still open. */
interface Frame {
  readonly kind: 'root' | 'quote' | 'list' | 'item';
  /** What stands in it; of a dissolved one, what stands in the one around it. */
  readonly blocks: Block[];
  readonly items: (readonly Block[])[];
  readonly ordered: boolean;
  readonly start: number;
  /** Beyond the depth limit: its content goes to the one around it. */
  readonly isDissolved: boolean;
  /** A list nobody opened, around items that stand alone. */
  readonly isImplied: boolean;
}

type Opening = Pick<Frame, 'kind'> & Partial<Frame>;

const plain = {ordered: false, start: 1, isDissolved: false, isImplied: false};

export class BlockTree {
  readonly #root: Frame = {...plain, kind: 'root', blocks: [], items: []};
  readonly #frames: Frame[] = [this.#root];

  /** Puts a finished block where we are. */
  place(block: Block): void {
    this.#closeImplied();
    const {kind, isDissolved, items, blocks} = this.#top;
    if (kind === 'list' && !isDissolved) items.push([block]);
    else blocks.push(block);
  }

  openList(ordered: boolean, start: number): void {
    this.#openInFlow({kind: 'list', ordered, start});
  }

  openQuote(): void {
    this.#openInFlow({kind: 'quote'});
  }

  /** An item ends the item before it; without a list, it gets one. */
  openItem(): void {
    if (this.#top.kind === 'item') this.close('item');
    if (this.#top.kind !== 'list') this.#openInFlow({kind: 'list', isImplied: true});
    this.#open({kind: 'item'});
  }

  /** Closes the innermost of that kind and all that is open in it; an item only within its own list. */
  close(kind: 'list' | 'item' | 'quote'): void {
    const at = this.#frames.findLastIndex(
      (frame) => frame.kind === kind || (kind === 'item' && frame.kind === 'list'),
    );
    if (at > 0 && this.#frames[at]?.kind === kind) this.#closeDownTo(at);
  }

  /** The blocks, with whatever is still open closed. */
  finish(): Block[] {
    this.#closeDownTo(1);
    return this.#root.blocks;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#root;
  }

  /** A list or quote; in a list, it needs an item to stand in. */
  #openInFlow(opening: Opening): void {
    this.#closeImplied();
    const {kind, isDissolved} = this.#top;
    if (kind === 'list' && !isDissolved) this.#open({kind: 'item'});
    this.#open(opening);
  }

  /** Room is left for one item, so that a list that stands always has items that stand. */
  #open(opening: Opening): void {
    const around = this.#top;
    const isTooDeep = opening.kind !== 'item' && this.#frames.length >= proseLimits.depth;
    const isDissolved = around.isDissolved || isTooDeep;
    const blocks = isDissolved ? around.blocks : [];
    this.#frames.push({...plain, items: [], ...opening, blocks, isDissolved});
  }

  #closeImplied(): void {
    if (this.#top.isImplied) this.#closeDownTo(this.#frames.length - 1);
  }

  #closeDownTo(length: number): void {
    while (this.#frames.length > length) {
      const closed = this.#frames.pop();
      if (closed && !closed.isDissolved) this.#settle(closed);
    }
  }

  #settle({kind, items, blocks, ordered, start}: Frame): void {
    if (kind === 'item' && blocks.length > 0) this.#top.items.push(blocks);
    if (kind === 'quote' && blocks.length > 0) this.place({kind, children: blocks});
    if (kind === 'list' && items.length > 0) this.place({kind, ordered, start, items});
  }
}

/** Reads descriptions for views: the words at once, the markup as soon as its reader is there. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {plainTextOf} from '../../prose/plain-text.js';
import type {Block} from '../../prose/prose.js';
import {readProse, readProseNow} from '../../prose/read-prose.js';

/** Descriptions kept; a dataset has a handful, one with hundreds of distributions more. */
const most = 400;

export class ProseReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read = new Map<string, readonly Block[]>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The tree of a description; until it is read, its bare words. */
  blocksOf(description: string): readonly Block[] {
    const known = this.#read.get(description);
    if (known) return known;
    if (this.#read.size >= most) this.#read.clear();
    const now = readProseNow(description);
    const blocks = now ?? [wordsOf(description)];
    this.#read.set(description, blocks);
    if (!now) void this.#load(description);
    return blocks;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#read.clear();
  }

  async #load(description: string): Promise<void> {
    try {
      this.#read.set(description, await readProse(description));
      this.#host.requestUpdate();
    } catch {
      // The reader could not be fetched; the words are there.
    }
  }
}

function wordsOf(description: string): Block {
  return {kind: 'paragraph', children: [{kind: 'text', text: plainTextOf(description)}]};
}

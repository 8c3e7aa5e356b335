/**
 * Builds the tree of a description from what a reader meets, in the order it meets it. It forgives
 * everything, bounds everything and loses no text but what is beyond the limit.
 */
import type {Target} from './address.js';
import {BlockTree} from './block-tree.js';
import {type Block, cutMark, proseLimits} from './prose.js';
import {inlinesOf, type Run, trimmed} from './runs.js';

/** A heading longer than this is a paragraph in large letters. */
const longestHeading = 300;

/** One space for any white space; a no-break space between words stays. */
function collapsed(text: string): string {
  return text.replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' '));
}

function hasSameLook(a: Run, b: Run): boolean {
  return (
    a.link === b.link && a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code
  );
}

export class ProseBuilder {
  readonly #tree = new BlockTree();
  readonly #marks = {strong: 0, emphasis: 0, code: 0};
  #runs: Run[] = [];
  #link: Target | undefined;
  #heading = 0;
  #rows = 0;
  /** What is to come before the next word of a table row. */
  #pending = '';
  #hidden = 0;
  #length = 0;

  /** Whether the limit is reached; what comes then is not kept. */
  get isFull(): boolean {
    return this.#length >= proseLimits.text;
  }

  /** Whether text is dropped just now. */
  get isHidden(): boolean {
    return this.#hidden > 0;
  }

  /** From `true` to its `false`, text is dropped: the insides of scripts and styles. */
  hide(isHidden: boolean): void {
    this.#hidden = Math.max(0, this.#hidden + (isHidden ? 1 : -1));
  }

  /** Words, with whatever white space is in them. */
  text(written: string): void {
    const words = collapsed(this.#admitted(written));
    if (words.trim() !== '') this.#bringPending();
    const before = this.#runs.at(-1)?.text;
    const isAfterSpace = before === undefined || /\s$/.test(before);
    this.#push(isAfterSpace ? words.trimStart() : words);
  }

  /** A new line; two of them end the paragraph. */
  break(): void {
    const last = this.#runs.at(-1);
    if (this.#hidden > 0 || !last) return;
    if (last.text === '\n') return this.separate();
    this.#runs[this.#runs.length - 1] = {...last, text: last.text.replace(/ $/, '')};
    this.#push('\n');
  }

  /** The end of a paragraph, if there is one. In a row of a table, a new line. */
  separate(): void {
    if (this.#rows === 0) this.#endParagraph();
    else if (this.#runs.length > 0 && this.#pending === '') this.#pending = '\n';
  }

  /** Until `heading(0)`, what comes is a heading. */
  heading(level: number): void {
    this.separate();
    this.#heading = Math.min(6, Math.max(0, level));
  }

  /** More or less of `mark`; text bears it while there is more than none. */
  mark(mark: 'strong' | 'emphasis' | 'code', isOn: boolean): void {
    this.#marks[mark] = Math.max(0, this.#marks[mark] + (isOn ? 1 : -1));
  }

  /** `undefined` ends the link. */
  link(target: Target | undefined): void {
    this.#link = target;
  }

  openRow(): void {
    this.separate();
    this.#rows++;
  }

  closeRow(): void {
    this.#rows = Math.max(0, this.#rows - 1);
    this.#pending = '';
    this.separate();
  }

  /** The start of a cell: a dot in the middle keeps it apart from the one before. */
  cell(): void {
    if (this.#runs.length > 0) this.#pending = ' · ';
  }

  /** Text whose white space matters. */
  codeBlock(written: string): void {
    this.#endParagraph();
    const text = this.#admitted(written).replace(/^\n+/, '').trimEnd();
    if (text !== '') this.#tree.place({kind: 'code', text});
  }

  openList(ordered: boolean, start = 1): void {
    this.#endParagraph();
    this.#tree.openList(ordered, start);
  }

  openItem(): void {
    this.#endParagraph();
    this.#tree.openItem();
  }

  openQuote(): void {
    this.#endParagraph();
    this.#tree.openQuote();
  }

  close(kind: 'list' | 'item' | 'quote'): void {
    this.#endParagraph();
    this.#tree.close(kind);
  }

  /** The tree, with whatever is still open closed, and a sign if something was cut. */
  finish(isCut: boolean): readonly Block[] {
    this.#endParagraph();
    const blocks = this.#tree.finish();
    return isCut || this.isFull ? [...blocks, cutMark] : blocks;
  }

  /** What of `written` may be kept: nothing of what is hidden or beyond the limit. */
  #admitted(written: string): string {
    if (this.#hidden > 0 || this.isFull) return '';
    const kept = written.slice(0, proseLimits.text - this.#length);
    this.#length += kept.length;
    return kept;
  }

  #bringPending(): void {
    const text = this.#pending;
    this.#pending = '';
    if (text === '' || this.#runs.length === 0) return;
    this.#runs.push({text, link: undefined, strong: false, emphasis: false, code: false});
  }

  /** A reader tells text in pieces; an address is only found whole. */
  #push(text: string): void {
    if (text === '') return;
    const {strong, emphasis, code} = this.#marks;
    const look = {strong: strong > 0, emphasis: emphasis > 0, code: code > 0};
    const run = {text, link: this.#link, ...look};
    const last = this.#runs.at(-1);
    if (!last || text === '\n' || last.text === '\n' || !hasSameLook(last, run)) {
      this.#runs.push(run);
    } else this.#runs[this.#runs.length - 1] = {...run, text: last.text + text};
  }

  #endParagraph(): void {
    const runs = trimmed(this.#runs);
    this.#runs = [];
    this.#pending = '';
    if (runs.length === 0) return;
    const children = inlinesOf(runs);
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    const isHeading = this.#heading > 0 && length <= longestHeading;
    this.#tree.place(
      isHeading ? {kind: 'heading', level: this.#heading, children} : {kind: 'paragraph', children},
    );
  }
}

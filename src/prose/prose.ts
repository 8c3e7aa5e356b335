/**
 * What a description may say once it has been read: a small fixed tree of data. There is no place in it
 * for a script, a style, an attribute or an unknown tag, so whoever draws it can not let one through.
 */

/** Words as they are. */
export interface ProseText {
  readonly kind: 'text';
  readonly text: string;
}

/** Something the author stressed. */
export interface ProseMark {
  readonly kind: 'strong' | 'emphasis';
  readonly children: readonly Inline[];
}

/** A name, a value or a command within a sentence. */
export interface ProseCode {
  readonly kind: 'code';
  readonly text: string;
}

/** A checked address: `http:`, `https:`, or `mailto:` with one address and nothing else. */
export interface ProseLink {
  readonly kind: 'link';
  readonly href: string;
  /** Where it leads, for whoever wants to say so; `''` for an e-mail address. */
  readonly host: string;
  readonly children: readonly Inline[];
}

/** A new line within a paragraph. */
export interface ProseBreak {
  readonly kind: 'break';
}

export type Inline = ProseText | ProseMark | ProseCode | ProseLink | ProseBreak;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

/**
 * A heading of the author's. It is to be drawn as a paragraph in bold: the headings of a page belong to
 * the page. `level` is 1 to 6.
 */
export interface ProseHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly children: readonly Inline[];
}

export interface ProseList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list; 1 for any other. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

export interface ProseQuote {
  readonly kind: 'quote';
  readonly children: readonly Block[];
}

/** Text whose lines and spaces matter. */
export interface ProseCodeBlock {
  readonly kind: 'code';
  readonly text: string;
}

export type Block = Paragraph | ProseHeading | ProseList | ProseQuote | ProseCodeBlock;

/** Bounds against descriptions made to hurt. */
export const proseLimits = {
  /** Lists and quotes inside one another; deeper ones are dissolved, their text stays. */
  depth: 20,
  /** Characters of text; the rest is cut and an ellipsis says so. */
  text: 100_000,
  /** Characters read at all, markup included. */
  source: 500_000,
} as const;

/** What stands where a description was cut. */
export const cutMark: Paragraph = {kind: 'paragraph', children: [{kind: 'text', text: '…'}]};

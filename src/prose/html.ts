/** HTML as strangers write it, read tag by tag. No document is ever made of it. */
import {Parser} from 'htmlparser2';
import {targetOf} from './address.js';
import {ProseBuilder} from './builder.js';
import type {Block} from './prose.js';

type Attributes = Readonly<Record<string, string>>;

interface TagReader {
  readonly open: (builder: ProseBuilder, attributes: Attributes) => void;
  readonly close: (builder: ProseBuilder) => void;
}

/** The parser needs time in the square of this. */
const deepestTag = 500;

const nothing = (): void => {};

const paragraph: TagReader = {
  open: (builder) => builder.separate(),
  close: (builder) => builder.separate(),
};
const hidden: TagReader = {
  open: (builder) => builder.hide(true),
  close: (builder) => builder.hide(false),
};
const row: TagReader = {
  open: (builder) => builder.openRow(),
  close: (builder) => builder.closeRow(),
};
const cell: TagReader = {open: (builder) => builder.cell(), close: nothing};
const item: TagReader = {
  open: (builder) => builder.openItem(),
  close: (builder) => builder.close('item'),
};
const quote: TagReader = {
  open: (builder) => builder.openQuote(),
  close: (builder) => builder.close('quote'),
};
const link: TagReader = {
  open: (builder, attributes) => builder.link(targetOf(attributes['href'] ?? '')),
  close: (builder) => builder.link(undefined),
};
const lineBreak: TagReader = {open: (builder) => builder.break(), close: nothing};
const image: TagReader = {
  open: (builder, attributes) => builder.text(attributes['alt'] ?? ''),
  close: nothing,
};

function mark(kind: 'strong' | 'emphasis' | 'code', around?: TagReader): TagReader {
  return {
    open: (builder, attributes) => {
      around?.open(builder, attributes);
      builder.mark(kind, true);
    },
    close: (builder) => {
      builder.mark(kind, false);
      around?.close(builder);
    },
  };
}

function startOf(written = ''): number {
  return /^\d{1,6}$/.test(written) ? Number(written) : 1;
}

function list(ordered: boolean): TagReader {
  return {
    open: (builder, attributes) =>
      builder.openList(ordered, ordered ? startOf(attributes['start']) : 1),
    close: (builder) => builder.close('list'),
  };
}

function heading(level: number): TagReader {
  return {open: (builder) => builder.heading(level), close: (builder) => builder.heading(0)};
}

const readers: readonly (readonly [names: string, TagReader])[] = [
  [
    'p div section article header footer main aside nav address figure figcaption form fieldset',
    paragraph,
  ],
  ['center details summary dl dd table caption hr body', paragraph],
  ['script style template title iframe noembed noframes', hidden],
  ['b strong', mark('strong')],
  ['i em cite dfn var', mark('emphasis')],
  ['code kbd samp tt', mark('code')],
  ['dt', mark('strong', paragraph)],
  ['tr', row],
  ['td', cell],
  ['th', mark('strong', cell)],
  ['ul menu dir', list(false)],
  ['ol', list(true)],
  ['li', item],
  ['blockquote', quote],
  ['a', link],
  ['br', lineBreak],
  ['img', image],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, TagReader] => [`h${level}`, heading(level)]),
];

const readerOf = new Map(
  readers.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const)),
);

/** Thrown to leave a parser that would need too long. */
class TooDeep extends Error {}

/**
 * Reads HTML into `builder`, piece by piece: a tag that one piece opens, a later one closes. Tags that say
 * nothing are passed over, their text is kept.
 */
export class HtmlReader {
  readonly #builder: ProseBuilder;
  readonly #parser: Parser;
  #depth = 0;
  /** What stands in a `<pre>`, where one is open. */
  #preformatted: string | undefined;

  constructor(builder: ProseBuilder) {
    this.#builder = builder;
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, attributes),
      onclosetag: (name) => this.#close(name),
      ontext: (text) => this.#text(text),
    });
  }

  /** Throws when tags are nested deeper than anybody means. */
  write(html: string): void {
    this.#parser.write(html);
  }

  /** Closes what is open. */
  end(): void {
    this.#parser.end();
  }

  #open(name: string, attributes: Attributes): void {
    if (++this.#depth > deepestTag) throw new TooDeep();
    const reader = readerOf.get(name);
    if (this.#preformatted === undefined && name === 'pre') this.#preformatted = '';
    else if (this.#preformatted === undefined || reader === hidden)
      reader?.open(this.#builder, attributes);
    else if (name === 'br') this.#text('\n');
  }

  #close(name: string): void {
    this.#depth--;
    const reader = readerOf.get(name);
    if (this.#preformatted === undefined || reader === hidden) reader?.close(this.#builder);
    else if (name === 'pre') this.#endPreformatted(this.#preformatted);
  }

  #endPreformatted(text: string): void {
    this.#preformatted = undefined;
    this.#builder.codeBlock(text);
  }

  #text(text: string): void {
    if (this.#preformatted === undefined) this.#builder.text(text);
    else if (!this.#builder.isHidden) this.#preformatted += text;
  }
}

/** The blocks of a description in HTML, or `undefined` when its tags are nested deeper than anybody means. */
export function readHtml(html: string, isCut: boolean): readonly Block[] | undefined {
  const builder = new ProseBuilder();
  const reader = new HtmlReader(builder);
  try {
    reader.write(html);
    reader.end();
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return builder.finish(isCut);
}

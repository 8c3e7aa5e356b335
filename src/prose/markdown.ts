/** Markdown as people write it in catalogs (GitHub's kind, a line break is a line break). */
import {Lexer, type MarkedToken, type Token, type Tokens} from 'marked';
import {targetOf} from './address.js';
import {ProseBuilder} from './builder.js';
import {decodeEntities} from './entities.js';
import type {HtmlReader} from './html.js';
import type {Block} from './prose.js';

type TypeName = MarkedToken['type'];
type TokenOf<Name extends TypeName> = Extract<MarkedToken, {type: Name}>;
type Readers = {
  readonly [Name in TypeName]: (token: TokenOf<Name>, reader: MarkdownReader) => void;
};

/** Makes the reader that takes the tags between the Markdown, where there are any. */
export type MakeHtmlReader = (builder: ProseBuilder) => HtmlReader;

/** A longer word is no word, and costs the lexer time in the square of its length. */
const longestWord = 1_000;

/** Lists and quotes opened in one line, each of which the lexer reads anew. */
const hostileNesting = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m;

/** Whether the lexer will be done with it in good time. */
function isTame(text: string): boolean {
  return (
    text.split(/\s+/).every((word) => word.length <= longestWord) && !hostileNesting.test(text)
  );
}

const nothing = (): void => {};

function marked(kind: 'strong' | 'emphasis') {
  return (token: Tokens.Strong | Tokens.Em, {builder, readAll}: MarkdownReader): void => {
    builder.mark(kind, true);
    readAll(token.tokens);
    builder.mark(kind, false);
  };
}

function readText(token: Tokens.Text | Tokens.Tag, {builder, readAll}: MarkdownReader): void {
  if (!('tokens' in token) || !token.tokens) return builder.text(decodeEntities(token.text));
  builder.separate();
  readAll(token.tokens);
}

function readParagraph(token: Tokens.Paragraph, {builder, readAll}: MarkdownReader): void {
  builder.separate();
  readAll(token.tokens);
  builder.separate();
}

function readHeading(token: Tokens.Heading, {builder, readAll}: MarkdownReader): void {
  builder.heading(token.depth);
  readAll(token.tokens);
  builder.heading(0);
}

function readQuote(token: Tokens.Blockquote, {builder, readAll}: MarkdownReader): void {
  builder.openQuote();
  readAll(token.tokens);
  builder.close('quote');
}

function readList(token: Tokens.List, {builder, readAll}: MarkdownReader): void {
  builder.openList(token.ordered, typeof token.start === 'number' ? token.start : 1);
  readAll(token.items);
  builder.close('list');
}

function readItem(token: Tokens.ListItem, {builder, readAll}: MarkdownReader): void {
  builder.openItem();
  readAll(token.tokens);
  builder.close('item');
}

function readRow(cells: readonly Tokens.TableCell[], reader: MarkdownReader): void {
  const {builder} = reader;
  builder.openRow();
  for (const cell of cells) {
    builder.cell();
    if (cell.header) builder.mark('strong', true);
    reader.readAll(cell.tokens);
    if (cell.header) builder.mark('strong', false);
  }
  builder.closeRow();
}

function readTable(token: Tokens.Table, reader: MarkdownReader): void {
  for (const row of [token.header, ...token.rows]) readRow(row, reader);
}

/** Indented lines are code by the letter of Markdown; in catalogs they are what an export indented. */
function readCode(token: Tokens.Code, {builder}: MarkdownReader): void {
  if (token.codeBlockStyle !== 'indented') return builder.codeBlock(token.text);
  builder.separate();
  builder.text(decodeEntities(token.text));
  builder.separate();
}

function readCodespan(token: Tokens.Codespan, {builder}: MarkdownReader): void {
  builder.mark('code', true);
  builder.text(token.text);
  builder.mark('code', false);
}

function readLink(token: Tokens.Link, {builder, readAll}: MarkdownReader): void {
  builder.link(targetOf(decodeEntities(token.href)));
  readAll(token.tokens);
  builder.link(undefined);
}

const readers: Readers = {
  blockquote: readQuote,
  br: (_token, {builder}) => builder.break(),
  checkbox: (token, {builder}) => builder.text(token.checked ? '☑ ' : '☐ '),
  code: readCode,
  codespan: readCodespan,
  def: nothing,
  del: (token, {readAll}) => readAll(token.tokens),
  em: marked('emphasis'),
  escape: (token, {builder}) => builder.text(token.text),
  heading: readHeading,
  hr: (_token, {builder}) => builder.separate(),
  html: (token, reader) => reader.readTags(token.raw),
  image: (token, {builder}) => builder.text(decodeEntities(token.text)),
  link: readLink,
  list: readList,
  list_item: readItem,
  paragraph: readParagraph,
  space: (_token, {builder}) => builder.separate(),
  strong: marked('strong'),
  table: readTable,
  text: readText,
};

function isKnown(token: Token): token is MarkedToken {
  return Object.hasOwn(readers, token.type);
}

class MarkdownReader {
  readonly builder: ProseBuilder;
  readonly #html: HtmlReader | undefined;

  constructor(builder: ProseBuilder, html: HtmlReader | undefined) {
    this.builder = builder;
    this.#html = html;
  }

  readonly readAll = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (!isKnown(token)) this.builder.text(token.raw);
      else
        (readers[token.type] as (known: MarkedToken, reader: MarkdownReader) => void)(token, this);
    }
  };

  readTags(raw: string): void {
    if (this.#html) this.#html.write(raw);
    else this.builder.text(raw);
  }
}

/**
 * The blocks of a description in Markdown, or `undefined` when it is nested deeper, or made of longer
 * words, than anybody writes.
 */
export function readMarkdown(
  text: string,
  isCut: boolean,
  makeHtmlReader: MakeHtmlReader | undefined,
): readonly Block[] | undefined {
  if (!isTame(text)) return undefined;
  const builder = new ProseBuilder();
  const html = makeHtmlReader?.(builder);
  try {
    const tokens = new Lexer({gfm: true, breaks: true}).lex(text);
    new MarkdownReader(builder, html).readAll(tokens);
    html?.end();
  } catch {
    // The lexer and the tag reader refuse by throwing what nests too deeply.
    return undefined;
  }
  return builder.finish(isCut);
}

/**
 * XML as a sequence of tokens, asked for one by one. Not a validator: whatever can be understood is, and
 * what cannot is reported. Linear in the text, whatever the text.
 */
import {readDoctype} from './doctype.js';
import type {Entities} from './entities.js';
import type {ProblemLog} from './problem-log.js';
import {Tag} from './tag.js';

/** `other` is markup that only a literal of XML keeps: comments and instructions. */
export type Token = 'start' | 'end' | 'text' | 'other' | 'nothing' | 'done';

/** Where junk before the XML declaration is looked for. */
const longestJunk = 10_000;

/** A letter, `_`, `:` or anything beyond ASCII. */
function beginsName(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || code === 0x5f || code === 0x3a || code >= 0x80;
}

export class Scanner {
  /** The tag read last. */
  readonly tag: Tag;
  /** Offset behind the token read last. */
  position = 0;
  /** Whether the document ends inside a tag, a comment or the like. */
  isTruncated = false;
  readonly #text: string;
  readonly #entities: Entities;
  readonly #log: ProblemLog;
  /** Where the content of the token read last begins and ends. */
  #from = 0;
  #to = 0;
  #isVerbatim = false;

  constructor(text: string, entities: Entities, log: ProblemLog) {
    this.#text = text;
    this.#entities = entities;
    this.#log = log;
    this.tag = new Tag(text, entities, log);
    this.#skipJunk();
  }

  next(): Token {
    const at = this.position;
    if (at >= this.#text.length) return 'done';
    this.#log.position = at;
    if (this.#text.charCodeAt(at) !== 0x3c) return this.#readText(at, at);
    const next = this.#text.charCodeAt(at + 1);
    if (beginsName(next)) return this.#readTag(at + 1, 'start');
    return next === 0x2f ? this.#readTag(at + 2, 'end') : this.#readMarkup(at);
  }

  /** The text read last, with references and line ends made plain. */
  text(): string {
    const raw = this.raw();
    return this.#isVerbatim || !raw.includes('&') ? raw : this.#entities.expand(raw);
  }

  /** The token read last as written but for line ends. */
  raw(): string {
    const raw = this.#text.slice(this.#from, this.#to);
    return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  }

  /** Whether the text read last is white space and nothing else. */
  isBlank(): boolean {
    for (let at = this.#from; at < this.#to; at++) {
      if (this.#text.charCodeAt(at) > 0x20) return false;
    }
    return true;
  }

  /** Whether the element just opened is closed at once: `<a/>` or `<a></a>`. */
  isEmptyElement(): boolean {
    return this.tag.isEmpty || this.#text.startsWith('</', this.position);
  }

  /** Whether the element just opened holds words and no elements. */
  isTextElement(): boolean {
    const end = this.#text.indexOf('<', this.position);
    if (this.tag.isEmpty || !this.#text.startsWith('</', end)) return false;
    return this.#text.slice(this.position, end).trim() !== '';
  }

  /** Where `pattern` first matches in the whole document; -1 if nowhere. */
  search(pattern: RegExp): number {
    return this.#text.search(pattern);
  }

  /** Some servers print a warning, or blank lines, before the XML declaration. */
  #skipJunk(): void {
    const at = this.#text.slice(0, longestJunk).indexOf('<?xml');
    if (at > 0 && this.#text.slice(0, at).trim() !== '') {
      this.#log.add('warning', 'xml-junk', 'Text before the XML declaration; left out');
    }
    this.position = Math.max(at, this.#text.startsWith('\ufeff') ? 1 : 0);
  }

  #truncated(): Token {
    this.isTruncated = true;
    this.#log.add(
      'error',
      'xml-truncated',
      'The document ends in the middle; kept what came before',
    );
    this.position = this.#text.length;
    return 'nothing';
  }

  #readTag(from: number, token: Token): Token {
    if (!this.tag.read(from)) return this.#truncated();
    this.position = this.tag.end;
    return token;
  }

  /** Text from `at` up to the next `<` that is not before `search`. */
  #readText(at: number, search: number): Token {
    const end = this.#text.indexOf('<', search);
    return this.#take('text', at, end === -1 ? this.#text.length : end, 0);
  }

  /** Takes what is in `[from, to)`, followed by so many characters of no interest. */
  #take(token: Token, from: number, to: number, behind: number): Token {
    this.#from = from;
    this.#to = to;
    this.#isVerbatim = behind > 0;
    this.position = to + behind;
    return token;
  }

  #readMarkup(at: number): Token {
    const text = this.#text;
    if (text.startsWith('<?', at)) return this.#readUntil('?>', at, 'other');
    if (text.startsWith('<!--', at)) return this.#readUntil('-->', at, 'other');
    if (text.startsWith('<![CDATA[', at)) return this.#readUntil(']]>', at + 9, 'text');
    if (text.startsWith('<!DOCTYPE', at)) return this.#readDoctype(at + 9);
    // Anything else is a `<` that somebody forgot to escape.
    this.#log.add('error', 'xml-malformed', 'A < is not escaped; read as text');
    return this.#readText(at, at + 1);
  }

  #readUntil(close: string, from: number, token: 'other' | 'text'): Token {
    const end = this.#text.indexOf(close, from);
    if (end === -1) return this.#truncated();
    const {length} = close;
    return token === 'text'
      ? this.#take(token, from, end, length)
      : this.#take(token, from, end + length, 0);
  }

  #readDoctype(from: number): Token {
    this.position = readDoctype(this.#text, from, this.#entities);
    return this.position === 0 ? this.#truncated() : 'nothing';
  }
}

/**
 * XML as a sequence of tokens, asked for one by one. Not a validator: whatever can be understood is, and
 * what cannot is reported. Linear in the text, whatever the text.
 */
import {exclamation, isBlankBetween, isNameStart, less, question, slash} from './characters.js';
import {readDoctype} from './doctype.js';
import type {Entities} from './entities.js';
import type {ProblemLog} from './problem-log.js';
import {TagScanner} from './tag-scanner.js';

/** `other` is markup that only a literal of XML keeps: comments and instructions. */
export type Token = 'start' | 'end' | 'text' | 'other' | 'nothing' | 'done';

export class Scanner {
  /** The tag read last. */
  readonly tag: TagScanner;
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
    this.tag = new TagScanner(text, entities, log);
    this.tag.position = this.#start();
  }

  /** Offset behind the token read last. */
  get position(): number {
    return this.tag.position;
  }

  next(): Token {
    const at = this.tag.position;
    if (at >= this.#text.length) return 'done';
    this.#log.position = at;
    if (this.#text.charCodeAt(at) !== less) return this.#readText(at, at);
    const next = this.#text.charCodeAt(at + 1);
    if (next === slash) return this.tag.readEnd(at + 2) ? 'end' : this.#truncated('an end tag');
    if (isNameStart(next)) {
      return this.tag.readStart(at + 1) ? 'start' : this.#truncated('a start tag');
    }
    if (next === exclamation) return this.#readDeclaration(at);
    return next === question ? this.#readOther(at, '?>', 'an instruction') : this.#readStray(at);
  }

  /** The text read last, with references and line ends made plain. */
  text(): string {
    const raw = this.raw();
    if (this.#isVerbatim) return raw;
    return raw.includes('&') ? this.#entities.expand(raw) : raw;
  }

  /** The token read last as written but for line ends. */
  raw(): string {
    const raw = this.#text.slice(this.#from, this.#to);
    return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  }

  /** Whether the text read last is white space and nothing else. */
  isBlank(): boolean {
    return isBlankBetween(this.#text, this.#from, this.#to);
  }

  /** Whether the element just opened is closed at once: `<a/>` or `<a></a>`. */
  isEmptyElement(): boolean {
    return this.tag.isEmpty || this.#text.startsWith('</', this.position);
  }

  /** Whether the element just opened holds words and no elements. */
  isTextElement(): boolean {
    const end = this.#text.indexOf('<', this.position);
    if (this.tag.isEmpty || end === -1 || this.#text.charCodeAt(end + 1) !== slash) return false;
    return !isBlankBetween(this.#text, this.position, end);
  }

  /** Where `pattern` first matches in the whole document; -1 if nowhere. */
  search(pattern: RegExp): number {
    return this.#text.search(pattern);
  }

  /** Some servers print a warning, or blank lines, before the XML declaration. */
  #start(): number {
    const declaration = this.#text.slice(0, 10_000).indexOf('<?xml');
    const from = this.#text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (declaration > from && !isBlankBetween(this.#text, from, declaration)) {
      this.#log.add('warning', 'xml-junk', 'Something stands before the XML declaration; left out');
    }
    return Math.max(declaration, from);
  }

  #truncated(what: string): Token {
    this.#log.add(
      'error',
      'xml-truncated',
      `The document ends inside ${what}; kept what came before`,
    );
    this.tag.position = this.#text.length;
    return 'nothing';
  }

  /** Text from `at` up to the next `<` that is not before `search`. */
  #readText(at: number, search: number): Token {
    const end = this.#text.indexOf('<', search);
    return this.#take('text', at, end === -1 ? this.#text.length : end, 0);
  }

  #take(token: Token, from: number, to: number, behind: number): Token {
    this.#from = from;
    this.#to = to;
    this.#isVerbatim = behind > 0;
    this.tag.position = to + behind;
    return token;
  }

  /** `<` followed by anything but a name is a letter somebody forgot to escape. */
  #readStray(at: number): Token {
    this.#log.add('error', 'xml-malformed', 'A < is not escaped; read as text');
    return this.#readText(at, at + 1);
  }

  #readDeclaration(at: number): Token {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#readOther(at, '-->', 'a comment');
    if (text.startsWith('<![CDATA[', at)) return this.#readVerbatim(at + 9);
    if (!text.startsWith('<!DOCTYPE', at)) return this.#readStray(at);
    const end = readDoctype(text, at + 9, this.#entities);
    if (end >= text.length) return this.#truncated('its document type declaration');
    this.tag.position = end;
    return 'nothing';
  }

  #readVerbatim(from: number): Token {
    const end = this.#text.indexOf(']]>', from);
    return end === -1 ? this.#truncated('a CDATA section') : this.#take('text', from, end, 3);
  }

  #readOther(at: number, close: string, what: string): Token {
    const end = this.#text.indexOf(close, at + 2);
    if (end === -1) return this.#truncated(what);
    return this.#take('other', at, end + close.length, 0);
  }
}

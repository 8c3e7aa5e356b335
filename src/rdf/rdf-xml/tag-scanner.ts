/** Reads one tag: its name and attributes, as written, mending what can be mended. */
import {
  ampersand,
  apostrophe,
  endsName,
  equals,
  greater,
  isSpace,
  less,
  quotation,
  slash,
  space,
} from './characters.js';
import type {Entities} from './entities.js';
import type {ProblemLog} from './problem-log.js';

export class TagScanner {
  /** Of the tag read last. */
  name = '';
  isEmpty = false;
  /** How many of `names` and `values` belong to the tag read last. */
  count = 0;
  readonly names: string[] = [];
  readonly values: string[] = [];
  /** Behind what has been read. */
  position = 0;
  readonly #text: string;
  readonly #entities: Entities;
  readonly #log: ProblemLog;
  #isMalformed = false;

  constructor(text: string, entities: Entities, log: ProblemLog) {
    this.#text = text;
    this.#entities = entities;
    this.#log = log;
  }

  /** Reads a start tag whose name begins at `from`; false if the text ends inside it. */
  readStart(from: number): boolean {
    this.position = from;
    this.count = 0;
    this.isEmpty = false;
    this.#isMalformed = false;
    this.name = this.#readName();
    while (this.#readAttribute());
    return this.#readClose();
  }

  /** Reads an end tag whose name begins at `from`; false if the text ends inside it. */
  readEnd(from: number): boolean {
    this.position = from;
    this.#isMalformed = false;
    this.name = this.#readName();
    this.#skipSpace();
    while (!this.#isAtEnd()) this.#skipOne();
    return this.#readClose();
  }

  /** Whether a tag ends here: at `>`, at the next tag when `>` was forgotten, or with the text. */
  #isAtEnd(): boolean {
    const code = this.#text.charCodeAt(this.position);
    return code === greater || code === less || this.position >= this.#text.length;
  }

  #readClose(): boolean {
    if (this.position >= this.#text.length) return false;
    if (this.#text.charCodeAt(this.position) === less) this.#complain();
    else this.position++;
    return true;
  }

  #complain(): void {
    if (this.#isMalformed) return;
    this.#isMalformed = true;
    this.#log.add(
      'error',
      'xml-malformed',
      `Tag ${this.name} is not well-formed; read as far as it goes`,
    );
  }

  #skipOne(): void {
    if (!isSpace(this.#text.charCodeAt(this.position))) this.#complain();
    this.position++;
  }

  #skipSpace(): void {
    const text = this.#text;
    while (isSpace(text.charCodeAt(this.position))) this.position++;
  }

  #readName(): string {
    const text = this.#text;
    const from = this.position;
    let at = from;
    while (at < text.length && !endsName(text.charCodeAt(at))) at++;
    this.position = at;
    return text.slice(from, at);
  }

  /** One attribute, or one stray character; false at the end of the tag. */
  #readAttribute(): boolean {
    this.#skipSpace();
    if (this.#isAtEnd()) return false;
    const name = this.#readName();
    if (name === '') return this.#readNameless();
    this.#skipSpace();
    this.names[this.count] = name;
    this.values[this.count++] = this.#readValue();
    return true;
  }

  #readNameless(): boolean {
    const isClose = this.#text.startsWith('/>', this.position);
    if (isClose) this.isEmpty = true;
    else this.#complain();
    this.position++;
    return !isClose;
  }

  #readValue(): string {
    if (this.#text.charCodeAt(this.position) !== equals) return this.#missing();
    this.position++;
    this.#skipSpace();
    const quote = this.#text.charCodeAt(this.position);
    return quote === quotation || quote === apostrophe ? this.#readQuoted(quote) : this.#readBare();
  }

  #missing(): string {
    this.#complain();
    return '';
  }

  /** `about=http://…`, as in HTML of old. */
  #readBare(): string {
    this.#complain();
    const text = this.#text;
    const from = this.position;
    while (!this.#isAtEnd() && !isSpace(text.charCodeAt(this.position))) this.position++;
    if (text.startsWith('/>', this.position - 1) && this.position > from) this.position--;
    return this.#decode(text.slice(from, this.position));
  }

  #readQuoted(quote: number): string {
    const text = this.#text;
    const from = this.position + 1;
    let isPlain = true;
    let hasLess = false;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code < space || code === ampersand) isPlain = false;
      else if (code === less) hasLess = true;
    }
    this.position = at + 1;
    if (hasLess && this.#isUnclosed(at)) return this.#readUnclosed(from);
    return isPlain ? text.slice(from, at) : this.#decode(text.slice(from, at));
  }

  /** Whether the quote found at `at` opens another value, so that the one that begins before was not closed. */
  #isUnclosed(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1);
    return !isSpace(next) && next !== greater && next !== slash && next !== 0x3f;
  }

  /** Takes what stands before the tag's `>` for the value. */
  #readUnclosed(from: number): string {
    this.#complain();
    this.position = from;
    while (!this.#isAtEnd()) this.position++;
    if (this.#text.charCodeAt(this.position - 1) === slash) this.position--;
    return this.#decode(this.#text.slice(from, this.position));
  }

  /** Attribute values have their white space made plain (XML 1.0, section 3.3.3). */
  #decode(raw: string): string {
    const flat = raw.replace(/\r\n?|[\t\n]/g, ' ');
    return flat.includes('&') ? this.#entities.expand(flat) : flat;
  }
}

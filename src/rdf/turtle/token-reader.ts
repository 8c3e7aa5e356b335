/** Text in, tokens out, bit by bit. Where n3's lexer gives up, the fault is mended and a new lexer goes on. */
import {type Fault, mend} from './mend.js';
import {openLexer, type Token, type TokenFeed} from './n3.js';
import type {Reporter} from './reporter.js';

/** Told to a lexer that begins after a literal, so that it knows `@sv` for a language. */
const literalBefore = '""';

/** How often, on average, each character may be looked at again because of faults before it. */
const patience = 20;

const lineBreak = /\r\n|\r|\n/g;

/** Where something begins, after the white space and comments at `from`. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charAt(at);
    if (char === '#') at = skipComment(text, at);
    else if (char === ' ' || char === '\t' || char === '\n' || char === '\r') at++;
    else return at;
  }
}

function skipComment(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

export class TokenReader {
  readonly #text: string;
  readonly #onToken: (token: Token) => void;
  readonly #reporter: Reporter;
  #lexer: TokenFeed;
  #hasFailed = false;
  /** Up to where the lexer has been fed. */
  #fed = 0;
  #previous = '';
  #repeated = 0;
  /** A place in the text and its line; all tokens come after it. */
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  /** What must be added to a token's line, and to its column on the lexer's first line. */
  #lineBase = 0;
  #columnBase = 0;
  #skipFirst = false;
  /** End of the last token, in the lexer's own count. */
  #endLine = 1;
  #endColumn = 0;

  constructor(text: string, onToken: (token: Token) => void, reporter: Reporter) {
    this.#text = text;
    this.#onToken = onToken;
    this.#reporter = reporter;
    this.#lexer = this.#open();
  }

  /** Whether there are so many faults that going on would take too long. */
  get isExhausted(): boolean {
    return this.#repeated > (this.#text.length + 100_000) * patience;
  }

  /** Reads on, as far as there are whole tokens before `end`. */
  readTo(end: number): void {
    this.#write(end);
    while (this.#hasFailed && !this.isExhausted) this.#goOn(end);
    if (end < this.#text.length) return;
    this.#lexer.end();
    while (this.#hasFailed && !this.isExhausted) {
      this.#goOn(end);
      this.#lexer.end();
    }
  }

  #write(end: number): void {
    if (end <= this.#fed) return;
    const from = this.#fed;
    this.#fed = end;
    this.#lexer.write(this.#text.slice(from, end));
  }

  #open(): TokenFeed {
    this.#hasFailed = false;
    return openLexer(
      (token) => this.#take(token),
      () => {
        this.#hasFailed = true;
      },
    );
  }

  #take(token: Token): void {
    this.#endLine = token.endLine ?? token.line;
    this.#endColumn = token.end;
    if (this.#skipFirst) {
      this.#skipFirst = false;
      return;
    }
    this.#previous = token.type;
    this.#onToken(this.#placed(token));
  }

  /** The token with its line and column in the whole text. */
  #placed(token: Token): Token {
    if (this.#lineBase === 0 && this.#columnBase === 0) return token;
    const start = token.line === 1 ? token.start + this.#columnBase : token.start;
    const end = this.#endLine === 1 ? token.end + this.#columnBase : token.end;
    const [line, endLine] = [token.line + this.#lineBase, this.#endLine + this.#lineBase];
    return {...token, line, endLine, start, end};
  }

  #goOn(end: number): void {
    const at = this.#findFault();
    const fault: Fault = {text: this.#text, at, previous: this.#previous};
    const line = this.#line;
    const {token, end: after, severity, code, message} = mend(fault);
    const start = this.#columnOf(at);
    this.#countRepeated(at);
    this.#reporter[severity](code, line, message);
    this.#moveTo(after);
    if (token) {
      this.#previous = token.type;
      this.#onToken({...token, line, endLine: this.#line, start, end: start + after - at});
    }
    this.#restart();
    this.#write(end);
  }

  /** A lexer sees its fault at the end of the line; inside quotes, or without lines, at the end of the text. */
  #countRepeated(at: number): void {
    const lineEnd = this.#text.indexOf('\n', at);
    const isQuote = /["']/.test(this.#text.charAt(at));
    const looked = isQuote || lineEnd === -1 ? this.#fed : Math.min(lineEnd, this.#fed);
    this.#repeated += Math.max(0, looked - at) + 100;
  }

  #restart(): void {
    this.#fed = this.#offset;
    this.#lineBase = this.#line - 1;
    this.#columnBase = this.#columnOf(this.#offset);
    this.#endLine = 1;
    this.#endColumn = 0;
    this.#lexer = this.#open();
    if (this.#previous !== 'literal') return;
    this.#skipFirst = true;
    this.#columnBase -= literalBefore.length;
    this.#lexer.write(`${literalBefore} `);
    // The space keeps the quotes of a text that follows apart.
    this.#columnBase -= 1;
  }

  /** Offset of what the lexer could not read: what comes after the last token, white space and comments. */
  #findFault(): number {
    this.#moveToLine(this.#lineBase + this.#endLine);
    const column = this.#endColumn + (this.#endLine === 1 ? this.#columnBase : 0);
    this.#moveTo(Math.max(this.#offset, this.#lineStart + column));
    this.#moveTo(skipBlank(this.#text, this.#offset));
    return this.#offset;
  }

  #columnOf(offset: number): number {
    return offset - this.#lineStart;
  }

  #moveToLine(line: number): void {
    lineBreak.lastIndex = this.#offset;
    while (this.#line < line && lineBreak.test(this.#text)) this.#beginLine(lineBreak.lastIndex);
  }

  #moveTo(offset: number): void {
    const passed = this.#text.slice(this.#offset, offset);
    const from = this.#offset;
    lineBreak.lastIndex = 0;
    while (lineBreak.test(passed)) this.#beginLine(from + lineBreak.lastIndex);
    this.#offset = offset;
  }

  #beginLine(offset: number): void {
    this.#line++;
    this.#lineStart = offset;
    this.#offset = offset;
  }
}

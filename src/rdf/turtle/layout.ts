/**
 * How far a statement has come, seen from outside n3's grammar: enough to know where punctuation has been
 * forgotten, how deep brackets go, and which subject a list of properties belongs to.
 */
import type {Token} from './n3.js';

/** Token types that are a subject, predicate, object or graph by themselves. */
const terms: ReadonlySet<string> = new Set(['prefixed', 'blank', 'literal', 'abbreviation', 'IRI']);
const opening: ReadonlySet<string> = new Set(['[', '(', '<<', '<<(', '{|']);
const closing: ReadonlySet<string> = new Set([']', ')', '>>', ')>>', '|}']);
const directives: ReadonlySet<string> = new Set([
  '@prefix',
  'PREFIX',
  '@base',
  'BASE',
  '@version',
  'VERSION',
]);

/** Whether a token begins a declaration. */
export function isDirective({type}: Token): boolean {
  return directives.has(type);
}

/** What is missing before a token. */
export type Missing = '.' | ';' | '';

export class Layout {
  /** Brackets that are open. */
  depth = 0;
  /** Terms since the last punctuation, outside brackets: 3 is a whole triple. */
  #terms = 0;
  #subject: Token | undefined;
  #predicate: Token | undefined;
  #isSure = true;
  #directive = '';
  #isDeclared = false;
  #lastLine = 0;

  /**
   * The subject of the statement, where it is one token. `undefined` also if a line after its own began at
   * the margin: a dot may have been forgotten, and what follows may be said of something else.
   */
  get sureSubject(): Token | undefined {
    return this.#isSure ? this.#subject : undefined;
  }

  /** Whether a statement has begun. */
  get isOpen(): boolean {
    return this.#terms > 0 || this.depth > 0 || this.#directive !== '';
  }

  /** A new statement; with `subject`, one that has come as far as that. */
  begin(subject?: Token): void {
    this.depth = 0;
    this.#subject = subject;
    this.#isSure = true;
    this.#isDeclared = false;
    this.#terms = subject ? 1 : 0;
    this.#directive = '';
  }

  /**
   * Punctuation that must have been forgotten before `token`: a fourth term on a line of its own belongs
   * to a new statement if it stands at the margin, else to a new property.
   */
  missingBefore(token: Token): Missing {
    if (this.#isDeclared) return token.type === '.' ? '' : '.';
    if (this.depth > 0 || this.#terms !== 3) return '';
    if (token.type === 'eof') return '.';
    if (token.line === this.#lastLine) return '';
    if (isDirective(token)) return '.';
    if (!terms.has(token.type) || token.type === 'literal') return '';
    return token.start === 0 && token.type !== 'abbreviation' ? '.' : ';';
  }

  /**
   * `<a>`, and on the next line `<b> a …`: nothing was said of the first, and what looks like its property is
   * the subject of a statement of its own.
   */
  subjectBefore({type}: Token): Token | undefined {
    const [subject, predicate] = [this.#subject, this.#predicate];
    if (type !== 'abbreviation' || this.depth > 0 || this.#terms !== 2) return undefined;
    if (!subject || predicate?.start !== 0 || predicate.line === subject.line) return undefined;
    return predicate;
  }

  /** Takes a token into account that the grammar has taken. */
  take(token: Token): void {
    this.#noteLine(token);
    if (this.#directive) this.#takeDirective(token);
    else if (isDirective(token)) this.#directive = token.type;
    else if (opening.has(token.type)) this.#open();
    else if (closing.has(token.type)) this.depth = Math.max(0, this.depth - 1);
    else if (this.depth === 0) this.#takeTop(token);
  }

  /** Takes a token into account that nobody else looks at. */
  pass(token: Token): void {
    this.#noteLine(token);
    if (opening.has(token.type)) this.depth++;
    else if (closing.has(token.type)) this.depth = Math.max(0, this.depth - 1);
  }

  #noteLine(token: Token): void {
    const isNewLine = token.line > this.#lastLine;
    this.#lastLine = token.endLine ?? token.line;
    if (!isNewLine || !this.#subject || token.start > 0) return;
    if (terms.has(token.type)) this.#isSure = false;
  }

  #open(): void {
    if (this.depth === 0) this.#terms++;
    this.depth++;
  }

  #takeDirective({type}: Token): void {
    if (type === 'prefix') return;
    this.#isDeclared = (type === 'IRI' || type === 'literal') && this.#directive.startsWith('@');
    this.#directive = '';
  }

  #takeTop(token: Token): void {
    this.#isDeclared = false;
    if (token.type === '.' || token.type === '{' || token.type === '}') this.begin();
    else if (token.type === ';') this.#terms = 1;
    else if (token.type === ',') this.#terms = 2;
    else if (terms.has(token.type)) this.#takeTerm(token);
  }

  #takeTerm(token: Token): void {
    if (this.#terms === 0) this.#subject = token;
    else if (this.#terms === 1) this.#predicate = token;
    this.#terms++;
  }
}

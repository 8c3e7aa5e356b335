/**
 * Tokens in, triples out. Where n3's grammar gives up, the rest of the property or statement is passed
 * over and a new grammar goes on: with the same subject after the next `;`, else with the next statement.
 */
import {isDirective, Layout} from './layout.js';
import {type BlankNodeFactory, blankNodeOf, openGrammar, type Token} from './n3.js';
import {type Names, preamble} from './names.js';
import type {Quads} from './quads.js';
import {type Reporter, seen} from './reporter.js';

/** Faults after which a text is given up. */
const mostFaults = 20_000;

function written(token: Token): string {
  if (token.type === 'eof') return 'the end of the text';
  return `"${seen(token.value || token.type)}"`;
}

export class Statements {
  readonly #names: Names;
  readonly #quads: Quads;
  readonly #reporter: Reporter;
  readonly #maxDepth: number;
  readonly #layout = new Layout();
  #push: (token: Token) => void;
  #failure = '';
  #isSkipping = false;
  /** While skipping: the dot after which a statement may begin. */
  #dot: Token | undefined;
  /** Of the graph in braces that the grammar has been told of, or not since it was started anew. */
  #isInGraph = false;
  #isGraphKnown = false;
  #labels = 0;
  #faults = 0;

  constructor(names: Names, quads: Quads, reporter: Reporter, maxDepth: number) {
    this.#names = names;
    this.#quads = quads;
    this.#reporter = reporter;
    this.#maxDepth = maxDepth;
    this.#push = this.#start();
  }

  /** Whether there are so many faults that nothing good can come. */
  get isExhausted(): boolean {
    return this.#faults > mostFaults;
  }

  take(raw: Token): void {
    if (this.isExhausted) return;
    const token = this.#names.resolve(raw);
    if (!token) return;
    if (this.#isSkipping) this.#skip(token);
    else this.#read(token);
  }

  #start(): (token: Token) => void {
    this.#failure = '';
    this.#isGraphKnown = false;
    const blankNode: BlankNodeFactory = (label) => blankNodeOf(label ?? `.${++this.#labels}`);
    const push = openGrammar(blankNode, {
      onQuad: (quad) => this.#quads.take(quad),
      onFailure: (message) => {
        this.#failure ||= message;
      },
    });
    for (const token of preamble) push(token);
    return push;
  }

  #read(token: Token): void {
    const missing = this.#layout.missingBefore(token);
    if (missing) this.#insert(missing, token);
    const subject = this.#layout.subjectBefore(token);
    if (subject) this.#beginAt(subject);
    if (token.type === '}' && this.#isInGraph && !this.#isGraphKnown) this.#closeGraph(token);
    else this.#hand(token);
    this.#noteGraph(token);
  }

  /** Forgets the subject that stands alone. */
  #beginAt(subject: Token): void {
    const message = `Nothing is said of what stands before ${written(subject)}`;
    this.#reporter.warning('punctuation-missing', subject.line, message);
    this.#resume(subject);
  }

  #insert(type: '.' | ';', token: Token): void {
    this.#reporter.warning(
      'punctuation-missing',
      token.line,
      `A "${type}" is missing before ${written(token)}`,
    );
    this.#hand({...token, type, value: '', prefix: ''});
  }

  /** After a new start all is in the default graph, where the last dot can not be left out. */
  #closeGraph(token: Token): void {
    if (this.#layout.isOpen) this.#hand({...token, type: '.', value: ''});
  }

  #noteGraph({type}: Token): void {
    if (type === '{') this.#isInGraph = this.#isGraphKnown = true;
    else if (type === '}') this.#isInGraph = false;
  }

  #hand(token: Token): void {
    this.#push(token);
    if (this.#failure) this.#fail(token);
    else {
      this.#layout.take(token);
      if (this.#layout.depth > this.#maxDepth) this.#failTooDeep(token);
    }
  }

  #fail(token: Token): void {
    this.#faults++;
    if (token.type !== 'unreadable') {
      const what = this.#failure.replace(/ on line \d+\.$/, '');
      this.#reporter.error('syntax-error', token.line, `${what}, at ${written(token)}`);
    }
    this.#isSkipping = true;
    this.#dot = undefined;
    this.#skip(token);
  }

  #failTooDeep({line}: Token): void {
    const message = `Brackets are nested more than ${this.#maxDepth} deep; the statement is passed over`;
    this.#reporter.error('too-deep', line, message);
    this.#isSkipping = true;
    this.#dot = undefined;
  }

  #skip(token: Token): void {
    if (token.type === '{') this.#isInGraph = true;
    if (token.type === '}') return this.#endGraph();
    if (this.#beginsStatement(token)) return this.#resume(undefined, token);
    this.#dot = token.type === '.' ? token : undefined;
    this.#layout.pass(token);
    if (this.#layout.depth > 0) return;
    if (token.type === '.') this.#resume();
    else if (token.type === ';' && this.#layout.sureSubject) this.#resume(this.#layout.sureSubject);
  }

  #endGraph(): void {
    this.#isInGraph = false;
    this.#resume();
  }

  /** Also where brackets do not close: a line that begins at the margin after a dot. */
  #beginsStatement(token: Token): boolean {
    if (isDirective(token)) return true;
    if (!this.#dot || token.line === this.#dot.line) return false;
    return token.start === 0 || token.line > this.#dot.line + 1;
  }

  #resume(subject?: Token, next?: Token): void {
    this.#isSkipping = false;
    this.#push = this.#start();
    this.#layout.begin(subject);
    if (subject) this.#push(subject);
    if (next) this.#read(next);
  }
}

/**
 * The two halves of the package n3 that are used here, its lexer and its grammar, each behind one function.
 * They are kept apart so that tokens can be looked at and mended in between. Nothing else imports n3.
 */
import {type BlankNode, DataFactory, Lexer, Parser, type Quad} from 'n3';

/** A token as n3's grammar takes it. Mended and added tokens have no end. */
export interface Token {
  /** `IRI`, `prefixed`, `literal`, `langcode`, `type`, `typeIRI`, `blank`, `@prefix`, `prefix`, `;`, `eof` … */
  readonly type: string;
  readonly value: string;
  readonly prefix: string;
  /** From 1. */
  readonly line: number;
  /** Columns from 0, in UTF-16 units; `end` is exclusive and on `endLine` where there is one. */
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
}

/** Text that is fed bit by bit. */
export interface TokenFeed {
  write(text: string): void;
  end(): void;
}

type FeedListener = (text: string) => void;

/** As much of a Node stream as n3 asks for. */
class TextStream {
  readonly #listeners = new Map<string, FeedListener>();

  on(event: string, listener: FeedListener): this {
    this.#listeners.set(event, listener);
    return this;
  }

  emit(event: string, text: string): void {
    this.#listeners.get(event)?.(text);
  }
}

/** Starts n3's lexer. After `onFailure` it takes no more text. */
export function openLexer(onToken: (token: Token) => void, onFailure: () => void): TokenFeed {
  const stream = new TextStream();
  // The types of n3 ask for a whole EventEmitter and know less of a token than there is.
  const input = stream as unknown as Parameters<Parser['parse']>[0];
  new Lexer({n3: false}).tokenize(input, (error: Error | null, token: unknown) => {
    if (error) onFailure();
    else onToken(token as Token);
  });
  return {
    write: (text) => stream.emit('data', text),
    end: () => stream.emit('end', ''),
  };
}

/** Makes a blank node with a label of its own where the document gives none. */
export type BlankNodeFactory = (label?: string) => BlankNode;

export const blankNodeOf = (label: string): BlankNode => DataFactory.blankNode(label);

export interface GrammarEvents {
  readonly onQuad: (quad: Quad) => void;
  /** What n3 says is wrong; the grammar takes no more tokens after it. */
  readonly onFailure: (message: string) => void;
}

/** Starts n3's grammar, in which Turtle, TriG, N-Triples and N-Quads are one. */
export function openGrammar(
  blankNode: BlankNodeFactory,
  {onQuad, onFailure}: GrammarEvents,
): (token: Token) => void {
  let push: ((error: null, token: Token) => void) | undefined;
  const lexer = {
    tokenize(_input: string, callback: (error: null, token: Token) => void): void {
      push = callback;
    },
  };
  const options = {lexer, factory: {...DataFactory, blankNode}, blankNodePrefix: '_:'};
  new Parser(options).parse('', (error: Error | null, quad: Quad | null) => {
    if (error) onFailure(error.message);
    else if (quad) onQuad(quad);
  });
  return (token) => push?.(null, token);
}

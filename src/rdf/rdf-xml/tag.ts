/** Reads one tag: its name and attributes, as written, mending what can be mended. */
import type {Entities} from './entities.js';
import type {ProblemLog} from './problem-log.js';

/**
 * One attribute. Its value is in the group of how it is written: in double or single quotes; in quotes but
 * with a `<`, taken only if a tag can go on behind them; in no quotes, or in quotes that are never closed.
 */
const attributePattern =
  /\s*([^\s<>/="']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|("[^"]*"|'[^']*')(?=[\s/>])|["']?([^\s<>]*?)(?=\/?>|[\s<]|$)))?/y;

/** What comes behind the last attribute: the end, a forgotten end, or a character that has no business there. */
const endPattern = /\s*(\/?>|(?=<)|$|[^])/y;

/** Whether a name ends before this character: a space, `/`, `<`, `=` or `>`. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x2f || (code >= 0x3c && code <= 0x3e);
}

export class Tag {
  name = '';
  /** Whether it ends with `/>`. */
  isEmpty = false;
  /** How many of `names` and `values` belong to this tag; what is behind belonged to another. */
  count = 0;
  readonly names: string[] = [];
  readonly values: string[] = [];
  /** Offset behind the tag; infinite if the text ends inside it. */
  end = 0;
  readonly #text: string;
  readonly #entities: Entities;
  readonly #log: ProblemLog;
  #isMalformed = false;

  constructor(text: string, entities: Entities, log: ProblemLog) {
    this.#text = text;
    this.#entities = entities;
    this.#log = log;
  }

  /** Reads a tag, of either kind, whose name begins at `from`; false if the text ends inside it. */
  read(from: number): boolean {
    this.#isMalformed = this.isEmpty = false;
    this.count = 0;
    this.end = from;
    this.name = this.#readName();
    while (!this.#isAtEnd()) {
      const attribute = this.#match(attributePattern);
      if (attribute) this.#add(attribute);
      else if (this.#isAtOddEnd(this.#match(endPattern)?.[1] ?? '')) break;
    }
    return this.end <= this.#text.length;
  }

  #readName(): string {
    const text = this.#text;
    const from = this.end;
    while (this.end < text.length && !endsName(text.charCodeAt(this.end))) this.end++;
    return text.slice(from, this.end);
  }

  /** Steps over a plain `>`, with which nearly all tags end. */
  #isAtEnd(): boolean {
    const isAtEnd = this.#text.charCodeAt(this.end) === 0x3e;
    if (isAtEnd) this.end++;
    return isAtEnd;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    const match = pattern.exec(this.#text);
    if (match) this.end = pattern.lastIndex;
    return match;
  }

  #isAtOddEnd(found: string): boolean {
    this.isEmpty = found === '/>';
    if (found === '>' || this.isEmpty) return true;
    this.#complain();
    if (found === '' && this.end >= this.#text.length) this.end = Infinity;
    return found === '';
  }

  #add([, name = '', double, single, odd, bare]: RegExpExecArray): void {
    const plain = double ?? single;
    if (plain === undefined) this.#complain();
    this.names[this.count] = name;
    this.values[this.count++] = this.#decode(plain ?? odd?.slice(1, -1) ?? bare ?? '');
  }

  /** Attribute values have their white space made plain (XML 1.0, section 3.3.3). */
  #decode(raw: string): string {
    if (!/[&\t\n\r]/.test(raw)) return raw;
    return this.#entities.expand(raw.replace(/\r\n?|[\t\n]/g, ' '));
  }

  #complain(): void {
    if (!this.#isMalformed) {
      const message = `Tag ${this.name} is not well-formed; read as far as it goes`;
      this.#log.add('error', 'xml-malformed', message);
    }
    this.#isMalformed = true;
  }
}

/**
 * Where and why a text is no JSON. Engines word it each in its own way and some tell no place; this is asked
 * only after `JSON.parse` has refused.
 */

export interface JsonFault {
  /** Offset of the first letter that can not be there; the length of the text when it ends too soon. */
  readonly offset: number;
  /** What should have been there. */
  readonly expected: string;
}

type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'more';

const words: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or "]"',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or "}"',
  colon: '":"',
  more: '"," or the closing bracket',
};

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Offset after the string that begins at `from`; negative, and one less, where it breaks off. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) break;
    if (code === 0x5c) {
      escape.lastIndex = at;
      if (!escape.test(text)) break;
      at = escape.lastIndex;
    } else at++;
  }
  return -at - 1;
}

function endOfScalar(text: string, from: number): number {
  scalar.lastIndex = from;
  return scalar.test(text) ? scalar.lastIndex : -from - 1;
}

class JsonScan {
  readonly #text: string;
  readonly #brackets: string[] = [];
  #at = 0;
  #expected: Expected = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault | undefined {
    while (this.#skipSpace()) {
      const next = this.#step(this.#text.charAt(this.#at));
      if (next < 0) return this.#fault(-next - 1);
      this.#at = next;
    }
    const isWhole = this.#expected === 'more' && this.#brackets.length === 0;
    return isWhole ? undefined : this.#fault(this.#at);
  }

  #fault(offset: number): JsonFault {
    const isInside = offset > this.#at;
    const isOver = this.#expected === 'more' && this.#brackets.length === 0;
    const expected = isOver ? 'the end of the text' : words[this.#expected];
    return {offset, expected: isInside ? 'the rest of a string' : expected};
  }

  #skipSpace(): boolean {
    while (/[ \t\r\n]/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#at < this.#text.length;
  }

  /** Offset after what stands here; negative, and one less, where it can not stand. */
  #step(char: string): number {
    const no = -this.#at - 1;
    const bracket = this.#brackets.at(-1);
    switch (this.#expected) {
      case 'colon':
        return char === ':' ? this.#take('value') : no;
      case 'more':
        if (char === ',' && bracket) return this.#take(bracket === '{' ? 'name' : 'value');
        return this.#closes(char) ? this.#close() : no;
      case 'first name':
      case 'name':
        if (this.#expected === 'first name' && char === '}') return this.#close();
        return char === '"' ? this.#end(endOfString, 'colon') : no;
      default:
        return this.#value(char);
    }
  }

  #value(char: string): number {
    if (char === '{' || char === '[') {
      this.#brackets.push(char);
      return this.#take(char === '{' ? 'first name' : 'first value');
    }
    if (char === ']' && this.#expected === 'first value') return this.#close();
    return this.#end(char === '"' ? endOfString : endOfScalar, 'more');
  }

  #closes(char: string): boolean {
    const bracket = this.#brackets.at(-1);
    return (char === '}' && bracket === '{') || (char === ']' && bracket === '[');
  }

  #close(): number {
    this.#brackets.pop();
    return this.#take('more');
  }

  #take(next: Expected): number {
    this.#expected = next;
    return this.#at + 1;
  }

  #end(endOf: (text: string, from: number) => number, next: Expected): number {
    const end = endOf(this.#text, this.#at);
    if (end >= 0) this.#expected = next;
    return end;
  }
}

/** The first fault of a text that should be JSON; `undefined` if there is none. Takes one pass. */
export function findJsonFault(text: string): JsonFault | undefined {
  return new JsonScan(text).run();
}

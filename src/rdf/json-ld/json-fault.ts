/** Finds where a text stops being JSON, for the message: engines tell it in too many ways, or not at all. */

export interface JsonFault {
  /** Where the first character stands that does not belong; the text's length when more should come. */
  readonly at: number;
  /** Whether one JSON value is complete before that. */
  readonly isWhole: boolean;
}

/** What may come next. */
type State = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'after' | 'end';

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const blank = /[\t\n\r ]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings
const specialInString = /["\\\u0000-\u001F]/g;

class Scanner {
  readonly #text: string;
  readonly #open: string[] = [];
  #at = 0;
  #state: State = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonFault {
    while (this.#skipBlanks() && this.#state !== 'end' && this.#step());
    return {at: this.#at, isWhole: this.#state === 'end'};
  }

  #skipBlanks(): boolean {
    blank.lastIndex = this.#at;
    blank.exec(this.#text);
    this.#at = blank.lastIndex;
    return true;
  }

  /** Takes one token; `false` when what stands there does not belong. */
  #step(): boolean {
    const character = this.#text.charAt(this.#at);
    if (this.#state === 'after') return this.#takeAfter(character);
    if (this.#state === 'colon') return character === ':' && this.#go(1, 'value');
    if (this.#state === 'first-item' && character === ']') return this.#close();
    if (this.#state === 'first-name' && character === '}') return this.#close();
    if (this.#state === 'name' || this.#state === 'first-name')
      return character === '"' && this.#takeString('colon');
    return this.#takeValue(character);
  }

  #takeAfter(character: string): boolean {
    const inObject = this.#open.at(-1) === '{';
    if (character === ',') return this.#go(1, inObject ? 'name' : 'value');
    return character === (inObject ? '}' : ']') && this.#close();
  }

  #takeValue(character: string): boolean {
    if (character === '{' || character === '[') {
      this.#open.push(character);
      return this.#go(1, character === '{' ? 'first-name' : 'first-item');
    }
    if (character === '"') return this.#takeString(this.#afterValue());
    scalar.lastIndex = this.#at;
    const [found] = scalar.exec(this.#text) ?? [];
    return found !== undefined && this.#go(found.length, this.#afterValue());
  }

  #takeString(next: State): boolean {
    specialInString.lastIndex = this.#at + 1;
    for (;;) {
      const special = specialInString.exec(this.#text);
      if (!special) return this.#stop(this.#text.length);
      if (special[0] === '"') return this.#go(specialInString.lastIndex - this.#at, next);
      escape.lastIndex = special.index;
      if (!escape.test(this.#text)) return this.#stop(special.index);
      specialInString.lastIndex = escape.lastIndex;
    }
  }

  #stop(at: number): false {
    this.#at = at;
    return false;
  }

  #close(): true {
    this.#open.pop();
    return this.#go(1, this.#afterValue());
  }

  #afterValue(): State {
    return this.#open.length > 0 ? 'after' : 'end';
  }

  #go(length: number, state: State): true {
    this.#at += length;
    this.#state = state;
    return true;
  }
}

/** Where `text`, which `JSON.parse` has refused, goes wrong. Linear; no recursion. */
export function findJsonFault(text: string): JsonFault {
  return new Scanner(text).scan();
}

/** The members of the root of a JSON document, as far as its beginning shows them; nothing is parsed. */

export interface JsonHead {
  /** Names of the members of the root, or of the first object in it when it is a list. */
  readonly names: ReadonlySet<string>;
  /** What its `type` says; `''` without one. */
  readonly type: string;
  readonly isList: boolean;
  /** Names of the members of the first item of the list `features`. */
  readonly featureNames: ReadonlySet<string>;
}

const string = /"(?:[^"\\]|\\.)*"/y;

/** Where the members that are asked for lie: brackets that are open there. */
class Walk {
  readonly names = new Set<string>();
  readonly featureNames = new Set<string>();
  type = '';
  #open = '';
  #name = '';
  #rootName = '';
  readonly #text: string;
  readonly #root: string;

  constructor(text: string, root: string) {
    this.#text = text;
    this.#root = root;
  }

  run(): void {
    for (let at = 0; at >= 0 && at < this.#text.length;) {
      const char = this.#text.charAt(at);
      if (char === '"') at = this.#string(at);
      else {
        if (char === '{' || char === '[') this.#open += char;
        else if (char === '}' || char === ']') this.#open = this.#open.slice(0, -1);
        // The first object is enough.
        if (char === '}' && this.#open.length < this.#root.length) return;
        at++;
      }
    }
  }

  #string(at: number): number {
    string.lastIndex = at;
    const written = string.exec(this.#text)?.[0];
    if (written === undefined) return -1;
    const end = at + written.length;
    const isName = /^\s{0,20}:/.test(this.#text.slice(end, end + 21));
    if (this.#open.length <= this.#root.length + 2) this.#take(written.slice(1, -1), isName);
    return end;
  }

  #take(word: string, isName: boolean): void {
    const isRoot = this.#open === this.#root;
    if (isRoot && isName) this.names.add((this.#rootName = word));
    else if (isRoot && this.#name === 'type') this.type ||= word;
    const isFeature = this.#open === `${this.#root}[{` && this.#rootName === 'features';
    if (isFeature && isName) this.featureNames.add(word);
    this.#name = isRoot && isName ? word : '';
  }
}

/** `undefined` for what does not begin as JSON does. */
export function readJsonHead(head: string): JsonHead | undefined {
  // oxlint-disable-next-line no-control-regex -- the record separator of RFC 8142
  const text = head.replace(/^[\s\ufeff\u001e]{0,1000}/, '');
  const isList = text.startsWith('[');
  if (!isList && !text.startsWith('{')) return undefined;
  const walk = new Walk(text, isList ? '[{' : '{');
  walk.run();
  const {names, type, featureNames} = walk;
  return {names, type, isList, featureNames};
}

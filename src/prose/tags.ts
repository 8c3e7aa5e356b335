/** Takes the tags out of HTML in one pass, for when only its words are wanted. */

const tagName = /\/?([a-z][a-z0-9]*)/iy;
const hidden = new Set(['script', 'style', 'template', 'title', 'iframe', 'noembed', 'noframes']);
const inline = new Set(
  'a abbr b big code em font i mark q s small span strong sub sup tt u'.split(' '),
);

/** Where things are in a text; what was once not found after a place is not looked for again. */
class Finder {
  readonly #text: string;
  readonly #absent = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Index of `what` at or after `from`, or -1. `from` never goes back. */
  find(what: string, from: number): number {
    if (this.#absent.has(what)) return -1;
    const at = this.#text.indexOf(what, from);
    if (at < 0) this.#absent.add(what);
    return at;
  }
}

class TagRemover {
  readonly #text: string;
  readonly #finder: Finder;
  /** In lower case, for the names of closing tags; only ASCII, so that every character keeps its place. */
  #closings: Finder | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#finder = new Finder(text);
  }

  /** The text with a space where a tag ended a block. */
  words(): string {
    let words = '';
    let from = 0;
    for (let at = this.#text.indexOf('<'); at >= 0; at = this.#text.indexOf('<', from)) {
      const name = this.#nameAt(at + 1);
      const isComment = this.#text.startsWith('<!--', at);
      words += this.#text.slice(from, at) + (isComment ? '' : this.#standIn(name));
      if (isComment) from = this.#after('-->', at + 4);
      else from = name === '' ? at + 1 : this.#endOfTag(name, at);
    }
    return words + this.#text.slice(from);
  }

  /** What stands for a tag of that name: a `<` without a name is no tag. */
  #standIn(name: string): string {
    if (name === '') return '<';
    return inline.has(name) ? '' : ' ';
  }

  #nameAt(at: number): string {
    tagName.lastIndex = at;
    return tagName.exec(this.#text)?.[1]?.toLowerCase() ?? '';
  }

  #after(what: string, from: number): number {
    const at = this.#finder.find(what, from);
    return at < 0 ? this.#text.length : at + what.length;
  }

  /** After the tag that begins at `at`, and after what it hides: a script is nobody's words. */
  #endOfTag(name: string, at: number): number {
    const end = this.#closingBracket(at);
    if (!hidden.has(name) || this.#text.charAt(at + 1) === '/') return end;
    this.#closings ??= new Finder(this.#text.replace(/[A-Z]+/g, (word) => word.toLowerCase()));
    const closing = this.#closings.find(`</${name}`, end);
    return closing < 0 ? this.#text.length : closing;
  }

  /** A `>` within a quoted attribute does not end a tag. */
  #closingBracket(from: number): number {
    const text = this.#text;
    for (let at = from + 1; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === '>') return at + 1;
      const opensQuote = (character === '"' || character === "'") && text.charAt(at - 1) === '=';
      if (opensQuote) at = Math.max(at, this.#finder.find(character, at + 1));
    }
    return text.length;
  }
}

/** The words of HTML, white space as it comes. Takes time in the length of `html`, whatever it is. */
export function withoutTags(html: string): string {
  return new TagRemover(html).words();
}

/** A PC-Axis file cut into its keywords: `VALUES("region")="Ale","Alingsås";` */

export interface PxKeyword {
  /** E.g. `VALUES`. */
  readonly name: string;
  /** `''` for the language of the file. */
  readonly language: string;
  /** What it is said of: a variable, and perhaps a value of it. */
  readonly subjects: readonly string[];
  /** Texts without their quotes, and words. */
  readonly values: readonly string[];
}

export interface PxKeywords {
  readonly keywords: readonly PxKeyword[];
  /** Where the figures begin; -1 when they never do. */
  readonly data: number;
}

const blank = /[\s,]/;

/** Walks over a text once. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get offset(): number {
    return this.#at;
  }

  get isEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Up to any of the signs, which are left where they are. */
  until(signs: string): string {
    const start = this.#at;
    while (!this.isEnd && !signs.includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  skip(): void {
    while (!this.isEnd && blank.test(this.#text.charAt(this.#at))) this.#at++;
  }

  /** Whether the next sign is this one; then it is passed. */
  take(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at++;
    return true;
  }

  get next(): string {
    return this.#text.charAt(this.#at);
  }

  /** A text in quotes; pieces on several lines with nothing between them are one text. */
  quoted(): string {
    let text = '';
    while (this.take('"')) {
      text += this.until('"');
      this.take('"');
      const end = this.#at;
      while (/\s/.test(this.next)) this.#at++;
      if (this.next !== '"') this.#at = end;
    }
    return text;
  }

  /** Texts and words up to one of the signs. */
  list(end: string): string[] {
    const values: string[] = [];
    this.skip();
    while (!this.isEnd && !end.includes(this.next)) {
      const from = this.#at;
      const value = this.next === '"' ? this.quoted() : this.until(`",${end}`).trim();
      if (value !== '' || this.#text.charAt(from) === '"') values.push(value);
      this.skip();
    }
    return values;
  }
}

function readKeyword(scanner: Scanner): PxKeyword {
  const written = scanner.until('=("').trim();
  const subjects = scanner.take('(') ? scanner.list(')') : [];
  scanner.until('=');
  scanner.take('=');
  const [, name = '', language = ''] = /^([A-Z0-9-]+)(?:\[([\w-]+)\])?$/i.exec(written) ?? [];
  return {name: name.toUpperCase(), language, subjects, values: []};
}

/** Reads all keywords up to the figures. */
export function readKeywords(text: string): PxKeywords {
  const scanner = new Scanner(text);
  const keywords: PxKeyword[] = [];
  for (scanner.skip(); !scanner.isEnd; scanner.skip()) {
    const keyword = readKeyword(scanner);
    if (keyword.name === 'DATA') return {keywords, data: scanner.offset};
    const values = scanner.list(';');
    scanner.take(';');
    keywords.push({...keyword, values});
  }
  return {keywords, data: -1};
}

/** Values of a keyword in the language of the file; empty when it does not occur. */
export function valuesOf(
  {keywords}: PxKeywords,
  name: string,
  subject?: string,
): readonly string[] {
  const found = keywords.find(
    (keyword) =>
      keyword.name === name &&
      keyword.language === '' &&
      (subject === undefined ? keyword.subjects.length === 0 : keyword.subjects[0] === subject),
  );
  return found?.values ?? [];
}

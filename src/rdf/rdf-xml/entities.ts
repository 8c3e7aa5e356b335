/** References such as `&amp;`, `&#229;` and `&dcat;`: one pass, never read again, and what they add is counted. */
import type {RdfLimits} from '../syntax.js';
import type {ProblemLog} from './problem-log.js';

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities of HTML that catalogs use without declaring them; XML has none of these. */
const html: ReadonlyMap<string, string> = new Map(
  (
    'nbsp\u00a0 aring\u00e5 auml\u00e4 ouml\u00f6 Aring\u00c5 Auml\u00c4 Ouml\u00d6 eacute\u00e9 ' +
    'Eacute\u00c9 uuml\u00fc Uuml\u00dc aelig\u00e6 oslash\u00f8 ndash\u2013 mdash\u2014 hellip\u2026 ' +
    'lsquo\u2018 rsquo\u2019 ldquo\u201c rdquo\u201d laquo\u00ab raquo\u00bb bull\u2022 middot\u00b7 ' +
    'copy\u00a9 reg\u00ae deg\u00b0 sect\u00a7 euro\u20ac shy\u00ad'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Names longer than this are text with an ampersand before it. */
const longestName = 64;
const documentShare = 65_536;

/** What `#229` or `#xe5` stands for; `undefined` if it is no number or XML forbids the character. */
function characterOf(reference: string): string | undefined {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(reference)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(reference)?.[1];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isAllowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isAllowed && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

export class Entities {
  readonly #log: ProblemLog;
  /** Declared in the document; refused ones stand for nothing. */
  readonly #declared = new Map<string, string>();
  #left: number;

  /** The allowance grows with the document: vocabularies abbreviated by entities occur all over it. */
  constructor(limits: RdfLimits, length: number, log: ProblemLog) {
    this.#log = log;
    this.#left = limits.entityCharacters * Math.max(1, Math.ceil(length / documentShare));
  }

  /** Notes `<!ENTITY name "value">`; XML lets the first of several count. */
  declare(name: string, value: string): void {
    if (this.#declared.has(name)) return;
    if (!value.replace(/&#(?:\d+|x[0-9a-f]+);/gi, '').match(/[&%]/)) {
      this.#declared.set(
        name,
        value.replace(/&([^;]*);/g, (all, it: string) => characterOf(it) ?? all),
      );
    } else this.refuse(name, 'is made of other entities');
  }

  /** `name` will stand for nothing; an empty name is that of a parameter entity. */
  refuse(name: string, reason: string): void {
    if (name !== '' && !this.#declared.has(name)) this.#declared.set(name, '');
    this.#log.add('error', 'xml-entity-refused', `Entity ${name} ${reason}; left out`);
  }

  /** Replaces every reference in `raw`. One that cannot be resolved stays as it is written. */
  expand(raw: string): string {
    let result = '';
    let done = 0;
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', done)) {
      const end = raw.slice(at, at + longestName).indexOf(';') + at;
      const known = end > at ? this.#valueOf(raw.slice(at + 1, end)) : undefined;
      if (known === undefined) this.#reportUnknown(raw, at, end);
      result += raw.slice(done, at) + (known ?? '&');
      done = known === undefined ? at + 1 : end + 1;
    }
    return result + raw.slice(done);
  }

  #valueOf(name: string): string | undefined {
    if (name.startsWith('#')) return characterOf(name);
    const value = predefined.get(name) ?? this.#spend(name);
    if (value !== undefined) return value;
    const assumed = html.get(name);
    if (assumed !== undefined) {
      this.#log.add('warning', 'xml-entity-unknown', `&${name}; is not declared; read as in HTML`);
    }
    return assumed;
  }

  #spend(name: string): string | undefined {
    const value = this.#declared.get(name);
    if (value === undefined) return undefined;
    const added = value.length - name.length - 2;
    if (added > this.#left) {
      if (this.#left >= 0) {
        this.#log.add(
          'error',
          'xml-entity-limit',
          'Entities add too much text; left out from here',
        );
      }
      this.#left = -1;
      return '';
    }
    if (added > 0) this.#left -= added;
    return value;
  }

  #reportUnknown(raw: string, at: number, end: number): void {
    const written = end > at ? raw.slice(at, end + 1) : '&';
    this.#log.add('warning', 'xml-entity-unknown', `${written} means nothing; kept as it is`);
  }
}

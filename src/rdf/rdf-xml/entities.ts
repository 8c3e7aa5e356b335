/** References such as `&amp;`, `&#229;` and `&dcat;`: one pass, never read again, and what they add is counted. */
import type {RdfLimits} from '../syntax.js';
import type {ProblemLog} from './problem-log.js';

/** `name character` of the entities every document has. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Entities of HTML that catalogs use without declaring them; XML has none of these. */
const html: ReadonlyMap<string, string> = new Map(
  'nbsp\u00a0 aring\u00e5 auml\u00e4 ouml\u00f6 Aring\u00c5 Auml\u00c4 Ouml\u00d6 eacute\u00e9 uuml\u00fc ndash\u2013 mdash\u2014 rsquo\u2019 rdquo\u201d hellip\u2026 copy\u00a9'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** A reference, or an ampersand that begins none. */
const referencePattern = /&(?:(#?[\w.:-]{1,64});)?/g;

/** The allowance of `limits.entityCharacters` is given anew for so many characters of the document. */
const documentShare = 65_536;

/** What `#229` or `#xe5` stands for; `undefined` if XML has no such character. */
function characterOf(reference: string): string | undefined {
  const code = Number(reference.replace(/^#x/, '0x').replace('#', ''));
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isAllowed = code >= 0x20 || code === 9 || code === 10 || code === 13;
  if (!Number.isInteger(code) || !isAllowed || isSurrogate || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code);
}

export class Entities {
  readonly #log: ProblemLog;
  /** Declared in the document; refused ones stand for nothing. */
  readonly #declared = new Map<string, string>();
  /** Characters that may still be added; -1 once it has been said that there are no more. */
  #left: number;

  /** The allowance grows with the document: vocabularies abbreviated by entities occur all over it. */
  constructor(limits: RdfLimits, length: number, log: ProblemLog) {
    this.#log = log;
    this.#left = limits.entityCharacters * Math.max(1, Math.ceil(length / documentShare));
  }

  /** Notes an entity of which the first declaration counts; without a value it is outside the document. */
  declare(name: string, value: string | undefined): void {
    if (this.#declared.has(name)) return;
    const text = value?.replace(
      /&(#\w{1,7});/g,
      (all, number: string) => characterOf(number) ?? all,
    );
    if (text === undefined) this.refuse(name, `${name} is outside the document`);
    else if (/[&%]/.test(text)) this.refuse(name, `${name} is made of other entities`);
    else this.#declared.set(name, text);
  }

  /** `name` will stand for nothing. */
  refuse(name: string, reason: string): void {
    this.#declared.set(name, '');
    this.#log.add('error', 'xml-entity-refused', `Entity ${reason}; left out`);
  }

  /** Replaces every reference in `raw`. One that means nothing stays as it is written. */
  expand(raw: string): string {
    return raw.replace(referencePattern, (written, name: string | undefined) => {
      const known = name === undefined ? undefined : this.#valueOf(name);
      if (known === undefined) this.#reportUnknown(written, 'kept as it is');
      return known ?? written;
    });
  }

  #reportUnknown(written: string, made: string): void {
    this.#log.add('warning', 'xml-entity-unknown', `${written} means nothing in XML; ${made}`);
  }

  #valueOf(name: string): string | undefined {
    if (name.startsWith('#')) return characterOf(name);
    const value = predefined.get(name) ?? this.#spend(name);
    if (value !== undefined) return value;
    const assumed = html.get(name);
    if (assumed !== undefined) this.#reportUnknown(`&${name};`, 'read as in HTML');
    return assumed;
  }

  /** The value of a declared entity, as long as the allowance lasts. */
  #spend(name: string): string | undefined {
    const value = this.#declared.get(name);
    if (value === undefined) return undefined;
    const added = Math.max(0, value.length - name.length - 2);
    if (added <= this.#left) {
      this.#left -= added;
      return value;
    }
    if (this.#left >= 0) {
      this.#log.add('error', 'xml-entity-limit', 'Entities add too much text; left out from here');
    }
    this.#left = -1;
    return '';
  }
}

/**
 * Text in several languages, as RDF gives it: a handful of literals, each with its tag.
 * Which of them a visitor reads is decided where it is shown, never where it is read.
 */

/** One literal. `language` is a lower-case BCP 47 tag, or `''` where the source gave none (or `und`). */
export interface Literal {
  readonly value: string;
  readonly language: string;
}

/** The same text in any number of languages; empty when the source says nothing. */
export type Text = readonly Literal[];

/** Text that has no language, such as a name or a number. */
export function plainText(value: string): Text {
  return [{value, language: ''}];
}

/** What is tried after the language asked for, in the order of Swedish catalogs. */
const fallback = ['sv', '', 'en'] as const;

/** Tags like `en-t-sv-t0-mtec` say that a machine translated the text (BCP 47 extension T, RFC 6497). */
export function isMachineTranslated(language: string): boolean {
  return language.includes('-t-');
}

function primary(language: string): string {
  return language.split('-', 1)[0] ?? '';
}

/** Lower is better; 0 is exactly what was asked for. */
function rank(literal: Literal, wanted: readonly string[]): number {
  const exact = wanted.indexOf(literal.language);
  const near = wanted.indexOf(primary(literal.language));
  const place = exact >= 0 ? exact * 2 : near >= 0 ? near * 2 + 1 : wanted.length * 2;
  return isMachineTranslated(literal.language) ? place + 100 : place;
}

/**
 * The literal to show a reader of `language`: that language, then Swedish, untagged, English, the first;
 * machine translations only when there is nothing else. `undefined` when there is no text at all.
 */
export function chooseText(text: Text, language: string): Literal | undefined {
  const asked = language.toLowerCase();
  const wanted = [asked, primary(asked), ...fallback];
  let best: Literal | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const literal of text) {
    const at = rank(literal, wanted);
    if (at < bestRank) {
      best = literal;
      bestRank = at;
    }
  }
  return best;
}

/** The chosen literal's words, or `''`. */
export function textIn(text: Text, language: string): string {
  return chooseText(text, language)?.value ?? '';
}

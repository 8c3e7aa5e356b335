/** The keywords of JSON-LD 1.1 (syntax, section 1.7). */
const keywords: ReadonlySet<string> = new Set(
  (
    '@base @container @context @direction @graph @id @import @included @index @json @language @list ' +
    '@nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab'
  ).split(' '),
);

export function isKeyword(name: string): boolean {
  return name.startsWith('@') && keywords.has(name);
}

/** Looks like a keyword of some version to come (or of framing): ignored wherever it stands. */
export function isKeywordLike(name: string): boolean {
  return name.startsWith('@') && /^@[a-z]+$/i.test(name);
}

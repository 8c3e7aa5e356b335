/** Language tags as they are meant: lower case, and nothing for the many ways to say "none". */

const unsaid: ReadonlySet<string> = new Set(['', 'und', 'none', '@none']);

export function languageOf(tag: string): string {
  const lower = tag.trim().toLowerCase();
  return unsaid.has(lower) ? '' : lower;
}

/** BCP 47 as far as JSON-LD asks for it; `''` is no tag and well. */
export function isLanguage(tag: string): boolean {
  return tag === '' || /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/.test(tag);
}

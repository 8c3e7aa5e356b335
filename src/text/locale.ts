/** Which language `Intl` is to speak, and its formatters, each made once. */

/** English as Europe writes its dates, unless the page says which English. */
const preferred: ReadonlyMap<string, string> = new Map([['en', 'en-GB']]);

/** A tag that `Intl` takes; English for what is no tag. */
export function localeOf(language: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(language);
    return preferred.get(tag) ?? (tag || 'en-GB');
  } catch {
    return 'en-GB';
  }
}

/** Keeps what `make` made of each language and variant. */
export function keptBy<Variant extends string, Made>(
  make: (locale: string, variant: Variant) => Made,
): (language: string, variant: Variant) => Made {
  const kept = new Map<string, Made>();
  return (language, variant) => {
    const key = `${language} ${variant}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(localeOf(language), variant);
    kept.set(key, made);
    return made;
  };
}

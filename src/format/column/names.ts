/** Names of columns, made fit to be shown and to be told apart. */

/** Characters that are seen nowhere but in bytes: BOM, zero width, NUL and other control characters. */
// oxlint-disable-next-line no-control-regex -- those are what is looked for
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g;

/** One line, without what can not be seen. */
export function cleanName(name: string): string {
  return name.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

/**
 * Names as a table must have them: cleaned, none empty (`column 3`), none twice (`name`, `name 2`). Names
 * that the file itself tells apart are kept before any number is given.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const cleaned = names.map((name, place) => cleanName(name) || `column ${place + 1}`);
  const taken = new Set(cleaned);
  const seen = new Map<string, number>();
  return cleaned.map((name) => {
    let times = (seen.get(name) ?? 0) + 1;
    if (times === 1) {
      seen.set(name, 1);
      return name;
    }
    while (taken.has(`${name} ${times}`)) times++;
    seen.set(name, times);
    taken.add(`${name} ${times}`);
    return `${name} ${times}`;
  });
}

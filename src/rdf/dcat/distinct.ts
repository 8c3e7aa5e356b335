/** Lists without repetition, in time that grows as they do. */

/** The first of all values that share a key. */
export function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (values.length < 2) return values;
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** The values without those whose content is there already. */
export function withoutTwins<T>(values: readonly T[]): readonly T[] {
  return distinctBy(values, (value) => JSON.stringify(value));
}

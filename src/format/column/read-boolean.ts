/** Yes and no, as Swedish and English exports write them. */

const yes: ReadonlySet<string> = new Set(['ja', 'j', 'true', 'yes', 'y', 'sant', 't', 'x']);
const no: ReadonlySet<string> = new Set(['nej', 'n', 'false', 'no', 'falskt', 'f']);

/** Letters that are names of things more often than answers, unless both answers occur. */
const isLetter = (word: string): boolean => word.length === 1 && word !== 'x';

/** 1 and 0; `NaN` for what is neither. */
export function readBoolean(written: string): number {
  if (written === '1' || written === '0') return Number(written);
  const word = written.length <= 6 ? written.toLowerCase() : '';
  return yes.has(word) ? 1 : no.has(word) ? 0 : Number.NaN;
}

/** Different answers and words that are none; stops early, since most columns are no answers. */
function wordsOf(values: readonly string[]): Set<string> | undefined {
  const words = new Set<string>();
  for (const value of values) {
    if (Number.isNaN(readBoolean(value))) return undefined;
    words.add(value.toLowerCase());
    if (words.size > 4) return undefined;
  }
  return words;
}

/** Whether a column of these values answers yes and no. Of 1 and 0 both must occur, and nothing be counted. */
export function isBooleans(values: readonly string[], isQuantity: boolean): boolean {
  const words = wordsOf(values);
  if (!words || words.size === 0) return false;
  const hasBoth = new Set([...words].map((word) => readBoolean(word))).size === 2;
  if (words.has('0') || words.has('1')) return hasBoth && !isQuantity && words.size === 2;
  return hasBoth || ![...words].some((word) => isLetter(word));
}

/** Whether the only answer is a cross: then an empty cell is a no. */
export function isCrosses(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => value === 'x' || value === 'X');
}

/** Texts of a column in as little room as they need. */
import type {ColumnValues} from '../../model/table.js';

/** More different values than this are no list that anybody chooses from. */
const mostCodes = 65_536;

/** Rows after which it shows whether values recur. */
const trial = 4_096;

/** Rows between two pauses. */
export const stride = 8_192;

/** Does without a pause what could pause. */
export function finish<R>(work: Generator<void, R, void>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Cells that need not all be in memory at once. */
export interface Texts {
  readonly length: number;
  /** Trimmed; `''` is missing. */
  readonly at: (row: number) => string;
}

/** Cells as places in a list of the different ones; place 0 is `''`. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly strings: string[];
}

/** `undefined` when most cells differ from one another, so that a list would save nothing. */
export function* codesOf(texts: Texts): Generator<void, Coded | undefined, void> {
  const codes = new Uint32Array(texts.length);
  const strings = [''];
  const places = new Map([['', 0]]);
  for (let row = 0; row < texts.length; row++) {
    const text = texts.at(row);
    let place = places.get(text);
    if (place === undefined) {
      place = strings.push(text) - 1;
      places.set(text, place);
      if (place > mostCodes || (row >= trial && place * 2 > row)) return undefined;
    }
    codes[row] = place;
    if (row % stride === 0) yield;
  }
  return {codes, strings};
}

/** As codes where values recur, else as they are. */
export function valuesOfTexts(texts: readonly string[]): ColumnValues {
  const coded = finish(codesOf({length: texts.length, at: (row) => texts[row] ?? ''}));
  const isWorth = coded && (coded.strings.length - 1) * 2 <= texts.length;
  return isWorth ? {storage: 'codes', ...coded} : {storage: 'strings', strings: texts};
}

/** What `read` makes of each different text, as codes; texts that become the same share a place. */
export function valuesOfCodes(
  {codes, strings}: Coded,
  read: (written: string) => string,
): ColumnValues {
  const kept = [''];
  const places = new Map([['', 0]]);
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, kept.length);
    return kept.push(text) - 1;
  };
  const moved = strings.map((text) => (text === '' ? 0 : placeOf(read(text))));
  if ((kept.length - 1) * 2 > codes.length)
    return {
      storage: 'strings',
      strings: Array.from(codes, (code) => kept[moved[code] ?? 0] ?? ''),
    };
  return {storage: 'codes', codes: codes.map((code) => moved[code] ?? 0), strings: kept};
}

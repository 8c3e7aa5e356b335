/** Texts of a column in as little room as they need. */
import type {ColumnValues} from '../../model/table.js';

/** More different values than this are no list that anybody chooses from. */
const mostCodes = 65_536;

/** Rows after which it shows whether values recur. */
const trial = 4_096;

/** Cells as places in a list of the different ones; place 0 is `''`. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly strings: string[];
}

/** `undefined` when most cells differ from one another, so that a list would save nothing. */
export function codesOf(texts: readonly string[]): Coded | undefined {
  const codes = new Uint32Array(texts.length);
  const strings = [''];
  const places = new Map([['', 0]]);
  for (const [row, text] of texts.entries()) {
    let place = places.get(text);
    if (place === undefined) {
      place = strings.push(text) - 1;
      places.set(text, place);
      if (place > mostCodes || (row >= trial && place * 2 > row)) return undefined;
    }
    codes[row] = place;
  }
  return {codes, strings};
}

/** As codes where values recur, else as they are. */
export function valuesOfTexts(texts: readonly string[]): ColumnValues {
  const coded = codesOf(texts);
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

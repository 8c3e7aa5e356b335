/** Does a table in text end after a whole row? */

const separators = [';', '\t', ',', '|'] as const;

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

/** The one there are most of in the first line; a heading seldom holds any of the others. */
function separatorOf(text: string): string {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const counts = separators.map((separator) => countOf(line, separator));
  return separators[counts.indexOf(Math.max(...counts))] ?? separators[0];
}

/** Index after the quote that closes a cell opened at `start`; -1 if none does. Two quotes are a letter. */
function afterQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

/** How many cells each row has, as far as it matters. */
interface Shape {
  readonly first: number;
  readonly last: number;
}

/** `undefined` where the text ends inside quotes. A quote inside a cell is a letter, as in `5" pipe`. */
function shapeOf(text: string, separator: string): Shape | undefined {
  let first = 0;
  let cells = 1;
  let isCellStart = true;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"' && isCellStart) {
      const end = afterQuoted(text, at);
      if (end < 0) return undefined;
      at = end - 1;
    }
    const isRowEnd = char === '\n' || char === '\r';
    isCellStart = isRowEnd || char === separator;
    if (isRowEnd) {
      first ||= cells;
      cells = 1;
    } else if (isCellStart) cells++;
  }
  return {first: first || cells, last: isCellStart && cells === 1 && first > 0 ? first : cells};
}

/** True where quotes are closed and the last row is ended by a newline or has as many cells as the first. */
export function isWholeCsv(text: string): boolean {
  const shape = shapeOf(text, separatorOf(text));
  return shape !== undefined && shape.last >= shape.first;
}

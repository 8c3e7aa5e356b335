/**
 * OpenDocument says of a row or cell how often it is repeated, and a parser that believes it writes
 * millions of cells for a line of text. Repetitions of cells that hold something are bounded here, before.
 */
const rowStart = '<table:table-row';
const repeatedRows = /table:number-rows-repeated="(\d{1,12})"/;
const repeatedCells = /table:number-columns-repeated="(\d{1,12})"/g;

/** Cells that repetition may make, in all. */
export const repeatLimit = 5_000_000;

/** Cells that one row of the text stands for; blank ones count for nothing, since nobody writes them. */
function cellsOf(row: string): number {
  let cells = 0;
  for (const cell of row.split('<table:table-cell').slice(1)) {
    if (!cell.includes('office:value-type=')) continue;
    const tag = cell.slice(0, cell.indexOf('>'));
    cells += Number(/table:number-columns-repeated="(\d{1,12})"/.exec(tag)?.[1] ?? 1);
  }
  return cells;
}

/** Content with no more repetition than is good for it, and whether any was taken out. */
export function boundRepeats(content: string): {content: string; isBounded: boolean} {
  const [head = '', ...rows] = content.split(rowStart);
  let left = repeatLimit;
  let isBounded = false;
  const bounded = rows.map((row) => {
    const cells = cellsOf(row) * Number(repeatedRows.exec(row)?.[1] ?? 1);
    left -= cells;
    if (left >= 0 || cells === 0) return row;
    isBounded = true;
    return row.replace(repeatedRows, '').replace(repeatedCells, '');
  });
  return {content: isBounded ? [head, ...bounded].join(rowStart) : content, isBounded};
}

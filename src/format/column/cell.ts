/** What formats hand over as the content of a cell, before anybody knows the type of its column. */

/** A `Date` counts as the moment it is in UTC; `null`, `undefined` and `''` are missing. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A day without its midnight; numbers as JavaScript writes them. `''` for what is missing. */
export function textOfCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  const time = cell.getTime();
  if (Number.isNaN(time)) return '';
  const iso = cell.toISOString().replace('.000Z', 'Z');
  return iso.endsWith('T00:00:00Z') ? iso.slice(0, -10) : iso.slice(0, -1);
}

/** Words for "no value" that exports put into columns of numbers and dates. */
const missingWords: ReadonlySet<string> = new Set([
  'na',
  'n/a',
  '#n/a',
  '#saknas!',
  'nan',
  'null',
  '<null>',
  '(null)',
  'none',
  'nil',
  '-',
  '--',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  '*',
  'x',
  'saknas',
  'uppgift saknas',
  'ingen uppgift',
  'okänt',
  'okänd',
  'ej angivet',
]);

/** Whether a cell between numbers or dates says that there is none. */
export function isMissingWord(written: string): boolean {
  return written.length <= 14 && missingWords.has(written.toLowerCase());
}

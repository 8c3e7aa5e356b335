/** Labels by IRI, read from the compact rows of `list/`. */

/** Swedish and English; the same where a list has one name for both. */
export type LabelPair = readonly [swedish: string, english: string];

export type LabelTable = Map<string, LabelPair>;

/** Adds rows of `rest of IRI|Swedish|English`, each IRI beginning with `start`. */
export function addRows(table: LabelTable, start: string, rows: string): void {
  for (const row of rows.split('\n')) {
    const [rest = '', swedish = '', english = ''] = row.split('|');
    table.set(start + rest, [swedish, english || swedish]);
  }
}

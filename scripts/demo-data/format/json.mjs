/** JSON as bytes. */
export function json(value) {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}

/** Arrays of records with one record a line: small, and easy to compare. */
export function jsonLines(records) {
  return Buffer.from(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
}

/**
 * JSON-stat 2.0 of one table.
 * @param {{label: string, updated: string, dimensions: readonly {id: string, label: string,
 *   categories: readonly (readonly [string, string])[], role?: string}[],
 *   valueOf: (...codes: string[]) => number | null}} table
 */
export function jsonStat({label, updated, dimensions, valueOf}) {
  const cells = dimensions.reduce(
    (rows, {categories}) => rows.flatMap((row) => categories.map(([code]) => [...row, code])),
    [[]],
  );
  const role = {};
  for (const {id, role: name} of dimensions) if (name) role[name] = [id];
  return json({
    version: '2.0',
    class: 'dataset',
    label,
    source: 'Älvhamra kommun',
    updated,
    id: dimensions.map(({id}) => id),
    size: dimensions.map(({categories}) => categories.length),
    role,
    dimension: Object.fromEntries(
      dimensions.map(({id, label: name, categories}) => [
        id,
        {
          label: name,
          category: {
            index: categories.map(([code]) => code),
            label: Object.fromEntries(categories),
          },
        },
      ]),
    ),
    value: cells.map((codes) => valueOf(...codes)),
  });
}

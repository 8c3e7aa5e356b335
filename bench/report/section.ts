/** One table of figures. */
export interface Section {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** As Markdown with columns of even width, which reads well on a terminal too. */
export function tableOf({columns, rows}: Section): string {
  const lines = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_name, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  const isNumeric = columns.map((_name, at) =>
    rows.every((row) => /^[-\d.,%–]*$/.test(String(row[at] ?? ''))),
  );
  const written = lines.map((line) => {
    const cells = line.map((cell, at) =>
      isNumeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const rule = widths.map((width, at) =>
    isNumeric[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [written[0], `| ${rule.join(' | ')} |`, ...written.slice(1)].join('\n');
}

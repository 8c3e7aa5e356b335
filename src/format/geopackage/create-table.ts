/** Names and types of the columns of a table, by the statement that made it. */

export interface SqlColumn {
  readonly name: string;
  /** As declared, upper case; `''` when nothing is. */
  readonly type: string;
  /** Whether it is another name for the number of the row, and not stored. */
  readonly isRowId: boolean;
}

/** Quoted names, comments, brackets, commas, and whatever is between them. */
const tokens =
  /"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|'(?:[^']|'')*'|--[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|[(),]|[^\s"`[\]'(),]+/g;

const constraint = /^(?:CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i;

function withoutQuotes(token: string): string {
  const first = token.charAt(0);
  if (first === '"' || first === "'") return token.slice(1, -1).replaceAll(first + first, first);
  return first === '`' || first === '[' ? token.slice(1, -1) : token;
}

/** Tokens between the outer brackets, one list for each column or constraint. */
function definitionsOf(sql: string): string[][] {
  const definitions: string[][] = [];
  let depth = 0;
  for (const [token] of sql.slice(0, 200_000).matchAll(tokens)) {
    if (token.startsWith('--') || token.startsWith('/*')) continue;
    if (token === ')') depth--;
    if ((token === '(' && depth === 0) || (token === ',' && depth === 1)) definitions.push([]);
    else if (depth > 0) definitions.at(-1)?.push(token);
    if (token === '(') depth++;
    if (depth === 0 && definitions.length > 0) break;
  }
  return definitions;
}

function columnOf([name = '', ...rest]: readonly string[]): SqlColumn {
  const words = rest.map((word) => word.toUpperCase());
  const [type = ''] = words;
  const isKey = words.includes('PRIMARY') && type === 'INTEGER';
  return {name: withoutQuotes(name), type, isRowId: isKey};
}

/** Columns in the order in which records hold them. */
export function columnsOfTable(sql: string): SqlColumn[] {
  const definitions = definitionsOf(sql).filter(([first]) => first && !constraint.test(first));
  return definitions.map(columnOf);
}

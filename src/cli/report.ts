/** An inspection in words, for a terminal. */
import type {Problem} from '../model/problem.js';
import type {Inspection} from './inspect.js';

const mostProblems = 20;

function problemLine({severity, code, message, subject, line}: Problem): string {
  const where = [subject, line === undefined ? undefined : `line ${line}`]
    .filter((part) => part !== undefined)
    .join(', ');
  return `  ${severity} ${code}: ${message}${where === '' ? '' : ` [${where}]`}`;
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return ['problems     none'];
  const more = problems.length - mostProblems;
  return [
    `problems     ${problems.length}`,
    ...problems.slice(0, mostProblems).map((problem) => problemLine(problem)),
    ...(more > 0 ? [`  … and ${more} more (all of them with --json)`] : []),
  ];
}

function languageList(languages: Inspection['languages']): string {
  return Object.entries(languages)
    .map(([language, count]) => `${language || 'untagged'} (${count})`)
    .join(', ');
}

const mostColumns = 40;

const delimiterNames: ReadonlyMap<string, string> = new Map([
  ['\t', 'tabs'],
  [',', 'commas'],
  [';', 'semicolons'],
  ['|', 'bars'],
]);

function boundsLine({bounds}: Inspection): readonly string[] {
  if (!bounds) return [];
  const {west, south, east, north} = bounds;
  const [from, to] = [
    [south, west],
    [north, east],
  ].map((corner) => corner.map((degrees) => degrees.toFixed(5)).join(', '));
  return [`bounds       ${from} to ${to} (latitude, longitude)`];
}

function geometryLines(inspection: Inspection): readonly string[] {
  const {geometry, crs} = inspection;
  if (geometry.length === 0 && crs === '') return [];
  return [
    `geometry     ${geometry.join(', ') || 'none'}, ${crs || 'coordinate system unknown'}`,
    ...boundsLine(inspection),
  ];
}

/** Lines about a table. */
function tableLines(inspection: Inspection): readonly string[] {
  const {address, type, recognizedBy, bytes, encoding, delimiter, rows, columns} = inspection;
  const more = columns.length - mostColumns;
  const delimited = delimiter && `, delimited by ${delimiterNames.get(delimiter) ?? delimiter}`;
  return [
    address,
    `type         ${type}: ${recognizedBy}`,
    `size         ${bytes} bytes${encoding && `, ${encoding}`}${delimited}`,
    `rows         ${rows}`,
    `columns      ${columns.length}`,
    ...columns.slice(0, mostColumns).map((column) => `  ${column.name}: ${column.type}`),
    ...(more > 0 ? [`  … and ${more} more (all of them with --json)`] : []),
    ...geometryLines(inspection),
    ...problemLines(inspection.problems),
  ];
}

/** Lines of a readable report. */
export function reportLines(inspection: Inspection): readonly string[] {
  const {kind, type, recognizedBy, address, bytes, charset} = inspection;
  if (kind === 'error') {
    return [`${address}: not readable as a catalog or table`, ...problemLines(inspection.problems)];
  }
  if (kind === 'table') return tableLines(inspection);
  return [
    address,
    `type         ${type}: ${recognizedBy}`,
    `size         ${bytes} bytes, ${charset}`,
    `catalogs     ${inspection.catalogs}`,
    `datasets     ${inspection.datasets}, with ${inspection.distributions} distributions`,
    `series       ${inspection.series}`,
    `services     ${inspection.services}`,
    `publishers   ${inspection.publishers}`,
    `languages    ${languageList(inspection.languages) || 'none'}`,
    ...(inspection.total === undefined ? [] : [`in all pages ${inspection.total}`]),
    ...(inspection.next === undefined ? [] : [`next page    ${inspection.next}`]),
    ...inspection.titles.map((title) => `  ${title || '(without title)'}`),
    ...problemLines(inspection.problems),
  ];
}

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

/** Lines of a readable report. */
export function reportLines(inspection: Inspection): readonly string[] {
  const {kind, type, recognizedBy, address, bytes, charset} = inspection;
  if (kind === 'error') {
    return [`${address}: not readable as a catalog`, ...problemLines(inspection.problems)];
  }
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
